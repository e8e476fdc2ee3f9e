package io.github.maturity4j.report.internal.show;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Bases;
import io.github.maturity4j.report.internal.words.Origins;
import io.github.maturity4j.report.internal.words.OverlayWords;
import io.github.maturity4j.report.internal.words.TallyTable;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A framework for reading: what it is, its stages, dimensions and areas, its questions, its rules, and where all of it comes from. */
public final class FrameworkPage {

    private final Words words;
    private final Origins origins;
    private final Page page;

    private FrameworkPage(Words words, Page page) {
        this.words = words;
        this.origins = new Origins(words.framework());
        this.page = page;
    }

    /**
     * The page.
     *
     * @param words how to speak about the framework
     * @param page where to
     * @param anchors whether the choices of each indicator are shown
     * @return the text
     */
    public static String of(Words words, Page page, boolean anchors) {
        FrameworkPage shown = new FrameworkPage(words, page);
        shown.opening();
        words.framework().stageSets().forEach(shown::stages);
        shown.dimensions();
        shown.areas();
        shown.roles();
        new IndicatorList(words, page, anchors).print();
        new RuleList(words, page).print();
        shown.closing();
        return page.toString();
    }

    private void opening() {
        Framework framework = words.framework();
        page.title(words.say("show.title", words.names().framework(framework), framework.version(), framework.id()));
        framework.overlay().ifPresent(overlay -> {
            OverlayWords.print(words, overlay, Integer.MAX_VALUE, page);
            page.blank();
        });
        framework
                .description()
                .ifPresent(text -> page.paragraph(0, words.names().say(text)));
        if (!framework.authors().isEmpty()) {
            page.blank()
                    .paragraph(
                            0,
                            words.say(
                                    "show.authors",
                                    words.and(framework.authors().stream()
                                            .map(Printable::inline)
                                            .toList())));
        }
        Forms.of(framework).print(words, page, 0);
        framework.basis().ifPresent(basis -> page.paragraph(0, new Bases(words).sentence(basis)));
        if (!framework.sources().isEmpty()) {
            page.heading(words.say("show.sources"));
            framework.sources().forEach(this::source);
        }
    }

    private void source(Source source) {
        page.item(
                2,
                page.ink().item(),
                words.say("colon", source.id(), words.names().source(source.id())));
        source.link().ifPresent(link -> page.paragraph(4, Printable.inline(link)));
        source.note().ifPresent(note -> page.paragraph(4, words.names().say(note)));
    }

    private void stages(StageSet set) {
        String kind = words.say(set.ordered() ? "show.stages" : "show.classes");
        String name = set.title().map(words.names()::line).orElse(set.id());
        page.heading(set.id().equals(StageSet.MAIN) ? kind : words.say("show.set", name, kind));
        int rank = set.floor().isPresent() ? 0 : 1;
        for (Stage stage : set.stages()) {
            String title = words.names().stage(stage.id());
            String named = named(title, stage.id());
            page.item(
                    2,
                    set.ordered() ? words.figures().whole(rank++) : page.ink().item(),
                    (stage.floor() ? words.say("show.floor", named) : named) + mark(origins.of(set, stage)));
            describe(stage.description());
            if (!stage.descriptors().isEmpty()) {
                page.paragraph(4, words.say("show.sees"));
                for (Stage.Note descriptor : stage.descriptors()) {
                    String mark = mark(descriptor.basis().or(() -> origins.of(set, stage)));
                    page.item(4, page.ink().item(), words.names().line(descriptor.text()) + mark);
                }
            }
            stage.remedy().ifPresent(remedy -> {
                String mark = mark(remedy.basis().or(() -> origins.of(set, stage)));
                page.paragraph(4, words.say("show.remedy", words.names().line(remedy.text())) + mark);
            });
        }
    }

    private void dimensions() {
        if (words.framework().dimensions().isEmpty()) {
            return;
        }
        page.heading(words.say("show.dimensions"));
        Map<String, Optional<Basis>> bases = new HashMap<>();
        origins.dimensions((dimension, basis) -> bases.put(dimension.id(), basis));
        dimensions(words.framework().dimensions(), bases, 2);
    }

    private void dimensions(List<Dimension> siblings, Map<String, Optional<Basis>> bases, int indent) {
        for (Dimension dimension : siblings) {
            String title = words.names().dimension(dimension.id());
            Optional<Basis> basis = bases.getOrDefault(dimension.id(), Optional.empty());
            page.item(
                    indent, page.ink().item(), weighed(named(title, dimension.id()), dimension.weight()) + mark(basis));
            dimension
                    .description()
                    .ifPresent(text -> page.paragraph(indent + 2, words.names().say(text)));
            dimensions(dimension.dimensions(), bases, Math.min(indent + 2, 40));
        }
    }

    private String weighed(String named, Optional<Rational> weight) {
        return weight.map(
                        given -> words.say("show.weighs", named, words.figures().exact(given)))
                .orElse(named);
    }

    private void areas() {
        if (words.framework().areas().isEmpty()) {
            return;
        }
        page.heading(words.say("show.areas"));
        words.framework().areas().forEach(area -> {
            String title = words.names().area(area.id());
            String named = weighed(named(title, area.id()), area.weight());
            page.item(
                    2,
                    page.ink().item(),
                    area.axis().map(axis -> words.say("show.axis", named, axis)).orElse(named)
                            + mark(origins.of(area.basis())));
            describe(area.description());
        });
    }

    private void roles() {
        if (words.framework().roles().isEmpty()) {
            return;
        }
        page.heading(words.say("show.roles"));
        words.framework().roles().forEach(role -> {
            String named = named(words.names().role(role.id()), role.id());
            page.item(2, page.ink().item(), named + mark(origins.of(role.basis())));
            describe(role.description());
        });
    }

    private void closing() {
        page.heading(words.say("provenance"));
        TallyTable.print(words, page);
        page.blank();
        words.notes().forEach(said -> page.paragraph(0, Style.FAINT, said));
    }

    private void describe(Optional<Text> description) {
        description.ifPresent(text -> page.paragraph(4, words.names().say(text)));
    }

    private String named(String title, String id) {
        return title.equals(id) ? title : words.say("brackets", title, id);
    }

    private String mark(Optional<Basis> basis) {
        return basis.map(known -> " " + new Bases(words).mark(known)).orElse("");
    }
}
