package io.github.maturity4j.internal.node;

import java.util.List;

/** A rule that makes one number of others: a withheld input withholds the result. */
abstract class NumberNode extends Node {

    NumberNode(int id, List<Node> inputs, Dependencies dependencies) {
        super(id, Kind.NUMBER, inputs.stream().mapToInt(Node::id).toArray(), dependencies);
    }

    @Override
    final void evaluate(State state) {
        int withheld = 0;
        for (int i = 0; i < size(); i++) {
            int input = input(i);
            if (!state.hasRange(input) && state.flags(input) == State.WITHHELD) {
                state.noNumber(id(), State.WITHHELD);
                return;
            }
            withheld |= state.flags(input) & State.WITHHELD;
        }
        combine(state, withheld);
    }

    /** Writes the result; no input is withheld for certain, and {@code withheld} is the flag if one may be. */
    abstract void combine(State state, int withheld);

    /** Whether an input is a number for certain, unless it is withheld. */
    final boolean isFixed(State state, int index) {
        return state.hasRange(input(index)) && !state.mayBeEmpty(input(index));
    }
}
