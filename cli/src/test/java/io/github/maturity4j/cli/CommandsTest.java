package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.DocumentSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    @TempDir
    Path folder;

    private Path desk;

    @BeforeEach
    void copyDocuments() {
        desk = Run.copy("listening-desk.yaml", folder);
    }

    @Test
    void frameworksListsInstalledAndGivenOnes() {
        Run run = Run.of("frameworks", "--framework", desk);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("altimeter ").endsWith("""

                        listening-desk 1.0.0
                          Listening desk
                          3 stages, 2 dimensions, 2 areas, 5 questions; 2 elements published, 14 ours
                        """);
    }

    private static final String WITH_SHORT_FORM = """
            maturity4j: 1
            framework: shop
            version: 1.0.0
            title: Shop
            minutes: 20
            short-form: { tag: quick, minutes: 1 }
            basis: { operationalised: an example }
            stages: [ { id: closed, floor: true, remedy: { en: Open the door., it: Aprire la porta. } }, open ]
            indicators:
              door: { question: Is the door open?, stage: open, tags: quick, scale: { yes-no: { no: 0, yes: 1 } } }
              light: { question: Is the light on?, stage: open, scale: { yes-no: { no: 0, yes: 1 } } }
            placements:
              stage: { cumulative: { open: { all: [ { indicators: all, is: "yes" } ] } } }
            """;

    @Test
    void theShortFormAsksItsQuestionsAlone() throws IOException {
        Path shop = Files.writeString(folder.resolve("shop.yaml"), WITH_SHORT_FORM);
        assertThat(Run.of("frameworks", "--framework", shop).out()).endsWith("""

                        shop 1.0.0
                          Shop
                          2 stages, 2 questions; 0 elements published, 6 ours
                          All questions: 2 questions, about 20 minutes
                          Short form: 1 question, about 1 minute
                        """);
        assertThat(Run.of("template", "shop", "--framework", shop, "--short").out())
                .contains("Short form:", "  door:")
                .doesNotContain("light");
        assertThat(Run.of("template", "shop", "--framework", shop).out())
                .contains("  door:", "  light:")
                .doesNotContain("Short form:");
    }

    @Test
    void aFrameworkWithoutShortFormRefusesIt() {
        Run run = Run.of("template", "listening-desk", "--framework", desk, "--short");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("maturity4j: expected a framework with a short form but listening-desk has none\n");
    }

    @Test
    void theRemedyOfAStageIsToldBesideTheNextStep() throws IOException {
        Path shop = Files.writeString(folder.resolve("shop.yaml"), WITH_SHORT_FORM);
        Path dark = Files.writeString(folder.resolve("dark.yaml"), """
                maturity4j: 1
                framework: shop
                version: 1.0.0
                answers: { door: "no", light: "yes" }
                """);
        assertThat(Run.of("score", dark, "--framework", shop).out()).contains("\n  Helps from here: Open the door.\n");
        assertThat(Run.of("score", dark, "--framework", shop, "--locale", "it").out())
                .contains("\n  Da qui aiuta: Aprire la porta.\n");
        assertThat(Run.of("show", "shop", "--framework", shop).out())
                .contains("\n    Helps whoever stands here: Open the door. [ours]\n");
    }

    @Test
    void installedFrameworksAreListedByTheirIds() {
        assertThat(Run.of("frameworks")
                        .out()
                        .lines()
                        .filter(line -> line.matches("\\S+ \\d.*"))
                        .map(line -> line.split(" ", 2)[0]))
                .hasSizeGreaterThan(1)
                .isSorted();
    }

    @Test
    void frameworksAsData() {
        Path everything = Run.copy("everything.yaml", folder);
        assertThat(Run.of("frameworks", "--framework", everything, "--format", "json")
                        .out())
                .endsWith("""
                          {
                            "id": "everything",
                            "version": "2.0",
                            "title": "Everything at once",
                            "authors": [
                              "The first desk",
                              "the second desk"
                            ],
                            "year": 2010,
                            "stages": 3,
                            "dimensions": 3,
                            "areas": 2,
                            "indicators": 6,
                            "questions": 7,
                            "published": 1,
                            "operationalised": 48
                          }
                        ]
                        """);
        assertThat(Run.of("frameworks", "--framework", desk, "--format", "yaml", "--locale", "it")
                        .out())
                .startsWith("- id: altimeter\n  version: \"0.1.0\"\n")
                .endsWith("""
                        - id: listening-desk
                          version: "1.0.0"
                          title: "Banco d'ascolto"
                          authors: []
                          year: 2013
                          stages: 3
                          dimensions: 2
                          areas: 2
                          indicators: 4
                          questions: 5
                          published: 2
                          operationalised: 14
                        """);
    }

    @Test
    void showTellsAFramework() {
        assertThat(Run.of("show", "listening-desk", "--framework", desk).out())
                .isEqualTo(Run.resource("show-listening-desk.txt"));
        assertThat(Run.of("show", "listening-desk", "--brief", "--framework", desk)
                        .out())
                .doesNotContain("Answer:")
                .contains("    Do people hear what is said to them?\n    stage Listening;");
    }

    @Test
    void showPutsEveryKindOfRuleIntoWords() {
        Path everything = Run.copy("everything.yaml", folder);
        assertThat(Run.of("show", "everything", "--framework", everything).out())
                .isEqualTo(Run.resource("show-everything.txt"));
    }

    @Test
    void showPutsDepthsTablesAndWhatIsAskedOfEachAnswerIntoWords() {
        Path scopes = Run.copy("scopes.yaml", folder);
        assertThat(Run.of("show", "scopes", "--brief", "--framework", scopes).out())
                .contains(
                        """
                          Level (level), for each dimension at depth 2
                            - a stage is attained when its requirements and those of all lower stages
                              hold
                              - every stage: all of these
                                - Share is at least 0.5
                                - Share of each stage below is at least 1
                        """,
                        """
                          Excused (excused)
                            - at least 2 of all that these stand for
                              - for each answer to the indicators marked should
                                - at least one of these
                                  - the answer is "met"
                                  - the answer comes with a reason
                        """,
                        "- Open: each of the figures of Share of People\n",
                        "  Share (share), for each stage and dimension at depth 2\n");
    }

    @Test
    void showWritesDocumentsThatCanBeReadAgain() {
        for (String format : new String[] {"json", "yaml"}) {
            String document = Run.of("show", "listening-desk", "--framework", desk, "--format", format)
                    .out();
            Path copy = Run.write(folder.resolve("copy." + format), document);
            assertThat(Run.of("show", "listening-desk", "--framework", copy).out())
                    .isEqualTo(Run.resource("show-listening-desk.txt"));
        }
    }

    @Test
    void templateAsksEveryQuestion() {
        Run run = Run.of("template", "listening-desk", "--framework", desk);
        assertThat(run.out()).isEqualTo(Run.resource("template-listening-desk.yaml"));
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void anUntouchedTemplateScores() {
        for (String format : new String[] {"yaml", "json", "text"}) {
            for (String id : new String[] {"listening-desk", "altimeter"}) {
                String template = Run.of("template", id, "--format", format, "--framework", desk)
                        .out();
                Run run = Run.reading(template, "score", "-", "--framework", desk);
                assertThat(run.err()).isEmpty();
                assertThat(run.exit()).isZero();
                assertThat(run.out()).contains("Answered        0 of ");
            }
        }
    }

    @Test
    void aTemplateSaysHowSeveralAnswerWhereThereAreRoles() {
        assertThat(Run.of("template", "matrix", "--locale", "en").out()).contains("""

                # Where several people answer, each does so under an id of their own and in a role: executives
                # (Executives), managers (Managers), staff (Staff) or assessor (Assessor). The answers further down
                # are then those on which they agreed:
                # respondents:
                #   r1: { roles: executives, answers: { ... } }

                answers:
                """);
        assertThat(Run.of("template", "listening-desk", "--framework", desk).out())
                .doesNotContain("respondents:");
    }

    @Test
    void aFrameworkIsShownWithWhoAnswers() {
        assertThat(Run.of("show", "quintarelli", "--locale", "en").out())
                .contains("""

                        Respondent roles
                          - Employees (employees) [ours]
                            People who work in the organisation, managers apart, and answer. They may
                            answer about every group; what is said about employees is the area of that
                            name.
                          - Customers (customers) [ours]
                        """)
                .contains("""
                          - Managers (managers) [ours]
                            Those who lead the organisation or a part of it, and answer. Nothing is
                            asked about them, so there is no area of theirs.

                        """);
    }

    @Test
    void noTextBreaksOutOfTheCommentsOfATemplate() {
        String hostile = Run.resource("listening-desk.yaml")
                .replace("\"Is the crisis rehearsed?\"", "\"Is it\\nowner: yes\\r\\nrehearsed?\\u2028owner: yes\"");
        Path file = Run.write(folder.resolve("hostile.yaml"), hostile);
        String template =
                Run.of("template", "listening-desk", "--framework", file).out();
        assertThat(template).contains("  # Is it owner: yes rehearsed?\\u2028owner: yes\n");
        assertThat(Run.reading(template, "score", "-", "--framework", file).out())
                .contains("0 of 5, 0 %");
    }

    @Test
    void templateInAnotherLanguageSaysWhatIsMissing() {
        assertThat(Run.of("template", "listening-desk", "--framework", desk, "--locale", "it")
                        .out())
                .contains("  # ---- Stadio In ascolto, Persone ----\n")
                .contains("# unknown (non noto), unanswered (senza risposta).\n")
                .endsWith(
                        "\n# Alcuni testi di questo modello non sono disponibili in italiano; sono riportati in inglese.\n");
    }

    @Test
    void checkTellsThatAllIsWell() {
        Run framework = Run.of("check", desk);
        assertThat(framework.out())
                .isEqualTo(desk + ": fine (framework listening-desk 1.0.0, 4 indicators, 5 answers in all)\n");
        assertThat(framework.exit()).isZero();
        Path acme = Run.copy("acme.yaml", folder);
        assertThat(Run.of("check", acme, "--framework", desk).out())
                .isEqualTo(acme + ": fine (assessment of listening-desk 1.0.0, 4 of 5 answered)\n");
        assertThat(Run.reading(Run.resource("acme.yaml"), "check", "-", "--framework", desk)
                        .out())
                .startsWith("<stdin>: fine (assessment of ");
        String json = Run.of("show", "listening-desk", "--framework", desk, "--format", "json")
                .out();
        assertThat(Run.reading(json, "check", "-").out()).startsWith("<stdin>: fine (framework ");
        String answers = Run.of("template", "listening-desk", "--framework", desk, "--format", "json")
                .out();
        assertThat(Run.reading(answers, "check", "-", "--framework", desk).out())
                .isEqualTo("<stdin>: fine (assessment of listening-desk 1.0.0, 0 of 5 answered)\n");
    }

    /** A scorecard that the command wrote is fine, and a slip in it is told with the name that was meant. */
    @Test
    void checkReadsScorecards() {
        Path acme = Run.copy("acme.yaml", folder);
        String card =
                Run.of("score", acme, "--framework", desk, "--format", "json").out();
        assertThat(Run.reading(card, "check", "-").out())
                .matches("<stdin>: fine \\(scorecard of listening-desk 1.0.0, [1-9][0-9]* figures\\)\n");
        assertThat(Run.reading(card, "check", "-", "--format", "json").out()).isEqualTo("[]\n");

        Run broken = Run.reading(card.replaceFirst("\"measure\"", "\"mesure\""), "check", "-");
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.err()).contains("did you mean \"measure\"?");
    }

    @Test
    void checkTellsWarningsAndStillFinishesWell() {
        Path steep = Run.write(
                folder.resolve("steep.yaml"),
                Run.resource("listening-desk.yaml").replace("at-least: 0.6", "at-least: 1.6"));
        Run run = Run.of("check", steep);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("warning: never met").endsWith("1 warning\n");
        assertThat(run.out()).contains(": fine (framework ");
    }

    @Test
    void checkTellsEveryProblemOfAFramework() {
        Path wrong = Run.write(
                folder.resolve("wrong.yaml"),
                Run.resource("listening-desk.yaml")
                        .replace("scale: yes-no }", "scale: yes-on }")
                        .replace("mean: indicators }\n  score", "maen: indicators }\n  score"));
        Run run = Run.of("check", wrong);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("did you mean \"yes-no\"?")
                .contains("wrong.yaml:")
                .endsWith("problems\n");
    }

    @Test
    void checkTellsProblemsAsData() {
        Path wrong = Run.write(folder.resolve("wrong.yaml"), """
                maturity4j: 1
                framework: desk
                version: 1.0
                basis: { operationalised: a test }
                indicators: { owner: { scale: { yes-no: { no: 0, yes: "1" } } } }
                """);
        Run run = Run.of("check", wrong, "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                [
                  {
                    "file": "%1$s",
                    "line": 3,
                    "column": 10,
                    "pointer": "/version",
                    "severity": "error",
                    "code": "wrong-type",
                    "message": "expected a version in quotes but was the number 1.0; write \\"1.0\\""
                  },
                  {
                    "file": "%1$s",
                    "line": 5,
                    "column": 55,
                    "pointer": "/indicators/owner/scale/yes-no/yes",
                    "severity": "error",
                    "code": "wrong-type",
                    "message": "expected a number but was \\"1\\"; numbers stand without quotes and are written like 12, -3 or 0.5"
                  }
                ]
                """.formatted(wrong));
    }

    @Test
    void checkTellsAsDataThatAllIsWellOrDoubtful() {
        assertThat(Run.of("check", desk, "--format", "json").out()).isEqualTo("[]\n");
        Path steep = Run.write(
                folder.resolve("steep.yaml"),
                Run.resource("listening-desk.yaml").replace("at-least: 0.6", "at-least: 1.6"));
        Run warned = Run.of("check", steep, "--format", "json");
        assertThat(warned.exit()).isZero();
        assertThat(warned.out()).contains("\"severity\": \"warning\"").doesNotContain("\"error\"");
    }

    @Test
    void checkTellsProblemsOfAnAssessmentAsDataToo() {
        Path slip =
                Run.write(folder.resolve("slip.yaml"), Run.resource("acme.yaml").replace("owner:", "ownr:"));
        Run run = Run.of("check", slip, "--framework", desk, "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"pointer\": \"/answers/ownr\"", "\"code\": \"unknown-name\"");
        Path fine = Run.copy("acme.yaml", folder);
        assertThat(Run.of("check", fine, "--framework", desk, "--format", "json")
                        .out())
                .isEqualTo("[]\n");
    }

    @Test
    void schemaWritesTheSchemaOfAKindOfDocument() throws IOException {
        assertThat(Run.of("schema", "framework").out()).isEqualTo(DocumentSchemas.framework());
        assertThat(Run.of("schema", "case").out()).isEqualTo(DocumentSchemas.workedCase());
        assertThat(Run.of("schema", "scorecard").out()).isEqualTo(DocumentSchemas.scorecard());
        assertThat(Run.of("schema", "crosswalk").out()).isEqualTo(DocumentSchemas.crosswalk());
        Path file = folder.resolve("assessment.schema.json");
        Run run = Run.of("schema", "assessment", "-o", file);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(DocumentSchemas.assessment());
    }
}
