package io.github.maturity4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.InvalidAssessmentException;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.spi.CustomMeasure;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a framework must not be, and what becomes of one that is; each message whole, with its place. */
class RefusalsTest {

    private static final Scale YES_NO = new Scale.YesNo(Rational.ZERO, Rational.ONE);
    private static final Term ANSWERS = Term.of(new Operand.Answers(Selection.ALL, Counting.POINTS));

    private static Framework.Builder framework() {
        return Framework.builder()
                .id("small")
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addStageSet(StageSet.builder()
                        .id(StageSet.MAIN)
                        .addStages(
                                Stage.builder().id("none-yet").floor(true).build(),
                                Stage.builder().id("some").build(),
                                Stage.builder().id("much").build())
                        .build())
                .addDimension(Dimension.builder().id("people").build())
                .addIndicators(
                        Indicator.builder()
                                .id("first")
                                .addStage("some")
                                .addDimension("people")
                                .scale(YES_NO)
                                .build(),
                        Indicator.builder()
                                .id("second")
                                .addStage("much")
                                .addDimension("people")
                                .scale(YES_NO)
                                .applicability(Applicability.OPTIONAL)
                                .build());
    }

    private static MeasureRule measure(String id, Formula formula) {
        return MeasureRule.builder().id(id).formula(formula).build();
    }

    private static Operand measured(String id) {
        return new Operand.Measured(id, Scope.SAME);
    }

    private static ConditionRule condition(String id, Condition condition) {
        return ConditionRule.builder().id(id).condition(condition).build();
    }

