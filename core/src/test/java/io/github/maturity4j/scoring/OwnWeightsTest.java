package io.github.maturity4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.Scorecard;
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
import org.junit.jupiter.api.Test;

/** Terms that weigh numbers by what their elements carry, and that treat answers in their own way. */
class OwnWeightsTest {

    private static final Operand ANSWERS = new Operand.Answers(Selection.ALL, Counting.POINTS);
    private static final Scope.Pick EACH = new Scope.Pick.Each();

    /** Two dimensions, of which one weighs 2; two areas, of which one weighs 3; the lock weighs 5, and is asked for both areas. */
    private static Framework.Builder framework() {
        return Framework.builder()
                .id("own")
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addStageSet(StageSet.builder()
                        .id(StageSet.MAIN)
                        .addStages(
                                Stage.builder().id("some").build(),
                                Stage.builder().id("much").build())
                        .build())
                .addDimensions(
                        Dimension.builder().id("access").weight(Rational.of(2)).build(),
                        Dimension.builder().id("records").build())
                .addAreas(
                        Area.builder().id("office").weight(Rational.of(3)).build(),
                        Area.builder().id("branch").build())
                .addIndicators(
                        indicator("lock", "access")
                                .weight(Rational.of(5))
                                .addAreas("office", "branch")
                                .build(),
                        indicator("log", "records")
                                .addAreas("office", "branch")
                                .applicability(Applicability.OPTIONAL)
                                .build());
    }

    private static Indicator.Builder indicator(String id, String dimension) {
        Indicator.Builder builder = Indicator.builder();
        builder.id(id).addDimension(dimension).addStage("some").scale(new Scale.YesNo(Rational.ZERO, Rational.ONE));
        return builder;
    }

    private static Term own(Operand operand) {
        return Term.builder().operand(operand).ownWeights(true).build();
    }

    private static MeasureRule mean(String id, Term term, Axis... axes) {
        MeasureRule.Builder builder = MeasureRule.builder();
        builder.id(id).formula(new Formula.Mean(List.of(term)));
        for (Axis axis : axes) {
            builder.addForEach(ForEach.of(axis));
        }
        return builder.build();
    }

    private static Operand measured(String id, Map<Axis, Scope.Pick> picks) {
        return new Operand.Measured(id, new Scope(picks));
    }

    private static final MeasureRule CELL = mean("cell", Term.of(ANSWERS), Axis.AREA, Axis.DIMENSION);

    private static List<Rational> weights(MeasureRule rule, String... subject) {
        Framework framework = framework().addMeasures(CELL, rule).build();
        Scorecard card =
                Recompute.score(Scorer.of(framework), Assessment.of(framework).build());
        return card.measure(rule.id(), subject).derivation().inputs().stream()
                .map(Input::weight)
                .toList();
    }

    private static List<Rational> numbers(long... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(Rational::of).toList();
    }

