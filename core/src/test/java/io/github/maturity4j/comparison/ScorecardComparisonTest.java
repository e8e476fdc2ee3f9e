package io.github.maturity4j.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases that were worked out by hand: a mean of two answers worth 0, 1 or 2; low from 1 on, high from 2 on. */
class ScorecardComparisonTest {

    private static final Framework FRAMEWORK = ReturnedParts.framework("1", 2);
    private static final Reply NEVER = new Reply.Choice("never");
    private static final Reply ALWAYS = new Reply.Choice("always");

    private static Movement moved(ScorecardComparison comparison, Figure.Kind kind, String id) {
        return comparison.movements().stream()
                .filter(movement -> movement.figure().equals(Optional.of(new Figure(kind, id, Subject.WHOLE))))
                .findFirst()
                .orElseThrow();
    }

    private static Movement stage(ScorecardComparison comparison) {
        return moved(comparison, Figure.Kind.PLACEMENT, "stage");
    }

    /** The mean goes from 1 to 2: from low to high. Only one answer changed, so that it is the cause. */
    @Test
    void oneAnswerThatChangedIsTheCause() {
        ScorecardComparison comparison = ScorecardComparison.of(
                ReturnedParts.card(FRAMEWORK, "always", "never"), ReturnedParts.card(FRAMEWORK, "always", "always"));

        assertThat(comparison.verdict()).isEqualTo(new Verdict.Direct());
        assertThat(stage(comparison).shown()).isEqualTo(Direction.UP);
        assertThat(stage(comparison).certain()).isTrue();
        assertThat(stage(comparison).assumed()).isFalse();
        Cause cause = stage(comparison).cause();
        assertThat(cause.proven()).isTrue();
        assertThat(cause.changes())
                .containsExactly(new Change.OfAnswer(AnswerKey.of("inspected"), NEVER, ALWAYS, Change.Kind.CHANGED));
        assertThat(cause.requirements()).hasSize(1);
        assertThat(cause.requirements().get(0).stage()).contains("high");
        assertThat(moved(comparison, Figure.Kind.MEASURE, "habit").possible()).isEqualTo(Set.of(Direction.UP));
    }

    /** From 0 to 2 by two answers: either alone would give 1, which is low. Neither is the cause alone. */
    @Test
    void oneOfTwoIsNotClaimed() {
        ScorecardComparison comparison = ScorecardComparison.of(
                ReturnedParts.card(FRAMEWORK, "never", "never"), ReturnedParts.card(FRAMEWORK, "always", "always"));

        assertThat(stage(comparison).cause().changes()).hasSize(2);
        assertThat(stage(comparison).cause().proven()).isFalse();
    }

    /** Both answers changed places: the mean is 1 before and now. Nothing moved, but two answers changed. */
    @Test
    void whatMakesUpForEachOtherMovesNothing() {
        ScorecardComparison comparison = ScorecardComparison.of(
                ReturnedParts.card(FRAMEWORK, "always", "never"), ReturnedParts.card(FRAMEWORK, "never", "always"));

        assertThat(comparison.movements()).isEmpty();
        assertThat(comparison.changes()).hasSize(2);
    }

    /** Before, the mean was 1: low. Now it is in [1, 2]: low or high. It may have stayed. */
    @Test
    void aMovementThatMayHaveStayedIsNotCertain() {
        ScorecardComparison comparison = ScorecardComparison.of(
                ReturnedParts.card(FRAMEWORK, "always", "never"), ReturnedParts.card(FRAMEWORK, "always", "unknown"));

        assertThat(stage(comparison).shown()).isEqualTo(Direction.SAME);
        assertThat(stage(comparison).possible()).isEqualTo(Set.of(Direction.UP, Direction.SAME));
        assertThat(stage(comparison).certain()).isFalse();
        assertThat(comparison.changes())
                .containsExactly(new Change.OfAnswer(
                        AnswerKey.of("inspected"), NEVER, new Reply.Unknown(), Change.Kind.WITHDRAWN));
        Movement coverage = comparison.movements().get(comparison.movements().size() - 1);
        assertThat(coverage.shown()).isEqualTo(Direction.DOWN);
        assertThat(coverage.figure()).isEmpty();
        assertThat(coverage.certain()).isTrue();
    }

    /** Before in [0, 0.5] at most: none. Now 1: low. Open answers cannot make that the same. */
    @Test
    void disjointRangesAreCertain() {
        ScorecardComparison comparison = ScorecardComparison.of(
                ReturnedParts.card(FRAMEWORK, "never", "never"), ReturnedParts.card(FRAMEWORK, "always", "unknown"));

        assertThat(stage(comparison).possible()).isEqualTo(Set.of(Direction.UP));
        assertThat(stage(comparison).certain()).isTrue();
    }

