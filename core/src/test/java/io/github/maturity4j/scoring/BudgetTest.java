package io.github.maturity4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.InvalidAssessmentException;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a framework from a stranger may cost: everything is counted, bounded and can be cancelled. */
class BudgetTest {

    private static final Operand ANSWERS = new Operand.Answers(Selection.ALL, Counting.POINTS);

    private static Framework.Builder framework(int indicators) {
        Framework.Builder framework =
                Framework.builder().id("costly").version("1").basis(Basis.operationalised("for these tests"));
        for (int i = 0; i < indicators; i++) {
            framework.addIndicator(Indicator.builder()
                    .id("i" + i)
                    .scale(new Scale.YesNo(Rational.ZERO, Rational.ONE))
                    .build());
        }
        return framework;
    }

    private static MeasureRule mean(String id, Operand operand) {
        return MeasureRule.builder()
                .id(id)
                .formula(new Formula.Mean(List.of(Term.of(operand))))
                .build();
    }

    private static List<String> told(Framework framework, FrameworkLimits limits) {
        return Scorer.check(framework, List.of(), limits, () -> false).stream()
                .map(Problem::toString)
                .toList();
    }

    /** Ten answers are looked at; each is a number that depends on one answer, their mean one that depends on ten: 10 + 20 + 11. */
    @Test
    void stepsAreCounted() {
        Framework framework = framework(10).addMeasure(mean("m", ANSWERS)).build();

        assertThat(told(framework, FrameworkLimits.builder().steps(41).build())).isEmpty();
        assertThat(told(framework, FrameworkLimits.builder().steps(40).build()))
                .containsExactly(
                        "/measures/m: expected rules that are compiled in at most 40 steps but they take more");
    }

    @Test
    void numbersAreCounted() {
        Framework framework = framework(10)
                .addMeasures(mean("m", ANSWERS), mean("n", ANSWERS))
                .build();

        assertThat(told(framework, FrameworkLimits.builder().numbers(22).build()))
                .isEmpty();
        assertThat(told(framework, FrameworkLimits.builder().numbers(11).build()))
                .containsExactly("/measures/n: expected rules that read at most 11 numbers but they read more");
    }

    @Test
    void elementsAreCounted() {
        Dimension inner = Dimension.builder().id("inner").build();
        Condition yes = new Condition.Chosen(
                Selection.builder().addIndicator("i0").build(), List.of("yes"), Treatments.DEFAULT);
        Framework framework = framework(2)
                .addDimension(
                        Dimension.builder().id("outer").addDimension(inner).build())
                .addMeasures(
                        mean("m", ANSWERS),
                        mean("n", new Operand.Measured("m", Scope.SAME)),
                        MeasureRule.builder()
                                .id("product")
                                .formula(new Formula.Product(List.of(
                                        new Operand.Constant(Rational.of(1L << 40)),
                                        new Operand.Constant(Rational.of(1L << 40)))))
                                .build())
                .addCondition(ConditionRule.builder()
                        .id("nested")
                        .condition(new Condition.Not(new Condition.Not(yes)))
                        .build())
                .addIndicator(Indicator.builder()
                        .id("deep")
                        .addDimension("inner")
                        .scale(new Scale.YesNo(Rational.ZERO, Rational.ONE))
                        .build())
                .build();
        FrameworkLimits least = FrameworkLimits.builder()
                .indicators(2)
                .dimensionDepth(1)
                .conditionDepth(1)
                .chain(1)
                .binaryDigits(80)
                .build();

        assertThat(told(framework, FrameworkLimits.DEFAULT)).isEmpty();
        assertThat(told(framework, least))
                .containsExactlyInAnyOrder(
                        "/dimensions/0/dimensions: expected at most 1 levels of dimensions but there are more",
                        "/indicators: expected at most 2 indicators but there are 3",
                        "/measures/n: expected a chain of at most 1 rules that read each other but it is longer",
                        "/measures/product: expected numbers of at most 80 binary digits but they can grow longer",
                        "/conditions/nested/require/not/not: expected at most 1 conditions inside each other");
        assertThat(told(framework, FrameworkLimits.builder().figures(3).build()))
                .containsExactly("expected rules that give at most 3 figures but was 4");
    }

