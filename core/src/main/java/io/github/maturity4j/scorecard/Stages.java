package io.github.maturity4j.scorecard;

import java.util.ArrayList;
import java.util.List;

/**
 * The stages that a placement may still give.
 *
 * @param stages stage ids, lowest first
 * @param mayBeNone whether it may turn out that no stage is attained
 * @param mayBeEmpty whether it may turn out that nothing applicable was asked
 */
public record Stages(List<String> stages, boolean mayBeNone, boolean mayBeEmpty) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if nothing is possible
     */
    public Stages {
        stages = List.copyOf(stages);
        if (stages.isEmpty() && !mayBeNone && !mayBeEmpty) {
            throw new IllegalArgumentException("stages: expected at least one possible stage but there was none");
        }
    }

    /** Whether only one outcome is left. */
    public boolean isDetermined() {
        return stages.size() + (mayBeNone ? 1 : 0) + (mayBeEmpty ? 1 : 0) == 1;
    }

    /** The stages for people and logs, for example {@code [listening, answering]}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (mayBeEmpty) {
            words.add("(empty)");
        }
        if (mayBeNone) {
            words.add("(none)");
        }
        words.addAll(stages);
        return words.toString();
    }
}
