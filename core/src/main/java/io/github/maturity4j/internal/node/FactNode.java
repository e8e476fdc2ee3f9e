package io.github.maturity4j.internal.node;

import io.github.maturity4j.assessment.Reply;
import java.util.Set;

/** Whether a fact is one of some choices; open while it is not recorded. */
public final class FactNode extends Node {

    private final int slot;
    private final Set<String> asked;
    private final boolean splits;

    /** A condition on the fact in a slot. */
    public FactNode(int id, Slots slots, int slot, Set<String> asked) {
        super(id, Kind.CONDITION, new int[0], Dependencies.of(slot, Dependencies.BOTH));
        this.slot = slot;
        this.asked = Set.copyOf(asked);
        this.splits = asked.size() < slots.get(slot).scale().choices().size();
    }

    @Override
    void evaluate(State state) {
        if (state.sheet().isOpen(slot)) {
            state.outcomes(id(), State.MET | State.UNMET);
            if (!splits) {
                state.markInexact(id());
            }
            return;
        }
        Reply reply = state.sheet().reply(slot);
        boolean met = reply instanceof Reply.Choices choices
                ? choices.ids().containsAll(asked)
                : reply instanceof Reply.Choice choice && asked.contains(choice.id());
        state.outcomes(id(), met ? State.MET : State.UNMET);
    }
}
