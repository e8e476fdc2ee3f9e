package io.github.maturity4j.rollup;

import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One figure of a unit and all beneath it, rolled up by one rule. */
public sealed interface RolledFigure {

    /** The id of the roll-up rule. */
    String rule();

    /** What the figure speaks about: the subject of the figures that were rolled up. */
    Subject subject();

    /** Whether nothing is open any more. */
    boolean isDetermined();

    /**
     * A stage, by {@link io.github.maturity4j.rule.RollUpMethod.Lowest}. Units where nothing applicable was asked drop out; where all
     * of them do, or there are none, the figure is empty.
     *
     * @param rule the id of the rule
     * @param subject what it speaks about
     * @param attained the stage attained for certain: the least of {@code now}; absent where none is
     * @param possible every stage still possible: whatever the open units turn out to be, the figure is among them
     * @param now the stages with the treatments of open answers applied
     * @param exact whether the ends of what is possible are reached
     */
    record OfStage(String rule, Subject subject, Optional<String> attained, Stages possible, Stages now, boolean exact)
            implements RolledFigure {

        /** Checks that all parts are there. */
        public OfStage {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(attained, "attained");
            Objects.requireNonNull(possible, "possible");
            Objects.requireNonNull(now, "now");
        }

        @Override
        public boolean isDetermined() {
            return possible.isDetermined();
        }
    }

    /**
     * A number: a mean or a share. Units without a value, or without weight, drop out; where all of them do, the figure is empty. It is
     * withheld where that of any unit is.
     *
     * @param rule the id of the rule
     * @param subject what it speaks about
     * @param possible everything the figure may still be
     * @param score what it is now, with the treatments of open answers applied
     * @param exact whether both ends of the range are reached
     */
    record OfNumber(String rule, Subject subject, Value possible, Value score, boolean exact) implements RolledFigure {

        /** Checks that all parts are there. */
        public OfNumber {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(possible, "possible");
            Objects.requireNonNull(score, "score");
        }

        @Override
        public boolean isDetermined() {
            return possible.isDetermined();
        }
    }

    /**
     * How many units and people stand where, by {@link io.github.maturity4j.rule.RollUpMethod.Distribution}.
     *
     * @param rule the id of the rule
     * @param subject what it speaks about
     * @param counts one for each stage or class, lowest first; before them those of units without a stage, and of units where nothing
     *     applicable was asked, where there may be any
     * @param units how many units are counted
     * @param people how many people they have; absent where the size of one of them is not known
     */
    record OfCounts(String rule, Subject subject, List<Count> counts, int units, Optional<Long> people)
            implements RolledFigure {

        /** Copies the list. */
        public OfCounts {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(people, "people");
            counts = List.copyOf(counts);
        }

        @Override
        public boolean isDetermined() {
            return counts.stream().allMatch(count -> count.units().isSingle());
        }

        /**
         * The count of a stage or class.
         *
         * @param stage its id
         * @return the count
         * @throws IllegalArgumentException if the figure counts no such stage
         */
        public Count of(String stage) {
            return counts.stream()
                    .filter(count -> count.stage().filter(stage::equals).isPresent())
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("stage: expected a stage that is counted but was " + stage));
        }
    }

    /** Where a unit may stand. */
    enum Place {
        /** At a stage, or in a class. */
        STAGE,
        /** At no stage, in no class. */
        NONE,
        /** Nowhere: nothing applicable was asked. */
        EMPTY
    }

    /**
     * How many stand at one place.
     *
     * @param place where
     * @param stage the id of the stage or class; absent for the other places
     * @param units the least and greatest number of units
     * @param people the least and greatest number of people; absent where the size of a unit is not known
     */
    record Count(Place place, Optional<String> stage, Span units, Optional<Span> people) {

        /** Checks that all parts are there. */
        public Count {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(units, "units");
            Objects.requireNonNull(people, "people");
        }
    }

    /**
     * A whole number that may still vary.
     *
     * @param least the least it may be
     * @param greatest the greatest it may be
     */
    record Span(long least, long greatest) {

        /** Whether it is one number. */
        public boolean isSingle() {
            return least == greatest;
        }

        /** The number, or both ends: {@code 3}, {@code 1 to 4}. */
        @Override
        public String toString() {
            return isSingle() ? Long.toString(least) : least + " to " + greatest;
        }
    }
}
