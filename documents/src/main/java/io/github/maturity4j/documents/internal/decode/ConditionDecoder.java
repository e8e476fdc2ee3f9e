package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads conditions. */
final class ConditionDecoder {

    /** Stands for a condition that could not be read. */
    static final Condition PLACEHOLDER = new Condition.Compare(
            new Operand.Constant(Rational.ONE),
            Comparison.AT_LEAST,
            new Operand.Constant(Rational.ONE),
            Treatments.DEFAULT);

    private static final String EXPECTED = "a condition: a map such as { measure: id, at-least: 0.5 } or { all: [..] }";
    private static final String EXPECTED_OF_ANSWER = "a condition on the answer at hand: a map such as { is: choice }";
    private static final List<String> OPERANDS = List.of(
            "indicators", "indicator", "children", "measure", "placement", "target", "fact", "number", "condition");
    private static final int MOST = 1_000_000;

    private final Reading reading;
    private final OperandDecoder operands;

    ConditionDecoder(Reading reading, OperandDecoder operands) {
        this.reading = reading;
        this.operands = operands;
    }

    Condition condition(Node node) {
        try (Fields fields = reading.fields(node, EXPECTED)) {
            if (fields.isSilent()) {
                return PLACEHOLDER;
            }
            boolean answers = fields.has("indicators") || fields.has("indicator");
            if (answers && isGroup(fields)) {
                Condition condition = group(fields, this::ofAnswer, Map.of());
                return new Condition.OfEach(selection(fields), condition);
            }
            if (isGroup(fields)) {
                return group(fields, this::condition, Map.of("condition", id -> named(fields, id)));
            }
            return fields.has("condition")
                    ? named(fields, fields.node("condition").orElseThrow())
                    : predicate(fields);
        }
    }

    /** What is asked of the answer at hand: a condition without an operand. */
    private Condition ofAnswer(Node node) {
        try (Fields fields = reading.fields(node, EXPECTED_OF_ANSWER)) {
            if (fields.isSilent()) {
                return PLACEHOLDER;
            }
            for (String name : OPERANDS) {
                fields.refuse(
                        name, "expected no " + name + ", since this is asked of the answer at hand, but there is one");
            }
            if (isGroup(fields)) {
                return group(fields, this::ofAnswer, Map.of());
            }
            Map<String, Function<Node, Condition>> kinds = new LinkedHashMap<>();
            for (Comparison comparison : Comparison.values()) {
                kinds.put(
                        Reading.word(comparison),
                        right -> new Condition.Compare(
                                new Operand.Answers(Selection.ALL, operands.counting(fields)),
                                comparison,
                                operands.operand(right),
                                treatments(fields)));
            }
            kinds.put(
                    "is",
                    value -> new Condition.Chosen(
                            Selection.ALL, reading.oneOrMore(value, reading::id), treatments(fields)));
            kinds.put("kind", value -> new Condition.OfKind(Selection.ALL, reading.word(value, AnswerKind.values())));
            kinds.put("has", value -> new Condition.Brings(Selection.ALL, reading.word(value, Attachment.values())));
            Optional<Condition> condition = fields.exactlyOne("a requirement", kinds);
            if (condition.isEmpty()) {
                fields.node("treat");
                fields.node("shortfall");
                fields.node("rescaled");
            }
            return condition.orElse(PLACEHOLDER);
        }
    }

    private static boolean isGroup(Fields fields) {
        return fields.has("of") || fields.has("all") || fields.has("any") || fields.has("not");
    }

    private Condition group(
            Fields fields, Function<Node, Condition> part, Map<String, Function<Node, Condition>> others) {
        Function<Node, List<Condition>> parts = node -> reading.someOf(node, part);
        if (fields.has("of")) {
            return new Condition.AtLeast(
                    fields.required("at-least", value -> reading.whole(value, 1, MOST), 1),
                    fields.required("of", parts, List.of()));
        }
        Map<String, Function<Node, Condition>> kinds = new LinkedHashMap<>();
        kinds.put("all", node -> new Condition.All(parts.apply(node)));
        kinds.put("any", node -> new Condition.Any(parts.apply(node)));
        kinds.put("not", node -> new Condition.Not(part.apply(node)));
        kinds.putAll(others);
        return fields.exactlyOne("a condition", kinds).orElse(PLACEHOLDER);
    }

