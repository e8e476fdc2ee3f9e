package io.github.maturity4j.rollup;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What one unit contributes to a figure.
 *
 * @param unit the id of the unit
 * @param standing what is known of it
 * @param figure its own figure; of a missing or suppressed unit, all that is possible
 * @param weight how much it counts; absent where its size is not known, which is more than 0 and nothing else
 */
public record RollUpInput(String unit, UnitStanding standing, UnitFigure figure, OptionalLong weight) {

    /** Checks that all parts are there. */
    public RollUpInput {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(weight, "weight");
    }
}
