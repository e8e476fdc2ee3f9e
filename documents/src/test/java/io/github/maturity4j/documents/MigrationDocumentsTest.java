package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.comparison.ScorecardComparison;
import io.github.maturity4j.comparison.Trend;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.migration.Carry;
import io.github.maturity4j.migration.Combining;
import io.github.maturity4j.migration.Family;
import io.github.maturity4j.migration.Migrated;
import io.github.maturity4j.migration.Migration;
import io.github.maturity4j.migration.Step;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations and comparisons as documents. */
class MigrationDocumentsTest {

    private static final Path EXAMPLES = Path.of("../docs/examples/returned-parts");
    private static final Framework FIRST = FrameworkDocuments.read(EXAMPLES.resolve("version-1.yaml"));
    private static final Framework SECOND = FrameworkDocuments.read(EXAMPLES.resolve("version-2.yaml"));
    private static final FrameworkRegistry REGISTRY =
            FrameworkRegistry.empty().add(FIRST).add(SECOND);

    @TempDir
    private Path folder;

    private static Migration example() {
        return MigrationDocuments.read(EXAMPLES.resolve("migration-1-to-2.yaml"), REGISTRY);
    }

    @Test
    void theExampleSaysWhatBecameOfEachQuestion() {
        Migration migration = example();

        assertThat(migration.id()).isEqualTo("returned-parts-1-to-2");
        assertThat(migration.steps(Family.STAGES)).hasSize(3);
        assertThat(migration.steps(Family.INDICATORS))
                .containsExactly(
                        new Step.Kept("inspected"),
                        new Step.Kept("supplier"),
                        new Step.Renamed("logged", "recorded"),
                        new Step.Changed(
                                "cause",
                                "cause",
                                new Carry.Choices(Map.of(
                                        "never", Optional.of("unnamed"),
                                        "sometimes", Optional.of("suspected"),
                                        "always", Optional.empty()))),
                        new Step.Dropped("drawing"),
                        new Step.Added("batch"));
    }

    @Test
    void whatIsWrittenIsReadEqual() throws IOException {
        Migration migration = Migration.builder()
                .from(example())
                .fromDigest(Digests.of(FIRST))
                .toDigest(Digests.of(SECOND))
                .build();
        Path file = folder.resolve("migration.json");
        MigrationDocuments.write(migration, file, Format.JSON);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        MigrationDocuments.write(migration, stream, Format.YAML);

        assertThat(MigrationDocuments.read(file, REGISTRY)).isEqualTo(migration);
        assertThat(MigrationDocuments.read(
                        new ByteArrayInputStream(stream.toByteArray()), "migration.yaml", REGISTRY, DocumentLimits.DEFAULT))
                .isEqualTo(migration);
        assertThat(MigrationDocuments.parse(MigrationDocuments.toYaml(migration), "migration.yaml", REGISTRY))
                .isEqualTo(migration);
        assertThat(Files.readString(file)).isEqualTo(MigrationDocuments.toJson(migration));
        assertThat(Digests.of(migration)).isNotEqualTo(Digests.of(example()));
        assertThat(problems("migration", MigrationDocuments.toJson(migration))).isEmpty();
    }

    /** Every form that a step can have, in a migration that fits no framework. */
    @Test
    void everyStepIsWrittenAsItIsRead() {
        Migration migration = Migration.builder()
                .id("all")
                .fromFramework("a")
                .fromVersion("1")
                .toFramework("b")
                .toVersion("2")
                .putStep(
                        Family.AREAS,
                        List.of(
                                new Step.Split("a", List.of(into("b", new Carry.Open()), into("c", new Carry.Open()))),
                                new Step.Merged(List.of("d", "e"), "f", Combining.OPEN)))
                .putStep(
                        Family.INDICATORS,
                        List.of(
                                new Step.Changed("a", "a", new Carry.Open()),
                                new Step.Changed("b", "c", new Carry.Open()),
                                new Step.Split(
                                        "d",
                                        List.of(
                                                into("e", new Carry.Same()),
                                                into("f", new Carry.Open()),
                                                into(
                                                        "g",
                                                        new Carry.Choices(Map.of("yes", Optional.of("often"))))))),
                                new Step.Split("h", List.of(into("i", new Carry.Open()), into("j", new Carry.Open()))),
                                new Step.Merged(List.of("k", "l"), "m", Combining.HIGHEST),
                                new Step.Merged(List.of("n", "o"), "p", Combining.OPEN)))
                .build();
        FrameworkRegistry none = FrameworkRegistry.empty();

