package io.github.maturity4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
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
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What to find out and what to do: open answers, and answers that can be raised where that may help. */
class NextStepsTest {

    private static final Scale YES_NO = new Scale.YesNo(Rational.ZERO, Rational.ONE);

    private static Framework framework(Method method, PlacementRule... others) {
        return Framework.builder()
                .id("steps")
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addStageSet(StageSet.builder()
                        .id(StageSet.MAIN)
                        .addStages(
                                Stage.builder().id("low").build(),
                                Stage.builder().id("high").build())
                        .build())
                .addIndicators(
                        Indicator.builder().id("first").scale(YES_NO).build(),
                        Indicator.builder().id("second").scale(YES_NO).build(),
                        Indicator.builder().id("third").scale(YES_NO).build())
                .addPlacements(others)
                .addPlacement(PlacementRule.builder().id("stage").method(method).build())
                .build();
    }

    private static Condition compare(String indicator, boolean shortfall, Comparison comparison, long number) {
        return new Condition.Compare(
                new Operand.Answers(
                        Selection.builder().addIndicator(indicator).build(),
                        shortfall ? Counting.SHORTFALL : Counting.POINTS),
                comparison,
                new Operand.Constant(Rational.of(number)),
                Treatments.DEFAULT);
    }

    private static PlacementResult.Next next(Framework framework, Answer first, Answer second, Answer third) {
        return Recompute.score(
                        Scorer.of(framework),
                        Assessment.of(framework)
                                .answer("first", first)
                                .answer("second", second)
                                .answer("third", third)
                                .build())
                .placement("stage")
                .next()
                .orElseThrow();
    }

    @Test
    void ofACountOnlyWhatIsNotMetYetIsRaised() {
        Framework plain = framework(new Method.Cumulative(
                Optional.empty(),
                Map.of(
                        "low",
                        compare("first", false, Comparison.AT_LEAST, 0),
                        "high",
                        counted(Comparison.AT_LEAST, 3))));
        Framework counting = Framework.builder()
                .from(plain)
                .addMeasure(MeasureRule.builder()
                        .id("met")
                        .formula(new Formula.Count(List.of(
                                compare("first", false, Comparison.AT_LEAST, 0),
                                compare("second", false, Comparison.AT_LEAST, 1),
                                compare("third", false, Comparison.AT_LEAST, 1))))
                        .build())
                .build();

        // "first" is at its worst, but counts already: raising it changes nothing.
        PlacementResult.Next next = next(counting, Answer.no(), Answer.no(), Answer.unknown());
        assertThat(next.stage()).isEqualTo("high");
        assertThat(next.findOut()).containsExactly(AnswerKey.of("third"));
        assertThat(next.improve()).containsExactly(AnswerKey.of("second"));

        PlacementResult.Next known = next(counting, Answer.no(), Answer.no(), Answer.yes());
        assertThat(known.findOut()).isEmpty();
        assertThat(known.improve()).containsExactly(AnswerKey.of("second"));
    }

    @Test
    void ofACountThatIsHeldAgainstAnotherNumberThatOneIsFoundOutToo() {
        Condition enough = new Condition.Compare(
                new Operand.Measured("met", Scope.SAME),
                Comparison.AT_LEAST,
                new Operand.Answers(Selection.builder().addIndicator("third").build(), Counting.POINTS),
                Treatments.DEFAULT);
        Framework counting = Framework.builder()
                .from(framework(new Method.Cumulative(
                        Optional.empty(),
                        Map.of("low", compare("first", false, Comparison.AT_LEAST, 0), "high", enough))))
                .addMeasure(MeasureRule.builder()
                        .id("met")
                        .formula(new Formula.Count(List.of(compare("first", false, Comparison.AT_LEAST, 1))))
                        .build())
                .build();

        // Nothing is met, and the third asks for nothing or for one.
        PlacementResult.Next next = next(counting, Answer.no(), Answer.no(), Answer.unknown());
        assertThat(next.findOut()).containsExactly(AnswerKey.of("third"));
    }

    private static Condition counted(Comparison comparison, long number) {
        return new Condition.Compare(
                new Operand.Measured("met", Scope.SAME),
                comparison,
                new Operand.Constant(Rational.of(number)),
                Treatments.DEFAULT);
    }

    @Test
    void openAnswersAreFoundOutAndUnmetOnesRaised() {
        Condition all = new Condition.All(List.of(
                compare("first", false, Comparison.AT_LEAST, 1),
                compare("second", false, Comparison.AT_LEAST, 1),
                compare("third", false, Comparison.AT_LEAST, 1)));
        PlacementResult.Next next = next(
                framework(new Method.Cumulative(Optional.of(all), Map.of())),
                Answer.no(),
                Answer.unknown(),
                Answer.yes());

        assertThat(next.stage()).isEqualTo("low");
        assertThat(next.progress()).isEqualTo(Rational.of(1, 3));
        assertThat(next.requirements()).hasSize(2);
        assertThat(next.findOut()).containsExactly(AnswerKey.of("second"));
        assertThat(next.improve()).containsExactly(AnswerKey.of("first"));
    }

    @Test
    void whatRaisingCannotHelpIsNotImproved() {
        Condition falling = new Condition.All(List.of(
                compare("first", false, Comparison.LESS_THAN, 1), compare("second", true, Comparison.AT_MOST, 0)));
        PlacementResult.Next next = next(
                framework(new Method.Cumulative(Optional.of(falling), Map.of())),
                Answer.yes(),
                Answer.no(),
                Answer.no());

        assertThat(next.improve()).containsExactly(AnswerKey.of("second"));
    }

    @Test
    void ofAnotherPlacementOnlyWhatTheStageAsksForCounts() {
        PlacementRule inner = PlacementRule.builder()
                .id("inner")
                .method(new Method.Cumulative(
                        Optional.empty(),
                        Map.of(
                                "low", compare("first", false, Comparison.AT_LEAST, 1),
                                "high", compare("third", false, Comparison.AT_LEAST, 1))))
                .build();
        PlacementResult.Next next = next(
                framework(new Method.LowestOf(List.of(new Operand.Rank("inner", Scope.SAME))), inner),
                Answer.no(),
                Answer.no(),
                Answer.no());

        assertThat(next.stage()).isEqualTo("low");
        assertThat(next.improve()).containsExactly(AnswerKey.of("first"));
    }
}
