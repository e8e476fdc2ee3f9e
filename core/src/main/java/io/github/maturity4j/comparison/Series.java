package io.github.maturity4j.comparison;

import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import java.util.List;
import java.util.Optional;

/** One figure at every date of a trend, with what became of it from each date to the next: absent where it stayed as it was. */
public sealed interface Series {

    /** The name of the figure. */
    Figure figure();

    /** One for each pair of neighbouring dates, the earliest first: how the figure moved; absent where it is what it was. */
    List<? extends Optional<? extends Movement>> steps();

    /**
     * A stage or class.
     *
     * @param figure the name of the figure
     * @param results one for each date, the earliest first
     * @param steps one for each pair of neighbouring dates
     */
    record OfPlacement(Figure figure, List<PlacementResult> results, List<Optional<Movement.OfPlacement>> steps)
            implements Series {
        /** Copies the lists. */
        public OfPlacement {
            results = List.copyOf(results);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A number.
     *
     * @param figure the name of the figure
     * @param results one for each date, the earliest first
     * @param steps one for each pair of neighbouring dates
     */
    record OfMeasure(Figure figure, List<MeasureResult> results, List<Optional<Movement.OfMeasure>> steps)
            implements Series {
        /** Copies the lists. */
        public OfMeasure {
            results = List.copyOf(results);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A named condition.
     *
     * @param figure the name of the figure
     * @param results one for each date, the earliest first
     * @param steps one for each pair of neighbouring dates
     */
    record OfCondition(Figure figure, List<ConditionResult> results, List<Optional<Movement.OfCondition>> steps)
            implements Series {
        /** Copies the lists. */
        public OfCondition {
            results = List.copyOf(results);
            steps = List.copyOf(steps);
        }
    }
}
