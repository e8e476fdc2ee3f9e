package io.github.maturity4j.internal.node;

import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;

/** The highest stage whose condition is met, whatever becomes of those below; void is met only where void counts. */
public final class HighestSatisfiedNode extends Node {

    private final long start;
    private final int firstPosition;
    private final boolean voidCounts;

    /** A ladder; {@code conditions} are those of the stages above the floor, lowest first. */
    public HighestSatisfiedNode(int id, List<Node> conditions, StageSet ladder, boolean voidCounts) {
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
        int failing = voidCounts ? State.UNMET : State.UNMET | State.VOID;
        boolean allCanBeVoid = true;
        boolean someCanSpeak = false;
        boolean someCanBeUnmet = false;
        for (int i = 0; i < size(); i++) {
            int set = state.outcomeSet(input(i));
            allCanBeVoid &= (set & State.VOID) != 0;
            someCanBeUnmet |= (set & State.UNMET) != 0;
            someCanSpeak |= i < size() - 1 && (set & (State.MET | State.UNMET)) != 0;
        }
        long result = allCanBeVoid ? State.NOTHING : 0;
        boolean allAboveFail = true;
        for (int i = size() - 1; i >= 0 && allAboveFail; i--) {
            int set = state.outcomeSet(input(i));
            boolean satisfied = (set & State.MET) != 0
                    || (voidCounts && (set & State.VOID) != 0 && (i < size() - 1 || someCanSpeak));
            if (satisfied) {
                result |= State.NONE << (firstPosition + i + 1);
            }
            allAboveFail = (set & failing) != 0;
        }
        if (allAboveFail && someCanBeUnmet) {
            result |= start;
        }
        state.stages(id(), result);
    }
}
