package io.github.maturity4j.rule;

import io.github.maturity4j.exact.Rational;
import java.util.Objects;

/** Where a rule takes a number from. One operand may stand for several numbers, in document order. */
public sealed interface Operand {

    /**
     * The points of answers.
     *
     * @param selection which (indicator, area) pairs
     * @param counting which number is made of the points
     */
    record Answers(Selection selection, Counting counting) implements Operand {
        /** Checks that both parts are there. */
        public Answers {
            Objects.requireNonNull(selection, "selection");
            Objects.requireNonNull(counting, "counting");
        }
    }

    /**
     * What lies right beneath the dimension at hand: the figure of the very same rule for each dimension beneath, and the
     * answers of the indicators that belong to the dimension itself.
     *
     * @param rescaled whether the points of these answers are rescaled to 0 to 1, as in {@link Counting#RESCALED}
     */
    record Children(boolean rescaled) implements Operand {}

    /**
     * The figure of a measure.
     *
     * @param measure the id of the measure
     * @param scope which of its figures
     */
    record Measured(String measure, Scope scope) implements Operand {
        /** Checks that both parts are there. */
        public Measured {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(scope, "scope");
        }
    }

    /**
     * The rank of a placement: from 1 above the floor; the floor and <em>none</em> are 0.
     *
     * @param placement the id of a placement on a ladder
     * @param scope which of its figures
     */
    record Rank(String placement, Scope scope) implements Operand {
        /** Checks that both parts are there. */
        public Rank {
            Objects.requireNonNull(placement, "placement");
            Objects.requireNonNull(scope, "scope");
        }
    }

    /**
     * The rank of the stage that an assessment, or else the framework, sets as target; empty where there is none.
     *
     * @param placement the id of a placement on a ladder
     * @param scope which of its figures
     */
    record Target(String placement, Scope scope) implements Operand {
        /** Checks that both parts are there. */
        public Target {
            Objects.requireNonNull(placement, "placement");
            Objects.requireNonNull(scope, "scope");
        }
    }

    /**
     * The number of a fact on a number scale.
     *
     * @param fact the id of the fact
     */
    record Recorded(String fact) implements Operand {
        /** Checks that the id is there. */
        public Recorded {
            Objects.requireNonNull(fact, "fact");
        }
    }

    /**
     * A number that does not depend on answers.
     *
     * @param value the number
     */
    record Constant(Rational value) implements Operand {
        /** Checks that the number is there. */
        public Constant {
            Objects.requireNonNull(value, "value");
        }
    }
}
