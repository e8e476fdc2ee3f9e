package io.github.maturity4j.internal.node;

import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;

/**
 * The highest stage below the first unmet condition. Walks up the ladder with the set of headlines that are still possible; a
 * void condition is passed through without becoming the headline, unless void counts.
 */
public final class CumulativeNode extends Node {

    private final long start;
    private final int firstPosition;
    private final boolean voidCounts;

    /** A ladder; {@code conditions} are those of the stages above the floor, lowest first. */
    public CumulativeNode(int id, List<Node> conditions, StageSet ladder, boolean voidCounts) {
        super(
                id,
                Kind.PLACEMENT,
                conditions.stream().mapToInt(Node::id).toArray(),
                Dependencies.of(conditions, Dependencies.RISING));
        this.firstPosition = ladder.floor().isPresent() ? 1 : 0;
        this.start = State.NONE << firstPosition;
        this.voidCounts = voidCounts;
    }

    @Override
    void evaluate(State state) {
        long ended = 0;
        long headlines = 0;
        long allVoidHeadline = start;
        for (int i = 0; i < size(); i++) {
            int set = state.outcomeSet(input(i));
            long stage = State.NONE << (firstPosition + i + 1);
            long before = headlines | allVoidHeadline;
            if (before == 0) {
                break;
            }
            if ((set & State.UNMET) != 0) {
                ended |= before;
            }
            boolean canBeVoid = (set & State.VOID) != 0;
            long passed = !canBeVoid ? 0 : voidCounts && headlines != 0 ? stage : headlines;
            headlines = passed | ((set & State.MET) != 0 ? stage : 0);
            if (!canBeVoid) {
                allVoidHeadline = 0;
            } else if (voidCounts && allVoidHeadline != 0) {
                allVoidHeadline = stage;
            }
        }
        state.stages(id(), ended | headlines | (allVoidHeadline != 0 ? State.NOTHING : 0));
    }
}