        assertThat(problems("migration", MigrationDocuments.toJson(migration))).isEmpty();
        assertThatThrownBy(() -> MigrationDocuments.parse(MigrationDocuments.toJson(migration), "all.json", none))
                .hasMessage("all.json:5:18 /from/framework: expected the id of a framework but was \"a\"; there is none\n"
                        + "all.json:9:18 /to/framework: expected the id of a framework but was \"b\"; there is none");
    }

    private static Step.Split.Into into(String to, Carry carry) {
        return new Step.Split.Into(to, carry);
    }

    private static List<String> problems(String kind, String json) {
        return SchemaJudge.of(SchemasTest.SCHEMAS.get(kind)).problems(json);
    }

    @Test
    void whatDoesNotFitIsToldWithItsPlace() throws IOException {
        String wrong = Files.readString(EXAMPLES.resolve("migration-1-to-2.yaml"))
                .replace("kept: [ inspected, supplier ]", "kept: [ inspected, cause ]")
                .replace("        always: unanswered", "        allways: unanswered");

        assertThatThrownBy(() -> MigrationDocuments.parse(wrong, "wrong.yaml", REGISTRY))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/indicators/changed/cause: expected each indicator of version 1 once but \"cause\" is"
                        + " named twice")
                .hasMessageContaining("/indicators: expected what became of the indicator \"supplier\" but it is not named; it is"
                        + " kept, renamed, changed, split, merged or dropped");
    }

    @Test
    void whatCannotBeReadIsToldAtOnce() {
        String wrong = """
                maturity4j: 1
                migration: wrong
                from: { framework: returned-parts, version: "1", digest: "sha256:no" }
                to: { framework: returned-parts, version: "3" }
                stages: { changed: { noticing: open } }
                indicators:
                  changed: { cause: closed }
                  split: { supplier: { a: some, b: { choices: { x: y } } } }
                  merged: { inspected: { from: [ a, b ], answers: least } }
                """;

        assertThatThrownBy(() -> MigrationDocuments.parse(wrong, "wrong.yaml", REGISTRY))
                .hasMessageContaining("wrong.yaml:3:")
                .hasMessageContaining("expected a digest: sha256: and 64 hexadecimal digits in lower case but was")
                .hasMessageContaining("/to/version: expected an installed version of returned-parts but was \"3\"")
                .hasMessageContaining("/stages/changed: expected a known member but was \"changed\"")
                .hasMessageContaining("/indicators/changed/cause: expected open, or a map with to and choices but was \"closed\"")
                .hasMessageContaining("/indicators/split/supplier/a: expected same, open, or a map with choices but was \"some\"")
                .hasMessageContaining("/indicators/merged/inspected/answers: expected one of lowest, highest, equal, open but was"
                        + " \"least\"");
        assertThatThrownBy(() -> MigrationDocuments.parse("[]", "list.yaml", REGISTRY))
                .hasMessageContaining("expected a migration: a map");
        assertThatThrownBy(() -> ScorecardDocuments.parse("maturity4j: 1\nmigration: m\n", "m.yaml"))
                .hasMessageContaining("expected a scorecard but was a migration");
    }

    @Test
    void anotherDocumentOfTheSameVersionIsRefused() {
        Migration migration = Migration.builder()
                .from(example())
                .fromDigest(Digests.of(SECOND))
                .build();

        assertThatThrownBy(() -> MigrationDocuments.parse(MigrationDocuments.toYaml(migration), "m.yaml", REGISTRY))
                .hasMessageContaining("/from: expected a framework with the digest " + Digests.of(SECOND)
                        + " but returned-parts 1 has " + Digests.of(FIRST));
    }

    private static Scorecard card(Framework framework, String year) {
        return Recompute.score(
                Scorer.of(framework), AssessmentDocuments.read(EXAMPLES.resolve(year + ".yaml"), framework));
    }

    @Test
    void comparisonsAreAsTheirSchemaSays() {
        Scorecard before = card(FIRST, "2025");
        Scorecard after = card(SECOND, "2026");
        Migrated migrated = example()
                .migrate(AssessmentDocuments.read(EXAMPLES.resolve("2025.yaml"), FIRST), FIRST, SECOND);
        Scorecard rescored = Recompute.score(Scorer.of(SECOND), migrated.assessment());
        ScorecardComparison over = ScorecardComparison.of(before, migrated, rescored, after);
        ScorecardComparison plain = ScorecardComparison.of(card(FIRST, "2024"), before);
        ScorecardComparison refused = ScorecardComparison.of(before, after);
        Trend trend = Trend.of(List.of(before, card(FIRST, "2024")));

        assertThat(problems("comparison", ComparisonDocuments.toJson(over))).isEmpty();
        assertThat(problems("comparison", ComparisonDocuments.toJson(plain))).isEmpty();
        assertThat(problems("comparison", ComparisonDocuments.toJson(refused))).isEmpty();
        assertThat(problems("comparison", ComparisonDocuments.toJson(trend))).isEmpty();
        assertThat(ComparisonDocuments.toYaml(refused))
                .contains("verdict: \"not-comparable\"", "reason: \"other-version\"");
        assertThat(ComparisonDocuments.toYaml(over)).contains("verdict: \"by-migration\"", "what: \"mapped\"");
        assertThat(ComparisonDocuments.toYaml(trend)).contains("proven: true");
    }
}
