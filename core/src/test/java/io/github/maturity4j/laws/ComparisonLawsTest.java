package io.github.maturity4j.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.comparison.Change;
import io.github.maturity4j.comparison.Direction;
import io.github.maturity4j.comparison.Figure;
import io.github.maturity4j.comparison.Movement;
import io.github.maturity4j.comparison.ScorecardComparison;
import io.github.maturity4j.comparison.Verdict;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.generated.Generated;
import io.github.maturity4j.oracle.FigureId;
import io.github.maturity4j.oracle.Oracle;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.oracle.Spread;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every comparison, whatever the framework means. */
class ComparisonLawsTest {

    private static final int FRAMEWORKS = 70;
    private static final long SEED = 4711;
    private static final long WORLDS = 60;

    /** What is checked of two scored assessments of one framework. */
    private interface Law {
        void check(Generated generated, Scorer scorer, Assessment before, Assessment after);
    }

    private static void forAll(Law law) {
        int checked = 0;
        for (int number = 0; number < FRAMEWORKS; number++) {
            Generated generated = Generated.of(number, SEED);
            boolean compiles = Scorer.check(generated.framework(), TestMeasures.ALL).stream()
                    .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
            if (compiles) {
                Scorer scorer = Scorer.of(generated.framework(), TestMeasures.ALL);
                Random random = new Random(SEED + number);
                Assessment first = generated.assessment(WORLDS);
                Assessment second = generated.assessment(WORLDS);
                law.check(generated, scorer, first, second);
                law.check(generated, scorer, first, mixed(generated.framework(), first, second, random));
                checked += 2;
            }
        }
        assertThat(checked).isGreaterThan(FRAMEWORKS * 3 / 2);
    }

    /** The first assessment with two answers of the second. */
    private static Assessment mixed(Framework framework, Assessment first, Assessment second, Random random) {
        List<AnswerKey> keys = new ArrayList<>(second.answers().keySet());
        Collections.shuffle(keys, random);
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>(first.answers());
        keys.stream().limit(2).forEach(key -> answers.put(key, second.answers().get(key)));
        return with(framework, first, answers);
    }

    private static Assessment with(Framework framework, Assessment from, Map<AnswerKey, Answer> answers) {
        AssessmentBuilder builder = Assessment.of(framework);
        answers.forEach(builder::answer);
        from.facts().forEach(builder::fact);
        from.targets().forEach(builder::target);
        return builder.build();
    }

    private static Assessment with(
            Framework framework, Assessment from, AnswerKey key, Optional<Answer> answer) {
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>(from.answers());
        answers.remove(key);
        answer.ifPresent(given -> answers.put(key, given));
        return with(framework, from, answers);
    }

    @Test
    void comparingWithItselfIsEmpty() {
        forAll((generated, scorer, before, after) -> {
            Scorecard card = Recompute.score(scorer, before);
            ScorecardComparison comparison = ScorecardComparison.of(card, card);
            assertThat(comparison.verdict()).isEqualTo(new Verdict.Direct());
            assertThat(comparison.movements()).isEmpty();
            assertThat(comparison.changes()).isEmpty();
        });
    }

    @Test
    void comparingBackwardsMirrors() {
        forAll((generated, scorer, before, after) -> {
            Scorecard then = Recompute.score(scorer, before);
            Scorecard now = Recompute.score(scorer, after);
            ScorecardComparison forth = ScorecardComparison.of(then, now);
            ScorecardComparison back = ScorecardComparison.of(now, then);
            assertThat(back.verdict()).isEqualTo(forth.verdict());
            assertThat(back.changes().stream().map(ComparisonLawsTest::mirrored).toList())
                    .isEqualTo(forth.changes());
            assertThat(back.movements()).hasSameSizeAs(forth.movements());
            for (int i = 0; i < forth.movements().size(); i++) {
                mirrors(forth.movements().get(i), back.movements().get(i));
            }
        });
    }

    private static Change mirrored(Change change) {
        Change.Kind kind = change.kind().back();
        if (change instanceof Change.OfAnswer answer) {
            return new Change.OfAnswer(answer.key(), /* before= */ answer.after(), /* after= */ answer.before(), kind);
        } else if (change instanceof Change.OfFact fact) {
            return new Change.OfFact(fact.fact(), /* before= */ fact.after(), /* after= */ fact.before(), kind);
        }
        Change.OfTarget target = (Change.OfTarget) change;
        return new Change.OfTarget(
                target.placement(),
                target.subject(),
                /* before= */ target.after(),
                /* after= */ target.before(),
                kind);
    }

    private static void mirrors(Movement forth, Movement back) {
        assertThat(back.shown()).isEqualTo(forth.shown().back());
        Set<Direction> turned = EnumSet.noneOf(Direction.class);
        forth.possible().forEach(direction -> turned.add(direction.back()));
        assertThat(back.possible()).isEqualTo(turned);
        assertThat(back.certain()).isEqualTo(forth.certain());
        assertThat(back.assumed()).isEqualTo(forth.assumed());
        assertThat(back.cause().proven()).isEqualTo(forth.cause().proven());
        assertThat(back.cause().figures()).isEqualTo(forth.cause().figures());
        assertThat(back.cause().changes().stream().map(ComparisonLawsTest::mirrored).toList())
                .isEqualTo(forth.cause().changes());
        assertThat(back.cause().requirements()).hasSameSizeAs(forth.cause().requirements());
        assertThat(back.figure()).isEqualTo(forth.figure());
    }

