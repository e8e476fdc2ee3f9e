package io.github.maturity4j.internal.plan;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatments;
import java.util.Optional;

/**
 * One number that a rule reads.
 *
 * @param node the node that gives it
 * @param origin where it comes from
 * @param weight its weight, below 0 where it is taken away
 * @param baseline the contribution at which there is nothing to explain
 * @param reasonCode the code under which its contribution is a reason
 * @param treatments how the rule counts what was not answered
 */
public record InputSpec(
        int node,
        Origin origin,
        Rational weight,
        Optional<Rational> baseline,
        Optional<String> reasonCode,
        Treatments treatments) {

    /** Where a number comes from. */
    public sealed interface Origin {

        /** The answer in a slot. */
        record OfAnswer(int slot, Counting counting) implements Origin {}

        /** The figure of a measure; {@code figure} is the node of the figure itself. */
        record OfMeasure(String measure, Subject subject, int figure) implements Origin {}

        /** The rank of a placement; {@code figure} is the node of the placement itself. */
        record OfRank(String placement, Subject subject, int figure) implements Origin {}

        /** The rank of a target. */
        record OfTarget(String placement, Subject subject) implements Origin {}

        /** The number of a fact in a slot. */
        record OfFact(int slot) implements Origin {}

        /** A number of the rule itself. */
        record OfConstant(Rational value) implements Origin {}

        /** A condition that is counted. */
        record OfCondition(ConditionSpec condition) implements Origin {}
    }

    /** A number of weight 1. */
    public static InputSpec of(int node, Origin origin, Treatments treatments) {
        return new InputSpec(node, origin, Rational.ONE, Optional.empty(), Optional.empty(), treatments);
    }
}
