package io.github.maturity4j.internal.node;

import java.util.List;

/** A number that is withheld as long as it is not determined. */
public final class DeterminedNode extends Node {

    /** The number of a node, once determined. */
    public DeterminedNode(int id, Node operand) {
        super(id, Kind.NUMBER, new int[] {operand.id()}, Dependencies.of(List.of(operand), Dependencies.RISING));
    }

    @Override
    void evaluate(State state) {
        int operand = input(0);
        boolean single = state.hasRange(operand)
                ? state.flags(operand) == 0 && state.low(operand).equals(state.high(operand))
                : state.flags(operand) != (State.EMPTY | State.WITHHELD);
        int flags = state.flags(operand) | (single ? 0 : State.WITHHELD);
        if (!single && state.mode() == State.Mode.NOW) {
            state.noNumber(id(), State.WITHHELD);
        } else if (state.hasRange(operand)) {
            state.number(id(), state.low(operand), state.high(operand), flags);
        } else {
            state.noNumber(id(), flags);
        }
        if (!single) {
            state.markInexact(id());
        }
    }
}
