package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figures that a case expects, by name ({@code measure score/people}) and member, as words that are equal only where the
 * figures are exactly equal. What a document does not say is expected to be as nothing were open, assumed or out of order.
 */
final class ExpectedFigures {

    private static final String NOT_THERE = "not there";

    private final Map<String, Map<String, String>> figures = new LinkedHashMap<>();

    private ExpectedFigures() {}

    static Map<String, Map<String, String>> read(Path file) {
        return read(Documents.open(file, DocumentLimits.DEFAULT));
    }

    static Map<String, Map<String, String>> parse(String text) {
        return read(Documents.open(text, "expected.yaml", DocumentLimits.DEFAULT));
    }

    private static Map<String, Map<String, String>> read(Documents.Opened document) {
        document.refuseErrors();
        ExpectedFigures expected = new ExpectedFigures();
        Fields root = Fields.of(document.root().orElseThrow());
        root.each("measures", (id, node) -> expected.add("measure " + id, measure(node)));
        root.each("conditions", (id, node) -> expected.add("condition " + id, condition(node)));
        root.each("placements", (id, node) -> expected.add("placement " + id, placement(node)));
        expected.add("coverage", Map.of("pairs", coverage(root.required("coverage"))));
        root.each("dimension-coverage", (id, node) -> expected.add("coverage " + id, Map.of("pairs", coverage(node))));
        root.refuseOthers();
        return expected.figures;
    }

    private void add(String name, Map<String, String> members) {
        figures.put(name, members);
    }

    private static Map<String, String> measure(Node node) {
        Map<String, String> figure = new LinkedHashMap<>();
        if (!(node instanceof Node.Members)) {
            figure.put("possible", value(node).toString());
            figure.put("score", value(node).toString());
            figure.put("assumed", "false");
            figure.put("exact", "true");
            return figure;
        }
        Fields fields = Fields.of(node);
        Value possible = value(fields);
        figure.put("possible", possible.toString());
        figure.put(
                "score",
                fields.get("score", ExpectedFigures::value).orElse(possible).toString());
        figure.put("assumed", fields.flag("assumed", false));
        figure.put("exact", fields.flag("exact", true));
        fields.get("over-answered", ExpectedFigures::value)
                .ifPresent(value -> figure.put("over-answered", value.toString()));
        fields.get("coverage", ExpectedFigures::coverage).ifPresent(words -> figure.put("coverage", words));
        fields.refuseOthers();
        return figure;
    }

    private static Value value(Node node) {
        if (node instanceof Node.Members) {
            Fields fields = Fields.of(node);
            Value value = value(fields);
            fields.refuseOthers();
            return value;
        }
        return switch (scalar(node)) {
            case "empty" -> Value.EMPTY;
            case "withheld" -> Value.WITHHELD;
            default -> Value.of(number(node));
        };
    }

    private static Value value(Fields fields) {
        Optional<Rational> number = fields.get("number", ExpectedFigures::number);
        Optional<Rational> low = fields.get("low", ExpectedFigures::number);
        Optional<Rational> high = fields.get("high", ExpectedFigures::number);
        if (low.isPresent() != high.isPresent() || (number.isPresent() && low.isPresent())) {
            throw fields.failure("expected low and high, or number");
        }
        Optional<Range> range = number.map(Range::of).or(() -> low.map(bound -> Range.of(bound, high.orElseThrow())));
        boolean mayBeEmpty = Boolean.parseBoolean(fields.flag("empty", false));
        boolean mayBeWithheld = Boolean.parseBoolean(fields.flag("withheld", false));
        return new Value(range, mayBeEmpty, mayBeWithheld);
    }

    private static Map<String, String> condition(Node node) {
        Map<String, String> figure = new LinkedHashMap<>();
        if (!(node instanceof Node.Members)) {
            figure.put("possible", outcomes(node));
            figure.put("now", outcomes(node));
            figure.put("assumed", "false");
            return figure;
        }
        Fields fields = Fields.of(node);
        String possible = outcomes(fields.required("possible"));
        figure.put("possible", possible);
        figure.put("now", fields.get("now", ExpectedFigures::outcomes).orElse(possible));
        figure.put("assumed", fields.flag("assumed", false));
        if (fields.has("exact")) {
            figure.put("exact", fields.flag("exact", true));
        }
        fields.refuseOthers();
        return figure;
    }

