package io.github.maturity4j.rollup;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.Optional;
import java.util.OptionalLong;

/** A weighted mean of numbers that units have: of measures, of ranks, or of 1 for those at a stage or above it and 0 for others. */
final class MeanTally implements Tally {

    private final String rule;
    private final Subject subject;
    private final Reading reading;
    private MeanRange possible = new MeanRange();
    private MeanRange score = new MeanRange();
    private boolean exact = true;

    /** What number a unit has. */
    interface Reading {

        /** What it may be. */
        Value possible(UnitFigure figure);

        /** What it is now. */
        Value now(UnitFigure figure);

        /** Whether the ends of the range are reached. */
        boolean isExact(UnitFigure figure);
    }

    private record OfStages(StageSet set, Optional<Integer> from) implements Reading {

        @Override
        public Value possible(UnitFigure figure) {
            return value(((UnitFigure.Placed) figure).possible());
        }

        @Override
        public Value now(UnitFigure figure) {
            return value(((UnitFigure.Placed) figure).now());
        }

        @Override
        public boolean isExact(UnitFigure figure) {
            return ((UnitFigure.Placed) figure).exact();
        }

        private Value value(Stages stages) {
            Optional<Range> range = stages.mayBeNone() ? Optional.of(Range.of(number(-1))) : Optional.empty();
            for (String stage : stages.stages()) {
                Range one = Range.of(number(set.position(stage)));
                range = Optional.of(range.map(one::hull).orElse(one));
            }
            return new Value(range, stages.mayBeEmpty(), false);
        }

        private Rational number(int position) {
            return from.map(least -> position >= least ? Rational.ONE : Rational.ZERO)
                    .orElseGet(() -> Rational.of(set.rank(position)));
        }
    }

    private record OfValues() implements Reading {

        @Override
        public Value possible(UnitFigure figure) {
            return ((UnitFigure.Measured) figure).possible();
        }

        @Override
        public Value now(UnitFigure figure) {
            return ((UnitFigure.Measured) figure).score();
        }

        @Override
        public boolean isExact(UnitFigure figure) {
            return ((UnitFigure.Measured) figure).exact();
        }
    }

    MeanTally(String rule, Subject subject, Reading reading) {
        this.rule = rule;
        this.subject = subject;
        this.reading = reading;
    }

    /** The number of a measure. */
    static Reading values() {
        return new OfValues();
    }

    /** The rank of a stage. */
    static Reading ranks(StageSet set) {
        return new OfStages(set, Optional.empty());
    }

    /** 1 at a stage or above it, 0 below. */
    static Reading shares(StageSet set, int from) {
        return new OfStages(set, Optional.of(from));
    }

    @Override
    public void add(UnitFigure figure, OptionalLong weight) {
        possible.add(reading.possible(figure), weight);
        score.add(reading.now(figure), weight);
        exact &= weight.isPresent() && (weight.getAsLong() == 0 || reading.isExact(figure));
    }

    @Override
    public Tally with(Tally beneath) {
        MeanTally other = (MeanTally) beneath;
        possible = possible.with(other.possible);
        score = score.with(other.score);
        exact &= other.exact;
        return this;
    }

    @Override
    public RolledFigure figure() {
        return new RolledFigure.OfNumber(rule, subject, possible.value(), score.value(), exact);
    }
}
