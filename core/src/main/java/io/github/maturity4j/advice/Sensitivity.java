package io.github.maturity4j.advice;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Stages;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/**
 * What the placements of an assessment hang on: single answers, thresholds and weights. Each is changed by itself, everything else
 * staying as it is; open answers stay open, with their treatments. A placement is altered where the stages that it may have differ.
 * Immutable and thread-safe.
 */
@Immutable
public interface Sensitivity {

    /** The one-step changes of a single answer that alter a placement, in document order, downwards before upwards. */
    List<AnswerStep> answers();

    /** Every constant that decides something, with how little it would have to differ, in document order. */
    List<Threshold> thresholds();

    /** Every weight of a mean or sum, with how little it would have to differ, in document order. */
    List<Weight> weights();

    /**
     * A placement that is altered.
     *
     * @param placement the id of the placement
     * @param subject which of its figures
     * @param before the stages as they are, treatments applied
     * @param after the stages as they would be, treatments applied
     */
    record Shift(String placement, Subject subject, Stages before, Stages after) {}

    /**
     * A change of one answer by one step: to the next choice by points, the next number by its scale's step or the nearest with other
     * points, one choice more or fewer of several.
     *
     * @param key the answer
     * @param from what was said
     * @param to what would be said
     * @param shifts the placements that are altered, in document order; at least one
     */
    record AnswerStep(AnswerKey key, Reply from, Reply to, List<Shift> shifts) {
        /** Copies the list. */
        public AnswerStep {
            shifts = List.copyOf(shifts);
        }
    }

    /** The family of a rule. */
    enum Family {
        /** A measure. */
        MEASURE,
        /** A named condition. */
        CONDITION,
        /** A placement. */
        PLACEMENT
    }

    /**
     * Where a threshold or weight stands: in the figure of a rule, each figure by itself where a rule is written for each of something.
     *
     * @param family the family of the rule
     * @param rule the id of the rule
     * @param subject which of its figures
     * @param stage of a placement, the stage that the threshold stands at
     */
    record Place(Family family, String rule, Subject subject, Optional<String> stage) {}

    /** What is compared with a threshold, or weighed. */
    sealed interface Operand {

        /**
         * An answer.
         *
         * @param key which
         */
        record OfAnswer(AnswerKey key) implements Operand {}

        /**
         * The figure of a measure.
         *
         * @param measure the id of the measure
         * @param subject which of its figures
         */
        record OfMeasure(String measure, Subject subject) implements Operand {}

        /**
         * The rank of a placement, or of its target.
         *
         * @param placement the id of the placement
         * @param subject which of its figures
         */
        record OfRank(String placement, Subject subject) implements Operand {}

        /**
         * The number of a fact.
         *
         * @param fact the id of the fact
         */
        record OfFact(String fact) implements Operand {}

        /** A number of the rule itself. */
        record OfNumber() implements Operand {}
    }

    /**
     * A constant that something is compared with.
     *
     * @param place where it stands
     * @param operands what is compared with it, at least one
     * @param comparison how
     * @param value the constant
     * @param margin by how little it would have to differ
     */
    record Threshold(Place place, List<Operand> operands, Comparison comparison, Rational value, Margin margin) {
        /** Copies the list. */
        public Threshold {
            operands = List.copyOf(operands);
        }
    }

    /**
     * The weight of an operand.
     *
     * @param place where it stands
     * @param operand what is weighed
     * @param value the weight; of what is taken away, below 0
     * @param margin by how little it would have to differ
     */
    record Weight(Place place, Operand operand, Rational value, Margin margin) {}

    /** By how little a number would have to differ to alter a placement. */
    sealed interface Margin {

        /**
         * By this much: no smaller difference alters a placement.
         *
         * @param difference what would have to be added, below 0 to be taken away
         * @param reached whether this difference alters a placement; false where any greater one does, however little, but not this one
         * @param upwards whether the number would have to be greater
         * @param shifts the placements that are altered, in document order; at least one
         */
        record By(Rational difference, boolean reached, boolean upwards, List<Shift> shifts) implements Margin {
            /** Copies the list. */
            public By {
                shifts = List.copyOf(shifts);
            }
        }

        /** None would: no number that a rule allows in its place alters a placement. */
        record None() implements Margin {}

        /**
         * It is not told: what the number reaches is open, or is rounded, clamped, ordered or computed in another way on which the
         * placement depends, so that no exact difference is known.
         */
        record Untold() implements Margin {}
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a sensitivity. */
    final class Builder extends ImmutableSensitivity.Builder {
        Builder() {}
    }
}
