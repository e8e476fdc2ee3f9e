package io.github.maturity4j.internal.compile;

import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Subject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is at hand where a rule is compiled: the stage, dimension and area that its figure speaks about, and the answer that a
 * condition on each answer speaks about.
 *
 * @param at the ids at hand, by axis
 * @param answer the answer at hand
 */
record Context(Map<Axis, String> at, Optional<Slot> answer) {

    /** Nothing is at hand. */
    static final Context NONE = new Context(Map.of(), Optional.empty());

    static Context of(Subject subject) {
        Map<Axis, String> at = new EnumMap<>(Axis.class);
        subject.parts().forEach(part -> at.put(part.axis(), part.id()));
        return new Context(at, Optional.empty());
    }

    Context withStage(String stage) {
        Map<Axis, String> changed = new EnumMap<>(Axis.class);
        changed.putAll(at);
        changed.put(Axis.STAGE, stage);
        return new Context(changed, answer);
    }

    Context with(Slot slot) {
        return new Context(at, Optional.of(slot));
    }

    Context withoutAnswer() {
        return new Context(at, Optional.empty());
    }

    Optional<String> on(Axis axis) {
        return Optional.ofNullable(at.get(axis));
    }
}
