package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

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
    void aLimitHoldsForAssessmentsAndFrameworks() {
        Run bytes = Run.of("score", acme, "--framework", desk, "--limit", "bytes=10");
        assertThat(bytes.exit()).isEqualTo(1);
        assertThat(bytes.err())
                .isEqualTo(desk + ":1:1: expected at most 10 bytes (limit bytes) but there are more\n1 problem\n");
        Run answers = Run.of("score", acme, "--framework", desk, "--limit", "answers=1", "--limit", "bytes=9000000");
        assertThat(answers.exit()).isEqualTo(1);
        assertThat(answers.err()).contains("expected at most 1 answers (limit answers) but there are more");
        Run indicators = Run.of("check", desk, "--limit", "indicators=1");
        assertThat(indicators.exit()).isEqualTo(1);
        assertThat(indicators.err()).contains("/indicators: expected at most 1 indicators");
    }

    @Test
    void aLimitCanBeRaised() {
        Path large = Run.write(
                folder.resolve("large.yaml"), "# " + "x".repeat(17_000_000) + "\n" + Run.resource("acme.yaml"));
        assertThat(Run.of("score", large, "--framework", desk).err())
                .contains(":1:1: expected at most 16777216 bytes (limit bytes) but there are more");
        Run raised = Run.of("score", large, "--framework", desk, "--limit", "bytes=18000000");
        assertThat(raised.err()).isEmpty();
        assertThat(raised.exit()).isZero();
    }

    @Test
    void whatIsNoLimitIsRefused() {
        Run name = Run.of("check", desk, "--limit", "answer=5");
        assertThat(name.exit()).isEqualTo(2);
        assertThat(name.err())
                .startsWith(
                        "maturity4j: --limit: expected the name of a limit but was \"answer\"; did you mean \"answers\"?\n");
        assertThat(Run.of("check", desk, "--limit", "x=5").err())
                .contains("expected the name of a limit but was \"x\"; there is bytes, depth, tokens, textLength");
        Run value = Run.of("check", desk, "--limit", "depth=0");
        assertThat(value.exit()).isEqualTo(2);
        assertThat(value.err()).contains("--limit depth: expected a number in [1, 2147483646] but was 0");
        assertThat(Run.of("check", desk, "--limit", "depth=many").exit()).isEqualTo(2);
    }
}