    private static List<String> told(MeasureRule... rules) {
        return Scorer.check(framework().addMeasures(rules).build(), List.of()).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void anAnswerWeighsWhatItsIndicatorCarriesInEachArea() {
        assertThat(weights(mean("score", own(ANSWERS)))).isEqualTo(numbers(5, 5, 1, 1));
    }

    @Test
    void whatTheRuleNamesGoesBefore() {
        Term term = Term.builder()
                .operand(ANSWERS)
                .ownWeights(true)
                .putWeight("log", Rational.of(7))
                .build();

        assertThat(weights(mean("score", term))).isEqualTo(numbers(5, 5, 7, 7));
    }

    @Test
    void aFigureWeighsWhatTheElementCarriesThatIsRepeatedOrNamed() {
        Operand areas = measured("cell", Map.of(Axis.AREA, EACH));
        Operand dimensions = measured("cell", Map.of(Axis.DIMENSION, EACH));
        Operand named = measured("cell", Map.of(Axis.DIMENSION, new Scope.Pick.One("access")));

        assertThat(weights(mean("areas", own(areas), Axis.DIMENSION), "access")).isEqualTo(numbers(3, 1));
        assertThat(weights(mean("dimensions", own(dimensions), Axis.AREA), "office"))
                .isEqualTo(numbers(2, 1));
        assertThat(weights(mean("named", own(named), Axis.AREA), "office")).isEqualTo(numbers(2));
    }

    /** Office and access 3, office and records 3, branch and access 2, branch and records 1. */
    @Test
    void ofSeveralElementsTheFirstThatCarriesAWeightCounts() {
        Operand all = measured("cell", Map.of(Axis.AREA, EACH, Axis.DIMENSION, EACH));

        assertThat(weights(mean("all", own(all)))).isEqualTo(numbers(3, 3, 2, 1));
    }

    @Test
    void whatIsAtHandCountsWhereNothingIsNamed() {
        Operand same = measured("cell", Map.of());

        assertThat(weights(mean("same", own(same), Axis.AREA, Axis.DIMENSION), "branch", "access"))
                .isEqualTo(numbers(2));
    }

    @Test
    void childrenWeighWhatTheirDimensionsAndIndicatorsCarry() {
        Framework framework = Framework.builder()
                .id("tree")
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addDimension(Dimension.builder()
                        .id("whole")
                        .addDimensions(Dimension.builder()
                                .id("part")
                                .weight(Rational.of(2))
                                .build())
                        .build())
                .addIndicators(
                        indicator("inside", "part").stages(List.of()).build(),
                        indicator("beside", "whole")
                                .stages(List.of())
                                .weight(Rational.of(4))
                                .build())
                .addMeasure(mean("tree", own(new Operand.Children(false)), Axis.DIMENSION))
                .build();

        assertThat(Recompute.score(
                                Scorer.of(framework),
                                Assessment.of(framework)
                                        .answer("inside", Answer.yes())
                                        .answer("beside", Answer.no())
                                        .build())
                        .measure("tree", "whole")
                        .range()
                        .orElseThrow()
                        .low())
                .isEqualTo(Rational.of(2, 6));
    }

    @Test
    void stagesCarryNone() {
        MeasureRule staged = mean("staged", Term.of(ANSWERS), Axis.STAGE);
        Framework framework = framework()
                .addMeasures(staged, mean("score", own(measured("staged", Map.of(Axis.STAGE, EACH)))))
                .build();
        Scorecard card =
                Recompute.score(Scorer.of(framework), Assessment.of(framework).build());

        assertThat(card.measure("score").derivation().inputs())
                .extracting(Input::weight)
                .isEqualTo(numbers(1, 1));
    }

    @Test
    void weightsThatNoRuleReadsAreToldOf() {
        assertThat(told(mean("score", Term.of(ANSWERS))))
                .containsExactly(
                        "/dimensions/0/weight: warning: the weight of \"access\" is read by no rule; write weight: own where it"
                                + " counts",
                        "/areas/0/weight: warning: the weight of \"office\" is read by no rule; write weight: own where it"
                                + " counts",
                        "/indicators/lock/weight: warning: the weight of \"lock\" is read by no rule; write weight: own where"
                                + " it counts");
        assertThat(told(
                        CELL,
                        mean("score", own(ANSWERS)),
                        mean("areas", own(measured("cell", Map.of(Axis.AREA, EACH))), Axis.DIMENSION),
                        mean("dimensions", own(measured("cell", Map.of(Axis.DIMENSION, EACH))), Axis.AREA)))
                .isEmpty();
    }

    @Test
    void whatBelongsToNoElementHasNoWeightOfItsOwn() {
        String refused = "expected a number, since this is a number of no indicator, dimension or area, but was own";

        assertThat(told(
                        mean("total", Term.of(ANSWERS)),
                        mean("constant", own(new Operand.Constant(Rational.ONE))),
                        mean("of-whole", own(measured("total", Map.of())))))
                .containsExactly(
                        "/measures/constant/mean/0/weight: " + refused, "/measures/of-whole/mean/0/weight: " + refused);
    }

    @Test
    void anOrderTakesNoWeightsAndANumberIsNotOwn() {
        Term both = Term.builder()
                .operand(ANSWERS)
                .weight(Rational.of(2))
                .ownWeights(true)
                .build();

        assertThat(told(
                        mean("both", both),
                        MeasureRule.builder()
                                .id("least")
                                .formula(new Formula.Minimum(List.of(own(ANSWERS))))
                                .build()))
                .containsExactly(
                        "/measures/both/mean/0/weight: expected a number or own weights but there are both, and the number is 2",
                        "/measures/least/minimum/0: expected no weights, since this formula only orders numbers, but there are"
                                + " some");
    }

    @Test
    void weightsOfElementsAreAtLeast0() {
        Rational below = Rational.of(-1);
        Framework framework = Framework.builder()
                .id("own")
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addDimension(Dimension.builder().id("access").weight(below).build())
                .addArea(Area.builder().id("office").weight(below).build())
                .addIndicator(indicator("lock", "access")
                        .stages(List.of())
                        .weight(below)
                        .build())
                .build();

        assertThat(Scorer.check(framework, List.of()))
                .extracting(Problem::toString)
                .containsExactly(
                        "/dimensions/0/weight: expected a number of at least 0 but was -1",
                        "/areas/0/weight: expected a number of at least 0 but was -1",
                        "/indicators/lock/weight: expected a number of at least 0 but was -1");
    }

    private static Treatments missing(long number) {
        return Treatments.builder()
                .unanswered(new Treatment.As(Rational.of(number)))
                .build();
    }

    /** The lock counts 4 where it is missing, twice; the log 1, once, and is excluded at the branch. */
    @Test
    void aTermTreatsAnswersBeforeItsMeasureDoes() {
        Selection lock = Selection.builder().addIndicator("lock").build();
        Selection log = Selection.builder().addIndicator("log").build();
        MeasureRule rule = MeasureRule.builder()
                .id("points")
                .treatments(missing(1))
                .formula(new Formula.Sum(List.of(
                        Term.builder()
                                .operand(new Operand.Answers(lock, Counting.POINTS))
                                .treatments(missing(4))
                                .build(),
                        Term.builder()
                                .operand(new Operand.Answers(log, Counting.POINTS))
                                .treatments(Treatments.builder()
                                        .notApplicable(new Treatment.Exclude())
                                        .build())
                                .build())))
                .build();
        Framework framework = framework().addMeasure(rule).build();
        Scorecard card = Recompute.score(
                Scorer.of(framework),
                Assessment.of(framework)
                        .answer("log", "branch", Answer.notApplicable())
                        .build());

        assertThat(card.measure("points").score().number()).contains(Rational.of(9));
        assertThat(card.measure("points").assumed()).isTrue();
    }

    @Test
    void treatmentsAreCompletedKindByKind() {
        Treatments own = Treatments.builder()
                .unknown(new Treatment.Satisfied())
                .empty(Rational.ONE)
                .build();
        Treatments others = Treatments.builder()
                .unknown(new Treatment.Withheld())
                .unanswered(new Treatment.Exclude())
                .notApplicable(new Treatment.Satisfied())
                .empty(Rational.ZERO)
                .build();

        assertThat(own.orElse(others))
                .isEqualTo(Treatments.builder()
                        .unknown(new Treatment.Satisfied())
                        .unanswered(new Treatment.Exclude())
                        .notApplicable(new Treatment.Satisfied())
                        .empty(Rational.ONE)
                        .build());
    }
}
