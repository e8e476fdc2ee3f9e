package io.github.maturity4j.internal.plan;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;
import java.util.Optional;

/** One figure of one rule: what a scorecard will tell of it. */
public sealed interface Figure {

    /**
     * A number.
     *
     * @param value the node of the formula
     * @param node the node of the figure, preconditions included
     * @param thresholds what it is compared with, rising
     */
    record OfMeasure(
            MeasureRule rule,
            Subject subject,
            Basis basis,
            List<InputSpec> inputs,
            int value,
            int node,
            Optional<ConditionSpec> precondition,
            List<Rational> thresholds)
            implements Figure {}

    /** A named condition. */
    record OfCondition(ConditionRule rule, Subject subject, Basis basis, ConditionSpec condition) implements Figure {}

    /**
     * A stage or class.
     *
     * @param stages what each stage above the floor requires, lowest first, or in the order of the rule
     * @param measured for bands, the number
     * @param placements for the lowest or highest of several placements, these
     */
    record OfPlacement(
            PlacementRule rule,
            Subject subject,
            Basis basis,
            StageSet set,
            int node,
            List<StageSpec> stages,
            Optional<InputSpec> measured,
            List<PlacedSpec> placements)
            implements Figure {}

    /** What one stage requires. */
    record StageSpec(String stage, ConditionSpec condition, Optional<Scale.Bound> bound) {}

    /** A placement that another one is the lowest or highest of. */
    record PlacedSpec(String placement, Subject subject, int node) {}
}
