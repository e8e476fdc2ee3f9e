package io.github.maturity4j.scorecard;

import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Optional;

/**
 * How a placement came about; can be recomputed without anything else.
 *
 * @param method how the stage is chosen
 * @param floor the floor of the ladder, where it has one
 * @param voidCounts whether a stage can be attained although its own condition is void
 * @param stages each stage above the floor with what it requires, lowest first (for classes: in the order of the rule)
 * @param measured for bands, the number that is held against the bounds
 * @param placements for the lowest or highest of several placements, these
 */
public record PlacementDerivation(
        Method method,
        Optional<String> floor,
        boolean voidCounts,
        List<StageStanding> stages,
        Optional<Input> measured,
        List<Placed> placements) {

    /** Copies the lists. */
    public PlacementDerivation {
        stages = List.copyOf(stages);
        placements = List.copyOf(placements);
    }

    /**
     * What one stage requires, and what becomes of it, whatever becomes of the stages below.
     *
     * @param stage the id of the stage
     * @param condition its own condition; for bands, that the number reaches the bound
     * @param bound its lower bound; absent except for bands
     * @param possible every outcome of its own requirement that is still possible
     * @param now the outcomes with treatments applied
     */
    public record StageStanding(
            String stage,
            ConditionDerivation condition,
            Optional<Scale.Bound> bound,
            Outcomes possible,
            Outcomes now) {}

    /**
     * A placement that this one is the lowest or highest of.
     *
     * @param placement the id of the placement
     * @param subject which of its figures
     * @param possible the stages still possible
     * @param now the stages with treatments applied
     */
    public record Placed(String placement, Subject subject, Stages possible, Stages now) {}
}