    /** Tried out on every completion of both assessments. */
    @Test
    void certainMovementsHoldForEveryCompletion() {
        int[] certain = {0};
        forAll((generated, scorer, before, after) -> {
            ScorecardComparison comparison =
                    ScorecardComparison.of(Recompute.score(scorer, before), Recompute.score(scorer, after));
            Oracle oracle = generated.oracle();
            Map<FigureId, Spread> then = oracle.judge(before).possible();
            Map<FigureId, Spread> now = oracle.judge(after).possible();
            for (Movement movement : comparison.movements()) {
                if (movement.certain() && !(movement instanceof Movement.OfCoverage)) {
                    FigureId id = id(movement.figure().orElseThrow());
                    disjoint(movement, then.get(id), now.get(id));
                    certain[0]++;
                }
            }
        });
        assertThat(certain[0]).isGreaterThan(90);
    }

    private static FigureId id(Figure figure) {
        return new FigureId(
                FigureId.Family.valueOf(figure.kind().name()),
                figure.id(),
                figure.subject().ids());
    }

    private static void disjoint(Movement movement, Spread then, Spread now) {
        assertThat(Collections.disjoint(then.outcomes(), now.outcomes())).as("%s", movement).isTrue();
        assertThat(Collections.disjoint(then.stages(), now.stages())).as("%s", movement).isTrue();
        assertThat(then.mayBeEmpty() && now.mayBeEmpty()).isFalse();
        assertThat(then.mayBeWithheld() && now.mayBeWithheld()).isFalse();
        if (then.low().isPresent() && now.low().isPresent()) {
            boolean up = then.high().orElseThrow().compareTo(now.low().get()) < 0;
            boolean down = now.high().orElseThrow().compareTo(then.low().get()) < 0;
            assertThat(movement.possible()).contains(up ? Direction.UP : Direction.DOWN);
            assertThat(up || down).as("%s", movement).isTrue();
        }
    }

    /** It alone moves the figure just so; and without it, the figure stays. */
    @Test
    void aProvenCauseIsSufficientAndNecessary() {
        int[] proven = {0};
        forAll((generated, scorer, before, after) -> {
            Scorecard then = Recompute.score(scorer, before);
            Scorecard now = Recompute.score(scorer, after);
            for (Movement movement : ScorecardComparison.of(then, now).movements()) {
                if (movement.cause().proven()
                        && movement.cause().changes().get(0) instanceof Change.OfAnswer change) {
                    AnswerKey key = change.key();
                    Scorecard alone = Recompute.score(
                            scorer,
                            with(
                                    generated.framework(),
                                    before,
                                    key,
                                    Optional.ofNullable(after.answers().get(key))));
                    Scorecard without = Recompute.score(
                            scorer,
                            with(
                                    generated.framework(),
                                    after,
                                    key,
                                    Optional.ofNullable(before.answers().get(key))));
                    assertThat(state(movement, alone)).isEqualTo(state(movement, now));
                    assertThat(state(movement, without)).isEqualTo(state(movement, then));
                    proven[0]++;
                }
            }
        });
        assertThat(proven[0]).isGreaterThan(45);
    }

    private static Object state(Movement movement, Scorecard card) {
        Figure figure = movement.figure().orElseThrow();
        String[] subject = figure.subject().ids().toArray(String[]::new);
        return switch (figure.kind()) {
            case PLACEMENT ->
                List.of(
                        card.placement(figure.id(), subject).possible(),
                        card.placement(figure.id(), subject).now());
            case MEASURE ->
                List.of(
                        card.measure(figure.id(), subject).possible(),
                        card.measure(figure.id(), subject).score());
            case CONDITION ->
                List.of(
                        card.condition(figure.id(), subject).possible(),
                        card.condition(figure.id(), subject).now());
        };
    }

    @Test
    void everyMovementGoesBackToSomethingSaid() {
        forAll((generated, scorer, before, after) -> {
            ScorecardComparison comparison =
                    ScorecardComparison.of(Recompute.score(scorer, before), Recompute.score(scorer, after));
            for (Movement movement : comparison.movements()) {
                if (!(movement instanceof Movement.OfCoverage)) {
                    assertThat(movement.cause().changes()).as("%s", movement).isNotEmpty();
                    assertThat(comparison.changes()).containsAll(movement.cause().changes());
                    assertThat(movement.possible()).isNotEmpty();
                }
            }
        });
    }

    @Test
    void subjectsAreTold() {
        assertThat(new Figure(Figure.Kind.MEASURE, "score", Subject.WHOLE)).hasToString("score");
    }
}
