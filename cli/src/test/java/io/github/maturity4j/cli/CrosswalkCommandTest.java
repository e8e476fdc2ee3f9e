package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.crosswalks.Crosswalks;
import io.github.maturity4j.documents.CrosswalkDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code maturity4j crosswalk}, on Ferrowick's assessments. */
class CrosswalkCommandTest {

    private static final Path FERROWICK = Path.of("../docs/examples/one-organisation");

    @TempDir
    Path folder;

    private static Run crosswalk(String from, Object... more) {
        Object[] all = new Object[more.length + 2];
        all[0] = "crosswalk";
        all[1] = FERROWICK.resolve(from + ".yaml");
        System.arraycopy(more, 0, all, 2, more.length);
        return Run.of(all);
    }

    @Test
    void placesAFirmAndTellsWhyAndWhatToAsk() {
        Run run = crosswalk("altimeter", "--to", "readiness");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Six stages of social business, read in: Social media business readiness\n")
                .contains("""
                          * Which budget pays: "Halfway", "As something else" or not applicable
                            from Money for the presence: "yes" - at least "yes", so at least "Halfway"
                        """)
                .contains("What to ask to narrow it, most useful first\n")
                .contains("  Ours: No author relates the two.");
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void readsACrosswalkTheOtherWay() {
        assertThat(crosswalk("readiness", "--to", "altimeter").out()).contains("""
                          * Money for the presence: "yes"
                            from Which budget pays: "As something else" - at least "Halfway", so at
                            least "yes"
                        """);
    }

    @Test
    void speaksThreeLanguages() {
        assertThat(crosswalk("altimeter", "--to", "participation", "--locale", "it")
                        .out())
                .contains("Che cosa è stato riportato\n  * Profili pubblici: «Aperti» o «In uso»\n");
        assertThat(crosswalk("altimeter", "--to", "participation", "--locale", "es")
                        .out())
                .contains("Qué se ha trasladado\n");
    }

    @Test
    void ownAnswersGoFirst() {
        assertThat(crosswalk("altimeter", "--to", "readiness", "--beside", FERROWICK.resolve("readiness.yaml"))
                        .out())
                .contains("What was answered there, as carried\n")
                .contains("    Answered: \"As something else\"\n")
                .doesNotContain("What was carried\n");
        Run wrong = crosswalk("altimeter", "--to", "readiness", "--beside", FERROWICK.resolve("matrix.yaml"));
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err())
                .endsWith("matrix.yaml: expected an assessment of readiness 0.1.0 but was one of matrix 0.1.0\n");
    }

    @Test
    void takesACrosswalkOfOnesOwn() throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(
                own,
                CrosswalkDocuments.toYaml(
                        Crosswalks.between("altimeter", "readiness").orElseThrow()));

        assertThat(crosswalk("altimeter", "--to", "readiness", "--crosswalk", own)
                        .out())
                .isEqualTo(crosswalk("altimeter", "--to", "readiness").out());
        assertThat(crosswalk("readiness", "--to", "altimeter", "--crosswalk", own)
                        .out())
                .isEqualTo(crosswalk("readiness", "--to", "altimeter").out());
        assertThat(Run.of("check", own).out())
                .isEqualTo(own + ": fine (crosswalk from altimeter 0.1.0 to readiness 0.1.0, 18 relations)\n");
        assertThat(Run.of("check", own, "--format", "json").out()).isEqualTo("[]\n");
        Run between = crosswalk("matrix", "--to", "readiness", "--crosswalk", own);
        assertThat(between.exit()).isEqualTo(1);
        assertThat(between.err())
                .isEqualTo(
                        "maturity4j: crosswalk \"altimeter-readiness\" leads from altimeter to readiness, not between"
                                + " \"matrix\" and \"readiness\"\n");
        Files.writeString(own, Files.readString(own).replace("\"presence-budget\"", "\"presence-budgets\""));
        Run broken = crosswalk("altimeter", "--to", "readiness", "--crosswalk", own);
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.err())
                .contains(
                        "/relations/2/source: expected the id of an indicator but was \"presence-budgets\"; did you mean"
                                + " \"presence-budget\"?\n");
    }

    @Test
    void tellsWhereThereIsNone() {
        Run run = crosswalk("matrix", "--to", "quintarelli");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(
                        "maturity4j: there is no crosswalk between \"matrix\" and \"quintarelli\"; one of your own is"
                                + " named with --crosswalk FILE\n");
        assertThat(crosswalk("matrix", "--to", "nowhere").exit()).isEqualTo(2);
        assertThat(Run.of("crosswalk").exit()).isEqualTo(2);
        assertThat(Run.of("crosswalk").err()).startsWith("maturity4j: Missing: FILE and --to FRAMEWORK, or --list\n");
        assertThat(crosswalk("altimeter", "--to", "readiness", "--format", "yaml")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void listsAndWritesData() {
        assertThat(Run.of("crosswalk", "--list").out().lines().filter(line -> line.endsWith(" 0.1.0")))
                .hasSameSizeAs(Crosswalks.IDS);
        assertThat(Run.of("crosswalk", "--list", "--format", "json").out())
                .startsWith("[\n  {\n    \"crosswalk\": \"altimeter-matrix\",\n");
        assertThat(crosswalk("altimeter", "--to", "readiness", "--format", "json")
                        .out())
                .contains("      \"answer\": \"sign-budget\",\n      \"standing\": \"carried\",\n")
                .contains("\"ask\": [\n");
    }
}
