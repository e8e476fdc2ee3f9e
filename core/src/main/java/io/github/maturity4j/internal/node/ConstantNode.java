package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;

/** A number that does not depend on answers. */
public final class ConstantNode extends Node {

    private final Rational value;

    /** A constant. */
    public ConstantNode(int id, Rational value) {
        super(id, Kind.NUMBER, new int[0], Dependencies.none());
        this.value = value;
    }

    /** The number. */
    public Rational value() {
        return value;
    }

    @Override
    void evaluate(State state) {
        state.number(id(), value, value, 0);
    }
}
