package io.github.maturity4j.internal.node;

import java.util.List;

/** One number less another; empty when either is. */
public final class DifferenceNode extends NumberNode {

    /** A difference. */
    public DifferenceNode(int id, Node minuend, Node subtrahend) {
        super(id, List.of(minuend, subtrahend), Dependencies.of(List.of(minuend, subtrahend), new byte[] {
            Dependencies.RISING, Dependencies.FALLING
        }));
    }

    @Override
    void combine(State state, int withheld) {
        int left = input(0);
        int right = input(1);
        int flags = withheld | ((state.flags(left) | state.flags(right)) & State.EMPTY);
        if (state.hasRange(left) && state.hasRange(right)) {
            state.number(
                    id(),
                    state.low(left).minus(state.high(right)),
                    state.high(left).minus(state.low(right)),
                    flags);
        } else {
            state.noNumber(id(), flags);
        }
    }
}
