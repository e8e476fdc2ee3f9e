package io.github.maturity4j.internal.node;

import java.util.List;

/** At least k of several conditions: any is at least one, all is every one that is not void. */
public final class CombineNode extends Node {

    /** The count that stands for all conditions that are not void. */
    public static final int ALL = 0;

    private final int count;

    /** At least {@code count} of the conditions, or {@link #ALL}. */
    public CombineNode(int id, List<Node> conditions, int count) {
        super(
                id,
                Kind.CONDITION,
                conditions.stream().mapToInt(Node::id).toArray(),
                Dependencies.of(conditions, Dependencies.RISING));
        this.count = count;
    }

    @Override
    void evaluate(State state) {
        int canBeMet = 0;
        int surelyMet = 0;
        boolean allCanBeVoid = true;
        boolean someCanBeUnmet = false;
        boolean someMustBeUnmet = false;
        for (int i = 0; i < size(); i++) {
            int set = state.outcomeSet(input(i));
            canBeMet += (set & State.MET) != 0 ? 1 : 0;
            surelyMet += set == State.MET ? 1 : 0;
            allCanBeVoid &= (set & State.VOID) != 0;
            someCanBeUnmet |= (set & State.UNMET) != 0;
            someMustBeUnmet |= set == State.UNMET;
        }
        int result = allCanBeVoid ? State.VOID : 0;
        if (count == ALL) {
            result |= canBeMet > 0 && !someMustBeUnmet ? State.MET : 0;
            result |= someCanBeUnmet ? State.UNMET : 0;
        } else {
            result |= canBeMet >= count ? State.MET : 0;
            boolean somethingSaid = surelyMet > 0 || someCanBeUnmet || (canBeMet > 0 && count > 1);
            result |= surelyMet < count && somethingSaid ? State.UNMET : 0;
        }
        state.outcomes(id(), result);
    }
}
