package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.Map;
import java.util.Optional;

/** Writes stages, dimensions, areas, roles, indicators, facts, sources and bases. */
final class VocabularyEncoder {

    private final Map<String, Scale> shared;

    /** An encoder of a framework with shared scales. */
    VocabularyEncoder(Map<String, Scale> shared) {
        this.shared = shared;
    }

    static Part basis(Basis basis) {
        if (basis instanceof Basis.Published published) {
            return new MapBuilder()
                    .put("published", published.source())
                    .put("at", published.place(), Words::part)
                    .build();
        }
        return new MapBuilder()
                .put("operationalised", Words.part(((Basis.Operationalised) basis).reason()))
                .build();
    }

    static Part rights(Rights rights) {
        return new MapBuilder()
                .put("licence", rights.licence(), Words::part)
                .put("attribution", rights.attribution(), Words::part)
                .put("trademarks", rights.trademarks(), Words::part)
                .build();
    }

    static Part source(Source source) {
        MapBuilder map = new MapBuilder().put("title", source.title()).putList("authors", source.authors());
        source.year().ifPresent(year -> map.put("year", Part.of(year)));
        return map.put("publisher", source.publisher())
                .put("link", source.link())
                .put("note", source.note(), Words::part)
                .build();
    }

    Part stage(Stage stage) {
        return element(
                stage.id(),
                new MapBuilder()
                        .put("title", stage.title(), Words::part)
                        .put("description", stage.description(), Words::part)
                        .putIf(stage.floor(), "floor", Part.of(true))
                        .putList("descriptors", stage.descriptors(), VocabularyEncoder::note)
                        .put("remedy", stage.remedy(), VocabularyEncoder::note)
                        .put("basis", stage.basis(), VocabularyEncoder::basis));
    }

    private static Part note(Stage.Note note) {
        return note.basis().isEmpty()
                ? Words.part(note.text())
                : new MapBuilder()
                        .put("text", Words.part(note.text()))
                        .put("basis", note.basis(), VocabularyEncoder::basis)
                        .build();
    }

    Part stageSet(StageSet set) {
        return new MapBuilder()
                .put(set.ordered() ? "stages" : "classes", MapBuilder.items(set.stages(), this::stage))
                .put("title", set.title(), Words::part)
                .put("basis", set.basis(), VocabularyEncoder::basis)
                .build();
    }

    Part dimension(Dimension dimension) {
        return element(
                dimension.id(),
                new MapBuilder()
                        .put("title", dimension.title(), Words::part)
                        .put("description", dimension.description(), Words::part)
                        .put("weight", dimension.weight(), Part::of)
                        .put("basis", dimension.basis(), VocabularyEncoder::basis)
                        .putList("dimensions", dimension.dimensions(), this::dimension));
    }

    Part area(Area area) {
        return element(
                area.id(),
                new MapBuilder()
                        .put("axis", area.axis())
                        .put("title", area.title(), Words::part)
                        .put("description", area.description(), Words::part)
                        .put("weight", area.weight(), Part::of)
                        .put("basis", area.basis(), VocabularyEncoder::basis));
    }

    Part role(Role role) {
        return element(
                role.id(),
                new MapBuilder()
                        .put("title", role.title(), Words::part)
                        .put("description", role.description(), Words::part)
                        .put("weight", role.weight(), Part::of)
                        .putIf(role.required(), "required", Part.of(true))
                        .putIf(role.quorum() != 1, "quorum", Part.of(role.quorum()))
                        .put("basis", role.basis(), VocabularyEncoder::basis));
    }

    /** An id by itself, or a map that begins with it. */
    private static Part element(String id, MapBuilder others) {
        return others.isEmpty()
                ? Part.of(id)
                : new MapBuilder().put("id", id).putAll(others.build()).build();
    }

    Part indicator(Indicator indicator) {
        return new MapBuilder()
                .put("question", indicator.question(), Words::part)
                .put("title", indicator.title(), Words::part)
                .put("guidance", indicator.guidance(), Words::part)
                .putOneOrMore("stage", indicator.stages())
                .putOneOrMore("dimension", indicator.dimensions())
                .putList("areas", indicator.areas())
                .putList("roles", indicator.roles())
                .putList("tags", indicator.tags())
                .put("scale", scale(indicator.scaleName(), indicator.scale()))
                .putMap("anchors", indicator.anchors(), Words::part)
                .putIf(
                        indicator.applicability().mayBeNotApplicable(),
                        "not-applicable",
                        Part.of(indicator.applicability() == Applicability.OPTIONAL ? "allowed" : "with-reason"))
                .putList("requires", indicator.demands().stream().sorted().toList(), Words::part)
                .put("consolidation", indicator.consolidation(), Words::part)
                .put("across-roles", indicator.acrossRoles(), Words::part)
                .put("weight", indicator.weight(), Part::of)
                .put("basis", indicator.basis(), VocabularyEncoder::basis)
                .build();
    }

    Part fact(Fact fact) {
        return new MapBuilder()
                .put("question", fact.question(), Words::part)
                .put("title", fact.title(), Words::part)
                .put("scale", scale(fact.scaleName(), fact.scale()))
                .put("basis", fact.basis(), VocabularyEncoder::basis)
                .build();
    }

    private Part scale(Optional<String> name, Scale scale) {
        return name.filter(known -> scale.equals(shared.get(known)))
                .map(Part::of)
                .orElseGet(() -> ScaleEncoder.scale(scale));
    }
}
