package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code maturity4j compare}: two documents, or several. */
class CompareTest {

    private static final Path EXAMPLES = Path.of("../docs/examples/returned-parts");
    private static final Path FIRST = EXAMPLES.resolve("version-1.yaml");
    private static final Path SECOND = EXAMPLES.resolve("version-2.yaml");
    private static final Path MIGRATION = EXAMPLES.resolve("migration-1-to-2.yaml");

    @TempDir
    private Path folder;

    private static Path of(int year) {
        return EXAMPLES.resolve(year + ".yaml");
    }

    @Test
    void twoAssessmentsAreCompared() {
        Run run = Run.of("compare", "--framework", FIRST, of(2024), of(2025));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Stage: Noticing before, Tracing (possible: Tracing to Preventing) now: up,")
                .contains("Because of one or several of these:")
                .contains("Because of this alone: Is a cause named? (\"never\" before, \"sometimes\" now).")
                .contains("Answered: 5 of 5 before, 4 of 5 now: down");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void itSpeaksItalianAndSpanish() {
        assertThat(Run.of("compare", "--locale", "it", "--framework", FIRST, of(2024), of(2025))
                        .out())
                .contains("Che cosa è cambiato", "in salita, con certezza", "Risposte date: 5 su 5 prima, 4 su 5 ora");
        assertThat(Run.of("compare", "--locale", "es", "--framework", FIRST, of(2024), of(2025))
                        .out())
                .contains("Qué cambió", "sube, con certeza", "Respondido: 5 de 5 antes, 4 de 5 ahora");
    }

    @Test
    void backwardsAndWithItself() {
        assertThat(Run.of("compare", "--framework", FIRST, of(2025), of(2024)).out())
                .contains("Note: what was given first is the later one", "down, for certain");
        assertThat(Run.of("compare", "--framework", FIRST, of(2024), of(2024)).out())
                .contains("Nothing: every figure is what it was.");
    }

    @Test
    void scorecardsAreComparedAsTheyAre() {
        Path card = folder.resolve("card.json");
        Run scored = Run.of("score", "--framework", FIRST, "--format", "json", "-o", card, of(2024));
        assertThat(scored.exit()).isZero();

        assertThat(Run.of("compare", "--framework", FIRST, card, of(2025)).out()).contains("up, for certain");
        Run unknown = Run.of("compare", card, card);
        assertThat(unknown.exit()).isZero();
        assertThat(unknown.out()).contains("Nothing: every figure is what it was.");
    }

    @Test
    void anotherVersionTakesAMigration() {
        Run without = Run.of("compare", "--framework", FIRST, "--framework", SECOND, of(2025), of(2026));
        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.out()).contains("They may not be compared:", "They are of two versions, 1 and 2;");

        Run with = Run.of(
                "compare",
                "--framework",
                FIRST,
                "--framework",
                SECOND,
                "--migration",
                MIGRATION,
                of(2025),
                of(2026));
        assertThat(with.exit()).isZero();
        assertThat(with.out())
                .contains("What the new version of the framework changed")
                .contains("4 of 5 answers, facts and targets stand in the new version.")
                .contains("Are drawings changed because of it?: no longer asked");
    }

    @Test
    void severalMakeATrend() {
        Run run = Run.of(
                "compare",
                "--framework",
                FIRST,
                "--framework",
                SECOND,
                "--migration",
                MIGRATION,
                of(2026),
                of(2024),
                of(2025));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Returned parts, version 2: over time")
                .containsSubsequence("8 March 2024", "7 March 2025", "6 March 2026")
                .contains("What stayed as it was");
    }

    @Test
    void whatMakesNoTrendIsTold() throws IOException {
        Path undated = Files.writeString(
                folder.resolve("undated.yaml"), Files.readString(of(2025)).replaceAll("(?m)^date:.*\n", ""));
        Run run = Run.of("compare", "--framework", FIRST, of(2024), of(2024), undated);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("2024.yaml: expected one scorecard a date but there are two of 2024-03-08")
                .contains("undated.yaml: expected a date but there was none")
                .contains("2 problems");
    }

    @Test
    void theComparisonIsThereAsData() {
        assertThat(Run.of("compare", "--format", "json", "--framework", FIRST, of(2024), of(2025))
                        .out())
                .contains("\"verdict\": \"direct\"", "\"proven\": true");
        assertThat(Run.of("compare", "--format", "yaml", "--framework", FIRST, of(2024), of(2025))
                        .out())
                .contains("verdict: \"direct\"");
        assertThat(Run.of(
                                "compare",
                                "--format",
                                "json",
                                "--framework",
                                FIRST,
                                "--framework",
                                SECOND,
                                "--migration",
                                MIGRATION,
                                of(2024),
                                of(2025),
                                of(2026))
                        .out())
                .contains("\"steps\": [");
    }

    @Test
    void oneDocumentIsTooFew() {
        assertThat(Run.of("compare", of(2024)).exit()).isEqualTo(2);
    }
}
