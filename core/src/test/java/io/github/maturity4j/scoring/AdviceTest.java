package io.github.maturity4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.advice.Change;
import io.github.maturity4j.advice.Cost;
import io.github.maturity4j.advice.Goal;
import io.github.maturity4j.advice.Search;
import io.github.maturity4j.advice.Sensitivity;
import io.github.maturity4j.advice.Sensitivity.Margin;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.advice.SmallestChange.Verdict;
import io.github.maturity4j.advice.WhatIf;
import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.InvalidAssessmentException;
import io.github.maturity4j.assessment.Reply;
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
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Smallest changes, what-if and sensitivity, on frameworks that are small enough to work them out by hand. */
class AdviceTest {

    private static final Scale YES_NO = new Scale.YesNo(Rational.ZERO, Rational.ONE);
    private static final Scale ZERO_TO_FOUR = new Scale.Numeric(
            Rational.ZERO, Rational.of(4), Optional.of(Rational.ONE), Optional.empty(), new Scale.Worth.Itself());

    /** A mean of answers from 0 to 4, low from 0 and high from 3. */
    private static Framework mean(Map<String, Long> weights) {
        Framework.Builder builder = Framework.builder();
        builder.id("mean")
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addStageSet(StageSet.builder()
                        .id(StageSet.MAIN)
                        .addStages(
                                Stage.builder().id("low").build(),
                                Stage.builder().id("high").build())
                        .build());
        Term.Builder term = Term.builder();
        term.operand(new Operand.Answers(Selection.ALL, Counting.POINTS));
        weights.forEach((id, weight) -> {
            builder.addIndicator(Indicator.builder().id(id).scale(ZERO_TO_FOUR).build());
            term.putWeight(id, Rational.of(weight));
        });
        Map<String, Scale.Bound> bounds = new LinkedHashMap<>();
        bounds.put("low", new Scale.Bound(Rational.ZERO, true));
        bounds.put("high", new Scale.Bound(Rational.of(3), true));
        return builder.addMeasure(MeasureRule.builder()
                        .id("score")
                        .formula(new Formula.Mean(List.of(term.build())))
                        .build())
                .addPlacement(PlacementRule.builder()
                        .id("stage")
                        .method(new Method.Bands(new Operand.Measured("score", Scope.SAME), bounds))
                        .build())
                .build();
    }

