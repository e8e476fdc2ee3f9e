package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import java.util.List;

/** A number, or another where it is empty. */
public final class DefaultNode extends NumberNode {

    private final Rational otherwise;

    /** The number of a node, or {@code otherwise}. */
    public DefaultNode(int id, Node operand, Rational otherwise) {
        super(id, List.of(operand), Dependencies.of(List.of(operand), Dependencies.RISING));
        this.otherwise = otherwise;
    }

    @Override
    void combine(State state, int withheld) {
        Hull hull = new Hull();
        int input = input(0);
        if (state.hasRange(input)) {
            hull.add(state.low(input));
            hull.add(state.high(input));
        }
        if (state.mayBeEmpty(input)) {
            hull.add(otherwise);
        }
        hull.add((byte) withheld);
        hull.write(state, id(), null);
    }
}