    @Test
    void whatIsOpenBeforeAndSaidNowIsAdded() {
        ScorecardComparison comparison = ScorecardComparison.of(
                ReturnedParts.card(FRAMEWORK, "always", "-"), ReturnedParts.card(FRAMEWORK, "always", "never"));

        assertThat(comparison.changes()).hasSize(1);
        assertThat(comparison.changes().get(0).kind()).isEqualTo(Change.Kind.ADDED);
    }

    /** An unknown answer counts as 0: the mean is 1, and may be 2. */
    @Test
    void whatRestsOnAnAssumptionIsMarked() {
        Treatments zero =
                Treatments.builder().unknown(new Treatment.As(Rational.ZERO)).build();
        Framework framework = ReturnedParts.framework("1", 2, zero);
        ScorecardComparison comparison = ScorecardComparison.of(
                ReturnedParts.card(framework, "never", "never"), ReturnedParts.card(framework, "always", "unknown"));

        assertThat(stage(comparison).shown()).isEqualTo(Direction.UP);
        assertThat(stage(comparison).assumed()).isTrue();
        assertThat(stage(comparison).possible()).isEqualTo(Set.of(Direction.UP));
    }

    @Test
    void anotherTreatmentForbidsIt() {
        Treatments zero =
                Treatments.builder().unknown(new Treatment.As(Rational.ZERO)).build();
        ScorecardComparison comparison = ScorecardComparison.of(
                ReturnedParts.card(FRAMEWORK, "always", "unknown"),
                ReturnedParts.card(ReturnedParts.framework("1", 2, zero), "always", "unknown"));

        assertThat(comparison.verdict().allows()).isFalse();
        assertThat(comparison.verdict().reasons())
                .contains(new Reason.OtherTreatment(
                        new Figure(Figure.Kind.MEASURE, "habit", Subject.WHOLE),
                        AnswerKind.UNKNOWN,
                        Optional.of(new Treatment.Open()),
                        Optional.of(new Treatment.As(Rational.ZERO))));
        assertThat(comparison.movements()).isEmpty();
    }

    /** The threshold of high was 2 and is 1, under the same id and version. */
    @Test
    void anotherRuleOfTheSameVersionForbidsIt() {
        ScorecardComparison comparison = ScorecardComparison.of(
                ReturnedParts.card(FRAMEWORK, "always", "never"),
                ReturnedParts.card(ReturnedParts.framework("1", 1), "always", "never"));

        assertThat(comparison.verdict())
                .isEqualTo(new Verdict.NotComparable(
                        List.of(new Reason.OtherRule(new Figure(Figure.Kind.PLACEMENT, "stage", Subject.WHOLE)))));
    }

    @Test
    void anotherVersionOrFrameworkForbidsIt() {
        Scorecard before = ReturnedParts.card(FRAMEWORK, "always", "never");
        Scorecard after = ReturnedParts.card(ReturnedParts.framework("2", 2), "always", "never");
        Scorecard other = Scorecard.builder().from(after).framework("others").build();

        assertThat(ScorecardComparison.of(before, after).verdict().reasons())
                .containsExactly(new Reason.OtherVersion("1", "2"));
        assertThat(ScorecardComparison.of(before, other).verdict().reasons())
                .containsExactly(new Reason.OtherFramework("returned-parts", "others"));
    }

    @Test
    void otherDigestsForbidIt() {
        Scorecard card = ReturnedParts.card(FRAMEWORK, "always", "never");
        Digest one = new Digest("1".repeat(64));
        Digest two = new Digest("2".repeat(64));
        Scorecard overlaid = Scorecard.builder().from(card).overlayDigest(one).build();

        assertThat(ScorecardComparison.of(card.withDigests(one, one), card.withDigests(two, one))
                        .verdict()
                        .reasons())
                .containsExactly(new Reason.OtherText(one, two));
        assertThat(ScorecardComparison.of(card, overlaid).verdict().reasons())
                .containsExactly(new Reason.OtherOverlay(Optional.empty(), Optional.of(one)));
        assertThat(ScorecardComparison.of(card, card.withDigests(one, two)).verdict())
                .isEqualTo(new Verdict.Direct());
    }

    private static Scorecard said(Framework framework, String... roles) {
        var builder = Assessment.of(framework);
        for (String role : roles) {
            builder.response(
                    Respondent.builder().id("r-" + role).addRole(role).build(),
                    Map.of("logged", "always", "inspected", "never"));
        }
        return Recompute.score(Scorer.of(framework), builder.build());
    }

