package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;

/** The rank of a placement on a ladder. */
public final class RankNode extends Node {

    private final StageSet ladder;

    /** The rank of a placement. */
    public RankNode(int id, Node placement, StageSet ladder) {
        super(id, Kind.NUMBER, new int[] {placement.id()}, Dependencies.of(List.of(placement), Dependencies.RISING));
        this.ladder = ladder;
    }

    @Override
    void evaluate(State state) {
        long set = state.stageSet(input(0));
        Hull hull = new Hull();
        for (int position = -1; position < ladder.stages().size(); position++) {
            if ((set & (State.NONE << (position + 1))) != 0) {
                hull.add(Rational.of(ladder.rank(position)));
            }
        }
        if ((set & State.NOTHING) != 0) {
            hull.add(State.EMPTY);
        }
        hull.write(state, id(), null);
    }
}
