package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;

/** A number passed through a function that never falls, or never rises: rescaled, clamped or rounded. */
public final class MappedNode extends NumberNode {

    private final UnaryOperator<Rational> function;
    private final boolean falling;

    private MappedNode(int id, Node operand, boolean falling, UnaryOperator<Rational> function) {
        super(
                id,
                List.of(operand),
                Dependencies.of(List.of(operand), falling ? Dependencies.FALLING : Dependencies.RISING));
        this.falling = falling;
        this.function = function;
    }

    /** Linear rescaling: the line through (from.low, toLow) and (from.high, toHigh). */
    public static MappedNode rescaled(int id, Node operand, Range from, Rational toLow, Rational toHigh) {
        Rational slope = toHigh.minus(toLow).dividedBy(from.high().minus(from.low()));
        return new MappedNode(
                id,
                operand,
                slope.signum() < 0,
                number -> toLow.plus(number.minus(from.low()).times(slope)));
    }

    /** Holds a number within bounds. */
    public static MappedNode clamped(int id, Node operand, Range within) {
        return new MappedNode(
                id, operand, false, number -> number.max(within.low()).min(within.high()));
    }

    /** Rounds to a multiple of a step. */
    public static MappedNode rounded(int id, Node operand, Rational step, RoundingMode mode) {
        // Towards and away from zero never fall either: they are floor on one side of 0 and ceiling on the other.
        return new MappedNode(id, operand, false, number -> number.roundTo(step, mode));
    }

    @Override
    void combine(State state, int withheld) {
        int flags = withheld | (state.flags(input(0)) & State.EMPTY);
        if (!state.hasRange(input(0))) {
            state.noNumber(id(), flags);
            return;
        }
        Rational low = function.apply(falling ? state.high(input(0)) : state.low(input(0)));
        Rational high = function.apply(falling ? state.low(input(0)) : state.high(input(0)));
        state.number(id(), low, high, flags);
    }
}