    private Condition named(Fields fields, Node node) {
        return new Condition.Named(reading.id(node), operands.scope(fields));
    }

    /** One condition, or a list of them. */
    List<Condition> oneOrMore(Node node) {
        return reading.oneOrMore(node, this::condition);
    }

    private Condition predicate(Fields fields) {
        if (fields.map().members().isEmpty()) {
            reading.wrongType(fields.map(), EXPECTED);
            return PLACEHOLDER;
        }
        boolean answers = fields.has("indicators") || fields.has("indicator");
        Map<String, Function<Node, Condition>> kinds = new LinkedHashMap<>();
        for (Comparison comparison : Comparison.values()) {
            kinds.put(Reading.word(comparison), node -> compare(fields, comparison, node));
        }
        if (answers) {
            kinds.put("is", node -> chosen(fields, reading.oneOrMore(node, reading::id)));
            kinds.put("kind", node -> ofKind(fields, reading.word(node, AnswerKind.values())));
            kinds.put("has", node -> brings(fields, reading.word(node, Attachment.values())));
        } else if (fields.has("fact")) {
            kinds.put("is", node -> factIs(fields, reading.oneOrMore(node, reading::id)));
        } else if (fields.has("placement")) {
            kinds.put("is", node -> placedIn(fields, reading.oneOrMore(node, reading::id)));
        } else if (fields.has("measure")) {
            kinds.put("table", node -> table(fields, reading.mapById(node, reading::number)));
        }
        Optional<Condition> condition = fields.exactlyOne("a requirement", kinds);
        if (condition.isEmpty()) {
            operands.members(fields);
            fields.node("treat");
        }
        return condition.orElse(PLACEHOLDER);
    }

    private Condition compare(Fields fields, Comparison comparison, Node right) {
        Operand left = operands.members(fields);
        if (left instanceof Operand.Rank rank && right instanceof Node.Text) {
            return new Condition.Placed(rank.placement(), rank.scope(), comparison, reading.id(right));
        }
        return new Condition.Compare(left, comparison, operands.operand(right), treatments(fields));
    }

    private Treatments treatments(Fields fields) {
        return fields.optional("treat", operands::treatments).orElse(Treatments.DEFAULT);
    }

    private Condition chosen(Fields fields, List<String> choices) {
        return new Condition.Chosen(selection(fields), choices, treatments(fields));
    }

    private Condition ofKind(Fields fields, AnswerKind kind) {
        return new Condition.OfKind(selection(fields), kind);
    }

    private Condition brings(Fields fields, Attachment attachment) {
        return new Condition.Brings(selection(fields), attachment);
    }

    private Selection selection(Fields fields) {
        Map<String, Function<Node, Selection>> kinds = new LinkedHashMap<>();
        kinds.put("indicators", operands::selection);
        kinds.put("indicator", node -> operands.single(fields, node));
        return fields.exactlyOne("an indicator", kinds).orElse(Selection.ALL);
    }

    private Condition factIs(Fields fields, List<String> choices) {
        return new Condition.FactIs(fields.required("fact", reading::id, "?"), choices);
    }

    private Condition placedIn(Fields fields, List<String> stages) {
        return new Condition.PlacedIn(fields.required("placement", reading::id, "?"), operands.scope(fields), stages);
    }

    private Condition table(Fields fields, Map<String, Rational> thresholds) {
        if (thresholds.isEmpty() && fields.node("table").orElseThrow() instanceof Node.Members map) {
            reading.problem(Code.WRONG_VALUE, map, "expected at least one threshold but there was none");
        }
        return new Condition.Table(fields.required("measure", reading::id, "?"), operands.scope(fields), thresholds);
    }
}
