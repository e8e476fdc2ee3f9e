package io.github.maturity4j.comparison;

import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that is not what it was.
 *
 * <p>What it shows is the way its headline went: the attained stage, the score, the outcome, treatments applied. What is possible
 * covers everything that open answers may still turn out to be, then and now. A movement is <em>certain</em> only where the figure
 * cannot turn out the same: where what was possible and what is possible have nothing in common.
 *
 * <p>For example, a score of 2 that is now in [3, 4] has certainly gone up; one of [2, 3] that is now 3 shows up, but may have stayed.
 */
public sealed interface Movement {

    /** Which way the headline went. */
    Direction shown();

    /** Every way that the figure may have gone, one for each pair of completions of both assessments. */
    Set<Direction> possible();

    /** Whether what is shown rests on a treatment of an open answer, then or now. */
    boolean assumed();

    /** What the movement goes back to. */
    Cause cause();

    /** The name of the figure; absent for coverage. */
    Optional<Figure> figure();

    /** Whether the figure moved whatever open answers turn out to be. */
    default boolean certain() {
        return !possible().contains(Direction.SAME);
    }

    /**
     * A stage or class.
     *
     * @param before the figure as it was
     * @param after the figure as it is
     * @param shown which way the attained stage went
     * @param possible every way that it may have gone
     * @param cause what it goes back to
     */
    record OfPlacement(
            PlacementResult before, PlacementResult after, Direction shown, Set<Direction> possible, Cause cause)
            implements Movement {
        /** Copies the set. */
        public OfPlacement {
            possible = copy(possible);
        }

        @Override
        public Optional<Figure> figure() {
            return Optional.of(new Figure(Figure.Kind.PLACEMENT, after.placement(), after.subject()));
        }

        @Override
        public boolean assumed() {
            return before.assumed() || after.assumed();
        }
    }

    /**
     * A number.
     *
     * @param before the figure as it was
     * @param after the figure as it is
     * @param shown which way the score went: up where both ends of its range rose or one did
     * @param possible every way that it may have gone
     * @param cause what it goes back to
     */
    record OfMeasure(MeasureResult before, MeasureResult after, Direction shown, Set<Direction> possible, Cause cause)
            implements Movement {
        /** Copies the set. */
        public OfMeasure {
            possible = copy(possible);
        }

        @Override
        public Optional<Figure> figure() {
            return Optional.of(new Figure(Figure.Kind.MEASURE, after.measure(), after.subject()));
        }

        @Override
        public boolean assumed() {
            return before.assumed() || after.assumed();
        }
    }

    /**
     * A named condition. From unmet to open is up, as is from open to met.
     *
     * @param before the figure as it was
     * @param after the figure as it is
     * @param shown which way the outcome went
     * @param possible every way that it may have gone
     * @param cause what it goes back to
     */
    record OfCondition(
            ConditionResult before, ConditionResult after, Direction shown, Set<Direction> possible, Cause cause)
            implements Movement {
        /** Copies the set. */
        public OfCondition {
            possible = copy(possible);
        }

        @Override
        public Optional<Figure> figure() {
            return Optional.of(new Figure(Figure.Kind.CONDITION, after.condition(), after.subject()));
        }

        @Override
        public boolean assumed() {
            return before.assumed() || after.assumed();
        }
    }

    /**
     * How much was answered: a matter of counting, so that it is always certain. Its causes are the answers that were added and
     * withdrawn, and those that were said not to apply.
     *
     * @param dimension the id of a dimension; absent for the whole
     * @param before the coverage as it was
     * @param after the coverage as it is
     * @param shown which way the share went; {@link Direction#OTHER} where there was or is none; {@link Direction#SAME} where only
     *     the count is another
     */
    record OfCoverage(Optional<String> dimension, Coverage before, Coverage after, Direction shown)
            implements Movement {

        @Override
        public Set<Direction> possible() {
            return Set.of(shown);
        }

        @Override
        public boolean assumed() {
            return false;
        }

        @Override
        public Cause cause() {
            return Cause.NONE;
        }

        @Override
        public Optional<Figure> figure() {
            return Optional.empty();
        }
    }

    private static Set<Direction> copy(Set<Direction> directions) {
        EnumSet<Direction> copy = EnumSet.noneOf(Direction.class);
        copy.addAll(directions);
        return Collections.unmodifiableSet(copy);
    }
}
