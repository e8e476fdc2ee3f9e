package io.github.maturity4j.advice;

import io.github.maturity4j.rule.Subject;
import java.util.Objects;
import java.util.Optional;

/**
 * What should be attained: a stage of a placement, or its next one.
 *
 * <p>For example, {@code Goal.of("stage")} is the next stage, {@code Goal.of("stage").attaining("converged")} that stage or one
 * above it, and {@code Goal.of("mode", Subject.of(Axis.AREA, "sales"))} the next stage of one area. Of classes, which have no
 * order, exactly the named one is meant.
 *
 * @param placement the id of a placement
 * @param subject which of its figures
 * @param stage the id of a stage or class; the next stage where absent
 */
public record Goal(String placement, Subject subject, Optional<String> stage) {

    /** Checks that all parts are there. */
    public Goal {
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(stage, "stage");
    }

    /**
     * The next stage of a placement of the whole.
     *
     * @param placement the id of the placement
     * @return the goal
     */
    public static Goal of(String placement) {
        return of(placement, Subject.WHOLE);
    }

    /**
     * The next stage of one figure of a placement.
     *
     * @param placement the id of the placement
     * @param subject which of its figures
     * @return the goal
     */
    public static Goal of(String placement, Subject subject) {
        return new Goal(placement, subject, Optional.empty());
    }

    /**
     * The same figure, with a stage in place of the next one.
     *
     * @param wanted the id of a stage or class
     * @return the goal
     */
    public Goal attaining(String wanted) {
        return new Goal(placement, subject, Optional.of(wanted));
    }
}
