package io.github.maturity4j.rule;

import java.util.Objects;

/**
 * How the figures of units become one figure of the unit above them. Stages are averaged only by {@link MeanRank}, which only a
 * framework can declare.
 */
public sealed interface RollUpMethod {

    /** How much each unit counts. */
    enum Weight {
        /** Each unit by its own part of the size. */
        SIZE,
        /** Each unit as one. */
        UNITS
    }

    /**
     * The lowest stage among the units, for example <em>listening</em> of <em>listening</em> and <em>answering</em>.
     *
     * @param placement the id of a placement on a ladder
     */
    record Lowest(String placement) implements RollUpMethod {
        /** Checks that the placement is there. */
        public Lowest {
            Objects.requireNonNull(placement, "placement");
        }
    }

    /**
     * How many units, and how many people, stand at each stage or in each class.
     *
     * @param placement the id of a placement
     */
    record Distribution(String placement) implements RollUpMethod {
        /** Checks that the placement is there. */
        public Distribution {
            Objects.requireNonNull(placement, "placement");
        }
    }

    /**
     * The share of the units, or of the people, that stand at a stage or above it, in [0, 1].
     *
     * @param placement the id of a placement on a ladder
     * @param stage the id of the stage
     * @param weight whether units or people are counted
     */
    record Share(String placement, String stage, Weight weight) implements RollUpMethod {
        /** Checks that all parts are there. */
        public Share {
            Objects.requireNonNull(placement, "placement");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(weight, "weight");
        }
    }

    /**
     * The weighted mean of a measure, for example 0.5 of 0.2 with 10 people and 0.6 with 30.
     *
     * @param measure the id of a measure
     * @param weight what each unit counts by
     */
    record Mean(String measure, Weight weight) implements RollUpMethod {
        /** Checks that both parts are there. */
        public Mean {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(weight, "weight");
        }
    }

    /**
     * The weighted mean of the ranks of stages: 1 for the first above the floor, 0 for the floor and where none is attained. It treats
     * the steps between stages as equally wide, so that only a framework can say that this has a meaning.
     *
     * @param placement the id of a placement on a ladder
     * @param weight what each unit counts by
     */
    record MeanRank(String placement, Weight weight) implements RollUpMethod {
        /** Checks that both parts are there. */
        public MeanRank {
            Objects.requireNonNull(placement, "placement");
            Objects.requireNonNull(weight, "weight");
        }
    }
}
