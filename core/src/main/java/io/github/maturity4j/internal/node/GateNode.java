package io.github.maturity4j.internal.node;

import java.util.List;

/** A number under a precondition: withheld where the condition is unmet; met and void let it pass. */
public final class GateNode extends Node {

    /** The number of a node under a condition. */
    public GateNode(int id, Node operand, Node condition) {
        super(
                id,
                Kind.NUMBER,
                new int[] {operand.id(), condition.id()},
                Dependencies.of(List.of(operand, condition), new byte[] {Dependencies.RISING, Dependencies.GATE}));
    }

    @Override
    void evaluate(State state) {
        int set = state.outcomeSet(input(1));
        int operand = input(0);
        int withheld = (set & State.UNMET) != 0 ? State.WITHHELD : 0;
        if ((set & (State.MET | State.VOID)) == 0) {
            state.noNumber(id(), State.WITHHELD);
        } else if (state.hasRange(operand)) {
            state.number(id(), state.low(operand), state.high(operand), state.flags(operand) | withheld);
        } else {
            state.noNumber(id(), state.flags(operand) | withheld);
        }
    }
}
