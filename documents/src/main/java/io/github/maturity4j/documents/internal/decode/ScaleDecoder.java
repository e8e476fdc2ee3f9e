package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads scales. */
final class ScaleDecoder {

    /** Stands for a scale that could not be read. */
    static final Scale PLACEHOLDER = new Scale.YesNo(Rational.ZERO, Rational.ONE);

    private final Reading reading;
    private final Map<String, Function<Node, Scale>> kinds = new LinkedHashMap<>();

    ScaleDecoder(Reading reading) {
        this.reading = reading;
        kinds.put("choices", node -> new Scale.Choices(choices(node)));
        kinds.put("classes", node -> new Scale.Classes(classes(node)));
        kinds.put("yes-no", this::yesNo);
        kinds.put("number", this::number);
        kinds.put("several", this::several);
        kinds.put("words", this::words);
    }

    Scale scale(Node node) {
        try (Fields fields = reading.fields(node, "a scale: a map with one of " + String.join(", ", kinds.keySet()))) {
            return fields.exactlyOne("a scale", kinds).orElse(PLACEHOLDER);
        }
    }

    private List<Scale.Choice> choices(Node node) {
        return atLeastOne(node, reading.mapById(node, Reading.RESERVED_CHOICES, this::choice));
    }

    private List<Scale.Choice> atLeastOne(Node node, Map<String, Scale.Choice> choices) {
        if (choices.isEmpty() && node instanceof Node.Members) {
            reading.problem(Code.WRONG_VALUE, node, "expected at least one choice but there was none");
        }
        return List.copyOf(choices.values());
    }

    private Scale.Choice choice(String id, Node node) {
        if (!(node instanceof Node.Members)) {
            Rational points = reading.number(node, "points: a number, or a map with points");
            return new Scale.Choice(id, Optional.of(points), Optional.empty(), Optional.empty());
        }
        try (Fields fields = reading.fields(node, "a choice")) {
            return new Scale.Choice(
                    id,
                    Optional.of(fields.required("points", reading::number, Rational.ONE)),
                    fields.optional("title", reading::text),
                    fields.optional("anchor", reading::text));
        }
    }

    private List<Scale.Choice> classes(Node node) {
        if (!(node instanceof Node.Items)) {
            return atLeastOne(node, reading.mapById(node, Reading.RESERVED_CHOICES, this::classChoice));
        }
        List<Scale.Choice> choices = new ArrayList<>();
        for (String id : reading.distinct(node, this::choiceId)) {
            choices.add(new Scale.Choice(id, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        if (choices.isEmpty()) {
            reading.problem(Code.WRONG_VALUE, node, "expected at least one choice but there was none");
        }
        return choices;
    }

    private String choiceId(Node node) {
        String id = reading.id(node);
        if (Reading.RESERVED_CHOICES.contains(id)) {
            reading.problem(Code.MALFORMED_NAME, node, "expected an id but was \"" + id + "\", which is reserved");
            return reading.placeholder();
        }
        return id;
    }

    private Scale.Choice classChoice(String id, Node node) {
        if (node instanceof Node.Members map && (map.members().isEmpty() || map.has("title") || map.has("anchor"))) {
            try (Fields fields = reading.fields(node, "a class")) {
                return new Scale.Choice(
                        id,
                        Optional.empty(),
                        fields.optional("title", reading::text),
                        fields.optional("anchor", reading::text));
            }
        }
        Text title = reading.text(node);
        return new Scale.Choice(id, Optional.empty(), Optional.of(title), Optional.empty());
    }

    private Scale yesNo(Node node) {
        try (Fields fields = reading.fields(node, "a map with no and yes")) {
            return new Scale.YesNo(
                    fields.required("no", reading::number, Rational.ZERO),
                    fields.required("yes", reading::number, Rational.ONE));
        }
    }

    private Scale number(Node node) {
        try (Fields fields = reading.fields(node, "a map with least and greatest")) {
            Rational least = fields.required("least", reading::number, Rational.ZERO);
            Rational greatest = fields.required("greatest", reading::number, Rational.ONE);
            Optional<Rational> step = fields.optional("step", this::step).orElse(Optional.empty());
            Optional<Text> unit = fields.optional("unit", reading::text);
            List<Scale.Bin> bins = fields.list("bins", value -> reading.someOf(value, this::bin));
            List<Scale.Knot> knots = fields.list("linear", value -> reading.someOf(value, this::knot));
            fields.exclude("linear", "bins");
            Scale.Worth worth = fields.has("bins")
                    ? new Scale.Worth.Bins(bins)
                    : fields.has("linear") ? new Scale.Worth.Linear(knots) : new Scale.Worth.Itself();
            return new Scale.Numeric(least, greatest, step, unit, worth);
        }
    }

    /** A step; none where it cannot be read, since then every number may be an answer. */
    private Optional<Rational> step(Node node) {
        Rational step = reading.positive(node);
        return reading.problems().has(node.path().pointer()) ? Optional.empty() : Optional.of(step);
    }

    private Scale.Bin bin(Node node) {
        try (Fields fields = reading.fields(node, "a bin: a map with from or above, and points")) {
            Map<String, Function<Node, Scale.Bound>> bounds = new LinkedHashMap<>();
            bounds.put("from", value -> new Scale.Bound(reading.number(value), true));
            bounds.put("above", value -> new Scale.Bound(reading.number(value), false));
            Scale.Bound bound =
                    fields.exactlyOne("a lower bound", bounds).orElseGet(() -> new Scale.Bound(Rational.ZERO, true));
            return new Scale.Bin(bound, fields.required("points", reading::number, Rational.ONE));
        }
    }

    private Scale.Knot knot(Node node) {
        try (Fields fields = reading.fields(node, "a map with at and points")) {
            return new Scale.Knot(
                    fields.required("at", reading::number, Rational.ZERO),
                    fields.required("points", reading::number, Rational.ONE));
        }
    }

    private Scale several(Node node) {
        try (Fields fields = reading.fields(node, "a map with choices")) {
            return new Scale.Several(
                    fields.required("choices", this::choices, List.of()),
                    fields.optional("cap", reading::number),
                    count(fields, "fewest"),
                    count(fields, "most"));
        }
    }

    private OptionalInt count(Fields fields, String name) {
        return fields.optional(name, value -> reading.whole(value, 0, 10_000)).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private Scale words(Node node) {
        reading.fields(node, "an empty map").close();
        return new Scale.Words();
    }
}
