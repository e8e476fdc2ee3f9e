package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Term;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the formulas of measures. */
final class FormulaDecoder {

    private static final Formula PLACEHOLDER = new Formula.Fixed(Rational.ONE);
    private static final Operand CONSTANT = new Operand.Constant(Rational.ONE);
    private static final Range UNIT = Range.of(Rational.ZERO, Rational.ONE);
    private static final int MOST = 1_000_000;
    private static final RoundingMode[] ROUNDINGS = {
        RoundingMode.HALF_EVEN,
        RoundingMode.HALF_UP,
        RoundingMode.HALF_DOWN,
        RoundingMode.UP,
        RoundingMode.DOWN,
        RoundingMode.CEILING,
        RoundingMode.FLOOR
    };

    private final Reading reading;
    private final OperandDecoder operands;
    private final ConditionDecoder conditions;

    FormulaDecoder(Reading reading, OperandDecoder operands, ConditionDecoder conditions) {
        this.reading = reading;
        this.operands = operands;
        this.conditions = conditions;
    }

    /** The one formula among the members of a measure. */
    Formula formula(Fields fields) {
        Map<String, Function<Node, Formula>> kinds = new LinkedHashMap<>();
        kinds.put("sum", node -> new Formula.Sum(operands.terms(node)));
        kinds.put("mean", node -> new Formula.Mean(operands.terms(node)));
        kinds.put("minimum", node -> new Formula.Minimum(operands.terms(node)));
        kinds.put("maximum", node -> new Formula.Maximum(operands.terms(node)));
        kinds.put("median", node -> new Formula.Median(operands.terms(node)));
        kinds.put("best", node -> ordered(node, Formula.Best::new));
        kinds.put("worst", node -> ordered(node, Formula.Worst::new));
        kinds.put("count", node -> new Formula.Count(conditions.oneOrMore(node)));
        kinds.put("share", node -> new Formula.Share(conditions.oneOrMore(node)));
        kinds.put("start", node -> contributions(fields, node));
        kinds.put("difference", this::difference);
        kinds.put("product", node -> new Formula.Product(reading.someOf(node, operands::operand)));
        kinds.put("ratio", this::ratio);
        kinds.put("rescale", this::rescale);
        kinds.put("clamp", this::clamp);
        kinds.put("round", this::round);
        kinds.put("fixed", node -> new Formula.Fixed(reading.number(node)));
        kinds.put("rule", this::rule);
        return fields.exactlyOne("a formula", kinds).orElse(PLACEHOLDER);
    }

    private Formula ordered(Node node, BiFunction<Integer, List<Term>, Formula> constructor) {
        try (Fields fields = reading.fields(node, "a map with count and of")) {
            int count = fields.required("count", value -> reading.whole(value, 1, MOST), 1);
            return constructor.apply(count, fields.required("of", operands::terms, List.of()));
        }
    }

    private Formula contributions(Fields fields, Node start) {
        return new Formula.Contributions(
                reading.number(start), fields.list("plus", operands::terms), fields.list("minus", operands::terms));
    }

    private Formula difference(Node node) {
        List<Operand> both = reading.pair(node, operands::operand, CONSTANT);
        return new Formula.Difference(both.get(0), both.get(1));
    }

    private Formula ratio(Node node) {
        try (Fields fields = reading.fields(node, "a map with of and to")) {
            return new Formula.Ratio(
                    fields.required("of", operands::operand, CONSTANT),
                    fields.required("to", operands::operand, CONSTANT),
                    fields.optional("within", reading::range));
        }
    }

    private Formula rescale(Node node) {
        try (Fields fields = reading.fields(node, "a map with of, from and to")) {
            List<Rational> to = fields.required(
                    "to",
                    value -> reading.pair(value, reading::number, Rational.ONE),
                    List.of(Rational.ONE, Rational.ONE));
            return new Formula.Rescaled(
                    fields.required("of", operands::operand, CONSTANT),
                    fields.required("from", this::rising, UNIT),
                    to.get(0),
                    to.get(1));
        }
    }

    private Range rising(Node node) {
        Range range = reading.range(node);
        boolean reported = reading.problems().has(node.path().pointer());
        if (range.isSingle() && node instanceof Node.Items && !reported) {
            reading.problem(Code.WRONG_VALUE, node, "expected two different numbers but was " + range.low() + " twice");
            return UNIT;
        }
        return range.isSingle() ? UNIT : range;
    }

    private Formula clamp(Node node) {
        try (Fields fields = reading.fields(node, "a map with of and within")) {
            return new Formula.Clamped(
                    fields.required("of", operands::operand, CONSTANT),
                    fields.required("within", reading::range, UNIT));
        }
    }

    private Formula round(Node node) {
        try (Fields fields = reading.fields(node, "a map with of and to")) {
            return new Formula.Rounded(
                    fields.required("of", operands::operand, CONSTANT),
                    fields.required("to", reading::positive, Rational.ONE),
                    fields.optional("mode", value -> reading.word(value, ROUNDINGS))
                            .orElse(RoundingMode.HALF_EVEN));
        }
    }

    private Formula rule(Node node) {
        try (Fields fields = reading.fields(node, "a map with name, of and with")) {
            Optional<Map<String, Rational>> parameters =
                    fields.optional("with", value -> reading.mapById(value, reading::number));
            return new Formula.Custom(
                    fields.required("name", reading::id, "?"),
                    fields.list("of", operands::terms),
                    parameters.orElse(Map.of()));
        }
    }
}
