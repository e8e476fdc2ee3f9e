package io.github.maturity4j.internal.node;

import java.util.List;

/** Whether a placement is one of some stages; void where nothing applicable was asked. */
public final class PlacedNode extends Node {

    private final long asked;
    private final Shape shape;

    /** How the asked stages lie on their ladder. */
    public enum Shape {
        /** Everything from some stage upwards. */
        UPPER,
        /** Everything up to some stage. */
        LOWER,
        /** Anything else on a ladder. */
        SCATTERED,
        /** Classes, which have no order. */
        CLASSES
    }

    /** A condition on a placement; {@code asked} holds the stages as a set of bits. */
    public PlacedNode(int id, Node placement, long asked, Shape shape) {
        super(
                id,
                Kind.CONDITION,
                new int[] {placement.id()},
                Dependencies.of(
                        List.of(placement),
                        switch (shape) {
                            case UPPER -> Dependencies.RISING;
                            case LOWER -> Dependencies.FALLING;
                            case SCATTERED, CLASSES -> Dependencies.BOTH;
                        }));
        this.asked = asked;
        this.shape = shape;
    }

    @Override
    void evaluate(State state) {
        long set = state.stageSet(input(0));
        int result = (set & State.NOTHING) != 0 ? State.VOID : 0;
        result |= (set & asked) != 0 ? State.MET : 0;
        result |= (set & ~asked & ~State.NOTHING) != 0 ? State.UNMET : 0;
        state.outcomes(id(), result);
        if (shape == Shape.SCATTERED && Long.bitCount(set) > 2) {
            state.markInexact(id());
        }
    }
}
