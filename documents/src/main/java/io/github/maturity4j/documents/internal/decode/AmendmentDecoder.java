package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.overlay.Amendment;
import io.github.maturity4j.overlay.Amendment.Content;
import io.github.maturity4j.overlay.AppliedOverlay;
import io.github.maturity4j.overlay.Part;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.vocabulary.Basis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a scorecard tells of an overlay. */
final class AmendmentDecoder {

    private static final Basis NO_BASIS = Basis.operationalised("?");

    private final Reading reading;
    private final VocabularyDecoder vocabulary;
    private final FigureDecoder figures;

    AmendmentDecoder(Reading reading, VocabularyDecoder vocabulary, FigureDecoder figures) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    AppliedOverlay applied(Node node) {
        try (Fields fields = reading.fields(node, "a map with id, version and amendments")) {
            return AppliedOverlay.builder()
                    .id(fields.required("id", reading::id, "?"))
                    .version(fields.required("version", reading::version, "?"))
                    .title(fields.optional("title", reading::text))
                    .authors(fields.list("authors", value -> reading.list(value, reading::string)))
                    .rights(fields.optional("rights", vocabulary::rights).flatMap(rights -> rights))
                    .amendments(
                            fields.required("amendments", value -> reading.someOf(value, this::amendment), List.of()))
                    .build();
        }
    }

    private Amendment amendment(Node node) {
        try (Fields fields = reading.fields(node, "an amendment: a map such as { measure: id, at: mean/weight }")) {
            Map<String, Function<Node, Amendment>> kinds = new LinkedHashMap<>();
            for (Part part : Part.values()) {
                kinds.put(part.word(), named -> amendment(node, part, reading.id(named), fields));
            }
            return fields.exactlyOne("what was changed", kinds)
                    .orElseGet(
                            () -> new Amendment(Part.FRAMEWORK, "?", "", Optional.empty(), Optional.empty(), NO_BASIS));
        }
    }

    private Amendment amendment(Node node, Part part, String id, Fields fields) {
        String at = fields.optional("at", reading::string).orElse("");
        Optional<Content> before = fields.optional("before", value -> content(part, at, value));
        Optional<Content> after = fields.optional("after", value -> content(part, at, value));
        if (before.isEmpty() && after.isEmpty()) {
            reading.problem(Code.MISSING_MEMBER, node, "expected before, after or both but there was neither");
        }
        return new Amendment(part, id, at, before, after, fields.required("basis", vocabulary::basis, NO_BASIS));
    }

    private Content content(Part part, String at, Node node) {
        if (OverlayDecoder.isText(part, at)) {
            return new Content.Words(reading.text(node));
        }
        return node instanceof Node.Numeral || node instanceof Node.Members
                ? new Content.Numeral(figures.figure(node))
                : new Content.Name(reading.id(node));
    }
}
