package io.github.maturity4j.internal.node;

import java.util.List;

/** A condition that must not hold; void stays void. */
public final class NotNode extends Node {

    /** The opposite of a condition. */
    public NotNode(int id, Node condition) {
        super(
                id,
                Kind.CONDITION,
                new int[] {condition.id()},
                Dependencies.of(List.of(condition), Dependencies.FALLING));
    }

    @Override
    void evaluate(State state) {
        int set = state.outcomeSet(input(0));
        state.outcomes(
                id(),
                (set & State.VOID)
                        | ((set & State.MET) != 0 ? State.UNMET : 0)
                        | ((set & State.UNMET) != 0 ? State.MET : 0));
    }
}