    /** Staff answered both times, the owner only the second time: the same answers, but not of the same. */
    @Test
    void otherRolesForbidIt() {
        Framework framework = Framework.builder()
                .from(FRAMEWORK)
                .addRoles(
                        Role.builder().id("staff").build(),
                        Role.builder().id("owner").build())
                .build();

        assertThat(ScorecardComparison.of(said(framework, "staff"), said(framework, "staff", "owner"))
                        .verdict()
                        .reasons())
                .containsExactly(new Reason.OtherRoles(
                        List.of(Optional.of("staff")), List.of(Optional.of("staff"), Optional.of("owner"))));
        assertThat(ScorecardComparison.of(said(framework, "staff"), ReturnedParts.card(framework, "always", "never"))
                        .verdict()
                        .reasons())
                .containsExactly(new Reason.OtherRoles(List.of(Optional.of("staff")), List.of()));
        assertThat(ScorecardComparison.of(said(framework, "staff", "owner"), said(framework, "owner", "staff"))
                        .verdict())
                .isEqualTo(new Verdict.Direct());
    }

    @Test
    void figuresThatOneHasNotForbidIt() {
        Scorecard card = ReturnedParts.card(FRAMEWORK, "always", "never");
        Scorecard less = Scorecard.builder().from(card).measures(List.of()).build();

        assertThat(ScorecardComparison.of(card, less).verdict().reasons())
                .contains(new Reason.OtherFigures(
                        List.of(new Figure(Figure.Kind.MEASURE, "habit", Subject.WHOLE)), List.of()));
    }

    @Test
    void remarksTellWhatToKnow() {
        Scorecard then = ReturnedParts.dated(FRAMEWORK, "2025-03-07", "ferrowick", "always", "never");
        Scorecard now = ReturnedParts.dated(FRAMEWORK, "2026-03-06", "other", "always", "never");

        assertThat(ScorecardComparison.of(now, then).remarks())
                .containsExactly(Remark.OTHER_UNIT, Remark.BACKWARDS, Remark.WITHOUT_DIGEST);
        assertThat(ScorecardComparison.of(then, ReturnedParts.card(FRAMEWORK, "always", "never"))
                        .remarks())
                .contains(Remark.UNDATED);
    }

    @Test
    void aTrendIsOrderedByDate() {
        Scorecard first = ReturnedParts.dated(FRAMEWORK, "2024-03-08", "ferrowick", "never", "never");
        Scorecard second = ReturnedParts.dated(FRAMEWORK, "2025-03-07", "ferrowick", "always", "never");
        Scorecard third = ReturnedParts.dated(FRAMEWORK, "2026-03-06", "ferrowick", "always", "unknown");

        Trend trend = Trend.of(List.of(third, first, second));

        assertThat(trend.scorecards()).containsExactly(first, second, third);
        assertThat(trend.steps()).hasSize(2);
        Series.OfPlacement stage = (Series.OfPlacement) trend.series().get(0);
        assertThat(stage.results())
                .extracting(result -> result.attained().orElse("none"))
                .containsExactly("none", "low", "low");
        assertThat(stage.steps().get(0).orElseThrow().certain()).isTrue();
        assertThat(stage.steps().get(1).orElseThrow().certain()).isFalse();
        assertThat(trend.overall().before()).isEqualTo(first);
        assertThat(Trend.of(List.of(first)).steps()).isEmpty();
    }

    @Test
    void aTrendIsRefusedWithEveryProblem() {
        Scorecard first = ReturnedParts.dated(FRAMEWORK, "2024-03-08", "ferrowick", "never", "never");
        Scorecard undated = ReturnedParts.card(FRAMEWORK, "never", "never");

        assertThatThrownBy(() -> Trend.of(List.of(first, first, undated)))
                .isInstanceOf(InvalidTrendException.class)
                .hasMessage("trend: 3 problems"
                        + "\n  /1: expected one scorecard a date but there are two of 2024-03-08"
                        + "\n  /2: expected a date but there was none"
                        + "\n  /2: expected scorecards of one unit, \"ferrowick\", but was of none");
        assertThatThrownBy(() -> Trend.of(List.of()))
                .hasMessage("trend: 1 problem\n  expected at least one scorecard but there was none");
        Scorecard other =
                ReturnedParts.dated(ReturnedParts.framework("2", 2), "2025-03-07", "ferrowick", "never", "never");
        assertThatThrownBy(() -> Trend.of(List.of(other, first)))
                .hasMessage(
                        "trend: 1 problem\n  /0: expected a scorecard that may be compared with the one before it but:"
                                + " they are of the versions 1 and 2; carry the earlier assessments into the newer version first");
    }
}
