package io.github.maturity4j.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.advice.Change;
import io.github.maturity4j.advice.Cost;
import io.github.maturity4j.advice.Goal;
import io.github.maturity4j.advice.Search;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.advice.SmallestChange.Verdict;
import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.generated.Generated;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scoring.InvalidFrameworkException;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Stage;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The smallest change of small random frameworks is the one that trying everything finds. */
class SmallestChangeLawsTest {

    private static final int GOALS = 1_000;
    private static final long SEED = 6;
    private static final long SETS = 300;

    /** A goal of a random framework with few enough sets of changes. */
    private interface Try {
        /** Whether it counts; the changes are the smallest by count. */
        boolean check(Scorer scorer, Assessment assessment, Goal goal, String stage, Exhaustive exhaustive);
    }

    private static void goals(int most, long seed, long sets, Try attempt) {
        int done = 0;
        for (int number = 0; done < most; number++) {
            Generated generated = Generated.of(number, seed);
            Framework framework = generated.framework();
            Optional<Scorer> compiled = Exhaustive.isFinite(framework) ? scorer(framework) : Optional.empty();
            if (compiled.isEmpty()) {
                continue;
            }
            Scorer scorer = compiled.get();
            Assessment assessment = generated.assessment(200);
            Random random = new Random(seed + number);
            List<PlacementResult> placements =
                    scorer.score(assessment, () -> false).placements();
            PlacementResult placed = placements.get(random.nextInt(placements.size()));
            List<String> stages = framework.stageSet(placed.stageSet()).orElseThrow().stages().stream()
                    .map(Stage::id)
                    .toList();
            Goal goal = Goal.of(placed.placement(), placed.subject());
            if (placed.next().isEmpty() || random.nextInt(3) > 0) {
                goal = goal.attaining(stages.get(random.nextInt(stages.size())));
            }
            String stage = goal.stage()
                    .or(() -> placed.next().map(PlacementResult.Next::stage))
                    .orElseThrow();
            Exhaustive exhaustive = new Exhaustive(scorer, assessment, goal);
            if (exhaustive.size() <= sets && attempt.check(scorer, assessment, goal, stage, exhaustive)) {
                done++;
            }
        }
    }

    private static Optional<Scorer> scorer(Framework framework) {
        try {
            return Optional.of(Scorer.of(framework, TestMeasures.ALL));
        } catch (InvalidFrameworkException refused) {
            return Optional.empty();
        }
    }

    @Test
    void whatIsFoundIsWhatTryingEverythingFinds() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Integer, Integer> sizes = new LinkedHashMap<>();
        int[] seen = {0};
        goals(GOALS, SEED, SETS, (scorer, assessment, goal, stage, exhaustive) -> {
            SmallestChange found = scorer.smallestChange(assessment, goal);
            // Most goals are attained already, or out of reach: two of five are let through.
            if (found.changes().isEmpty() && seen[0]++ % 5 > 1) {
                return false;
            }
            String told = goal + ", " + found;
            Optional<Map<AnswerKey, Answer>> smallest = exhaustive.smallest(stage);
            assertThat(found.stage()).as(told).contains(stage);
            assertThat(found.verdict())
                    .as(told)
                    .isEqualTo(smallest.isPresent() ? Verdict.PROVEN : Verdict.UNATTAINABLE);
            assertThat(found.replies()).as(told).isEqualTo(replies(smallest.orElse(Map.of())));
            assertThat(found.cost()).isEqualTo(Rational.of(found.changes().size()));
            check(exhaustive, found, stage);
            verdicts.merge(found.verdict(), 1, Integer::sum);
            sizes.merge(found.changes().size(), 1, Integer::sum);
            return true;
        });
        assertThat(verdicts.get(Verdict.UNATTAINABLE)).isGreaterThan(30);
        assertThat(sizes.get(1)).isGreaterThan(300);
        assertThat(sizes.get(2)).isGreaterThan(30);
    }

    @Test
    void whatCostsLeastIsWhatTryingEverythingFinds() {
        Cost cost = (key, from, to) -> Rational.of(
                2 + Math.floorMod(key.toString().hashCode() + 7 * to.toString().hashCode(), 5), 2);
        goals(80, SEED + 1, 120, (scorer, assessment, goal, stage, exhaustive) -> {
            SmallestChange found = scorer.smallestChange(
                    assessment, goal, Search.builder().cost(cost).build());
            if (found.changes().isEmpty() && found.verdict() == Verdict.PROVEN) {
                return false;
            }
            Optional<Rational> cheapest = exhaustive.cheapest(stage, cost);
            String told = goal + ", " + found;
            assertThat(found.verdict())
                    .as(told)
                    .isEqualTo(cheapest.isPresent() ? Verdict.PROVEN : Verdict.UNATTAINABLE);
            assertThat(found.cost()).as(told).isEqualTo(cheapest.orElse(Rational.ZERO));
            if (cheapest.isPresent()) {
                assertThat(exhaustive.attains(answers(exhaustive, found), stage))
                        .as(told)
                        .isTrue();
            }
            return true;
        });
    }

    private static Map<AnswerKey, Answer> answers(Exhaustive exhaustive, SmallestChange found) {
        Map<AnswerKey, Answer> changes = new LinkedHashMap<>();
        found.changes().forEach(change -> changes.put(change.key(), exhaustive.answer(change.key(), change.to())));
        return changes;
    }

    private static Map<AnswerKey, Reply> replies(Map<AnswerKey, Answer> answers) {
        Map<AnswerKey, Reply> replies = new LinkedHashMap<>();
        answers.forEach((key, answer) -> replies.put(key, answer.reply()));
        return replies;
    }

    /** What is missing, applied, attains the stage, and one change or one step less does not. */
    private static void check(Exhaustive exhaustive, SmallestChange found, String stage) {
        Map<AnswerKey, Answer> changes = answers(exhaustive, found);
        if (found.verdict() == Verdict.PROVEN) {
            assertThat(exhaustive.attains(changes, stage)).isTrue();
        }
        for (Change change : found.changes()) {
            Map<AnswerKey, Answer> less = new LinkedHashMap<>(changes);
            less.remove(change.key());
            assertThat(exhaustive.attains(less, stage)).isFalse();
            exhaustive.below(change.key(), change.to()).ifPresent(step -> {
                less.put(change.key(), step);
                assertThat(exhaustive.attains(less, stage)).isFalse();
            });
        }
    }
}
