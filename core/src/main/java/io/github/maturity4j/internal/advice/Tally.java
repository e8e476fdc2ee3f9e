package io.github.maturity4j.internal.advice;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.State;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a mean or sum that has to reach a number. What each part adds to the shortfall is its weight times its distance to the
 * number, so together they have to come to at least a total; an operand that may drop out counts only where it takes away.
 *
 * @param parts the parts
 * @param total what they have to come to
 */
record Tally(List<Part> parts, Rational total) {

    Tally {
        parts = List.copyOf(parts);
    }

    /**
     * One operand.
     *
     * @param node the node of its number
     * @param weight its weight
     * @param least what is taken off the number before it is weighed
     * @param need what has to be so for it to reach its best, where it counts a condition
     */
    record Part(int node, Rational weight, Rational least, Optional<Need> need) {

        /** What it adds at least, or at most. */
        Rational amount(State state, boolean most) {
            if (!state.hasRange(node)) {
                return Rational.ZERO;
            }
            boolean high = most == weight.signum() >= 0;
            Rational number = high ? state.high(node) : state.low(node);
            Rational amount = weight.times(number.minus(least));
            if (!state.mayBeEmpty(node)) {
                return amount;
            }
            return most ? amount.max(Rational.ZERO) : amount.min(Rational.ZERO);
        }
    }
}
