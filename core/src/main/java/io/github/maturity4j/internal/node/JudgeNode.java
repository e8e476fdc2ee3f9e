package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import java.util.List;

/** A condition as a number: 1 if met, 0 if unmet, empty if void. */
public final class JudgeNode extends Node {

    /** The number of a condition. */
    public JudgeNode(int id, Node condition) {
        super(id, Kind.NUMBER, new int[] {condition.id()}, Dependencies.of(List.of(condition), Dependencies.RISING));
    }

    @Override
    void evaluate(State state) {
        int set = state.outcomeSet(input(0));
        Hull hull = new Hull();
        if ((set & State.MET) != 0) {
            hull.add(Rational.ONE);
        }
        if ((set & State.UNMET) != 0) {
            hull.add(Rational.ZERO);
        }
        if ((set & State.VOID) != 0) {
            hull.add(State.EMPTY);
        }
        hull.write(state, id(), null);
    }
}