    @Test
    void limitsHaveBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameworkLimits.builder().numbers(0).build())
                .withMessage("numbers: expected a number in [1, 2147483647] but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameworkLimits.builder().chain(65).build())
                .withMessage("chain: expected a number in [1, 64] but was 65");
    }

    /** One mean for each of 1,000 dimensions of one indicator: looking up costs one pair each, not 1,000. */
    @Test
    void selectingCostsWhatItFinds() {
        Framework.Builder framework =
                Framework.builder().id("wide").version("1").basis(Basis.operationalised("for these tests"));
        for (int i = 0; i < 1_000; i++) {
            framework.addDimension(Dimension.builder().id("d" + i).build());
            framework.addIndicator(Indicator.builder()
                    .id("i" + i)
                    .addDimension("d" + i)
                    .scale(new Scale.YesNo(Rational.ZERO, Rational.ONE))
                    .build());
        }
        framework.addMeasure(MeasureRule.builder()
                .id("m")
                .addForEach(ForEach.of(Axis.DIMENSION))
                .formula(new Formula.Mean(List.of(Term.of(ANSWERS))))
                .build());

        assertThat(told(
                        framework.build(),
                        FrameworkLimits.builder().steps(5_000).build()))
                .isEmpty();
    }

    /**
     * The sum of 400 ratios of numbers between 1 and 10^17: at the ends everything is whole, but with answers between them the common
     * denominator outgrows what a number can hold.
     */
    @Test
    void figuresThatOutgrowNumbersAreRefusedAndDoNotHang() {
        Framework.Builder framework =
                Framework.builder().id("growing").version("1").basis(Basis.operationalised("for these tests"));
        Scale scale = new Scale.Numeric(
                Rational.ONE,
                Rational.of(100_000_000_000_000_000L),
                Optional.empty(),
                Optional.empty(),
                new Scale.Worth.Itself());
        List<Term> ratios = IntStream.range(0, 400)
                .mapToObj(i -> {
                    framework.addIndicator(
                            Indicator.builder().id("i" + i).scale(scale).build());
                    framework.addMeasure(MeasureRule.builder()
                            .id("r" + i)
                            .formula(new Formula.Ratio(
                                    new Operand.Constant(Rational.ONE),
                                    new Operand.Answers(
                                            Selection.builder()
                                                    .addIndicator("i" + i)
                                                    .build(),
                                            Counting.POINTS),
                                    Optional.empty()))
                            .build());
                    return Term.of(new Operand.Measured("r" + i, Scope.SAME));
                })
                .toList();
        framework.addMeasure(
                MeasureRule.builder().id("sum").formula(new Formula.Sum(ratios)).build());
        Framework growing = framework.build();
        AssessmentBuilder answers = Assessment.of(growing);
        for (int i = 0; i < 400; i++) {
            answers.answer("i" + i, Answer.number(99_999_999_999_999_999L - 2L * i));
        }
        Assessment assessment = answers.build();
        Scorer scorer = Scorer.of(growing);

        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(() -> Recompute.score(scorer, assessment))
                .withMessageContaining(
                        "expected figures of at most 16384 binary digits but with these answers one is longer");
    }

    @Test
    void compilingCanBeCancelled() {
        Framework framework = framework(100).addMeasure(mean("m", ANSWERS)).build();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Scorer.of(framework, List.of(), FrameworkLimits.DEFAULT, () -> true))
                .withMessage("compiling was cancelled");
    }

    @Test
    void scoringCanBeCancelledAtAnyTimeAndLeavesNothingBehind() {
        Framework framework = framework(1_000).addMeasure(mean("m", ANSWERS)).build();
        Scorer scorer = Scorer.of(framework);
        Assessment assessment = Assessment.of(framework).build();
        AtomicInteger asked = new AtomicInteger();
        scorer.score(assessment, () -> asked.incrementAndGet() < 0);
        int times = asked.get();

        assertThat(times).isGreaterThan(10);
        for (int stopAt = 1; stopAt <= times; stopAt++) {
            AtomicInteger left = new AtomicInteger(stopAt);
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> scorer.score(assessment, () -> left.decrementAndGet() == 0))
                    .withMessage("scoring was cancelled");
        }
        assertThat(scorer.score(assessment, () -> false)).isEqualTo(Recompute.score(scorer, assessment));
    }
}
