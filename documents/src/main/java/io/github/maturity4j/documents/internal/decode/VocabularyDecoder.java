package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads stages, dimensions, areas, roles, sources and bases. */
final class VocabularyDecoder {

    private static final String ELEMENT = "an id, or a map with an id";
    private static final int LATEST_YEAR = 9999;

    private final Reading reading;

    VocabularyDecoder(Reading reading) {
        this.reading = reading;
    }

    Basis basis(Node node) {
        try (Fields fields = reading.fields(node, "a basis: a map with published or operationalised")) {
            Optional<String> published = fields.has("operationalised")
                    ? fields.optional("published", reading::id)
                    : Optional.of(fields.required("published", reading::id, "?"));
            Optional<Text> place = published.isPresent() ? fields.optional("at", reading::text) : Optional.empty();
            Optional<Text> reason = fields.optional("operationalised", reading::text);
            fields.exclude("published", "operationalised");
            return published
                    .<Basis>map(source -> new Basis.Published(source, place))
                    .orElseGet(() -> new Basis.Operationalised(reason.orElseGet(() -> Text.of("?"))));
        }
    }

    /** Licence, attribution and marks; empty where none is named, which is reported. */
    Optional<Rights> rights(Node node) {
        try (Fields fields = reading.fields(node, "rights: a map with licence, attribution or trademarks")) {
            Optional<Text> licence = fields.optional("licence", reading::text);
            Optional<Text> attribution = fields.optional("attribution", reading::text);
            Optional<Text> trademarks = fields.optional("trademarks", reading::text);
            if (licence.isPresent() || attribution.isPresent() || trademarks.isPresent()) {
                return Optional.of(Rights.builder()
                        .licence(licence)
                        .attribution(attribution)
                        .trademarks(trademarks)
                        .build());
            }
            if (fields.map().members().isEmpty() && !fields.isSilent()) {
                reading.problem(
                        Code.MISSING_MEMBER, node, "expected licence, attribution or trademarks but there was none");
            }
            return Optional.empty();
        }
    }

    List<Source> sources(Node node) {
        return List.copyOf(reading.mapById(node, Set.of(), this::source).values());
    }

    private Source source(String id, Node node) {
        try (Fields fields = reading.fields(node, "a source: a map with a title")) {
            Source.Builder source = Source.builder()
                    .id(id)
                    .title(fields.required("title", reading::string, "?"))
                    .authors(fields.list("authors", value -> reading.list(value, reading::string)));
            fields.optional("year", value -> reading.whole(value, 1, LATEST_YEAR))
                    .ifPresent(year -> source.year(OptionalInt.of(year)));
            return source.publisher(fields.optional("publisher", reading::string))
                    .link(fields.optional("link", reading::string))
                    .note(fields.optional("note", reading::text))
                    .build();
        }
    }

    List<Stage> stages(Node node) {
        return reading.list(node, this::stage);
    }

    private Stage stage(Node node) {
        if (!(node instanceof Node.Members)) {
            return Stage.builder().id(declared(node)).build();
        }
        try (Fields fields = reading.fields(node, ELEMENT)) {
            return Stage.builder()
                    .id(id(fields))
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .floor(fields.optional("floor", reading::flag).orElse(false))
                    .descriptors(fields.list("descriptors", value -> reading.list(value, this::note)))
                    .remedy(fields.optional("remedy", this::note))
                    .basis(fields.optional("basis", this::basis))
                    .build();
        }
    }

    private Stage.Note note(Node node) {
        if (!(node instanceof Node.Members map) || !map.has("text")) {
            return new Stage.Note(reading.text(node), Optional.empty());
        }
        try (Fields fields = reading.fields(node, "a text")) {
            return new Stage.Note(
                    fields.required("text", reading::text, Text.of("?")), fields.optional("basis", this::basis));
        }
    }

    StageSet stageSet(String id, Node node) {
        try (Fields fields = reading.fields(node, "a map with stages or classes")) {
            StageSet.Builder set = StageSet.builder()
                    .id(id)
                    .ordered(!fields.has("classes"))
                    .title(fields.optional("title", reading::text))
                    .basis(fields.optional("basis", this::basis));
            Map<String, Function<Node, List<Stage>>> kinds = new LinkedHashMap<>();
            kinds.put("stages", this::stages);
            kinds.put("classes", this::stages);
            fields.exactlyOne("stages or classes", kinds).ifPresent(set::stages);
            return set.build();
        }
    }

    List<Dimension> dimensions(Node node) {
        return reading.list(node, this::dimension);
    }

    private Dimension dimension(Node node) {
        if (!(node instanceof Node.Members)) {
            return Dimension.builder().id(declared(node)).build();
        }
        try (Fields fields = reading.fields(node, ELEMENT)) {
            return Dimension.builder()
                    .id(id(fields))
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .weight(fields.optional("weight", reading::weight))
                    .basis(fields.optional("basis", this::basis))
                    .dimensions(fields.list("dimensions", this::dimensions))
                    .build();
        }
    }

    Area area(Node node) {
        if (!(node instanceof Node.Members)) {
            return Area.builder().id(declared(node)).build();
        }
        try (Fields fields = reading.fields(node, ELEMENT)) {
            return Area.builder()
                    .id(id(fields))
                    .axis(fields.optional("axis", this::axis))
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .weight(fields.optional("weight", reading::weight))
                    .basis(fields.optional("basis", this::basis))
                    .build();
        }
    }

    private String axis(Node node) {
        String axis = reading.id(node);
        if (List.of("stage", "dimension", "area").contains(axis)) {
            reading.problem(
                    Code.MALFORMED_NAME,
                    node,
                    "expected the name of an axis of areas but was \"" + axis
                            + "\", which rules already mean otherwise");
            return reading.placeholder();
        }
        return axis;
    }

    Role role(Node node) {
        if (!(node instanceof Node.Members)) {
            return Role.builder().id(declared(node)).build();
        }
        try (Fields fields = reading.fields(node, ELEMENT)) {
            return Role.builder()
                    .id(id(fields))
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .weight(fields.optional("weight", reading::weight))
                    .required(fields.optional("required", reading::flag).orElse(false))
                    .quorum(fields.optional("quorum", value -> reading.whole(value, 1, RespondentDecoder.MOST))
                            .orElse(1))
                    .basis(fields.optional("basis", this::basis))
                    .build();
        }
    }

    private String declared(Node node) {
        if (node instanceof Node.Text) {
            return reading.elementId(node);
        }
        if (node instanceof Node.Flag || node instanceof Node.Numeral) {
            return reading.id(node);
        }
        reading.wrongType(node, ELEMENT);
        return reading.placeholder();
    }

    private String id(Fields fields) {
        Optional<String> id = fields.optional("id", reading::elementId);
        return id.isPresent() ? id.get() : fields.required("id", reading::id, reading.placeholder());
    }
}
