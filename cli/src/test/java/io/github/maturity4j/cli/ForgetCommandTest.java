package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetCommandTest {

    private static final String SAID = """
            maturity4j: 1
            framework: listening-desk
            version: 1.0.0
            smallest-group: 2
            respondents:
              r1: { answers: { owner: { answer: yes, comment: "Ask r2, who knows." } } }
              r2: { identity: anonymous, answers: { owner: { answer: no, comment: "Nobody owns it." }, replies: usual } }
              r3: { answers: { replies: usual } }
            answers:
              crisis-drill: { answer: usual, agreed-by: [ r2, r3 ], reason: We did it in May. }
            """;

    private static final String LEFT = """
            maturity4j: 1
            framework: "listening-desk"
            version: "1.0.0"
            smallest-group: 2
            answers:
              crisis-drill:
                answer: "usual"
                reason: "We did it in May."
                agreed-by:
                  - "r3"
            respondents:
              r1:
                answers:
                  owner:
                    answer: "yes"
                    comment: "Ask r2, who knows."
              r3:
                answers:
                  replies: "usual"
            """;

    @TempDir
    Path folder;

    private Path desk;
    private Path said;

    @BeforeEach
    void writeDocuments() {
        desk = Run.copy("listening-desk.yaml", folder);
        said = Run.write(folder.resolve("said.yaml"), SAID);
    }

    @Test
    void printsWhatIsLeft() throws IOException {
        Run run = Run.of("forget", said, "r2", "--framework", desk);

        assertThat(run.out()).isEqualTo(LEFT);
        assertThat(run.err()).isEqualTo(said + ": r2 is forgotten, 2 respondents left\n" + """
                Scorecards made with r2 keep what was said; name them with --scorecard FILE.
                <stdout>:16:18 /respondents/r1/answers/owner/comment: still names r2
                1 place still names the respondent. What others wrote is theirs to change.
                """);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Files.readString(said)).isEqualTo(SAID);
    }

    @Test
    void overwritesOnlyWhereAsked() throws IOException {
        Path left = folder.resolve("left.yaml");
        assertThat(Run.of("forget", said, "r3", "-o", left, "--framework", desk).exit())
                .isZero();
        String text = Files.readString(left);
        assertThat(text).doesNotContain("r3").contains("- \"r2\"");

        Run again = Run.of("forget", said, "r1", "-o", left, "--framework", desk);
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err()).isEqualTo("maturity4j: " + left + " is there already; --force overwrites it\n");
        assertThat(Files.readString(left)).isEqualTo(text);

        Run same = Run.of("forget", said, "r1", "-o", said, "--framework", desk);
        assertThat(same.exit()).isEqualTo(2);
        assertThat(same.err()).startsWith("maturity4j: the output " + said + " is also an input\n");

        Run inPlace = Run.of("forget", said, "r1", "--in-place", "--framework", desk);
        assertThat(inPlace.exit()).isZero();
        assertThat(inPlace.out()).isEmpty();
        assertThat(inPlace.err()).endsWith("Nothing that was written names r1.\n");
        assertThat(Files.readString(said)).doesNotContain("r1").contains("r2:");
    }

    @Test
    void makesScorecardsAgain() throws IOException {
        Path yaml = folder.resolve("card.yaml");
        Path json = folder.resolve("card.json");
        assertThat(Run.of("score", said, "--framework", desk, "--format", "yaml", "-o", yaml)
                        .exit())
                .isZero();
        assertThat(Run.of("score", said, "--framework", desk, "--format", "json", "-o", json)
                        .exit())
                .isZero();
        assertThat(Files.readString(yaml)).contains("Nobody owns it.", "Ask r2");

        Run run = Run.of(
                "forget", said, "r2", "--in-place", "--framework", desk, "--scorecard", yaml, "--scorecard", json);
        assertThat(run.err()).contains(yaml + ": made again\n", json + ": made again\n", "still names r2\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Files.readString(said)).isEqualTo(LEFT);
        for (Path card : new Path[] {yaml, json}) {
            Path expected = folder.resolve("expected-" + card.getFileName());
            String format = card.equals(yaml) ? "yaml" : "json";
            Run.of("score", said, "--framework", desk, "--format", format, "-o", expected);
            assertThat(Files.readString(card))
                    .isEqualTo(Files.readString(expected))
                    .doesNotContain("Nobody owns it.");
        }
    }

    @Test
    void refusesScorecardsOfOtherAssessments() throws IOException {
        Path acme = Run.copy("acme.yaml", folder);
        Path card = folder.resolve("card.json");
        Run.of("score", acme, "--framework", desk, "--format", "json", "-o", card);
        String before = Files.readString(card);

        Run run = Run.of("forget", said, "r2", "--in-place", "--framework", desk, "--scorecard", card);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("maturity4j: " + card + " is no scorecard of " + said + ": nothing was changed\n");
        assertThat(Files.readString(said)).isEqualTo(SAID);
        assertThat(Files.readString(card)).isEqualTo(before);
    }

    @Test
    void forgetsWhoAnsweredAlone() {
        Run run = Run.reading(
                "{\"maturity4j\":1,\"framework\":\"listening-desk\",\"version\":\"1.0.0\",\"respondent\":\"r1\",\"answers\":{\"owner\":\"yes\"}}",
                "forget",
                "-",
                "r1",
                "--framework",
                desk);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                {
                  "maturity4j": 1,
                  "framework": "listening-desk",
                  "version": "1.0.0",
                  "answers": {}
                }
                """);
        assertThat(run.err()).startsWith("<stdin>: r1 is forgotten, 0 respondents left\n");
    }

    @Test
    void tellsWhatIsWrong() {
        Run unknown = Run.of("forget", said, "r22", "--framework", desk);
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("maturity4j: unknown respondent \"r22\"; did you mean \"r2\"?\n");
        assertThat(unknown.out()).isEmpty();

        Run both = Run.of("forget", said, "r2", "--in-place", "-o", folder.resolve("o.yaml"), "--framework", desk);
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err())
                .startsWith("maturity4j: --in-place overwrites the file of the assessment: there has to be one, and no"
                        + " --output\n");
        assertThat(Run.reading(SAID, "forget", "-", "r2", "--in-place", "--framework", desk)
                        .exit())
                .isEqualTo(2);
    }
}
