package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sum of weight times number, with or without a start value. Without one it is empty when every input is; with one it never is.
 * Each input that may drop out is kept where that helps the end at hand, so both ends are exact.
 */
public final class SumNode extends NumberNode {

    private final Rational[] weights;
    private final @Nullable Rational start;

    /** A sum; weights below 0 take away. */
    public SumNode(int id, List<Node> inputs, List<Rational> weights, Optional<Rational> start) {
        super(id, inputs, Dependencies.of(inputs, directions(weights)));
        this.weights = weights.toArray(Rational[]::new);
        this.start = start.orElse(null);
    }

    private static byte[] directions(List<Rational> weights) {
        byte[] directions = new byte[weights.size()];
        for (int i = 0; i < directions.length; i++) {
            directions[i] = weights.get(i).signum() < 0 ? Dependencies.FALLING : Dependencies.RISING;
        }
        return directions;
    }

    @Override
    void combine(State state, int withheld) {
        Rational low = end(state, false);
        Rational high = end(state, true);
        if (low == null || high == null) {
            state.noNumber(id(), State.EMPTY | withheld);
            return;
        }
        state.number(id(), low, high, withheld | (start == null && !hasFixed(state) ? State.EMPTY : 0));
    }

    private boolean hasFixed(State state) {
        for (int i = 0; i < size(); i++) {
            if (isFixed(state, i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Rational end(State state, boolean upper) {
        boolean settled = start != null;
        Rational sum = start == null ? Rational.ZERO : start;
        Rational best = null;
        for (int i = 0; i < size(); i++) {
            if (!state.hasRange(input(i))) {
                continue;
            }
            boolean high = upper == (weights[i].signum() >= 0);
            Rational part = weights[i].times(high ? state.high(input(i)) : state.low(input(i)));
            int sign = upper ? part.signum() : -part.signum();
            if (isFixed(state, i)) {
                settled = true;
                sum = sum.plus(part);
            } else if (sign >= 0) {
                settled = true;
                sum = sum.plus(part);
            } else {
                best = best == null ? part : upper ? best.max(part) : best.min(part);
            }
        }
        return settled ? sum : best;
    }
}
