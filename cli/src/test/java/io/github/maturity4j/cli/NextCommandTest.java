package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code next} and {@code whatif}. */
class NextCommandTest {

    private static final Path EXAMPLES = Path.of("../docs/examples");

    @TempDir
    Path folder;

    private Path desk;
    private Path acme;

    @BeforeEach
    void copyDocuments() {
        desk = Run.copy("listening-desk.yaml", folder);
        acme = Run.copy("acme.yaml", folder);
    }

    @Test
    void tellsTheFewestThingsToDoInALanguage() {
        Run run = Run.of("next", EXAMPLES.resolve("one-organisation/quintarelli.yaml"), "--locale", "it");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("""
                        Stadio: da Al servizio della persona a Ascolta
                          Per raggiungerlo bastano 3 cambiamenti. Dimostrato: con meno non si raggiunge.

                          Da accertare
                        """)
                .contains("(Fornitori:\n    listens-signals-chain/suppliers)\n    Deve risultare almeno «Di regola»: ")
                .contains("\n  Da fare\n")
                .contains("    Da «In parte o in prova» a «Di regola»: ")
                .contains("\n  Che cosa aiuta da qui\n")
                .contains("\nAltri posizionamenti\n");
    }

    @Test
    void tellsOnePlacementUpToATargetAsData() {
        Path matrix = EXAMPLES.resolve("matrix-complete.yaml");
        assertThat(Run.of("next", matrix, "--placement", "mode/sales", "--target", "active", "--format", "yaml")
                        .out())
                .startsWith("""
                        next:
                          - placement: "mode/sales"
                            stage: active
                            verdict: proven
                            cost: 2
                            none-below: 2
                            find-out: []
                            do:
                              - answer: "function-evaluating/sales"
                                from: passive
                                to: active
                                cost: 1
                              - answer: "function-reporting/sales"
                                from: passive
                                to: active
                                cost: 1
                            steps:\s""");
        assertThat(Run.of("next", matrix, "--placement", "best/marketing").out())
                .doesNotContain("Mode");
        assertThat(Run.of("next", matrix, "--placement", "mode", "--explain").out())
                .contains("Mode (Sales): from Passive to Active");
    }

    @Test
    void costsChooseOtherChanges() {
        Path tern = EXAMPLES.resolve("altimeter-out-of-order.yaml");
        String out = Run.of(
                        "next",
                        tern,
                        "--placement",
                        "stage",
                        "--cost",
                        "presence-reach-figures=2.5",
                        "--cost",
                        "presence-budget=1.5",
                        "--by",
                        "effort")
                .out();
        // Two of three halves are needed, one of metrics: the goals of departments with the budget take 2.5, the dearer
        // figures 3.5.
        assertThat(out)
                .contains("2 changes attain it; together they take 2.5. Proven: nothing that takes less")
                .contains("(presence-departmental-goals)")
                .contains("(presence-budget)");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(Run.of("next", acme, "--framework", desk, "--target", "anwering")
                        .err())
                .startsWith("maturity4j: unknown stage \"anwering\"; did you mean \"answering\"?");
        assertThat(Run.of("next", acme, "--framework", desk, "--placement", "stages")
                        .err())
                .startsWith("maturity4j: unknown placement \"stages\"; did you mean \"stage\"?");
        assertThat(Run.of("next", acme, "--framework", desk, "--cost", "heers=2")
                        .err())
                .startsWith("maturity4j: unknown indicator \"heers\"; did you mean \"hears\"?");
        Run run = Run.of("next", acme, "--framework", desk, "--cost", "hears=0");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("maturity4j: Invalid value for option '--cost': expected a number above 0 but was '0'");
        assertThat(Run.of("next", acme, "--framework", desk, "--steps", "0").err())
                .startsWith("maturity4j: Invalid value for option '--steps': expected at least 1 but was '0'");
        assertThat(Run.of("next", acme, "--framework", desk, "--by", "money").exit())
                .isEqualTo(2);
        Path half = EXAMPLES.resolve("participation-half-filled.yaml");
        assertThat(Run.of("next", half, "--placement", "path", "--target", "integral")
                        .err())
                .startsWith("maturity4j: the placement \"path\" has no stage \"integral\"");
    }

    @Test
    void tellsWhatOtherAnswersWouldGive() throws IOException {
        Path half = EXAMPLES.resolve("participation-half-filled.yaml");
        Run run = Run.of("whatif", half, "--answer", "platform-use=usual", "--answer", "priority-backed=usual");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Placements that would differ\n  - Path: ")
                .contains("Internal platform at work: open -> met\n");
        assertThat(Run.of("whatif", half, "--answer", "public-accounts=used", "--locale", "es")
                        .out())
                .contains("No cambiaría nada.");
        Path changed = folder.resolve("changed.yaml");
        Files.writeString(
                changed,
                "maturity4j: 1\nassessment: changed\nframework: participation\nversion: 0.1.0\nanswers: { platform-use: usual, priority-backed: usual }\n");
        assertThat(Run.of("whatif", half, changed).out()).isEqualTo(run.out());
        assertThat(Run.of("whatif", half, changed, "--format", "json").out()).startsWith("{\n  \"placements\": [\n");
    }

    @Test
    void refusesAnswersThatTheFrameworkDoes() {
        Path half = EXAMPLES.resolve("participation-half-filled.yaml");
        Run run = Run.of("whatif", half, "--answer", "function/finance=often");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(
                        "/answers/function/finance: expected one of none, trial, usual, throughout but was \"often\"");
        assertThat(Run.of("whatif", half).exit()).isEqualTo(2);
        assertThat(Run.of("whatif", half, "--sensitivity", "--answer", "platform-use=usual")
                        .err())
                .contains("but was both");
        assertThat(Run.of("whatif", half, EXAMPLES.resolve("readiness-complete.yaml"))
                        .err())
                .startsWith("maturity4j: expected answers to participation 0.1.0 but they were to readiness 0.1.0");
    }

    @Test
    void tellsWhatThePlacementsHangOn() {
        Run run = Run.of("whatif", EXAMPLES.resolve("altimeter-out-of-order.yaml"), "--sensitivity");
        assertThat(run.exit()).isZero();
        // Fulfilment of planning is 17/32, and 1/32 is 0.03125.
        assertThat(run.out()).contains("""
                          - Stage (Planning): Fulfilment of a stage (Planning) is at least 0.5
                            more than 0.03125 higher: Stage: Planning -> none
                        """);
        assertThat(Run.of("whatif", EXAMPLES.resolve("readiness-complete.yaml"), "--sensitivity", "--format", "json")
                        .out())
                .startsWith("{\n  \"answers\": [\n");
    }
}