    private static Map<String, Long> weights(Object... pairs) {
        Map<String, Long> weights = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            weights.put((String) pairs[i], ((Integer) pairs[i + 1]).longValue());
        }
        return weights;
    }

    private static Assessment answered(Framework framework, long... numbers) {
        AssessmentBuilder builder = Assessment.of(framework);
        for (int i = 0; i < numbers.length; i++) {
            builder.answer(framework.indicators().get(i).id(), Answer.number(numbers[i]));
        }
        return builder.build();
    }

    private static Reply amount(long number) {
        return new Reply.Amount(Rational.of(number));
    }

    @Test
    void theHeaviestAnswersAreRaisedNoFartherThanTheyHaveToBe() {
        // (1 * a + 5 * b + 2 * c + 1 * d) / 9 has to reach 3, a sum of 27. At (1, 1, 1, 1) it is 9: 18 are missing. b
        // alone gives 15 at
        // most, b and c 21: so two, and not b with a or d, which give 18 each: these reach it exactly, and a comes
        // first.
        Framework framework = mean(weights("a", 1, "b", 5, "c", 2, "d", 1));
        SmallestChange change = Scorer.of(framework).smallestChange(answered(framework, 1, 1, 1, 1), Goal.of("stage"));

        assertThat(change.stage()).contains("high");
        assertThat(change.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(change.replies())
                .containsExactly(Map.entry(AnswerKey.of("a"), amount(4)), Map.entry(AnswerKey.of("b"), amount(4)));
        assertThat(change.toDo()).hasSize(2);
        assertThat(change.cost()).isEqualTo(Rational.of(2));
        assertThat(change.noneBelow()).isEqualTo(Rational.of(2));
    }

    @Test
    void theLeastValuesSuffice() {
        // 3 * a + b has to reach 12, from (1, 0): a alone at 4 gives just that, at 3 only 9.
        Framework framework = mean(weights("a", 3, "b", 1));
        Scorer scorer = Scorer.of(framework);
        assertThat(scorer.smallestChange(answered(framework, 1, 0), Goal.of("stage"))
                        .replies())
                .containsExactly(Map.entry(AnswerKey.of("a"), amount(4)));
        // From 2 and 3, a sum of 9, a alone at 3 suffices.
        assertThat(scorer.smallestChange(answered(framework, 2, 3), Goal.of("stage"))
                        .replies())
                .containsExactly(Map.entry(AnswerKey.of("a"), amount(3)));
    }

    @Test
    void effortAndCostsOfACallerChooseOthers() {
        Framework plain = mean(weights("a", 1, "b", 1, "c", 1));
        Framework.Builder builder = Framework.builder();
        Framework framework = builder.from(plain)
                .indicators(plain.indicators().stream()
                        .map(indicator -> indicator.id().equals("a")
                                ? Indicator.builder()
                                        .from(indicator)
                                        .effort(Rational.of(5))
                                        .build()
                                : indicator)
                        .toList())
                .build();
        Scorer scorer = Scorer.of(framework);
        // 9 are needed. From (0, 1, 4), 4 are missing: a alone gives them; b and c give 3 at most.
        assertThat(scorer.smallestChange(answered(framework, 0, 1, 4), Goal.of("stage"))
                        .replies())
                .containsOnlyKeys(AnswerKey.of("a"));
        // From (0, 2, 3), 4 are missing: a alone, or b and c? These give 2 and 1. So a, however dear.
        Search effort = Search.builder().cost(Cost.effort(framework)).build();
        SmallestChange dear = scorer.smallestChange(answered(framework, 0, 2, 3), Goal.of("stage"), effort);
        assertThat(dear.replies()).containsExactly(Map.entry(AnswerKey.of("a"), amount(4)));
        assertThat(dear.cost()).isEqualTo(Rational.of(5));
        // From (3, 2, 2), 2 are missing: a by itself gives 1, b or c gives 2.
        assertThat(scorer.smallestChange(answered(framework, 3, 2, 2), Goal.of("stage"), effort)
                        .replies())
                .containsExactly(Map.entry(AnswerKey.of("b"), amount(4)));
        // A caller who pays by the point: from (0, 1, 1), 7 are missing, which cost 7 however they are spread over two
        // or three answers.
        Search points = Search.builder()
                .cost((key, from, to) -> ((Reply.Amount) to).value().minus(((Reply.Amount) from).value()))
                .build();
        SmallestChange paid = scorer.smallestChange(answered(framework, 0, 1, 1), Goal.of("stage"), points);
        assertThat(paid.cost()).isEqualTo(Rational.of(7));
        assertThat(paid.verdict()).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void aCostThatIsNotAboveZeroIsRefused() {
        Framework framework = mean(weights("a", 1));
        Search free = Search.builder().cost((key, from, to) -> Rational.ZERO).build();
        assertThatThrownBy(() -> Scorer.of(framework).smallestChange(answered(framework, 0), Goal.of("stage"), free))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost: expected a number above 0 for a but was 0");
    }

    @Test
    void whatIsAttainedNeedsNothingAndAtTheTopNothingIsAhead() {
        Framework framework = mean(weights("a", 1));
        Scorer scorer = Scorer.of(framework);
        SmallestChange top = scorer.smallestChange(answered(framework, 4), Goal.of("stage"));
        assertThat(top.verdict()).isEqualTo(Verdict.NOTHING_AHEAD);
        assertThat(top.stage()).isEmpty();
        SmallestChange there =
                scorer.smallestChange(answered(framework, 4), Goal.of("stage").attaining("low"));
        assertThat(there.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(there.changes()).isEmpty();
    }

    @Test
    void notApplicableIsNeverDeclaredAndNeverTakenBack() {
        Framework plain = mean(weights("a", 1, "b", 1));
        Framework.Builder builder = Framework.builder();
        Framework framework = builder.from(plain)
                .indicators(plain.indicators().stream()
                        .map(indicator -> Indicator.builder()
                                .from(indicator)
                                .applicability(io.github.maturity4j.vocabulary.Applicability.OPTIONAL)
                                .addDemand(Attachment.LINK)
                                .build())
                        .toList())
                .build();
        Answer.Builder seen = Answer.builder();
        Assessment assessment = Assessment.of(framework)
                .answer(
                        "a",
                        Answer.builder()
                                .reply(new Reply.NotApplicable())
                                .link("x")
                                .build())
                .answer("b", seen.reply(amount(4)).build())
                .build();
        // b is at its best, but lacks its link, so it is open between 0 and 4: what is asked for is 3, with the link.
        SmallestChange change = Scorer.of(framework).smallestChange(assessment, Goal.of("stage"));
        assertThat(change.changes())
                .containsExactly(
                        new Change(AnswerKey.of("b"), amount(4), amount(3), Change.Kind.FIND_OUT, Rational.ONE));
    }

    @Test
    void whatCannotBeAttainedIsSaidToBeSo() {
        Framework plain = mean(weights("a", 1, "b", 1));
        Framework.Builder builder = Framework.builder();
        Condition condition = new Condition.Compare(
                new Operand.Measured("score", Scope.SAME),
                Comparison.LESS_THAN,
                new Operand.Constant(Rational.of(2)),
                Treatments.DEFAULT);
        Map<String, Condition> stages = new LinkedHashMap<>();
        stages.put("low", condition);
        stages.put("high", condition);
        Framework framework = builder.from(plain)
                .placements(List.of(PlacementRule.builder()
                        .id("stage")
                        .method(new Method.Cumulative(Optional.empty(), stages))
                        .build()))
                .build();
        // Only lower answers would do, and no change lowers one.
        SmallestChange change = Scorer.of(framework).smallestChange(answered(framework, 3, 3), Goal.of("stage"));
        assertThat(change.verdict()).isEqualTo(Verdict.UNATTAINABLE);
        assertThat(change.changes()).isEmpty();
        // An open answer is answered with what is low enough, though.
        assertThat(Scorer.of(framework)
                        .smallestChange(answered(framework, 3), Goal.of("stage"))
                        .replies())
                .containsExactly(Map.entry(AnswerKey.of("b"), amount(0)));
    }

    @Test
    void goalsThatAreNotThereAreRefused() {
        Framework framework = mean(weights("a", 1));
        Scorer scorer = Scorer.of(framework);
        Assessment assessment = answered(framework, 1);
        assertThatThrownBy(() -> scorer.smallestChange(assessment, Goal.of("level")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("goal: expected a placement of mean but was level of whole");
        assertThatThrownBy(
                        () -> scorer.smallestChange(assessment, Goal.of("stage").attaining("top")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("goal: expected one of low, high but was top");
        assertThatThrownBy(() -> Search.builder().steps(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps: expected a number of at least 1 but was 0");
    }

    /** Twenty answers with weights that do not divide one another, which a bound by sums cannot settle at once. */
    private static Framework hard() {
        Map<String, Long> weights = new LinkedHashMap<>();
        for (int i = 0; i < 24; i++) {
            weights.put("q" + i, 101L + 37L * i % 64);
        }
        return mean(weights);
    }

    @Test
    void withinFewStepsTheBestFoundComesWithWhatIsKnown() {
        Framework framework = hard();
        Scorer scorer = Scorer.of(framework);
        Assessment assessment = answered(framework, new long[24]);
        Search byWeight = Search.builder()
                .cost((key, from, to) -> Rational.of(7 + (key.indicator().hashCode() & 15)))
                .steps(300)
                .build();
        SmallestChange change = scorer.smallestChange(assessment, Goal.of("stage"), byWeight);
        assertThat(change.verdict()).isEqualTo(Verdict.BEST_FOUND);
        assertThat(change.noneBelow()).isLessThan(change.cost());
        assertThat(change.noneBelow().signum()).isPositive();
        assertThat(scorer.whatIf(assessment, change.replies())
                        .after()
                        .placement("stage")
                        .attained())
                .contains("high");
        assertThat(scorer.smallestChange(assessment, Goal.of("stage"), byWeight))
                .isEqualTo(change);
    }

    @Test
    void aSearchIsCancelled() {
        Framework framework = hard();
        Search cancelled = Search.builder().cancelled(() -> true).build();
        assertThatThrownBy(() -> Scorer.of(framework)
                        .smallestChange(answered(framework, new long[24]), Goal.of("stage"), cancelled))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Scorer.of(framework).sensitivity(answered(framework, new long[24]), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whatIfTellsWhatDiffers() {
        Framework framework = mean(weights("a", 3, "b", 1));
        Scorer scorer = Scorer.of(framework);
        Assessment assessment = answered(framework, 2, 3);
        WhatIf whatIf = scorer.whatIf(assessment, Map.of(AnswerKey.of("a"), amount(3), AnswerKey.of("b"), amount(4)));

        assertThat(whatIf.before()).isEqualTo(Recompute.score(scorer, assessment));
        assertThat(whatIf.after()).isEqualTo(Recompute.score(scorer, answered(framework, 3, 4)));
        assertThat(whatIf.placements()).hasSize(1);
        assertThat(whatIf.placements().get(0).before().attained()).contains("low");
        assertThat(whatIf.placements().get(0).after().attained()).contains("high");
        assertThat(whatIf.measures().get(0).before().score().number()).contains(Rational.of(9, 4));
        assertThat(whatIf.measures().get(0).after().score().number()).contains(Rational.of(13, 4));
        assertThat(whatIf.conditions()).isEmpty();
        assertThat(scorer.whatIf(assessment, Map.of()).isEmpty()).isTrue();
        assertThat(scorer.whatIf(assessment, Map.of(AnswerKey.of("a"), amount(2)))
                        .isEmpty())
                .isTrue();
        assertThat(scorer.whatIf(assessment, Map.of(AnswerKey.of("a"), new Reply.Unknown()))
                        .after())
                .isEqualTo(Recompute.score(
                        scorer,
                        Assessment.of(framework)
                                .answer("a", Answer.unknown())
                                .answer("b", Answer.number(3))
                                .build()));
    }

    @Test
    void whatIfRefusesWhatTheFrameworkDoes() {
        Framework framework = mean(weights("a", 3, "b", 1));
        assertThatThrownBy(() ->
                        Scorer.of(framework).whatIf(answered(framework, 2, 3), Map.of(AnswerKey.of("a"), amount(9))))
                .isInstanceOf(InvalidAssessmentException.class)
                .hasMessageContaining("/answers/a: expected a whole number in [0, 4] but was 9");
    }

    @Test
    void sensitivityIsExact() {
        Framework framework = mean(weights("a", 1, "b", 3));
        Sensitivity sensitivity = Scorer.of(framework).sensitivity(answered(framework, 4, 2));

        // (4 + 3 * 2) / 4 is 5/2: low. With b at 3 it is 13/4, high; no other step reaches 3 or leaves low.
        assertThat(sensitivity.answers()).hasSize(1);
        Sensitivity.AnswerStep step = sensitivity.answers().get(0);
        assertThat(step.key()).isEqualTo(AnswerKey.of("b"));
        assertThat(step.from()).isEqualTo(amount(2));
        assertThat(step.to()).isEqualTo(amount(3));
        assertThat(step.shifts().get(0).before().stages()).containsExactly("low");
        assertThat(step.shifts().get(0).after().stages()).containsExactly("high");

        // Low is lost where its bound lies above 5/2, and high is won where its bound is 5/2 or less.
        assertThat(sensitivity.thresholds()).hasSize(2);
        Margin.By low = (Margin.By) sensitivity.thresholds().get(0).margin();
        assertThat(low.difference()).isEqualTo(Rational.of(5, 2));
        assertThat(low.reached()).isFalse();
        assertThat(low.upwards()).isTrue();
        assertThat(low.shifts().get(0).after().mayBeNone()).isTrue();
        Margin.By high = (Margin.By) sensitivity.thresholds().get(1).margin();
        assertThat(high.difference()).isEqualTo(Rational.of(-1, 2));
        assertThat(high.reached()).isTrue();

        // (4 w + 6) / (w + 3) is 3 at w = 3; (4 + 2 w) / (1 + w) is 3 at w = 1.
        assertThat(sensitivity.weights()).hasSize(2);
        Margin.By first = (Margin.By) sensitivity.weights().get(0).margin();
        assertThat(first.difference()).isEqualTo(Rational.of(2));
        assertThat(first.reached()).isTrue();
        Margin.By second = (Margin.By) sensitivity.weights().get(1).margin();
        assertThat(second.difference()).isEqualTo(Rational.of(-2));
        assertThat(second.upwards()).isFalse();
    }

    @Test
    void whereNothingWouldAlterAPlacementThatIsSaid() {
        Framework framework = mean(weights("a", 1, "b", 3));
        Sensitivity sensitivity = Scorer.of(framework).sensitivity(answered(framework, 1, 1));
        assertThat(sensitivity.answers()).isEmpty();
        assertThat(sensitivity.weights())
                .allSatisfy(weight -> assertThat(weight.margin()).isEqualTo(new Margin.None()));
        // With b open the mean lies in [1/4, 13/4], and no weight is told.
        Sensitivity open = Scorer.of(framework).sensitivity(answered(framework, 1));
        assertThat(open.weights())
                .allSatisfy(weight -> assertThat(weight.margin()).isEqualTo(new Margin.Untold()));
        // Both stages are possible. High no longer is where its bound lies above 13/4; low is left alone where it is
        // far lower.
        Margin.By high = (Margin.By) open.thresholds().get(1).margin();
        assertThat(high.difference()).isEqualTo(Rational.of(1, 4));
        assertThat(high.reached()).isFalse();
    }

    @Test
    void yesAndNoAreSteps() {
        Framework.Builder builder = Framework.builder();
        Framework framework = builder.id("choices")
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addStageSet(StageSet.builder()
                        .id(StageSet.MAIN)
                        .ordered(false)
                        .addStages(
                                Stage.builder().id("both").build(),
                                Stage.builder().id("neither").build())
                        .build())
                .addIndicators(
                        Indicator.builder().id("first").scale(YES_NO).build(),
                        Indicator.builder().id("second").scale(YES_NO).build())
                .addPlacement(PlacementRule.builder()
                        .id("class")
                        .method(new Method.FirstMatch(classes()))
                        .build())
                .build();
        Scorer scorer = Scorer.of(framework);
        Assessment assessment = Assessment.of(framework)
                .answer("first", Answer.no())
                .answer("second", Answer.no())
                .build();
        assertThat(scorer.smallestChange(assessment, Goal.of("class")).verdict())
                .isEqualTo(Verdict.NOTHING_AHEAD);
        assertThat(scorer.smallestChange(assessment, Goal.of("class").attaining("both"))
                        .replies())
                .containsExactly(
                        Map.entry(AnswerKey.of("first"), new Reply.Choice("yes")),
                        Map.entry(AnswerKey.of("second"), new Reply.Choice("yes")));
        Sensitivity sensitivity = scorer.sensitivity(assessment);
        assertThat(sensitivity.answers())
                .extracting(Sensitivity.AnswerStep::key)
                .containsExactly(AnswerKey.of("first"), AnswerKey.of("second"));
    }

    /** Both where both are yes; neither where both are no. */
    private static Map<String, Condition> classes() {
        Map<String, Condition> classes = new LinkedHashMap<>();
        classes.put(
                "both",
                new Condition.All(List.of(new Condition.Chosen(Selection.ALL, List.of("yes"), Treatments.DEFAULT))));
        classes.put(
                "neither",
                new Condition.All(List.of(new Condition.Chosen(Selection.ALL, List.of("no"), Treatments.DEFAULT))));
        return classes;
    }
}
