package io.github.maturity4j.scorecard;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Subject;
import java.util.EnumMap;
import java.util.Map;

/** Narrows a condition that speaks of several things to the one that a derivation is about. */
final class Narrowed {

    private Narrowed() {}

    static Condition to(AnswerKey key, Condition rule) {
        Selection.Builder builder = Selection.builder().addIndicator(key.indicator());
        key.area().ifPresent(builder::addArea);
        Selection only = builder.build();
        if (rule instanceof Condition.Chosen chosen) {
            return new Condition.Chosen(only, chosen.choices(), chosen.treatments());
        } else if (rule instanceof Condition.OfKind ofKind) {
            return new Condition.OfKind(only, ofKind.kind());
        } else if (rule instanceof Condition.Brings brings) {
            return new Condition.Brings(only, brings.attachment());
        }
        throw new IllegalArgumentException("rule: expected a condition on an answer but was " + rule);
    }

    static Condition to(Subject subject, Condition rule) {
        Map<Axis, Scope.Pick> picks = new EnumMap<>(Axis.class);
        subject.parts().forEach(part -> picks.put(part.axis(), new Scope.Pick.One(part.id())));
        Scope only = new Scope(picks);
        if (rule instanceof Condition.Placed placed) {
            return new Condition.Placed(placed.placement(), only, placed.comparison(), placed.stage());
        } else if (rule instanceof Condition.PlacedIn placedIn) {
            return new Condition.PlacedIn(placedIn.placement(), only, placedIn.stages());
        }
        throw new IllegalArgumentException("rule: expected a condition on a placement but was " + rule);
    }
}