    private static List<String> told(Framework framework, CustomMeasure... measures) {
        return Scorer.check(framework, List.of(measures)).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aSmallFrameworkIsFine() {
        assertThat(told(framework()
                        .addMeasure(measure("score", new Formula.Mean(List.of(ANSWERS))))
                        .build()))
                .isEmpty();
    }

    private static Condition below(Axis axis) {
        return new Condition.All(List.of(new Condition.Compare(
                new Operand.Measured("score", new Scope(Map.of(axis, new Scope.Pick.Below()))),
                Comparison.AT_LEAST,
                new Operand.Constant(Rational.ONE),
                Treatments.DEFAULT)));
    }

    private static MeasureRule score(Axis axis) {
        return MeasureRule.builder()
                .id("score")
                .addForEach(ForEach.of(axis))
                .formula(new Formula.Mean(List.of(ANSWERS)))
                .build();
    }

    @Test
    void belowIsForStagesAtHandOnALadder() {
        assertThat(told(framework()
                        .addMeasure(score(Axis.STAGE))
                        .addCondition(condition("ready", below(Axis.STAGE)))
                        .build()))
                .containsExactly(
                        "/conditions/ready/require/all/0: expected a stage at hand, since below means the stages"
                                + " beneath it, but there is none");
        assertThat(told(framework()
                        .addMeasure(score(Axis.DIMENSION))
                        .addCondition(condition("ready", below(Axis.DIMENSION)))
                        .build()))
                .containsExactly("/conditions/ready/require/all/0: expected the id of one dimension or each, since only"
                        + " stages lie below another, but was below");
        ConditionRule each = ConditionRule.builder()
                .id("ready")
                .addForEach(ForEach.of(Axis.STAGE))
                .condition(below(Axis.STAGE))
                .build();
        assertThat(told(framework()
                        .stageSets(List.of(StageSet.builder()
                                .id(StageSet.MAIN)
                                .ordered(false)
                                .addStages(
                                        Stage.builder().id("some").build(),
                                        Stage.builder().id("much").build())
                                .build()))
                        .addMeasure(score(Axis.STAGE))
                        .addCondition(each)
                        .build()))
                .containsExactly(
                        "/conditions/ready/require/all/0: expected a ladder, since no class lies below another, but"
                                + " was below");
        assertThat(told(framework()
                        .addMeasure(score(Axis.STAGE))
                        .addCondition(each)
                        .build()))
                .isEmpty();
    }

    @Test
    void aDepthIsOneOfTheTree() {
        MeasureRule.Builder score = MeasureRule.builder().id("score").formula(new Formula.Mean(List.of(ANSWERS)));
        assertThat(told(framework()
                        .addMeasure(
                                score.forEach(List.of(ForEach.dimensionsAt(1))).build())
                        .build()))
                .isEmpty();
        assertThat(told(framework()
                        .addMeasure(
                                score.forEach(List.of(ForEach.dimensionsAt(2))).build())
                        .build()))
                .containsExactly(
                        "/measures/score/for-each/0: expected a depth in [1, 1], as deep as the dimensions lie, but"
                                + " was 2");
        assertThat(told(framework()
                        .addMeasure(score.forEach(List.of(
                                        new ForEach(Axis.STAGE, Optional.empty(), List.of(), OptionalInt.of(1))))
                                .build())
                        .build()))
                .containsExactly("/measures/score/for-each/0: expected a depth only where a rule is written for each"
                        + " dimension, and none is named, but was 1");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        Framework framework = framework()
                .addMeasures(
                        measure("a", new Formula.Mean(List.of(Term.of(measured("b"))))),
                        measure("b", new Formula.Mean(List.of(Term.of(measured("a"))))),
                        measure("c", new Formula.Mean(List.of(Term.of(measured("scroe"))))),
                        measure("score", new Formula.Mean(List.of())))
                .build();

        assertThat(told(framework))
                .containsExactly(
                        "/measures/a: expected rules that do not read each other in a circle but was a -> b -> a",
                        "/measures/c/mean/0: expected the id of a measure but was \"scroe\"; did you mean \"score\"?",
                        "/measures/score/mean: expected at least one operand but there is none");
        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> Scorer.of(framework))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(3))
                .withMessageStartingWith("framework small: 3 problems\n  /measures/a: expected rules");
    }

    @Test
    void chainsAreBoundedInWhateverOrderTheyStand() {
        for (boolean upwards : new boolean[] {true, false}) {
            Framework.Builder framework = framework().addMeasure(measure("m0", new Formula.Mean(List.of(ANSWERS))));
            IntStream.rangeClosed(1, 1000)
                    .map(i -> upwards ? i : 1001 - i)
                    .forEach(i -> framework.addMeasure(measure(
                            "m" + i, new Formula.Mean(List.of(Term.of(measured("m" + (i - 1))))))));

            assertThat(told(framework.build()))
                    .isNotEmpty()
                    .allMatch(problem -> problem.endsWith(
                            ": expected a chain of at most 64 rules that read each other but it is longer"));
        }
    }

    @Test
    void numbersAreBounded() {
        Framework.Builder framework = framework().addMeasure(measure("m0", new Formula.Fixed(Rational.of(999999999))));
        for (int i = 1; i <= 20; i++) {
            Operand before = measured("m" + (i - 1));
            framework.addMeasure(measure("m" + i, new Formula.Product(List.of(before, before))));
        }

        assertThat(told(framework.build()))
                .contains("/measures/m8: expected numbers of at most 4096 binary digits but they can grow longer");
    }

    @Test
    void figuresAreBounded() {
        Framework.Builder framework = framework();
        MeasureRule.Builder rule = MeasureRule.builder().id("huge").formula(new Formula.Mean(List.of(ANSWERS)));
        for (int i = 0; i < 16; i++) {
            framework.addArea(Area.builder().id("a" + i).build());
            rule.addForEach(ForEach.of(Axis.AREA));
        }

        assertThat(told(framework.addMeasure(rule.build()).build()))
                .contains("expected rules that give at most 100000 figures but was 2147483647");
    }

    @Test
    void conditionsInsideEachOtherAreBounded() {
        Condition condition = new Condition.Chosen(
                Selection.builder().addIndicator("first").build(), List.of("yes"), Treatments.DEFAULT);
        for (int i = 0; i < 10_000; i++) {
            condition = new Condition.All(List.of(condition));
        }

        assertThat(told(framework().addCondition(condition("deep", condition)).build()))
                .singleElement()
                .asString()
                .endsWith("expected at most 16 conditions inside each other");
    }

    @Test
    void sharedConditionsAreVisitedOnce() {
        Framework.Builder framework = framework()
                .addCondition(condition(
                        "c0",
                        new Condition.Chosen(
                                Selection.builder().addIndicator("first").build(),
                                List.of("yes"),
                                Treatments.DEFAULT)));
        for (int i = 1; i < 50; i++) {
            Condition before = new Condition.Named("c" + (i - 1), Scope.SAME);
            framework.addCondition(condition("c" + i, new Condition.All(List.of(before, before))));
        }
        framework.addPlacement(PlacementRule.builder()
                .id("stage")
                .method(new Method.Cumulative(Optional.of(new Condition.Named("c49", Scope.SAME)), Map.of()))
                .build());
        Framework whole = framework.build();

        assertThat(Recompute.score(
                                Scorer.of(whole),
                                Assessment.of(whole)
                                        .answer("first", Answer.no())
                                        .build())
                        .placement("stage")
                        .next()
                        .orElseThrow()
                        .progress())
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void nothingThatIsWrittenIsOverlooked() {
        Term weighted = Term.builder()
                .operand(new Operand.Answers(Selection.ALL, Counting.POINTS))
                .putWeight("frist", Rational.of(2))
                .build();
        Framework framework = framework()
                .putScale("yes-no", YES_NO)
                .addIndicator(Indicator.builder()
                        .id("third")
                        .scaleName("yes-no")
                        .scale(new Scale.YesNo(Rational.ONE, Rational.ZERO))
                        .build())
                .addMeasures(
                        measure("weighted", new Formula.Mean(List.of(weighted))),
                        MeasureRule.builder()
                                .id("repeated")
                                .addForEach(new ForEach(
                                        Axis.DIMENSION, Optional.of("level"), List.of(), OptionalInt.empty()))
                                .formula(new Formula.Mean(List.of(ANSWERS)))
                                .build())
                .build();

        assertThat(told(framework))
                .contains(
                        "/indicators/third/scale: expected the scale that the framework declares as \"yes-no\" but was another",
                        "/measures/weighted/mean/0/weights/frist: expected the id of an indicator but was \"frist\"; did you mean"
                                + " \"first\"?",
                        "/measures/repeated/for-each/0: expected an axis of areas only where a rule is written for each area but"
                                + " was for each dimension");
    }

    @Test
    void notApplicableIsNeverOpen() {
        Treatments open =
                Treatments.builder().notApplicable(new Treatment.Open()).build();
        Condition asked =
                new Condition.Chosen(Selection.builder().addIndicator("second").build(), List.of("yes"), open);

        assertThat(told(framework().addCondition(condition("asked", asked)).build()))
                .containsExactly(
                        "/conditions/asked/require: expected not applicable to be excluded, satisfied, withheld or a number"
                                + " but was open");
    }

    @Test
    void aSumUnderBandsSaysWhatNotApplicableCounts() {
        Term saying = Term.builder()
                .operand(ANSWERS.operand())
                .treatments(Treatments.builder()
                        .notApplicable(new Treatment.Exclude())
                        .build())
                .build();

        assertThat(told(banded(ANSWERS)))
                .containsExactly(
                        "/placements/stage/bands: expected the sum sum under bands to say what not applicable counts"
                                + " (treat: { not-applicable: a number, satisfied, withheld or exclude }), or a mean, but it says"
                                + " nothing");
        assertThat(told(banded(saying))).isEmpty();
    }

    private static Framework banded(Term term) {
        return framework()
                .addMeasures(
                        measure("sum", new Formula.Sum(List.of(term))),
                        measure("of-sums", new Formula.Mean(List.of(Term.of(measured("sum"))))))
                .addPlacement(PlacementRule.builder()
                        .id("stage")
                        .method(new Method.Bands(
                                measured("of-sums"),
                                Map.of(
                                        "some", new Scale.Bound(Rational.ONE, true),
                                        "much", new Scale.Bound(Rational.of(2), true))))
                        .build())
                .build();
    }

    @Test
    void aStageForWhichNothingIsAskedIsTold() {
        Condition every = new Condition.All(List.of(new Condition.Compare(
                new Operand.Answers(Selection.ALL, Counting.POINTS),
                Comparison.AT_LEAST,
                new Operand.Constant(Rational.ONE),
                Treatments.DEFAULT)));
        Framework framework = framework()
                .addStageSet(StageSet.builder()
                        .id("unused")
                        .addStage(Stage.builder().id("x").build())
                        .build())
                .addPlacement(PlacementRule.builder()
                        .id("stage")
                        .method(new Method.Cumulative(Optional.of(every), Map.of()))
                        .build())
                .build();
        Framework lacking = framework()
                .stageSets(List.of(StageSet.builder()
                        .id(StageSet.MAIN)
                        .addStages(
                                Stage.builder().id("some").build(),
                                Stage.builder().id("much").build(),
                                Stage.builder().id("all").build())
                        .build()))
                .addAllPlacements(framework.placements())
                .build();

        assertThat(told(framework)).isEmpty();
        assertThat(told(lacking))
                .containsExactly(
                        "/placements/stage/cumulative: warning: always void: nothing is asked for the stage \"all\" in at"
                                + " least one figure, so it is passed through there");
    }

    @Test
    void anAssessmentOfAnotherFrameworkOfTheSameNameIsRefused() {
        Framework framework = framework()
                .addMeasure(measure("score", new Formula.Mean(List.of(ANSWERS))))
                .build();
        Framework other = framework()
                .addIndicator(Indicator.builder().id("third").scale(YES_NO).build())
                .build();
        Assessment assessment =
                Assessment.of(other).answer("third", Answer.yes()).build();

        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(() -> Recompute.score(Scorer.of(framework), assessment))
                .withMessage(
                        "assessment of small: 1 problem\n  /answers/third: expected the id of an indicator but was \"third\"; there"
                                + " is \"first\", \"second\"");
    }

    private record Hostile(Optional<Rational> result, boolean fails) implements CustomMeasure {

        @Override
        public String name() {
            return "hostile";
        }

        @Override
        public Range outputs(Inputs inputs) {
            return Range.of(Rational.ZERO, Rational.ONE);
        }

        @Override
        public Optional<Rational> apply(Inputs inputs) {
            if (fails) {
                throw new UnsupportedOperationException("no");
            }
            return result;
        }
    }

    @Test
    void aCustomMeasureThatFailsIsNamed() {
        Framework framework = framework()
                .addMeasure(measure("score", new Formula.Custom("hostile", List.of(ANSWERS), Map.of())))
                .build();
        Assessment assessment = Assessment.of(framework)
                .answer("first", Answer.yes())
                .answer("second", Answer.yes())
                .build();
        Scorer failing = Scorer.of(framework, List.of(new Hostile(Optional.empty(), true)));
        Scorer outside = Scorer.of(framework, List.of(new Hostile(Optional.of(Rational.of(2)), false)));
        String named = "custom measure hostile (" + Hostile.class.getName() + ")";

        assertThat(told(framework))
                .containsExactly(
                        "/measures/score/rule/name: expected the id of a custom measure but was \"hostile\"; there is none");
        assertThatIllegalStateException()
                .isThrownBy(() -> Recompute.score(failing, assessment))
                .withMessage(named + " failed: java.lang.UnsupportedOperationException: no");
        assertThatIllegalStateException()
                .isThrownBy(() -> Recompute.score(outside, assessment))
                .withMessage(named + ": expected a result in [0, 1] or empty but was [2, 2]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Scorer.of(
                        framework, List.of(new Hostile(Optional.empty(), true), new Hostile(Optional.empty(), false))))
                .withMessage("custom measure hostile is provided twice: by " + Hostile.class.getName() + " and by "
                        + Hostile.class.getName());
    }

    @Test
    void reasonsAreRankedByWhatIsMissingToTheBaseline() {
        Framework framework = framework()
                .addIndicator(Indicator.builder().id("third").scale(YES_NO).build())
                .addMeasure(measure(
                        "score",
                        new Formula.Contributions(
                                Rational.of(100),
                                List.of(
                                        contribution("first", 20, 20, "A"),
                                        contribution("second", 30, 30, "B"),
                                        contribution("third", 30, 30, "C")),
                                List.of())))
                .build();
        Assessment assessment = Assessment.of(framework)
                .answer("first", Answer.no())
                .answer("second", Answer.no())
                .answer("third", Answer.no())
                .build();

        assertThat(Recompute.score(Scorer.of(framework), assessment)
                        .measure("score")
                        .derivation()
                        .reasons())
                .extracting(Input::reasonCode)
                .containsExactly(Optional.of("B"), Optional.of("C"), Optional.of("A"));
    }

    private static Term contribution(String indicator, long weight, long baseline, String code) {
        return Term.builder()
                .operand(new Operand.Answers(
                        Selection.builder().addIndicator(indicator).build(), Counting.POINTS))
                .weight(Rational.of(weight))
                .baseline(Rational.of(baseline))
                .reasonCode(code)
                .build();
    }
}
