package io.github.maturity4j.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.comparison.ScorecardComparison;
import io.github.maturity4j.comparison.Verdict;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.generated.Generated;
import io.github.maturity4j.migration.Carry;
import io.github.maturity4j.migration.Family;
import io.github.maturity4j.migration.Migrated;
import io.github.maturity4j.migration.Migration;
import io.github.maturity4j.migration.Step;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every migration, whatever the framework means. */
class MigrationLawsTest {

    private static final int FRAMEWORKS = 70;
    private static final long SEED = 815;

    /** The same framework under another version, and a migration that reopens some indicators. */
    private static Migration migration(Framework framework, Random random, int reopened) {
        Map<Family, List<Step>> steps = new EnumMap<>(Family.class);
        steps.put(
                Family.STAGES,
                framework.stageSets().stream()
                        .flatMap(set -> set.stages().stream())
                        .<Step>map(stage -> new Step.Kept(stage.id()))
                        .toList());
        steps.put(
                Family.DIMENSIONS,
                framework.allDimensions().stream()
                        .<Step>map(dimension -> new Step.Kept(dimension.id()))
                        .toList());
        steps.put(
                Family.AREAS,
                framework.areas().stream()
                        .<Step>map(area -> new Step.Kept(area.id()))
                        .toList());
        steps.put(
                Family.ROLES,
                framework.roles().stream()
                        .<Step>map(role -> new Step.Kept(role.id()))
                        .toList());
        steps.put(
                Family.FACTS,
                framework.facts().stream()
                        .<Step>map(fact -> new Step.Kept(fact.id()))
                        .toList());
        List<Step> indicators = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            indicators.add(
                    random.nextInt(100) < reopened
                            ? new Step.Changed(indicator.id(), indicator.id(), new Carry.Open())
                            : new Step.Kept(indicator.id()));
        }
        steps.put(Family.INDICATORS, indicators);
        return Migration.builder()
                .id("generated")
                .fromFramework(framework.id())
                .fromVersion(framework.version())
                .toFramework(framework.id())
                .toVersion("next")
                .steps(steps)
                .build();
    }

    /** What is checked of an assessment in both versions. */
    private interface Law {
        void check(Migrated migrated, Scorecard written, Scorecard rescored);
    }

    private static void forAll(int reopened, Law law) {
        int checked = 0;
        for (int number = 0; number < FRAMEWORKS; number++) {
            Generated generated = Generated.of(number, SEED);
            Framework old = generated.framework();
            boolean compiles = Scorer.check(old, TestMeasures.ALL).stream()
                    .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
            if (compiles) {
                Framework next = Framework.builder().from(old).version("next").build();
                Migration migration = migration(old, new Random(SEED + number), reopened);
                assertThat(migration.check(old, next)).isEmpty();
                Assessment assessment = generated.assessment(200);
                Migrated migrated = migration.migrate(assessment, old, next);
                law.check(
                        migrated,
                        Recompute.score(Scorer.of(old, TestMeasures.ALL), assessment),
                        Recompute.score(Scorer.of(next, TestMeasures.ALL), migrated.assessment()));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(FRAMEWORKS / 2);
    }

    @Test
    void aMigrationThatKeepsEverythingChangesNothing() {
        forAll(0, (migrated, written, rescored) -> {
            assertThat(Scorecard.builder().from(rescored).version(written.version()).build())
                    .isEqualTo(written);
            assertThat(migrated.fates()).allMatch(fate -> fate.what().stands());
            ScorecardComparison comparison = ScorecardComparison.of(written, migrated, rescored, rescored);
            assertThat(comparison.verdict())
                    .isEqualTo(new Verdict.ByMigration(List.of(written.version(), "next")));
            assertThat(comparison.movements()).isEmpty();
            assertThat(comparison.renewal().orElseThrow().movements()).isEmpty();
            assertThat(comparison.renewal().orElseThrow().lost()).isEmpty();
            assertThat(comparison.renewal().orElseThrow().gained()).isEmpty();
        });
    }

    /** Reopening answers widens what is possible, and never moves it elsewhere. */
    @Test
    void whatIsPossibleAfterwardsContainsWhatWasSaid() {
        forAll(40, (migrated, written, rescored) -> {
            for (int i = 0; i < written.measures().size(); i++) {
                Value before = written.measures().get(i).possible();
                Value after = rescored.measures().get(i).possible();
                Optional<Range> wide = after.range();
                assertThat(before.range().isEmpty()
                                || (wide.isPresent() && wide.get().contains(before.range().get())))
                        .as("%s within %s", before, after)
                        .isTrue();
            }
            for (int i = 0; i < written.placements().size(); i++) {
                Stages before = written.placements().get(i).possible();
                Stages after = rescored.placements().get(i).possible();
                assertThat(after.stages()).containsAll(before.stages());
                assertThat(!before.mayBeNone() || after.mayBeNone()).isTrue();
            }
        });
    }
}
