package io.github.maturity4j.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A derivation holds what was asked of its one answer or figure, not of the others that the rule names as well. */
class NarrowedTest {

    private static final Stages FIRST = new Stages(List.of("first"), false, false);

    private static Condition narrowed(AnswerKey key, Condition rule) {
        return new ConditionDerivation.AnswerChecked(
                        key, new Reply.Unknown(), rule, Optional.empty(), Outcomes.MET, Outcomes.MET)
                .rule();
    }

    private static Condition narrowed(Subject subject, Condition rule) {
        return new ConditionDerivation.PlacementChecked(subject, rule, FIRST, FIRST, Outcomes.MET, Outcomes.MET).rule();
    }

    @Test
    void toOneAnswer() {
        Condition rule = new Condition.Chosen(Selection.ALL, List.of("yes"), Treatments.DEFAULT);
        assertThat(narrowed(AnswerKey.of("drill", "desk"), rule))
                .isEqualTo(new Condition.Chosen(
                        Selection.builder()
                                .addIndicator("drill")
                                .addArea("desk")
                                .build(),
                        List.of("yes"),
                        Treatments.DEFAULT));
    }

    @Test
    void toOneFigure() {
        Condition rule = new Condition.Placed("stage", Scope.SAME, Comparison.AT_LEAST, "first");
        assertThat(narrowed(Subject.of(Axis.AREA, "desk"), rule))
                .isEqualTo(new Condition.Placed(
                        "stage",
                        new Scope(Map.of(Axis.AREA, new Scope.Pick.One("desk"))),
                        Comparison.AT_LEAST,
                        "first"));
    }

    @Test
    void whatAsksForSomethingElseIsRefused() {
        Condition rule = new Condition.FactIs("sector", List.of("public"));
        assertThatThrownBy(() -> narrowed(AnswerKey.of("drill"), rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule: expected a condition on an answer but was FactIs");
        assertThatThrownBy(() -> narrowed(Subject.WHOLE, rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule: expected a condition on a placement but was FactIs");
    }
}
