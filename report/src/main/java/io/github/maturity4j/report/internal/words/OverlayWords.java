package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.Layers;
import io.github.maturity4j.overlay.Amendment;
import io.github.maturity4j.overlay.Amendment.Content;
import io.github.maturity4j.overlay.AppliedOverlay;
import io.github.maturity4j.overlay.Part;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which overlay lies over a framework, and what it changed, in words. */
public final class OverlayWords {

    private static final Set<String> NAMED = Set.of("title", "description", "question", "guidance", "remedy");

    private final Words words;
    private final AppliedOverlay overlay;

    private OverlayWords(Words words, AppliedOverlay overlay) {
        this.words = words;
        this.overlay = overlay;
    }

    /**
     * The name of an overlay.
     *
     * @param words how to speak about the framework
     * @param overlay the overlay
     * @return for example {@code With the overlay North Works (north-works 1.0.0)}
     */
    public static String named(Words words, AppliedOverlay overlay) {
        String identity = Printable.inline(overlay.identity().toString());
        String name = overlay.title()
                .map(title -> words.say("brackets", words.names().line(title), identity))
                .orElse(identity);
        return words.say("overlay", name);
    }

    /**
     * Prints the overlay and what it changed, each reason after what it is the reason for.
     *
     * @param words how to speak about the framework
     * @param overlay the overlay
     * @param most how many changes are told at most
     * @param page where to
     */
    public static void print(Words words, AppliedOverlay overlay, int most, Page page) {
        OverlayWords told = new OverlayWords(words, overlay);
        page.heading(named(words, overlay));
        told.changes(most, page);
        if (!overlay.authors().isEmpty()) {
            page.paragraph(
                    2,
                    words.say(
                            "overlay.authors",
                            words.and(overlay.authors().stream()
                                    .map(Printable::inline)
                                    .toList())));
        }
    }

    private void changes(int most, Page page) {
        Map<Basis, List<Amendment>> byBasis = new LinkedHashMap<>();
        List<Amendment> all = overlay.amendments();
        List<Amendment> shown = all.subList(0, Math.min(all.size(), most));
        shown.forEach(amendment -> byBasis.computeIfAbsent(amendment.basis(), basis -> new ArrayList<>())
                .add(amendment));
        byBasis.forEach((basis, amendments) -> {
            amendments.forEach(amendment -> page.item(2, page.ink().item(), sentence(amendment)));
            page.paragraph(4, Style.FAINT, reason(basis));
        });
        if (shown.size() < all.size()) {
            page.paragraph(4, Style.FAINT, words.count("more", all.size() - shown.size()));
        }
    }

    private String reason(Basis basis) {
        if (basis instanceof Basis.Published published) {
            String source = words.names().source(published.source());
            return published
                    .place()
                    .map(place -> words.say(
                            "overlay.published-at", source, words.names().line(place)))
                    .orElseGet(() -> words.say("overlay.published", source));
        }
        return words.say("overlay.reason", words.names().line(((Basis.Operationalised) basis).reason()));
    }

    private String sentence(Amendment amendment) {
        if (amendment.after().isEmpty()) {
            return words.say("overlay.withdrawn", withdrawn(amendment.id()));
        } else if (amendment.at().isEmpty()) {
            return words.say("overlay.new." + amendment.part().word(), name(amendment));
        } else if (amendment.after().get() instanceof Content.Words after) {
            return text(amendment, after.text());
        } else if (amendment.at().startsWith("areas/")) {
            return words.say("overlay.area", name(amendment), content(amendment.after(), Part.AREA));
        }
        return words.say(
                "overlay.changed",
                place(amendment),
                content(amendment.before(), Part.STAGE),
                content(amendment.after(), Part.STAGE));
    }

    /** Where a number or stage stands: the weight of something in a rule by its name, other places by the way to them. */
    private String place(Amendment amendment) {
        String at = amendment.at();
        if (at.equals("weight") || at.equals("target")) {
            return words.say("overlay." + at, name(amendment));
        }
        String last = at.substring(at.lastIndexOf('/') + 1);
        return at.endsWith("/weights/" + last)
                ? words.say("overlay.weight-in", element(last), name(amendment))
                : words.say("overlay.place", name(amendment), at);
    }

    /** What a rule weighs: an indicator, dimension, area or stage. */
    private String element(String id) {
        Names names = words.names();
        return Stream.of(names.indicator(id), names.dimension(id), names.area(id), names.stage(id))
                .filter(name -> !name.equals(id))
                .findFirst()
                .orElseGet(() -> Printable.inline(id));
    }

    private String text(Amendment amendment, Text after) {
        String what = words.say(
                "overlay.place",
                name(amendment),
                NAMED.contains(amendment.at()) ? words.say("overlay.at." + amendment.at()) : amendment.at());
        Optional<Text> before = amendment
                .before()
                .filter(Content.Words.class::isInstance)
                .map(content -> ((Content.Words) content).text());
        if (before.isPresent()) {
            String was = words.names().line(before.get());
            String is = words.names().line(after);
            if (was.equals(is)) {
                Map<String, String> said = before.get().byLanguage();
                List<String> otherwise = after.byLanguage().keySet().stream()
                        .filter(tag -> !Objects.equals(after.byLanguage().get(tag), said.get(tag)))
                        .toList();
                String key = otherwise.stream().anyMatch(said::containsKey) ? "overlay.words" : "overlay.translated";
                List<String> languages = otherwise.stream()
                        .map(tag -> Printable.inline(words.wordbook().language(Locale.forLanguageTag(tag))))
                        .toList();
                return words.say(key, what, words.and(languages));
            }
        }
        return words.say(
                "overlay.changed",
                what,
                before.map(words.names()::line).orElseGet(() -> words.say("overlay.none")),
                words.names().line(after));
    }

    private String content(Optional<Content> content, Part of) {
        if (content.isEmpty()) {
            return words.say("overlay.none");
        } else if (content.get() instanceof Content.Numeral number) {
            return words.figures().exact(number.number());
        } else if (content.get() instanceof Content.Name name) {
            return name.name().equals("own") && of == Part.STAGE
                    ? words.say("overlay.own")
                    : of == Part.AREA
                            ? words.names().area(name.name())
                            : words.names().stage(name.name());
        }
        return words.names().line(((Content.Words) content.get()).text());
    }

    private String withdrawn(String id) {
        return words.framework()
                .layers()
                .map(Layers::base)
                .flatMap(base -> base.indicator(id))
                .flatMap(Indicator::title)
                .map(words.names()::line)
                .orElseGet(() -> Printable.inline(id));
    }

    private String name(Amendment amendment) {
        Framework framework = words.framework();
        Names names = words.names();
        String id = amendment.id();
        return switch (amendment.part()) {
            case FRAMEWORK -> names.framework(framework);
            case STAGE -> names.stage(id);
            case DIMENSION -> names.dimension(id);
            case AREA -> names.area(id);
            case ROLE -> names.role(id);
            case SCALE -> Printable.inline(id);
            case INDICATOR, FACT -> names.indicator(id);
            case MEASURE -> names.rule(framework.measures(), id);
            case CONDITION -> names.rule(framework.conditions(), id);
            case PLACEMENT -> names.rule(framework.placements(), id);
        };
    }
}
