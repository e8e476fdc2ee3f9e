package io.github.maturity4j.testkit;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a framework says in words, and everything that has a basis, each with its place in the document. */
final class Elements {

    /**
     * A text and its place.
     *
     * @param pointer where it stands
     * @param text what it says
     */
    record Said(String pointer, Text text) {}

    /**
     * An element and its basis.
     *
     * @param pointer where the element stands
     * @param basis its own basis, or the one that it inherits; absent where nothing gives it one
     * @param general whether it has none but that of the framework as a whole
     */
    record Founded(String pointer, Optional<Basis> basis, boolean general) {}

    private final List<Said> texts = new ArrayList<>();
    private final List<Founded> founded = new ArrayList<>();
    private final Framework framework;

    private Elements(Framework framework) {
        this.framework = framework;
    }

    static Elements of(Framework framework) {
        Elements elements = new Elements(framework);
        elements.walk();
        return elements;
    }

    /** Every text, in document order. */
    List<Said> texts() {
        return texts;
    }

    /** Every element that has or inherits a basis, in document order. */
    List<Founded> founded() {
        return founded;
    }

    private void walk() {
        say("/title", framework.title());
        say("/description", framework.description());
        framework.rights().ifPresent(rights -> {
            if (!rights.isLicenceIdentifier()) {
                say("/rights/licence", rights.licence());
            }
            say("/rights/attribution", rights.attribution());
            say("/rights/trademarks", rights.trademarks());
        });
        framework.basis().ifPresent(basis -> found("", Optional.of(basis), Optional.empty()));
        for (var source : framework.sources()) {
            say(Wording.pointer("sources", source.id(), "note"), source.note());
        }
        framework.stageSets().forEach(this::stages);
        dimensions(framework.dimensions(), "/dimensions", framework.basis());
        for (int i = 0; i < framework.areas().size(); i++) {
            var area = framework.areas().get(i);
            named("/areas/" + i, area.title(), area.description(), area.basis());
        }
        for (int i = 0; i < framework.roles().size(); i++) {
            var role = framework.roles().get(i);
            named("/roles/" + i, role.title(), role.description(), role.basis());
        }
        framework.scales().forEach((name, scale) -> scale(Wording.pointer("scales", name), scale));
        framework.indicators().forEach(this::indicator);
        for (var fact : framework.facts()) {
            String at = Wording.pointer("facts", fact.id());
            say(at + "/question", fact.question());
            named(at, fact.title(), Optional.empty(), fact.basis());
            if (fact.scaleName().isEmpty()) {
                scale(at + "/scale", fact.scale());
            }
        }
        rules("measures", framework.measures());
        rules("conditions", framework.conditions());
        rules("placements", framework.placements());
        rules("roll-ups", framework.rollUps());
    }

    private void stages(StageSet set) {
        boolean main = set.id().equals(StageSet.MAIN);
        String of = Wording.pointer("stage-sets", set.id());
        String at = (main ? "" : of) + (set.ordered() ? "/stages" : "/classes");
        say(of + "/title", set.title());
        set.basis().ifPresent(basis -> found(of, Optional.of(basis), Optional.empty()));
        Optional<Basis> inherited = set.basis().or(framework::basis);
        for (int i = 0; i < set.stages().size(); i++) {
            Stage stage = set.stages().get(i);
            String position = at + "/" + i;
            say(at + "/" + i + "/title", stage.title());
            say(at + "/" + i + "/description", stage.description());
            found(at + "/" + i, stage.basis(), inherited);
            for (int j = 0; j < stage.descriptors().size(); j++) {
                Stage.Note descriptor = stage.descriptors().get(j);
                String there = at + "/" + i + "/descriptors/" + j;
                say(there, Optional.of(descriptor.text()));
                found(there, descriptor.basis(), stage.basis().or(() -> inherited));
            }
            stage.remedy().ifPresent(remedy -> {
                String there = position + "/remedy";
                say(there, Optional.of(remedy.text()));
                found(there, remedy.basis(), stage.basis().or(() -> inherited));
            });
        }
    }

    private void dimensions(List<Dimension> dimensions, String at, Optional<Basis> inherited) {
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            String there = at + "/" + i;
            say(there + "/title", dimension.title());
            say(there + "/description", dimension.description());
            found(there, dimension.basis(), inherited);
            dimensions(
                    dimension.dimensions(),
                    there + "/dimensions",
                    dimension.basis().or(() -> inherited));
        }
    }

    private void indicator(Indicator indicator) {
        String at = Wording.pointer("indicators", indicator.id());
        say(at + "/question", indicator.question());
        say(at + "/guidance", indicator.guidance());
        named(at, indicator.title(), Optional.empty(), indicator.basis());
        indicator.anchors().forEach((choice, text) -> say(at + Wording.pointer("anchors", choice), Optional.of(text)));
        if (indicator.scaleName().isEmpty()) {
            scale(at + "/scale", indicator.scale());
        }
    }

    private void scale(String at, Scale scale) {
        for (Scale.Choice choice : scale.choices()) {
            say(at + Wording.pointer("choices", choice.id(), "title"), choice.title());
            say(at + Wording.pointer("choices", choice.id(), "anchor"), choice.anchor());
        }
        if (scale instanceof Scale.Numeric numeric) {
            say(at + "/unit", numeric.unit());
        }
    }

    private void rules(String family, List<? extends Rule> rules) {
        for (Rule rule : rules) {
            named(Wording.pointer(family, rule.id()), rule.title(), rule.description(), rule.basis());
        }
    }

    private void named(String at, Optional<Text> title, Optional<Text> description, Optional<Basis> basis) {
        say(at + "/title", title);
        say(at + "/description", description);
        found(at, basis, framework.basis());
    }

    private void say(String at, Optional<Text> text) {
        text.ifPresent(words -> texts.add(new Said(at, words)));
    }

    private void found(String at, Optional<Basis> own, Optional<Basis> inherited) {
        boolean general = own.isEmpty() && inherited.isPresent() && inherited.equals(framework.basis());
        founded.add(new Founded(at + "/basis", own.or(() -> inherited), general));
        if (own.isPresent() && own.get() instanceof Basis.Published published) {
            say(at + "/basis/at", published.place());
        } else if (own.isPresent() && own.get() instanceof Basis.Operationalised operationalised) {
            say(at + "/basis/operationalised", Optional.of(operationalised.reason()));
        }
    }
}
