package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads indicators and facts. */
final class IndicatorDecoder {

    private static final Map<String, Applicability> APPLICABILITY = Map.of(
            "never", Applicability.ALWAYS,
            "allowed", Applicability.OPTIONAL,
            "with-reason", Applicability.OPTIONAL_WITH_REASON);

    private final Reading reading;
    private final VocabularyDecoder vocabulary;
    private final ScaleDecoder scales;
    private final Map<String, Scale> shared;
    private final boolean sharedAreWhole;

    /**
     * A decoder.
     *
     * @param shared the scales that are declared by name
     * @param sharedAreWhole whether the names of all of them could be read
     */
    IndicatorDecoder(
            Reading reading,
            VocabularyDecoder vocabulary,
            ScaleDecoder scales,
            Map<String, Scale> shared,
            boolean sharedAreWhole) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.scales = scales;
        this.shared = shared;
        this.sharedAreWhole = sharedAreWhole;
    }

    private record NamedScale(Optional<String> name, Scale scale) {}

    List<Indicator> indicators(Node node) {
        return List.copyOf(reading.mapById(node, Set.of(), this::indicator).values());
    }

    private Indicator indicator(String id, Node node) {
        try (Fields fields = reading.fields(node, "an indicator: a map with a scale")) {
            NamedScale scale = scale(fields);
            return Indicator.builder()
                    .id(id)
                    .question(fields.optional("question", reading::text))
                    .title(fields.optional("title", reading::text))
                    .guidance(fields.optional("guidance", reading::text))
                    .stages(fields.list("stage", reading::ids))
                    .dimensions(fields.list("dimension", reading::ids))
                    .areas(fields.list("areas", reading::ids))
                    .roles(fields.list("roles", reading::ids))
                    .tags(fields.list("tags", reading::ids))
                    .scale(scale.scale())
                    .scaleName(scale.name())
                    .anchors(fields.mapById("anchors", reading::text))
                    .applicability(fields.optional("not-applicable", this::applicability)
                            .orElse(Applicability.ALWAYS))
                    .demands(fields.list(
                            "requires",
                            value -> reading.distinct(value, word -> reading.word(word, Attachment.values()))))
                    .consolidation(
                            fields.optional("consolidation", value -> reading.word(value, Consolidation.values())))
                    .acrossRoles(fields.optional("across-roles", value -> reading.word(value, Consolidation.values())))
                    .weight(fields.optional("weight", reading::weight))
                    .basis(fields.optional("basis", vocabulary::basis))
                    .build();
        }
    }

    List<Fact> facts(Node node) {
        return List.copyOf(reading.mapById(node, Set.of(), this::fact).values());
    }

    private Fact fact(String id, Node node) {
        try (Fields fields = reading.fields(node, "a fact: a map with a scale")) {
            NamedScale scale = scale(fields);
            return Fact.builder()
                    .id(id)
                    .question(fields.optional("question", reading::text))
                    .title(fields.optional("title", reading::text))
                    .scale(scale.scale())
                    .scaleName(scale.name())
                    .basis(fields.optional("basis", vocabulary::basis))
                    .build();
        }
    }

    private NamedScale scale(Fields fields) {
        return fields.required("scale", this::scale, new NamedScale(Optional.empty(), ScaleDecoder.PLACEHOLDER));
    }

    private NamedScale scale(Node node) {
        if (!(node instanceof Node.Text)) {
            return new NamedScale(Optional.empty(), scales.scale(node));
        }
        String name = reading.id(node);
        Scale scale = shared.get(name);
        if (scale == null && !Reading.isPlaceholder(name) && sharedAreWhole) {
            reading.problem(Code.UNKNOWN_NAME, node, reading.suggestions().unknown("scale", name, shared.keySet()));
        }
        return scale == null
                ? new NamedScale(Optional.empty(), ScaleDecoder.PLACEHOLDER)
                : new NamedScale(Optional.of(name), scale);
    }

    private Applicability applicability(Node node) {
        Applicability applicability = node instanceof Node.Text text ? APPLICABILITY.get(text.value()) : null;
        if (applicability == null) {
            reading.wrongType(node, "one of never, allowed, with-reason");
            return Applicability.ALWAYS;
        }
        return applicability;
    }
}
