package io.github.maturity4j.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Changes of scale, weight and threshold that must not matter, or matter in one direction only. */
class ScaleLawsTest {

    private static final List<Rational> POINTS =
            List.of(Rational.ZERO, Rational.of(1, 4), Rational.of(1, 2), Rational.ONE);
    private static final List<String> PLACEMENTS = List.of("cumulative", "bands");

    /** Positions of choices; -1 is unknown. */
    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers().between(-1, POINTS.size() - 1).list().ofSize(4);
    }

    @Provide
    Arbitrary<List<Rational>> weights() {
        return Arbitraries.integers()
                .between(0, 12)
                .map(quarters -> Rational.of(quarters, 4))
                .list()
                .ofSize(4);
    }

    /** Two thresholds, rising. */
    @Provide
    Arbitrary<List<Rational>> thresholds() {
        return Arbitraries.integers()
                .between(0, 9)
                .flatMap(low -> Arbitraries.integers()
                        .between(low + 1, 10)
                        .map(high -> List.of(Rational.of(low, 10), Rational.of(high, 10))));
    }

    private static Value mean(Scorecard card) {
        return card.measure("mean").possible();
    }

    private static int position(PlacementResult result) {
        return Integer.parseInt(result.attained().orElse("s0").substring(1));
    }

    private static int highest(PlacementResult result) {
        return Integer.parseInt(result.highestPossible().orElse("s0").substring(1));
    }

    private static void sameStages(Scorecard expected, Scorecard actual) {
        for (String placement : PLACEMENTS) {
            assertThat(actual.placement(placement).possible())
                    .isEqualTo(expected.placement(placement).possible());
            assertThat(actual.placement(placement).attained())
                    .isEqualTo(expected.placement(placement).attained());
        }
    }

    @Property(seed = "20131", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void splittingAnIndicatorChangesNothing(
            @ForAll("answers") List<Integer> answers,
            @ForAll("weights") List<Rational> weights,
            @ForAll("thresholds") List<Rational> thresholds,
            @ForAll @IntRange(min = 0, max = 8) int eighths) {
        List<Integer> settled = new ArrayList<>(answers);
        settled.set(3, Math.max(answers.get(3), 0));
        Scorecard whole = SmallFrameworks.score(
                SmallFrameworks.mean(SmallFrameworks.choices(POINTS), weights, thresholds), settled);
        List<Integer> twice = new ArrayList<>(settled);
        twice.add(settled.get(3));
        List<Rational> split = new ArrayList<>(weights);
        split.set(3, weights.get(3).times(Rational.of(eighths, 8)));
        split.add(weights.get(3).times(Rational.of(8 - eighths, 8)));
        Scorecard parts =
                SmallFrameworks.score(SmallFrameworks.mean(SmallFrameworks.choices(POINTS), split, thresholds), twice);
        assertThat(mean(parts)).isEqualTo(mean(whole));
        sameStages(whole, parts);
    }

    @Property(seed = "20132", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void raisingThresholdsNeverRaisesAStage(
            @ForAll("answers") List<Integer> answers,
            @ForAll("weights") List<Rational> weights,
            @ForAll("thresholds") List<Rational> thresholds,
            @ForAll @IntRange(min = 0, max = 20) int rise) {
        List<Rational> raised = thresholds.stream()
                .map(threshold -> threshold.plus(Rational.of(rise, 40)))
                .toList();
        Scorecard before = SmallFrameworks.score(
                SmallFrameworks.mean(SmallFrameworks.choices(POINTS), weights, thresholds), answers);
        Scorecard after =
                SmallFrameworks.score(SmallFrameworks.mean(SmallFrameworks.choices(POINTS), weights, raised), answers);
        neverHigher(before, after);
    }

    @Property(seed = "20133", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void addingARequirementNeverRaisesAStage(
            @ForAll("answers") List<Integer> answers,
            @ForAll("weights") List<Rational> weights,
            @ForAll("thresholds") List<Rational> thresholds,
            @ForAll @IntRange(min = 0, max = 10) int most) {
        Condition further = new Condition.Compare(
                new Operand.Measured("mean", Scope.SAME),
                Comparison.AT_MOST,
                new Operand.Constant(Rational.of(most, 10)),
                Treatments.DEFAULT);
        Scorecard before = SmallFrameworks.score(
                SmallFrameworks.mean(SmallFrameworks.choices(POINTS), weights, thresholds), answers);
        Scorecard after = SmallFrameworks.score(
                SmallFrameworks.mean(SmallFrameworks.choices(POINTS), weights, thresholds, List.of(further)), answers);
        neverHigher(before, after);
    }

    private static void neverHigher(Scorecard before, Scorecard after) {
        for (String placement : PLACEMENTS) {
            assertThat(position(after.placement(placement))).isLessThanOrEqualTo(position(before.placement(placement)));
            assertThat(highest(after.placement(placement))).isLessThanOrEqualTo(highest(before.placement(placement)));
        }
    }

    @Property(seed = "20134", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aReversedScaleWithReversedAnswersScoresTheSame(
            @ForAll("answers") List<Integer> answers,
            @ForAll("weights") List<Rational> weights,
            @ForAll("thresholds") List<Rational> thresholds) {
        List<Rational> reversed = new ArrayList<>(POINTS);
        Collections.reverse(reversed);
        Scorecard before = SmallFrameworks.score(
                SmallFrameworks.mean(SmallFrameworks.choices(POINTS), weights, thresholds), answers);
        Scorecard after = SmallFrameworks.score(
                SmallFrameworks.mean(SmallFrameworks.choices(reversed), weights, thresholds),
                answers.stream()
                        .map(answer -> answer < 0 ? answer : POINTS.size() - 1 - answer)
                        .toList());
        assertThat(mean(after)).isEqualTo(mean(before));
        sameStages(before, after);
    }

    @Property(seed = "20135", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anAffineChangeOfScaleAndThresholdsChangesNoStage(
            @ForAll("answers") List<Integer> answers,
            @ForAll("weights") List<Rational> weights,
            @ForAll("thresholds") List<Rational> thresholds,
            @ForAll @IntRange(min = 1, max = 50) int sevenths,
            @ForAll @IntRange(min = -30, max = 30) int thirds) {
        Rational slope = Rational.of(sevenths, 7);
        Rational shift = Rational.of(thirds, 3);
        Scorecard before = SmallFrameworks.score(
                SmallFrameworks.mean(SmallFrameworks.choices(POINTS), weights, thresholds), answers);
        Scorecard after = SmallFrameworks.score(
                SmallFrameworks.mean(
                        SmallFrameworks.choices(moved(POINTS, slope, shift)), weights, moved(thresholds, slope, shift)),
                answers);
        sameStages(before, after);
        assertThat(mean(after).range())
                .isEqualTo(mean(before)
                        .range()
                        .map(range -> Range.of(
                                range.low().times(slope).plus(shift),
                                range.high().times(slope).plus(shift))));
    }

    private static List<Rational> moved(List<Rational> numbers, Rational slope, Rational shift) {
        return numbers.stream().map(number -> number.times(slope).plus(shift)).toList();
    }

    @Property(seed = "20136", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void allAtTheWorstAndAllAtTheBestAreTheEndsOfWhatIsPossible(@ForAll("weights") List<Rational> weights) {
        Framework framework = SmallFrameworks.mean(
                SmallFrameworks.choices(POINTS), weights, List.of(Rational.of(1, 4), Rational.of(3, 4)));
        Scorecard open = SmallFrameworks.score(framework, List.of(-1, -1, -1, -1));
        Scorecard worst = SmallFrameworks.score(framework, List.of(0, 0, 0, 0));
        Scorecard best = SmallFrameworks.score(framework, List.of(3, 3, 3, 3));
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
            assertThat(mean(open).isEmpty()).isTrue();
            assertThat(open.placement("bands").isEmpty()).isTrue();
            assertThat(open.placement("cumulative").isEmpty()).isTrue();
        } else {
            assertThat(mean(worst)).isEqualTo(Value.of(Rational.ZERO));
            assertThat(mean(best)).isEqualTo(Value.of(Rational.ONE));
            assertThat(open.measure("mean").range()).contains(Range.of(Rational.ZERO, Rational.ONE));
            assertThat(open.coverage().answered()).isEqualTo(Rational.ZERO);
        }
    }

    /** A mean of one third, two thirds and 0.1 + 0.2 exactly at the threshold, and a step of 10^-18 to either side. */
    @Test
    void thresholdsDecideExactly() {
        Rational step = Rational.parse("1e-18");
        List<List<Rational>> cases = List.of(
                List.of(Rational.ZERO, Rational.ZERO, Rational.ONE, Rational.of(1, 3)),
                List.of(Rational.ZERO, Rational.ONE, Rational.ONE, Rational.of(2, 3)),
                List.of(Rational.parse("0.1"), Rational.parse("0.2"), Rational.ZERO, Rational.parse("0.1")),
                List.of(Rational.parse("0.8"), Rational.parse("0.8"), Rational.parse("0.8"), Rational.parse("0.8")),
                List.of(Rational.parse("2.3"), Rational.parse("2.3"), Rational.parse("2.3"), Rational.parse("2.3")));
        for (List<Rational> points : cases) {
            Rational mean = points.get(3);
            assertThat(stage(points, mean)).isEqualTo(List.of("s1", "s1"));
            assertThat(stage(points, mean.minus(step))).isEqualTo(List.of("s1", "s1"));
            assertThat(stage(points, mean.plus(step))).isEqualTo(List.of("s0", "s0"));
        }
    }

    private static List<String> stage(List<Rational> points, Rational threshold) {
        Framework framework = SmallFrameworks.mean(
                SmallFrameworks.choices(points.subList(0, 3)),
                List.of(Rational.ONE, Rational.ONE, Rational.ONE),
                List.of(threshold));
        Scorecard card = SmallFrameworks.score(framework, List.of(0, 1, 2));
        return PLACEMENTS.stream()
                .map(placement -> card.placement(placement).attained().orElseThrow())
                .toList();
    }
}
