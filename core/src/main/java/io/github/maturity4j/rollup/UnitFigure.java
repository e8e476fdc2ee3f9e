package io.github.maturity4j.rollup;

import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.util.Objects;
import java.util.Optional;

/** A figure of one unit that goes into a roll-up, as its scorecard has it. */
public sealed interface UnitFigure {

    /** What the figure speaks about. */
    Subject subject();

    /**
     * The stage or class of a unit.
     *
     * @param placement the id of the placement
     * @param subject what it speaks about
     * @param attained the stage attained, as {@link PlacementResult#attained()} says
     * @param possible every stage still possible
     * @param now the stages with treatments applied
     * @param exact whether the ends of what is possible are reached
     */
    record Placed(
            String placement, Subject subject, Optional<String> attained, Stages possible, Stages now, boolean exact)
            implements UnitFigure {

        /** Checks that all parts are there. */
        public Placed {
            Objects.requireNonNull(placement, "placement");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(attained, "attained");
            Objects.requireNonNull(possible, "possible");
            Objects.requireNonNull(now, "now");
        }

        static Placed of(PlacementResult result) {
            return new Placed(
                    result.placement(),
                    result.subject(),
                    result.attained(),
                    result.possible(),
                    result.now(),
                    result.exact());
        }

        /** The same of a unit of which nothing is known but what is possible. */
        Placed open(boolean ordered) {
            return new Placed(placement, subject, LowestTally.attained(possible, ordered), possible, possible, exact);
        }
    }

    /**
     * The figure of a measure of a unit.
     *
     * @param measure the id of the measure
     * @param subject what it speaks about
     * @param possible everything the figure may still be
     * @param score what it is now, treatments applied
     * @param exact whether both ends of the range are reached
     */
    record Measured(String measure, Subject subject, Value possible, Value score, boolean exact) implements UnitFigure {

        /** Checks that all parts are there. */
        public Measured {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(possible, "possible");
            Objects.requireNonNull(score, "score");
        }

        static Measured of(MeasureResult result) {
            return new Measured(result.measure(), result.subject(), result.possible(), result.score(), result.exact());
        }

        /** The same of a unit of which nothing is known but what is possible. */
        Measured open() {
            return new Measured(measure, subject, possible, possible, exact);
        }
    }
}
