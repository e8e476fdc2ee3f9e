package io.github.maturity4j.documents;

import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;

/** How worked cases name figures: {@code fulfilment/listening}. */
final class FigureName {

    private FigureName() {}

    static String of(MeasureResult result) {
        return of(result.measure(), result.subject());
    }

    static String of(ConditionResult result) {
        return of(result.condition(), result.subject());
    }

    static String of(PlacementResult result) {
        return of(result.placement(), result.subject());
    }

    private static String of(String id, Subject subject) {
        return subject.parts().isEmpty() ? id : id + "/" + subject;
    }
}
