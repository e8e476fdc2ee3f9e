package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

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
    void explainsTheStageOfTheWholeDownToTheAnswers() {
        Run run = Run.of("explain", acme, "--framework", desk);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("""
                        Listening desk 1.0.0
                        ====================
                        acme, 31 March 2026

                          stage: Listening to Answering - exact
                        """)
                .contains("\n  fulfilment of Listening: 0.75 - exact\n")
                .contains("    - hears in operations: piloted, worth 0.25, contributes 1/12\n")
                .doesNotContain("score of");
    }

    @Test
    void explainsOneFigureInALanguageAndAsData() {
        assertThat(Run.of("explain", acme, "fulfilment/answering", "--framework", desk, "--locale", "es")
                        .out())
                .contains("  fulfilment (Answering): de 0,25 a 0,75 – rango exacto\n")
                .contains("    - crisis-drill: no se sabe, vale de 0 a 1 o sin valor,");
        assertThat(Run.of("explain", acme, "fulfilment/answering", "--framework", desk, "--format", "json")
                        .out())
                .startsWith("""
                        {
                          "figure": "fulfilment/answering",
                          "kind": "measure",
                          "possible": {
                            "low": 0.25,
                            "high": 0.75
                          },
                        """);
        assertThat(Run.of("explain", acme, "--depth", "0", "--format", "yaml", "--framework", desk)
                        .out())
                .endsWith("""
                        beneath:
                          - figure: "fulfilment/listening"
                            kind: deeper
                          - figure: "fulfilment/answering"
                            kind: deeper
                        """);
    }

    @Test
    void anUnknownFigureNamesTheNearest() {
        Run run = Run.of("explain", acme, "fulfilment/answerin", "--framework", desk);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        maturity4j: unknown figure "fulfilment/answerin"; did you mean "fulfilment/answering"?
                        Try maturity4j explain --help.
                        """);
        assertThat(Run.of("explain", acme, "--depth", "-1", "--framework", desk).exit())
                .isEqualTo(2);
    }

    @Test
    void listsTheFiguresWhereNothingPlacesTheWhole() {
        Path bare = Run.write(folder.resolve("bare.yaml"), """
                maturity4j: 1
                framework: bare
                version: 1.0.0
                basis: { operationalised: for a test }
                indicators: { a: { scale: { yes-no: { no: 0, yes: 1 } } } }
                measures: { score: { mean: indicators } }
                """);
        Run run = Run.reading(
                "maturity4j: 1\nframework: bare\nversion: 1.0.0\nanswers: { a: yes }\n",
                "explain",
                "-",
                "--framework",
                bare);
        assertThat(run.out()).endsWith("\nFigures to explain\n  - score\n");
    }
}
