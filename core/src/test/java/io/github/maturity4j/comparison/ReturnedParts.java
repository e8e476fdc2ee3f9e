package io.github.maturity4j.comparison;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two questions, each never (0), sometimes (1) or always (2); their mean; stages low from 1 on and high from 2 on. So a mean of 1 is low,
 * one of 2 is high, one below 1 is none.
 */
final class ReturnedParts {

    private ReturnedParts() {}

    static Scale habit() {
        return new Scale.Choices(List.of(choice("never", 0), choice("sometimes", 1), choice("always", 2)));
    }

    private static Scale.Choice choice(String id, long points) {
        return new Scale.Choice(id, Optional.of(Rational.of(points)), Optional.empty(), Optional.empty());
    }

    static Framework framework(String version, long high) {
        return framework(version, high, Treatments.DEFAULT);
    }

    static Framework framework(String version, long high, Treatments treatments) {
        Operand answers = new Operand.Answers(Selection.ALL, Counting.POINTS);
        return Framework.builder()
                .id("returned-parts")
                .version(version)
                .basis(Basis.operationalised("for a test"))
                .addStageSet(StageSet.builder()
                        .id(StageSet.MAIN)
                        .addStages(
                                Stage.builder().id("low").build(),
                                Stage.builder().id("high").build())
                        .build())
                .addIndicators(
                        Indicator.builder().id("logged").scale(habit()).build(),
                        Indicator.builder().id("inspected").scale(habit()).build())
                .addMeasure(MeasureRule.builder()
                        .id("habit")
                        .formula(new Formula.Mean(List.of(Term.of(answers))))
                        .treatments(treatments)
                        .build())
                .addPlacement(PlacementRule.builder()
                        .id("stage")
                        .method(new Method.Cumulative(
                                Optional.empty(), Map.of("low", atLeast(1), "high", atLeast(high))))
                        .build())
                .build();
    }

    private static Condition atLeast(long number) {
        return new Condition.Compare(
                new Operand.Measured("habit", Scope.SAME),
                Comparison.AT_LEAST,
                new Operand.Constant(Rational.of(number)),
                Treatments.DEFAULT);
    }

    /** Answers in the order logged, inspected; a dash says nothing. */
    static Assessment assessment(Framework framework, String... answers) {
        AssessmentBuilder builder = Assessment.of(framework);
        List<String> ids = List.of("logged", "inspected");
        for (int i = 0; i < answers.length; i++) {
            if (answers[i].equals("unknown")) {
                builder.answer(ids.get(i), Answer.unknown());
            } else if (!answers[i].equals("-")) {
                builder.answer(ids.get(i), Answer.choice(answers[i]));
            }
        }
        return builder.build();
    }

    static Scorecard card(Framework framework, String... answers) {
        return Recompute.score(Scorer.of(framework), assessment(framework, answers));
    }

    static Scorecard dated(Framework framework, String date, String unit, String... answers) {
        AssessmentBuilder builder = Assessment.of(framework).addAll(assessment(framework, answers));
        builder.date(LocalDate.parse(date)).unit(unit);
        return Recompute.score(Scorer.of(framework), builder.build());
    }
}
