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

    @Test
    void everyKindOfDerivationIsToldInWords() {
        Path framework = Path.of("../documents/src/test/resources/cases/");
        for (String name :
                new String[] {"deduction", "sufficient-paths", "additive-scorecard", "areas-and-two-placements"}) {
            Run run = Run.of(
                    "verify",
                    framework.resolve(name),
                    "--framework",
                    framework.resolve(name).resolve("framework.yaml"));

            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isZero();
        }
    }
}
