package io.github.maturity4j.internal.node;

import java.util.List;

/** The first class whose condition is met; none where no condition is, nothing where all are void. */
public final class FirstMatchNode extends Node {

    private final int[] positions;

    /** Conditions in the order of the rule, with the positions of their classes in the set. */
    public FirstMatchNode(int id, List<Node> conditions, int[] positions) {
        super(
                id,
                Kind.PLACEMENT,
                conditions.stream().mapToInt(Node::id).toArray(),
                Dependencies.of(conditions, Dependencies.BOTH));
        this.positions = positions.clone();
    }

    @Override
    void evaluate(State state) {
        long result = 0;
        boolean reached = true;
        boolean allCanBeVoid = true;
        boolean someCanBeUnmet = false;
        for (int i = 0; i < size(); i++) {
            int set = state.outcomeSet(input(i));
            if (reached && (set & State.MET) != 0) {
                result |= State.NONE << (positions[i] + 1);
            }
            reached &= (set & (State.UNMET | State.VOID)) != 0;
            allCanBeVoid &= (set & State.VOID) != 0;
            someCanBeUnmet |= (set & State.UNMET) != 0;
        }
        result |= reached && someCanBeUnmet ? State.NONE : 0;
        result |= allCanBeVoid ? State.NOTHING : 0;
        state.stages(id(), result);
    }
}
