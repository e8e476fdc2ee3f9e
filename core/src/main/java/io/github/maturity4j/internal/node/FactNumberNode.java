package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Scale;

/** The number of a fact; anything on its scale while it is not recorded. */
public final class FactNumberNode extends Node {

    private final int slot;
    private final Rational least;
    private final Rational greatest;

    /** The number of a fact on a number scale. */
    public FactNumberNode(int id, int slot, Scale.Numeric scale) {
        super(id, Kind.NUMBER, new int[0], Dependencies.of(slot, Dependencies.RISING));
        this.slot = slot;
        this.least = scale.least().min(scale.greatest());
        this.greatest = scale.greatest().max(scale.least());
    }

    @Override
    void evaluate(State state) {
        if (state.sheet().isOpen(slot)) {
            state.number(id(), least, greatest, 0);
        } else {
            Rational number = state.sheet().amount(slot);
            state.number(id(), number, number, 0);
        }
    }
}
