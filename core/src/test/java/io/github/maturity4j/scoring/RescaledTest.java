package io.github.maturity4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made of an answer on a scale whose worst points are 1 and whose best are 5. */
class RescaledTest {

    private static final Scale ONE_TO_FIVE = new Scale.Numeric(
            Rational.ONE, Rational.of(5), Optional.of(Rational.ONE), Optional.empty(), new Scale.Worth.Itself());

    private static Framework framework(Counting counting, Treatments treatments) {
        Operand answers = new Operand.Answers(Selection.ALL, counting);
        return Framework.builder()
                .id("rescaled")
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addIndicator(Indicator.builder()
                        .id("practice")
                        .scale(ONE_TO_FIVE)
                        .applicability(Applicability.OPTIONAL)
                        .addDemands(Attachment.EVIDENCE)
                        .build())
                .addMeasure(MeasureRule.builder()
                        .id("score")
                        .treatments(treatments)
                        .formula(new Formula.Mean(List.of(Term.of(answers))))
                        .build())
                .addCondition(ConditionRule.builder()
                        .id("half")
                        .condition(new Condition.Compare(
                                answers,
                                Comparison.AT_LEAST,
                                new Operand.Constant(Rational.of(1, 2)),
                                Treatments.DEFAULT))
                        .build())
                .build();
    }

    private static Scorecard score(Counting counting, Treatments treatments, Optional<Answer> answer) {
        Framework framework = framework(counting, treatments);
        AssessmentBuilder builder = Assessment.of(framework);
        answer.ifPresent(given -> builder.answer("practice", given));
        return Recompute.score(Scorer.of(framework), builder.build());
    }

    private static Optional<Answer> proven(long number) {
        Answer.Builder builder = Answer.builder();
        return Optional.of(builder.from(Answer.number(number)).evidence("seen").build());
    }

    @ParameterizedTest
    @CsvSource({
        "POINTS, 1, 1", "POINTS, 4, 4", "POINTS, 5, 5",
        "SHORTFALL, 1, 4", "SHORTFALL, 4, 1", "SHORTFALL, 5, 0",
        "RESCALED, 1, 0", "RESCALED, 4, 0.75", "RESCALED, 5, 1",
        "RESCALED_SHORTFALL, 1, 1", "RESCALED_SHORTFALL, 4, 0.25", "RESCALED_SHORTFALL, 5, 0"
    })
    void anAnswerIsCounted(Counting counting, long answer, String number) {
        Scorecard card = score(counting, Treatments.DEFAULT, proven(answer));

        assertThat(card.measure("score").score().number().map(Rational::toString))
                .contains(number);
        assertThat(card.measure("score").derivation().inputs())
                .singleElement()
                .satisfies(input -> assertThat(((Input.Origin.Answered) input.origin()).counting())
                        .isEqualTo(counting));
    }

    @ParameterizedTest
    @CsvSource({"POINTS, 1, 5", "SHORTFALL, 0, 4", "RESCALED, 0, 1", "RESCALED_SHORTFALL, 0, 1"})
    void anOpenAnswerMayBeAllOfItsScale(Counting counting, long low, long high) {
        MeasureResult score =
                score(counting, Treatments.DEFAULT, Optional.empty()).measure("score");

        assertThat(score.range()).contains(Range.of(Rational.of(low), Rational.of(high)));
        assertThat(score.exact()).isTrue();
    }

    /** 4 without the evidence that is demanded: between the worst and itself. */
    @Test
    void anAnswerThatLacksSomethingIsOpenBelowItself() {
        Optional<Answer> four = Optional.of(Answer.number(4));

        assertThat(score(Counting.RESCALED, Treatments.DEFAULT, four)
                        .measure("score")
                        .range())
                .contains(Range.of(Rational.ZERO, Rational.of(3, 4)));
        assertThat(score(Counting.RESCALED_SHORTFALL, Treatments.DEFAULT, four)
                        .measure("score")
                        .range())
                .contains(Range.of(Rational.of(1, 4), Rational.ONE));
    }

    @ParameterizedTest
    @CsvSource({"RESCALED, 0.2, 1", "RESCALED_SHORTFALL, 0.8, 0", "POINTS, 0.2, 5", "SHORTFALL, 4.8, 0"})
    void aTreatmentCountsOnTheScaleOfTheNumber(Counting counting, String valued, String satisfied) {
        Treatments as = Treatments.builder()
                .notApplicable(new Treatment.As(Rational.of(1, 5)))
                .build();
        Treatments best =
                Treatments.builder().notApplicable(new Treatment.Satisfied()).build();

        assertThat(score(counting, as, Optional.of(Answer.notApplicable()))
                        .measure("score")
                        .score()
                        .number()
                        .map(Rational::toString))
                .contains(valued);
        assertThat(score(counting, best, Optional.of(Answer.notApplicable()))
                        .measure("score")
                        .score()
                        .number()
                        .map(Rational::toString))
                .contains(satisfied);
    }

    @Test
    void aConditionComparesTheShare() {
        assertThat(score(Counting.RESCALED, Treatments.DEFAULT, proven(3))
                        .condition("half")
                        .now()
                        .isMet())
                .isTrue();
        assertThat(score(Counting.RESCALED, Treatments.DEFAULT, proven(2))
                        .condition("half")
                        .now()
                        .isMet())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void aCountingIsWhatItIsMadeOf(Counting counting) {
        assertThat(Counting.of(counting.isShortfall(), counting.isRescaled())).isEqualTo(counting);
    }

    @Test
    void aScaleOfEqualPointsIsNotRescaled() {
        Framework framework = framework(Counting.RESCALED_SHORTFALL, Treatments.DEFAULT);
        Framework.Builder flat = Framework.builder();
        flat.from(framework)
                .indicators(List.of(Indicator.builder()
                        .id("practice")
                        .scale(new Scale.YesNo(Rational.of(2), Rational.of(2)))
                        .build()));
        String refused =
                "expected indicators whose answers differ in points, since these are rescaled, but every answer of"
                        + " \"practice\" is worth 2";

        assertThat(Scorer.check(flat.build(), List.of()))
                .extracting(Problem::toString)
                .containsExactly("/measures/score/mean/0: " + refused, "/conditions/half/require: " + refused);
    }
}
