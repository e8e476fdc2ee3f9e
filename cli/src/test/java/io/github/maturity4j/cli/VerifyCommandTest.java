package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String ACME = """
            maturity4j: 1
            case: acme
            framework: listening-desk
            version: 1.0.0
            origin: by hand
            answers:
              hears: { management: everywhere, operations: piloted }
              owner: yes
              replies: usual
              crisis-drill: unknown
            """;

    @TempDir
    Path folder;

    private Path desk;

    @BeforeEach
    void copyFramework() {
        desk = Run.copy("listening-desk.yaml", folder);
    }

    private Path acme(String expected) {
        return Run.write(folder.resolve("acme.yaml"), ACME + "expected: " + expected + "\n");
    }

    @Test
    void everyCaseOfAltimeterIsAsExpected() {
        Run run =
                Run.of("verify", Path.of("../models-altimeter/src/main/resources/META-INF/maturity4j/altimeter/cases"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("dell-2006.yaml: dell-2006 is as expected (58 figures)\n")
                .endsWith("8 cases, all as expected\n");
    }

    @Test
    void aMismatchIsToldWithItsDerivation() {
        Path file = acme("{ measures: { fulfilment/listening: 0.8 }, placements: { stage: { attained: answering } } }");
        Run run = Run.of("verify", file, "--framework", desk);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(file + """
                : acme is not as expected (2 of 2 figures)
                  case acme, measure fulfilment/listening, possible: expected 0.8 but was 0.75
                  case acme, measure fulfilment/listening, score: expected 0.8 but was 0.75
                      mean of
                        hears/management (everywhere) 1
                        hears/operations (piloted) 0.25
                        owner (yes) 1
                  case acme, placement stage, attained: expected answering but was listening
                      listening: met
                        all of: met
                          fulfilment/listening 0.75 at least 0.75: met
                          owner (yes) is yes: met
                      answering: met or unmet
                        fulfilment/answering [0.25, 0.75] at least 0.6: met or unmet
                1 case, 0 as expected
                """);
    }

    @Test
    void theSameAsData() {
        Path file = acme("{ coverage: [4, 6] }");
        Run json = Run.of("verify", file, "--framework", desk, "--format", "json");

        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.out()).isEqualTo("""
                {
                  "cases": [
                    {
                      "file": "FILE",
                      "case": "acme",
                      "framework": "listening-desk",
                      "version": "1.0.0",
                      "figures": 1,
                      "verifies": false,
                      "mismatches": [
                        {
                          "figure": "coverage",
                          "member": "answered of applicable",
                          "expected": "4 of 6",
                          "actual": "4 of 5",
                          "derivation": []
                        }
                      ]
                    }
                  ]
                }
                """.replace("FILE", file.toString().replace("\\", "\\\\")));
        assertThat(Run.of("verify", file, "--framework", desk, "--format", "yaml")
                        .out())
                .startsWith("cases:\n  - file: ")
                .contains("    verifies: false\n");
    }

    @Test
    void aBrokenCaseIsToldAndTheOthersAreReplayed() {
        Path fine = acme("{ coverage: [4, 5] }");
        Path broken = Run.write(folder.resolve("broken.yaml"), ACME + "expected: { coverage: [4, five] }\n");
        Run run = Run.of("verify", folder, "--framework", desk);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(broken + ":11:27 /expected/coverage/1: expected a number or a fraction such as 7/12 but was"
                        + " \"five\"\n1 problem\n");
        assertThat(run.out())
                .isEqualTo(fine + ": acme is as expected (1 figure)\n" + broken + ": broken\n2 cases, 1 as expected\n");
        assertThat(Run.of("verify", broken, "--framework", desk, "--format", "json")
                        .out())
                .contains("\"verifies\": false,\n      \"problems\": [\n");
    }

    @Test
    void aCaseIsReadFromTheStandardInput() {
        assertThat(Run.reading(ACME + "expected: { coverage: [4, 5] }", "verify", "-", "--framework", desk)
                        .out())
                .isEqualTo("<stdin>: acme is as expected (1 figure)\n1 case, all as expected\n");
    }

    @Test
    void aCaseIsCheckedWithoutBeingReplayed() {
        Path file = acme("{ coverage: [0, 5] }");

        assertThat(Run.of("check", file, "--framework", desk))
                .isEqualTo(new Run(0, file + ": fine (worked case of listening-desk 1.0.0, 1 figure expected)\n", ""));
    }

    @Test
    void whereThereIsNoCaseNothingIsVerified() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Run.of("verify", empty))
                .isEqualTo(new Run(3, "", "maturity4j: there is no worked case in " + empty + "\n"));
        assertThat(Run.of("verify", folder.resolve("none.yaml")).exit()).isEqualTo(3);
        assertThat(Run.of("verify").exit()).isEqualTo(2);
    }

    /** A case of the gallery or of the documents' tests with other expectations; returns how its figures came about. */
    private String told(String name, String assessment, String expected) throws IOException {
        Path inGallery = Path.of("../docs/gallery").resolve(name);
        Path cases = Files.exists(inGallery)
                ? inGallery
                : Path.of("../documents/src/test/resources/cases").resolve(name);
        String text = Files.readString(cases.resolve(assessment + ".yaml"));
        Path file = Run.write(
                folder.resolve("told.yaml"),
                text.substring(0, text.indexOf("\nexpected:")) + "\nexpected: " + expected + "\n");
        Run run = Run.of("verify", file, "--framework", cases.resolve("framework.yaml"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        return run.out();
    }

    @Test
    void aDeductionIsToldWithItsShortfallsAndPrecondition() throws IOException {
        assertThat(told("deduction", "open", "{ measures: { score: 0 } }")).contains("""
                expected 0 but was [4, 10] or withheld
                      start 10 and contributions of
                        shortfall of roles (yes) 0, weight -5
                        shortfall of leavers (yes) 0, weight -5
                        shortfall of second-login (unknown) [0, 1], weight -5
                        shortfall of messages (tested) 0, weight -5
                        shortfall of log (yes) 0, weight -3
                        shortfall of actions (yes) 0, weight -3
                        shortfall of devices (yes) 0, weight -1
                        shortfall of told (unanswered) [0, 1], weight -1
                        shortfall of guests (yes) 0, weight -1
                      requires
                        plan (unknown) is yes: met or unmet
                """);
    }

    @Test
    void rescaledAnswersAreToldAsSuch() throws IOException {
        assertThat(told("mixed-scales", "complete", "{ measures: { overall: 0, lost: 0 } }"))
                .contains("\n        rescaled practice (four) 0.75")
                .contains("\n        shortfall of rescaled practice (four) 0.25, weight 10\n");
    }

    @Test
    void aPathIsToldWithItsParts() throws IOException {
        assertThat(told("sufficient-paths", "open-fact", "{ placements: { stage: transformed } }"))
                .contains("""
                      engaged: met or unmet
                        all of: met or unmet
                          leadership (2) 2 at least 2: met
                          any of: met or unmet
                            all of: unmet
                              tools (0) 0 at least 3: unmet
                              skills (0) 0 at least 2: unmet
                            all of: met or unmet
                              listening (3) 3 at least 3: met
                              not: met or unmet or void
                                approvals (unknown) [0, 4] or empty at least 3: met or unmet or void
                              fact staff [0, 1000000] at most 250: met or unmet
                            community (0) 0 at least 4: unmet
                """)
                .contains("            at least 2 of: unmet\n");
    }

    @Test
    void aNamedConditionIsToldByItsNameAndItself() throws IOException {
        assertThat(told("unordered-classes", "open", "{ placements: { type: experimenter } }"))
                .contains("""
                      champion: met
                        all of: met
                          condition placed: met
                          condition large: met
                """);
        assertThat(told("unordered-classes", "open", "{ conditions: { tolerant: void } }"))
                .contains("      degree/tolerance [1/3, 2/3] at least 0.5: met or unmet\n");
    }

    @Test
    void otherFormulasAreToldByTheirNames() throws IOException {
        assertThat(told(
                        "formulas",
                        "open",
                        "{ measures: { best-two: 0, rounded: 0, clamped: 0 }, placements: { rating: good } }"))
                .contains(
                        "      best 2 of\n        tenure (2) 0\n        volume (unknown) [0, 15]\n",
                        "      round to 2 of\n        score [21, 46]\n",
                        "      clamp to [0, 45] of\n        score [21, 46]\n",
                        "      good: met or unmet\n        score [21, 46] more than 45: met or unmet\n");
    }

    @Test
    void attachmentsKindsAndPlacementsAreTold() throws IOException {
        assertThat(told("duties", "open", "{ conditions: { shoulds/passing: void, at-most-one-unmet: void } }"))
                .contains("tests (unknown) has reason: ", "mailing-list (unknown) is answered: ");
        assertThat(told("areas-and-two-placements", "open", "{ placements: { whole: proactive } }"))
                .contains("      level-mode/");
    }
}
