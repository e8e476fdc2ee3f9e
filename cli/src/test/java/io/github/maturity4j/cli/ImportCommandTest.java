package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.TableMappingDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import}, and {@code score} with a table. */
class ImportCommandTest {

    private static final Path SURVEY = Path.of("../docs/examples/survey");
    private static final Path DESK = SURVEY.resolve("service-desk.yaml");
    private static final Path ANSWERS = SURVEY.resolve("answers.csv");
    private static final Path MAPPING = SURVEY.resolve("mapping.yaml");

    @TempDir
    private Path folder;

    @Test
    void theAssessmentIsThatOfTheTable() {
        Framework desk = FrameworkDocuments.read(DESK);
        Path written = folder.resolve("survey.yaml");
        Run run = Run.of(
                "import",
                ANSWERS,
                "--framework",
                DESK,
                "--mapping",
                MAPPING,
                "--unit",
                "town",
                "--date",
                "2026-03-31",
                "-o",
                written);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("200 rows read, 200 taken, 0 rejected\n");
        Assessment read = AssessmentDocuments.read(written, desk);
        Assessment expected = Tables.of(desk)
                .mapping(TableMappingDocuments.read(MAPPING))
                .unit(read.unit().orElseThrow())
                .date(read.date().orElseThrow())
                .read(ANSWERS)
                .assessment();
        assertThat(read).isEqualTo(expected);
        assertThat(read.unit().orElseThrow().id()).isEqualTo("town");
        assertThat(read.date().orElseThrow()).hasToString("2026-03-31");

        Run again = Run.of("import", ANSWERS, "--framework", DESK, "--mapping", MAPPING, "-o", written);
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err()).contains("is there already; --force overwrites it");
    }

    @Test
    void aTableIsScoredLikeItsAssessment() {
        Path written = folder.resolve("survey.json");
        Run.of("import", ANSWERS, "--framework", DESK, "--mapping", MAPPING, "--format", "json", "-o", written);
        Run table = Run.of("score", ANSWERS, "--framework", DESK, "--mapping", MAPPING, "--locale", "it");
        Run document = Run.of("score", written, "--framework", DESK, "--locale", "it");
        assertThat(table.exit()).isZero();
        assertThat(table.out()).isEqualTo(document.out()).contains("Lo sportello");
    }

    @Test
    void oneFileAUnit() throws IOException {
        Path table = Run.write(folder.resolve("units.csv"), "unit,days\nmilan,1\nrome,2\nmilan,3\n");
        Path into = Files.createDirectory(folder.resolve("into"));
        Run run = Run.of("import", table, "--framework", DESK, "-o", into);
        assertThat(run.exit()).isZero();
        assertThat(into.resolve("milan.yaml")).exists();
        assertThat(Files.readString(into.resolve("rome.yaml"))).contains("unit: \"rome\"");
        assertThat(run.err()).contains("2 assessments written to ");
        assertThat(Run.of("import", table, "--framework", DESK, "-o", into).exit())
                .isEqualTo(3);

        Run several = Run.of("score", table, "--framework", DESK);
        assertThat(several.exit()).isEqualTo(2);
        assertThat(several.err()).contains("choose one with --unit, or let import write them to a folder: milan, rome");
        assertThat(Run.of("import", table, "--framework", DESK, "--unit", "rome")
                        .out())
                .contains("unit: \"rome\"");
        assertThat(Run.of("import", table, "--framework", DESK, "--unit", "roma")
                        .err())
                .contains("expected a unit of the table but was \"roma\"; did you mean \"rome\"?");
        assertThat(Run.of("import", table, "--framework", DESK, "--unit", "no id")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void goodRowsAreTakenAndTheOthersWritten() throws IOException {
        Path table = Run.write(folder.resolve("t.csv"), "respondent,days,=x\nr1,1,\nr2,99,\n");
        Path mapping =
                Run.write(folder.resolve("m.yaml"), "maturity4j: 1\nmapping: m\ncolumns: { \"=x\": explains }\n");
        assertThat(Run.of("import", table, "--framework", DESK, "--mapping", mapping)
                        .exit())
                .isEqualTo(1);
        Path rejected = folder.resolve("rejected.csv");
        Run run = Run.of(
                "import",
                table,
                "--framework",
                DESK,
                "--mapping",
                mapping,
                "--partial",
                "--rejected",
                rejected,
                "-o",
                folder.resolve("a.yaml"));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).endsWith("2 rows read, 1 taken, 1 rejected\n");
        assertThat(Files.readString(rejected))
                .isEqualTo("line,column,header,problem\n3,2,\"days\",\"expected a number in [0, 30] but was 99\"\n");
    }

    @Test
    void theFrameworkIsNamedOrThatOfTheMapping() {
        Path table = Run.write(folder.resolve("t.csv"), "sign-words\nAs one more channel\n");
        assertThat(Run.of("import", table).err())
                .startsWith("maturity4j: which framework does the table answer? Name it with --framework");
        assertThat(Run.of("import", table, "--framework", "readiness").out()).contains("framework: \"readiness\"");
        Path mapping = Run.write(folder.resolve("m.yaml"), "maturity4j: 1\nmapping: m\nframework: readiness\n");
        assertThat(Run.of("score", table, "--mapping", mapping).exit()).isZero();
    }

    @Test
    void problemsHavePlacesAndLimitsHaveNames() {
        Path table = Run.write(folder.resolve("t.csv"), "respondent,days\nr1,31\nr2,1\n");
        Run wrong = Run.of("score", table, "--framework", DESK);
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err())
                .isEqualTo(table + ":2 column 2 \"days\": expected a number in [0, 30] but was 31\n1 problem\n");
        Run limited = Run.of("score", table, "--framework", DESK, "--limit", "rows=1", "--partial");
        assertThat(limited.err()).contains("(limit rows)");
        assertThat(Run.of("score", table, "--framework", DESK, "--limit", "parts=0")
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("score", folder.resolve("none.csv"), "--framework", DESK)
                        .exit())
                .isEqualTo(3);
        assertThat(Run.of("import", folder, "--framework", DESK).exit()).isEqualTo(3);
        assertThat(Run.of("import", table, "--framework", DESK, "--date", "2026-02-30")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void theSkeletonIsAMapping() {
        Run run = Run.of("import", ANSWERS, "--framework", DESK, "--headers");
        assertThat(run.exit()).isZero();
        assertThat(TableMappingDocuments.parse(run.out(), "skeleton.yaml").columns())
                .containsEntry("Qualcuno ascolta fino in fondo? [Sul sito]", "listens [website]")
                .hasSize(6);
        assertThat(run.out()).contains("  # \"ID risposta\": ?\n");
    }

    @Test
    void theStandardInputIsATableToo() {
        String table = "respondent;days\nr1;2\n";
        assertThat(Run.reading(table, "import", "-", "--framework", DESK, "--sheet", "1")
                        .out())
                .contains("days");
    }
}
