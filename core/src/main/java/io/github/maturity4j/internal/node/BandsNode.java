package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;

/** The highest stage whose lower bound a number reaches; the floor, or none, below the lowest bound and where withheld. */
public final class BandsNode extends Node {

    private final List<Scale.Bound> bounds;
    private final int firstPosition;

    /** Bands over a number; {@code bounds} are those of the stages above the floor, lowest first. */
    public BandsNode(int id, Node number, List<Scale.Bound> bounds, StageSet ladder) {
        super(id, Kind.PLACEMENT, new int[] {number.id()}, Dependencies.of(List.of(number), Dependencies.RISING));
        this.bounds = List.copyOf(bounds);
        this.firstPosition = ladder.floor().isPresent() ? 1 : 0;
    }

    @Override
    void evaluate(State state) {
        long result = state.mayBeEmpty(input(0)) ? State.NOTHING : 0;
        if (state.mayBeWithheld(input(0))) {
            result |= State.NONE << firstPosition;
        }
        if (state.hasRange(input(0))) {
            int highest = band(state.high(input(0)));
            for (int band = band(state.low(input(0))); band <= highest; band++) {
                result |= State.NONE << (firstPosition + band);
            }
        }
        state.stages(id(), result);
    }

    private int band(Rational number) {
        int band = 0;
        while (band < bounds.size() && bounds.get(band).admits(number)) {
            band++;
        }
        return band;
    }
}