    private static String outcomes(Node node) {
        List<Outcome> found = strings(node).stream()
                .map(word -> Outcome.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
        return new Outcomes(found.contains(Outcome.MET), found.contains(Outcome.UNMET), found.contains(Outcome.VOID))
                .toString();
    }

    private static Map<String, String> placement(Node node) {
        Map<String, String> figure = new LinkedHashMap<>();
        Fields fields = Fields.of(node);
        Optional<String> attained = fields.get("attained", ExpectedFigures::scalar);
        figure.put("attained", attained.orElse(NOT_THERE));
        String possible = stages(fields, attained);
        figure.put("possible", possible);
        figure.put("now", fields.get("now", ExpectedFigures::stages).orElse(possible));
        figure.put("assumed", fields.flag("assumed", false));
        figure.put("exact", fields.flag("exact", true));
        figure.put(
                "out-of-order",
                fields.get("out-of-order", ExpectedFigures::outOfOrder).orElse("[]"));
        figure.put("next", fields.get("next", ExpectedFigures::scalar).orElse(NOT_THERE));
        fields.get("progress", ExpectedFigures::number).ifPresent(number -> figure.put("progress", number.toString()));
        fields.get("find-out", ExpectedFigures::strings).ifPresent(keys -> figure.put("find-out", keys.toString()));
        fields.get("improve", ExpectedFigures::strings).ifPresent(keys -> figure.put("improve", keys.toString()));
        figure.put("gap", fields.get("gap", ExpectedFigures::gap).orElse(NOT_THERE));
        fields.refuseOthers();
        return figure;
    }

    private static String stages(Node node) {
        Fields fields = Fields.of(node);
        String stages = stages(fields, Optional.empty());
        fields.refuseOthers();
        return stages;
    }

    private static String stages(Fields fields, Optional<String> attained) {
        boolean mayBeNone = Boolean.parseBoolean(fields.flag("none", false));
        boolean mayBeEmpty = Boolean.parseBoolean(fields.flag("empty", false));
        List<String> ids = fields.get("possible", ExpectedFigures::strings)
                .orElse(attained.map(List::of).orElse(List.of()));
        return new Stages(ids, mayBeNone, mayBeEmpty).toString();
    }

    private static String outOfOrder(Node node) {
        List<String> found = new ArrayList<>();
        for (Node item : items(node)) {
            Fields fields = Fields.of(item);
            found.add(outOfOrder(
                    scalar(fields.required("stage")),
                    scalar(fields.required("above")),
                    Boolean.parseBoolean(fields.flag("certain", true))));
            fields.refuseOthers();
        }
        return found.toString();
    }

    static String outOfOrder(String stage, String above, boolean certain) {
        return stage + " above " + above + (certain ? "" : " perhaps");
    }

    private static String gap(Node node) {
        Fields fields = Fields.of(node);
        String words = gap(
                scalar(fields.required("target")),
                scalar(fields.required("least")),
                scalar(fields.required("greatest")));
        fields.refuseOthers();
        return words;
    }

    static String gap(String target, Object least, Object greatest) {
        return least + " to " + greatest + " below " + target;
    }

    private static String coverage(Node node) {
        List<Node> parts = items(node);
        if (parts.size() != 2) {
            throw failure(node, "expected [answered, applicable]");
        }
        return coverage(number(parts.get(0)), number(parts.get(1)));
    }

    static String coverage(Rational answered, Rational applicable) {
        return answered + " of " + applicable;
    }

    private static Rational number(Node node) {
        return Rational.parseExact(scalar(node));
    }

    private static String scalar(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Numeral numeral) {
            return numeral.text();
        }
        throw failure(node, "expected a text or a number");
    }

    private static List<Node> items(Node node) {
        if (node instanceof Node.Items items) {
            return items.nodes();
        }
        throw failure(node, "expected a list");
    }

    private static List<String> strings(Node node) {
        return node instanceof Node.Items items
                ? items.nodes().stream().map(ExpectedFigures::scalar).toList()
                : List.of(scalar(node));
    }

    private static IllegalArgumentException failure(Node node, String message) {
        return new IllegalArgumentException(
                node.place().line() + ":" + node.place().column() + ": " + message + " but was " + node.described());
    }

    /** The members of one map; those that nobody asked for are refused. */
    private static final class Fields {

        private final Node.Members node;
        private final List<String> asked = new ArrayList<>();

        private Fields(Node.Members node) {
            this.node = node;
        }

        static Fields of(Node node) {
            if (node instanceof Node.Members members) {
                return new Fields(members);
            }
            throw ExpectedFigures.failure(node, "expected a map");
        }

        boolean has(String name) {
            return node.has(name);
        }

        <T> Optional<T> get(String name, Function<Node, T> reading) {
            asked.add(name);
            return node.members().stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst()
                    .map(member -> reading.apply(member.value()));
        }

        Node required(String name) {
            return get(name, value -> value).orElseThrow(() -> failure("expected the member " + name));
        }

        String flag(String name, boolean otherwise) {
            return get(name, value -> {
                        if (value instanceof Node.Flag flag) {
                            return flag.value();
                        }
                        throw ExpectedFigures.failure(value, "expected true or false");
                    })
                    .orElse(otherwise)
                    .toString();
        }

        void each(String name, java.util.function.BiConsumer<String, Node> consumer) {
            get(name, value -> value)
                    .ifPresent(value -> Fields.of(value)
                            .node
                            .members()
                            .forEach(member -> consumer.accept(member.name(), member.value())));
        }

        void refuseOthers() {
            node.members().stream()
                    .filter(member -> !asked.contains(member.name()))
                    .findFirst()
                    .ifPresent(member -> {
                        throw new IllegalArgumentException(member.place().line() + ":"
                                + member.place().column() + ": expected one of " + asked + " but was "
                                + member.name());
                    });
        }

        IllegalArgumentException failure(String message) {
            return ExpectedFigures.failure(node, message);
        }
    }
}
