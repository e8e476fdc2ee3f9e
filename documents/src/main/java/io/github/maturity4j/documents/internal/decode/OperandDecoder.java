package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads operands, selections, scopes, terms and treatments. */
final class OperandDecoder {

    private static final String EXPECTED =
            "an operand: indicators, children, a number, or a map such as { measure: id }";
    private static final Operand PLACEHOLDER = new Operand.Constant(Rational.ONE);
    private static final Map<String, Treatment> TREATMENTS = Map.of(
            "open", new Treatment.Open(),
            "exclude", new Treatment.Exclude(),
            "satisfied", new Treatment.Satisfied(),
            "withheld", new Treatment.Withheld());

    private final Reading reading;

    OperandDecoder(Reading reading) {
        this.reading = reading;
    }

    Operand operand(Node node) {
        if (node instanceof Node.Members) {
            try (Fields fields = reading.fields(node, EXPECTED)) {
                return members(fields);
            }
        }
        return plain(node);
    }

    private Operand plain(Node node) {
        if (node instanceof Node.Numeral) {
            return new Operand.Constant(reading.number(node));
        }
        if (node instanceof Node.Text text && text.value().equals("indicators")) {
            return new Operand.Answers(Selection.ALL, Counting.POINTS);
        }
        if (node instanceof Node.Text text && text.value().equals("children")) {
            return new Operand.Children(false);
        }
        reading.wrongType(node, EXPECTED);
        return PLACEHOLDER;
    }

    /** The operand that the members of a map name; other members are left to the caller. */
    Operand members(Fields fields) {
        Map<String, Function<Node, Operand>> kinds = new LinkedHashMap<>();
        kinds.put("indicators", node -> new Operand.Answers(selection(node), counting(fields)));
        kinds.put("indicator", node -> new Operand.Answers(single(fields, node), counting(fields)));
        kinds.put("children", node -> children(fields, node));
        kinds.put("measure", node -> new Operand.Measured(reading.id(node), scope(fields)));
        kinds.put("placement", node -> new Operand.Rank(reading.id(node), scope(fields)));
        kinds.put("target", node -> new Operand.Target(reading.id(node), scope(fields)));
        kinds.put("fact", node -> new Operand.Recorded(reading.id(node)));
        kinds.put("number", node -> new Operand.Constant(reading.number(node)));
        return fields.exactlyOne("an operand", kinds).orElse(PLACEHOLDER);
    }

    private Operand children(Fields fields, Node node) {
        all(node);
        return new Operand.Children(rescaled(fields));
    }

    /** What is said beside answers about the number that is made of their points. */
    Counting counting(Fields fields) {
        return Counting.of(fields.optional("shortfall", reading::flag).orElse(false), rescaled(fields));
    }

    private boolean rescaled(Fields fields) {
        return fields.optional("rescaled", reading::flag).orElse(false);
    }

    Selection single(Fields fields, Node node) {
        return Selection.builder()
                .addIndicator(reading.id(node))
                .areas(fields.list("area", reading::ids))
                .build();
    }

    Selection selection(Node node) {
        if (!(node instanceof Node.Members)) {
            all(node);
            return Selection.ALL;
        }
        try (Fields fields = reading.fields(node, "a selection")) {
            return Selection.builder()
                    .indicators(fields.list("id", reading::ids))
                    .stages(fields.list("stage", reading::ids))
                    .dimensions(fields.list("dimension", reading::ids))
                    .areas(fields.list("area", reading::ids))
                    .roles(fields.list("role", reading::ids))
                    .tags(fields.list("tag", reading::ids))
                    .build();
        }
    }

    private void all(Node node) {
        if (!(node instanceof Node.Text text && text.value().equals("all"))) {
            reading.wrongType(node, "all, or a map that selects");
        }
    }

    Scope scope(Fields fields) {
        Map<Axis, Scope.Pick> picks = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            fields.optional(Reading.word(axis), node -> pick(axis, node)).ifPresent(pick -> picks.put(axis, pick));
        }
        return picks.isEmpty() ? Scope.SAME : new Scope(picks);
    }

    private Scope.Pick pick(Axis axis, Node node) {
        String id = reading.id(node);
        if (id.equals("each")) {
            return new Scope.Pick.Each();
        }
        if (id.equals("children")) {
            if (axis != Axis.DIMENSION) {
                reading.problem(
                        Code.WRONG_VALUE,
                        node,
                        "expected an id or each but was \"children\", which only dimensions have");
            }
            return new Scope.Pick.Children();
        }
        if (id.equals("below")) {
            if (axis != Axis.STAGE) {
                reading.problem(
                        Code.WRONG_VALUE, node, "expected an id or each but was \"below\", which is only for stages");
            }
            return new Scope.Pick.Below();
        }
        return new Scope.Pick.One(id);
    }

    /** A placement: {@code { placement: id, <scope> }}. */
    Operand.Rank rank(Node node) {
        try (Fields fields = reading.fields(node, "a map such as { placement: id }")) {
            Scope scope = scope(fields);
            return new Operand.Rank(fields.required("placement", reading::id, "?"), scope);
        }
    }

    List<Term> terms(Node node) {
        return reading.oneOrMore(node, this::term);
    }

    private Term term(Node node) {
        if (!(node instanceof Node.Members)) {
            return Term.of(plain(node));
        }
        try (Fields fields = reading.fields(node, EXPECTED)) {
            Operand operand = members(fields);
            Weight weight = fields.optional("weight", this::weight).orElse(new Weight(Rational.ONE, false));
            return Term.builder()
                    .operand(operand)
                    .weight(weight.number())
                    .ownWeights(weight.own())
                    .weights(fields.mapById("weights", reading::weight))
                    .treatments(fields.optional("treat", this::treatments).orElse(Treatments.DEFAULT))
                    .baseline(fields.optional("baseline", reading::number))
                    .reasonCode(fields.optional("reason", reading::string))
                    .build();
        }
    }

    /** What a term says about its weight. */
    private record Weight(Rational number, boolean own) {}

    private Weight weight(Node node) {
        return node instanceof Node.Text text && text.value().equals("own")
                ? new Weight(Rational.ONE, true)
                : new Weight(reading.weight(node, "a weight: a number, or own"), false);
    }

    Treatments treatments(Node node) {
        try (Fields fields = reading.fields(node, "a map of treatments")) {
            Optional<Treatment> open = fields.optional("open", value -> treatment(value, true));
            Optional<Treatment> unknown = fields.optional("unknown", value -> treatment(value, true));
            Optional<Treatment> unanswered = fields.optional("unanswered", value -> treatment(value, true));
            return Treatments.builder()
                    .unknown(unknown.or(() -> open))
                    .unanswered(unanswered.or(() -> open))
                    .notApplicable(fields.optional("not-applicable", value -> treatment(value, false)))
                    .empty(fields.optional("empty", reading::number))
                    .build();
        }
    }

    /** A treatment that was applied. */
    Treatment treatment(Node node) {
        return treatment(node, true);
    }

    private Treatment treatment(Node node, boolean mayBeOpen) {
        if (node instanceof Node.Numeral) {
            return new Treatment.As(reading.number(node));
        }
        Treatment treatment = node instanceof Node.Text text ? TREATMENTS.get(text.value()) : null;
        if (treatment == null || (treatment instanceof Treatment.Open && !mayBeOpen)) {
            reading.wrongType(
                    node, (mayBeOpen ? "open, exclude" : "exclude") + ", satisfied, withheld or a number of points");
            return new Treatment.Exclude();
        }
        return treatment;
    }
}
