package io.github.maturity4j.internal.advice;

import io.github.maturity4j.advice.WhatIf;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;

/** Tells two scorecards of one framework apart, figure by figure. */
public final class Differences {

    private Differences() {}

    /** What differs between two scorecards of one scorer. */
    public static WhatIf between(Scorecard before, Scorecard after) {
        WhatIf.Builder found = WhatIf.builder().before(before).after(after);
        List<PlacementResult> placements = after.placements();
        for (int i = 0; i < placements.size(); i++) {
            PlacementResult old = before.placements().get(i);
            if (differ(old, placements.get(i))) {
                found.addPlacement(new WhatIf.PlacementMove(old, placements.get(i)));
            }
        }
        List<ConditionResult> conditions = after.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            ConditionResult old = before.conditions().get(i);
            ConditionResult other = conditions.get(i);
            if (!old.possible().equals(other.possible())
                    || !old.now().equals(other.now())
                    || old.assumed() != other.assumed()) {
                found.addCondition(new WhatIf.ConditionMove(old, other));
            }
        }
        List<MeasureResult> measures = after.measures();
        for (int i = 0; i < measures.size(); i++) {
            MeasureResult old = before.measures().get(i);
            MeasureResult other = measures.get(i);
            if (!old.possible().equals(other.possible()) || !old.score().equals(other.score())) {
                found.addMeasure(new WhatIf.MeasureMove(old, other));
            }
        }
        return found.build();
    }

    private static boolean differ(PlacementResult old, PlacementResult other) {
        return !old.attained().equals(other.attained())
                || !old.possible().equals(other.possible())
                || !old.now().equals(other.now())
                || old.assumed() != other.assumed();
    }
}
