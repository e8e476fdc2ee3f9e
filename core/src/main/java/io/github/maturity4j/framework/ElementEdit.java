package io.github.maturity4j.framework;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.overlay.Amendment.Content;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks through the texts and weights of an element, each named by the way to it in the document of the element. */
final class ElementEdit {

    private final Edit edit;

    ElementEdit(Edit edit) {
        this.edit = edit;
    }

    Stage stage(Stage stage) {
        return Stage.builder()
                .from(stage)
                .title(edit.text("title", stage.title()))
                .description(edit.text("description", stage.description()))
                .descriptors(RuleEdit.items(stage.descriptors(), "descriptors", this::note))
                .remedy(remedy(stage.remedy()))
                .build();
    }

    private Stage.Note note(Stage.Note note, String at) {
        return edit.text(at, Optional.of(note.text()))
                .map(text -> new Stage.Note(text, note.basis()))
                .orElse(note);
    }

    private Optional<Stage.Note> remedy(Optional<Stage.Note> remedy) {
        return edit.text("remedy", remedy.map(Stage.Note::text))
                .map(text -> new Stage.Note(text, remedy.flatMap(Stage.Note::basis)));
    }

    /** A dimension without those beneath it. */
    Dimension dimension(Dimension dimension) {
        return Dimension.builder()
                .from(dimension)
                .title(edit.text("title", dimension.title()))
                .description(edit.text("description", dimension.description()))
                .weight(weight(dimension.weight()))
                .build();
    }

    Area area(Area area) {
        return Area.builder()
                .from(area)
                .title(edit.text("title", area.title()))
                .description(edit.text("description", area.description()))
                .weight(weight(area.weight()))
                .build();
    }

    Role role(Role role) {
        return Role.builder()
                .from(role)
                .title(edit.text("title", role.title()))
                .description(edit.text("description", role.description()))
                .build();
    }

    Indicator indicator(Indicator indicator) {
        Map<String, Text> anchors = new LinkedHashMap<>(indicator.anchors());
        for (Scale.Choice choice : indicator.scale().choices()) {
            edit.text("anchors/" + choice.id(), Optional.ofNullable(anchors.get(choice.id())))
                    .ifPresent(text -> anchors.put(choice.id(), text));
        }
        return Indicator.builder()
                .from(indicator)
                .question(edit.text("question", indicator.question()))
                .title(edit.text("title", indicator.title()))
                .guidance(edit.text("guidance", indicator.guidance()))
                .scale(scaleInPlace(indicator.scale(), indicator.scaleName()))
                .anchors(anchors)
                .weight(weight(indicator.weight()))
                .build();
    }

    Fact fact(Fact fact) {
        return Fact.builder()
                .from(fact)
                .question(edit.text("question", fact.question()))
                .title(edit.text("title", fact.title()))
                .scale(scaleInPlace(fact.scale(), fact.scaleName()))
                .build();
    }

    private Scale scaleInPlace(Scale scale, Optional<String> name) {
        return name.isPresent() ? scale : scale(scale, "scale/");
    }

    /** A scale that has a name. */
    Scale scale(Scale scale) {
        return scale(scale, "");
    }

    private Scale scale(Scale scale, String at) {
        if (scale instanceof Scale.Choices choices) {
            return new Scale.Choices(choices(choices.choices(), at + "choices"));
        } else if (scale instanceof Scale.Classes classes) {
            return new Scale.Classes(choices(classes.choices(), at + "classes"));
        } else if (scale instanceof Scale.Several several) {
            return new Scale.Several(
                    choices(several.choices(), at + "several/choices"),
                    several.cap(),
                    several.fewest(),
                    several.most());
        } else if (scale instanceof Scale.Numeric number) {
            return new Scale.Numeric(
                    number.least(),
                    number.greatest(),
                    number.step(),
                    edit.text(at + "number/unit", number.unit()),
                    number.worth());
        }
        return scale;
    }

    private List<Scale.Choice> choices(List<Scale.Choice> choices, String at) {
        return choices.stream()
                .map(choice -> new Scale.Choice(
                        choice.id(),
                        choice.points(),
                        edit.text(at + "/" + choice.id() + "/title", choice.title()),
                        edit.text(at + "/" + choice.id() + "/anchor", choice.anchor())))
                .toList();
    }

    private Optional<Rational> weight(Optional<Rational> weight) {
        return edit.number("weight", new Content.Numeral(weight.orElse(Rational.ONE)))
                .or(() -> weight);
    }
}
