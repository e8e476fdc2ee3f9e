package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Reads figures, and what is made of them: ranges, values, coverages. */
final class FigureDecoder {

    private static final String FIGURE = "a figure: a number, or a map with exact";

    private final Reading reading;

    FigureDecoder(Reading reading) {
        this.reading = reading;
    }

    /** A number, or an exact one with its rounding beside it, which has to agree. */
    Rational figure(Node node) {
        if (!(node instanceof Node.Members)) {
            return reading.number(node, FIGURE);
        }
        try (Fields fields = reading.fields(node, FIGURE)) {
            int before = reading.problems().size();
            Optional<Rational> rounded = fields.optional("rounded", reading::number);
            Rational exact = fields.required("exact", this::exact, Rational.ONE);
            if (rounded.isPresent() && fields.has("exact") && reading.problems().size() == before) {
                agree(node, rounded.get(), exact);
            }
            return exact;
        }
    }

    private void agree(Node node, Rational rounded, Rational exact) {
        int places = rounded.toExactDecimal().map(BigDecimal::scale).orElse(0);
        BigDecimal expected = exact.toDecimal(Math.max(0, places));
        if (!Rational.of(expected.unscaledValue(), BigInteger.TEN.pow(expected.scale()))
                .equals(rounded)) {
            reading.problem(
                    Code.WRONG_VALUE,
                    node,
                    "expected " + exact + " rounded half-even, which is " + expected.toPlainString() + ", but was "
                            + rounded);
        }
    }

    private Rational exact(Node node) {
        if (!(node instanceof Node.Text text)) {
            reading.wrongType(node, "an exact number in quotes, such as \"2/3\"");
            return Rational.ONE;
        }
        try {
            return Rational.parseExact(text.value());
        } catch (IllegalArgumentException malformed) {
            reading.problem(
                    Code.WRONG_VALUE, node, "expected an exact number such as \"2/3\" but was " + node.described());
            return Rational.ONE;
        }
    }

    /** The least and the greatest, both there. */
    Range range(Node node) {
        try (Fields fields = reading.fields(node, "a map with low and high")) {
            return range(node, fields);
        }
    }

    private Range range(Node node, Fields fields) {
        int before = reading.problems().size();
        Rational low = fields.required("low", this::figure, Rational.ONE);
        Rational high = fields.required("high", this::figure, low);
        if (low.compareTo(high) > 0) {
            if (fields.has("low") && reading.problems().size() == before) {
                reading.problem(
                        Code.WRONG_VALUE, node, "expected low to be at most high but was " + low + " above " + high);
            }
            return Range.of(low);
        }
        return Range.of(low, high);
    }

    Value value(Node node) {
        try (Fields fields =
                reading.fields(node, "a value: a map with low and high, may-be-empty or may-be-withheld")) {
            boolean ends = fields.has("low") || fields.has("high");
            Optional<Range> range = ends ? Optional.of(range(node, fields)) : Optional.empty();
            fields.node("low");
            fields.node("high");
            boolean empty = flag(fields, "may-be-empty");
            boolean withheld = flag(fields, "may-be-withheld");
            if (range.isEmpty() && !empty && !withheld) {
                if (!fields.isSilent()) {
                    reading.problem(
                            Code.MISSING_MEMBER,
                            node,
                            "expected low and high, may-be-empty or may-be-withheld but there was none");
                }
                return Value.EMPTY;
            }
            return new Value(range, empty, withheld);
        }
    }

    /** Whether something holds; it does not where nothing is said. */
    boolean flag(Fields fields, String name) {
        return fields.optional(name, reading::flag).orElse(false);
    }

    Coverage coverage(Node node) {
        try (Fields fields = reading.fields(node, "a map with answered and applicable")) {
            int before = reading.problems().size();
            Coverage coverage = new Coverage(
                    fields.required("answered", this::figure, Rational.ONE),
                    fields.required("applicable", this::figure, Rational.ONE));
            Optional<Rational> share = fields.optional("share", this::figure);
            boolean read = fields.has("answered")
                    && fields.has("applicable")
                    && reading.problems().size() == before;
            if (read
                    && (coverage.answered().signum() < 0 || coverage.answered().compareTo(coverage.applicable()) > 0)) {
                reading.problem(
                        Code.WRONG_VALUE,
                        node,
                        "expected answered in [0, " + coverage.applicable() + "] but was " + coverage.answered());
            } else if (read && !coverage.share().equals(share)) {
                reading.problem(
                        Code.WRONG_VALUE,
                        node,
                        "expected "
                                + coverage.share()
                                        .map(exact -> "the share " + exact)
                                        .orElse("no share") + " but was "
                                + share.map(Rational::toString).orElse("none"));
            }
            return coverage;
        }
    }
}
