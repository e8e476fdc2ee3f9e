package io.github.maturity4j.internal.node;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The slots of a plan: one for each (indicator, area) pair, then one for each fact. Complete once compiled. */
public final class Slots {

    private final List<Slot> slots = new ArrayList<>();
    private final Map<AnswerKey, Integer> byKey = new HashMap<>();
    private final BitSet unknownAssumed = new BitSet();
    private final BitSet unansweredAssumed = new BitSet();

    /** The slots of a framework. */
    public Slots(Framework framework) {
        for (Indicator indicator : framework.indicators()) {
            if (indicator.areas().isEmpty()) {
                add(indicator, AnswerKey.of(indicator.id()));
            }
            for (String area : indicator.areas()) {
                add(indicator, AnswerKey.of(indicator.id(), area));
            }
        }
        for (Fact fact : framework.facts()) {
            add(new Slot(
                    slots.size(),
                    AnswerKey.of(fact.id()),
                    true,
                    fact.scale(),
                    Optional.empty(),
                    Applicability.ALWAYS,
                    Set.of()));
        }
    }

    private void add(Indicator indicator, AnswerKey key) {
        add(new Slot(
                slots.size(),
                key,
                false,
                indicator.scale(),
                indicator.scale().points(),
                indicator.applicability(),
                indicator.demands()));
    }

    private void add(Slot slot) {
        if (byKey.putIfAbsent(slot.key(), slot.index()) == null) {
            slots.add(slot);
        }
    }

    /** Notes that some rule assumes something about an unknown answer here. */
    void assumeUnknown(int slot) {
        unknownAssumed.set(slot);
    }

    /** Notes that some rule assumes something about a missing answer here. */
    void assumeUnanswered(int slot) {
        unansweredAssumed.set(slot);
    }

    /** Whether some rule assumes something about an unknown answer here. */
    public boolean isUnknownAssumed(int slot) {
        return unknownAssumed.get(slot);
    }

    /** Whether some rule assumes something about a missing answer here. */
    public boolean isUnansweredAssumed(int slot) {
        return unansweredAssumed.get(slot);
    }

    /** All slots, in order. */
    public List<Slot> all() {
        return slots;
    }

    /** The number of slots. */
    public int size() {
        return slots.size();
    }

    /** A slot by its index. */
    public Slot get(int index) {
        return slots.get(index);
    }

    /** The index of a slot by its key; -1 where there is none. */
    public int indexOf(AnswerKey key) {
        return byKey.getOrDefault(key, -1);
    }
}
