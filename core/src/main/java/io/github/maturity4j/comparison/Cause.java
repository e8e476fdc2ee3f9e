package io.github.maturity4j.comparison;

import io.github.maturity4j.scorecard.ConditionDerivation;
import java.util.List;
import java.util.Optional;

/**
 * What a movement goes back to. Followed from the figure downwards through whatever is not what it was: what stayed as it was does
 * not count, even where answers beneath it changed.
 *
 * <p>Several changes are told as <em>one or several of these</em>: they may interact, and which of them it took is not claimed. One
 * change is {@linkplain #proven() proven} to be the cause where it alone would have moved the figure just so, and without it the
 * figure would not have moved, whatever else changed.
 *
 * @param requirements the single requirements of the figure whose outcome changed, in document order
 * @param figures the other figures that the figure is made of and that are not what they were, in document order
 * @param changes the answers, facts and targets that changed and that reach the figure through something that is not what it was,
 *     in document order; empty where the scorecards do not tell
 * @param proven whether the only change is proven to be the cause
 */
public record Cause(List<Requirement> requirements, List<Figure> figures, List<Change> changes, boolean proven) {

    /** Nothing that could be named. */
    static final Cause NONE = new Cause(List.of(), List.of(), List.of(), false);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if {@code proven} and there is not exactly one change
     */
    public Cause {
        requirements = List.copyOf(requirements);
        figures = List.copyOf(figures);
        changes = List.copyOf(changes);
        if (proven && changes.size() != 1) {
            throw new IllegalArgumentException(
                    "changes: expected one change where it is proven to be the cause but there are " + changes.size());
        }
    }

    /**
     * A requirement whose outcome changed.
     *
     * @param stage the stage that requires it; absent in measures and named conditions
     * @param before the requirement as it was
     * @param after the requirement as it is
     */
    public record Requirement(Optional<String> stage, ConditionDerivation before, ConditionDerivation after) {}
}
