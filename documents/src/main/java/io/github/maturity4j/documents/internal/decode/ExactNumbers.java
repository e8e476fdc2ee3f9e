package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.scorecard.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads exact numbers, fractions included, and what a measure may be. */
final class ExactNumbers {

    private static final String NUMBER = "a number or a fraction such as 7/12";
    private static final String VALUE =
            "a number, a fraction such as 7/12, a list of the lowest and the highest, empty, withheld, or a map";
    private static final Pattern FRACTION = Pattern.compile("-?[0-9]+/[0-9]+");
    private static final Value PLACEHOLDER = Value.of(Rational.ONE);

    private final Reading reading;

    ExactNumbers(Reading reading) {
        this.reading = reading;
    }

    Rational number(Node node) {
        return number(node, NUMBER);
    }

    private Rational number(Node node, String expected) {
        if (!(node instanceof Node.Text text) || !FRACTION.matcher(text.value()).matches()) {
            return reading.number(node, expected);
        }
        try {
            return Rational.parseExact(text.value());
        } catch (IllegalArgumentException beyond) {
            reading.problem(Code.WRONG_VALUE, node, String.valueOf(beyond.getMessage()));
            return Rational.ONE;
        }
    }

    /** Everything that a measure may be. */
    Value value(Node node) {
        if (node instanceof Node.Text text && text.value().equals("empty")) {
            return Value.EMPTY;
        }
        if (node instanceof Node.Text text && text.value().equals("withheld")) {
            return Value.WITHHELD;
        }
        if (node instanceof Node.Items) {
            return new Value(Optional.of(range(node)), false, false);
        }
        return node instanceof Node.Members ? members(node) : Value.of(number(node, VALUE));
    }

    private Value members(Node node) {
        try (Fields fields = reading.fields(node, VALUE)) {
            Optional<Rational> low = fields.optional("low", this::number);
            Optional<Rational> high = fields.optional("high", this::number);
            boolean mayBeEmpty = fields.optional("may-be-empty", reading::flag).orElse(false);
            boolean mayBeWithheld =
                    fields.optional("may-be-withheld", reading::flag).orElse(false);
            if (low.isPresent() != high.isPresent()) {
                reading.problem(
                        Code.MISSING_MEMBER,
                        node,
                        "expected low and high together but there was only " + (low.isPresent() ? "low" : "high"));
                return PLACEHOLDER;
            }
            if (low.isEmpty() && !mayBeEmpty && !mayBeWithheld) {
                reading.problem(
                        Code.MISSING_MEMBER,
                        node,
                        "expected low and high, may-be-empty or may-be-withheld but there was none");
                return PLACEHOLDER;
            }
            return new Value(low.map(bound -> range(node, bound, high.orElse(bound))), mayBeEmpty, mayBeWithheld);
        }
    }

    private Range range(Node node) {
        List<Rational> ends = reading.pair(node, this::number, Rational.ONE);
        return range(node, ends.get(0), ends.get(1));
    }

    private Range range(Node node, Rational low, Rational high) {
        if (low.compareTo(high) > 0) {
            reading.problem(
                    Code.WRONG_VALUE, node, "expected the lower number first but was [" + low + ", " + high + "]");
            return Range.of(low);
        }
        return Range.of(low, high);
    }
}
