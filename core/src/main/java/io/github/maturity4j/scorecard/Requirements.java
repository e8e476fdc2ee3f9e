package io.github.maturity4j.scorecard;

import io.github.maturity4j.rule.Method;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands in the way of a stage. */
final class Requirements {

    private Requirements() {}

    static List<ConditionDerivation> inTheWayOf(String stage, PlacementResult placement) {
        List<ConditionDerivation> found = new ArrayList<>();
        for (PlacementDerivation.StageStanding standing : placement.derivation().stages()) {
            boolean last = standing.stage().equals(stage);
            if (last || placement.derivation().method() instanceof Method.Cumulative) {
                if (standing.condition().now().canBeUnmet()) {
                    found.add(standing.condition());
                }
            }
            if (last) {
                return List.copyOf(found);
            }
        }
        if (placement.derivation().floor().filter(stage::equals).isPresent()) {
            return List.of();
        }
        throw new IllegalArgumentException("stage: expected a stage of the placement " + placement.placement()
                + " that has a requirement but was " + stage);
    }
}
