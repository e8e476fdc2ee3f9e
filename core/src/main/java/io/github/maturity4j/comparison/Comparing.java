package io.github.maturity4j.comparison;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.migration.Migrated;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes comparisons. */
final class Comparing {

    private final Scorecard before;
    private final Scorecard after;
    private final Map<Figure, Part> then;
    private final Map<Figure, Part> now;
    private final Causes causes;

    private Comparing(Scorecard before, Scorecard after) {
        this.before = before;
        this.after = after;
        this.then = Outline.of(before);
        this.now = Outline.of(after);
        this.causes = new Causes(then, now);
    }

    static ScorecardComparison of(Scorecard before, Scorecard after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Comparing comparing = new Comparing(before, after);
        Verdict verdict = Judge.of(before, after, comparing.then, comparing.now);
        ScorecardComparison.Builder comparison = ScorecardComparison.builder()
                .before(before)
                .after(after)
                .verdict(verdict)
                .remarks(remarks(before, after));
        return verdict.allows()
                ? comparison
                        .movements(comparing.movements())
                        .changes(comparing.changes())
                        .build()
                : comparison.build();
    }

    static ScorecardComparison of(Scorecard before, Migrated migrated, Scorecard rescored, Scorecard after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(migrated, "migrated");
        Objects.requireNonNull(rescored, "rescored");
        List<String> versions = migrated.versions();
        if (versions.isEmpty() || !versions.get(0).equals(before.version())) {
            throw new IllegalArgumentException("before: expected a scorecard of the version that was migrated from "
                    + versions + " but was of " + before.version());
        }
        if (!rescored.version().equals(migrated.assessment().version())
                || !rescored.framework().equals(migrated.assessment().framework())) {
            throw new IllegalArgumentException("rescored: expected a scorecard of version "
                    + migrated.assessment().version() + " but was of " + rescored.version());
        }
        ScorecardComparison comparison = of(rescored, after);
        ScorecardComparison.Builder builder =
                ScorecardComparison.builder().from(comparison).before(before).remarks(remarks(before, after));
        return comparison.verdict().allows()
                ? builder.verdict(new Verdict.ByMigration(versions))
                        .renewal(Renewing.of(before, migrated, rescored))
                        .build()
                : builder.build();
    }

    static List<Remark> remarks(Scorecard before, Scorecard after) {
        List<Remark> remarks = new ArrayList<>();
        if (!before.unit().map(Unit::id).equals(after.unit().map(Unit::id))) {
            remarks.add(Remark.OTHER_UNIT);
        }
        if (before.date().isEmpty() || after.date().isEmpty()) {
            remarks.add(Remark.UNDATED);
        } else if (before.date().get().isAfter(after.date().get())) {
            remarks.add(Remark.BACKWARDS);
        }
        if (before.frameworkDigest().isEmpty() || after.frameworkDigest().isEmpty()) {
            remarks.add(Remark.WITHOUT_DIGEST);
        }
        if (!before.engine().equals(after.engine())) {
            remarks.add(Remark.OTHER_ENGINE);
        }
        return remarks;
    }

    private List<Movement> movements() {
        List<Movement> found = new ArrayList<>();
        placements(found);
        Map<Figure, MeasureResult> measures = new HashMap<>();
        before.measures().forEach(result -> measures.put(Outline.figure(result), result));
        for (MeasureResult result : after.measures()) {
            MeasureResult old = measures.get(Outline.figure(result));
            if (old != null && !(old.possible().equals(result.possible()) && old.score().equals(result.score()))) {
                found.add(new Movement.OfMeasure(
                        old,
                        result,
                        Ways.shown(old.score(), result.score()),
                        Ways.possible(old.possible(), result.possible()),
                        causes.of(Outline.figure(result))));
            }
        }
        conditions(found);
        coverage(Optional.empty(), before.coverage(), after.coverage(), found);
        after.dimensionCoverage().forEach((dimension, coverage) -> {
            Coverage old = before.dimensionCoverage().get(dimension);
            if (old != null) {
                coverage(Optional.of(dimension), old, coverage, found);
            }
        });
        return found;
    }

    private void placements(List<Movement> found) {
        Map<String, Ladder> ladders = Ladder.of(before, after);
        Map<Figure, PlacementResult> placements = new HashMap<>();
        before.placements().forEach(result -> placements.put(Outline.figure(result), result));
        for (PlacementResult result : after.placements()) {
            PlacementResult old = placements.get(Outline.figure(result));
            Ladder ladder = ladders.get(result.stageSet());
            if (old != null
                    && ladder != null
                    && !(old.possible().equals(result.possible()) && old.now().equals(result.now()))) {
                found.add(new Movement.OfPlacement(
                        old,
                        result,
                        ladder.shown(old, result),
                        ladder.possible(old, result),
                        causes.of(Outline.figure(result))));
            }
        }
    }

    private void conditions(List<Movement> found) {
        Map<Figure, ConditionResult> conditions = new HashMap<>();
        before.conditions().forEach(result -> conditions.put(Outline.figure(result), result));
        for (ConditionResult result : after.conditions()) {
            ConditionResult old = conditions.get(Outline.figure(result));
            if (old != null && !(old.possible().equals(result.possible()) && old.now().equals(result.now()))) {
                found.add(new Movement.OfCondition(
                        old,
                        result,
                        Ways.shown(Ways.value(old.now()), Ways.value(result.now())),
                        Ways.possible(Ways.value(old.possible()), Ways.value(result.possible())),
                        causes.of(Outline.figure(result))));
            }
        }
    }

    private static void coverage(
            Optional<String> dimension, Coverage before, Coverage after, List<Movement> found) {
        if (!before.equals(after)) {
            found.add(new Movement.OfCoverage(dimension, before, after, Ways.shown(before, after)));
        }
    }

    private List<Change> changes() {
        List<Change> all = new ArrayList<>(causes.changes());
        Set<String> told = new HashSet<>();
        all.forEach(change -> {
            if (change instanceof Change.OfFact fact) {
                told.add(fact.fact());
            }
        });
        Set<String> facts = new TreeSet<>(before.facts().keySet());
        facts.addAll(after.facts().keySet());
        for (String fact : facts) {
            Optional<Reply> old = Optional.ofNullable(before.facts().get(fact));
            Optional<Reply> said = Optional.ofNullable(after.facts().get(fact));
            if (!old.equals(said) && told.add(fact)) {
                all.add(new Change.OfFact(fact, old, said, kind(isOpen(old), isOpen(said))));
            }
        }
        return all;
    }

    private static boolean isOpen(Optional<Reply> reply) {
        return reply.filter(said -> said.kind() == AnswerKind.ANSWERED).isEmpty();
    }

    static Change.Kind kind(boolean openBefore, boolean openAfter) {
        return openBefore == openAfter
                ? Change.Kind.CHANGED
                : openBefore ? Change.Kind.ADDED : Change.Kind.WITHDRAWN;
    }
}
