package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.DocumentSchemas;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with an overlay over a framework. */
class OverlayOptionTest {

    private static final String OVERLAY = """
            maturity4j: 1
            overlay: north
            version: "1.0"
            over: { framework: listening-desk, version: 1.0.0 }
            title: { en: The north, it: Il nord, es: El norte }
            authors: [ Board of the north ]
            rights: { licence: Apache-2.0 }
            basis: { operationalised: { en: We are strict., it: Siamo severi., es: Somos estrictos. } }
            changes:
              - { placement: stage, at: cumulative/listening/all/0/at-least, to: 0.8 }
            indicators:
              smiles:
                question: Does the desk smile?
                stage: answering
                dimension: people
                scale: yes-no
            """;

    @TempDir
    Path folder;

    private Path desk;
    private Path acme;
    private Path overlay;

    @BeforeEach
    void copyDocuments() {
        desk = Run.copy("listening-desk.yaml", folder);
        acme = Run.copy("acme.yaml", folder);
        overlay = Run.write(folder.resolve("north.yaml"), OVERLAY);
    }

    /** Listening is fulfilled to 0.75, which is enough for the framework and too little for the overlay. */
    @Test
    void scoreSaysBeforeAnythingElseThatThereIsAnOverlay() {
        assertThat(Run.of("score", acme, "--framework", desk).out())
                .contains("Stage attained  Listening")
                .doesNotContain("overlay");
        assertThat(Run.of("score", acme, "--framework", desk, "--overlay", overlay)
                        .out())
                .startsWith("""
                        Listening desk 1.0.0
                        ====================
                        acme, 31 March 2026

                        With the overlay The north (north 1.0)
                          - new question: smiles
                          - stage, cumulative/listening/all/0/at-least: 0.75 -> 0.8
                            Why: We are strict.
                          The overlay is by Board of the north.

                        Stage attained  Ad hoc
                        """)
                .contains("  Licence of the overlay: Apache-2.0\n");
    }

    @Test
    void scoreAndExplainSayItInOtherLanguages() {
        assertThat(Run.of("score", acme, "--framework", desk, "--overlay", overlay, "--locale", "it")
                        .out())
                .contains("""
                        Con la variante Il nord (north 1.0)
                          - nuova domanda: smiles
                          - stage, cumulative/listening/all/0/at-least: 0,75 -> 0,8
                            Perché: Siamo severi.
                          La variante è di Board of the north.
                        """);
        assertThat(Run.of("explain", acme, "--framework", desk, "--overlay", overlay, "--locale", "es")
                        .out())
                .contains("""
                        Con la variante El norte (north 1.0)
                          - nueva pregunta: smiles
                          - stage, cumulative/listening/all/0/at-least: 0,75 -> 0,8
                            Por qué: Somos estrictos.
                          La variante es de Board of the north.
                        """);
    }

    @Test
    void showAndTemplateKnowTheOverlay() {
        assertThat(Run.of("show", "listening-desk", "--framework", desk, "--overlay", overlay)
                        .out())
                .contains("\nWith the overlay The north (north 1.0)\n")
                .contains("Does the desk smile?");
        assertThat(Run.of("show", "listening-desk", "--framework", desk, "--overlay", overlay, "--format", "yaml"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .contains(
                                "listening-desk with an overlay is shown as text only; as data it is two documents, the"
                                        + " framework and the overlay"));
        assertThat(Run.of("template", "listening-desk", "--framework", desk, "--overlay", overlay)
                        .out())
                .contains("\noverlay: { id: north, version: \"1.0\" }\n")
                .contains("# Does the desk smile?");
        assertThat(Run.of("template", "listening-desk", "--framework", desk, "--overlay", overlay, "--format", "json")
                        .out())
                .contains("\"id\": \"north\"");
    }

    @Test
    void anAssessmentMadeForAnOverlayIsRefusedWithoutIt() {
        Path filled = Run.write(
                folder.resolve("filled.yaml"),
                Run.of("template", "listening-desk", "--framework", desk, "--overlay", overlay)
                        .out());

        assertThat(Run.of("score", filled, "--framework", desk, "--overlay", overlay)
                        .exit())
                .isZero();
        Run without = Run.of("score", filled, "--framework", desk);
        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.err())
                .contains(
                        "/overlay: expected listening-desk 1.0.0 with the overlay north 1.0, for which this assessment was"
                                + " made, but it is without an overlay");
    }

    @Test
    void checkTellsWhetherAnOverlayIsFine() {
        Path wrong = Run.write(folder.resolve("wrong.yaml"), OVERLAY.replace("to: 0.8", "to: 0.75"));

        assertThat(Run.of("check", overlay, "--framework", desk).out())
                .isEqualTo(overlay + ": fine (overlay north 1.0 over listening-desk 1.0.0, 2 changes)\n");
        Run run = Run.of("check", wrong, "--framework", desk);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        ":10:70 /changes/0/to: expected something other than what the framework has but was the same");
        assertThat(Run.of("check", wrong, "--framework", desk, "--format", "json")
                        .exit())
                .isEqualTo(1);
        assertThat(Run.of("check", overlay, "--framework", desk, "--format", "json")
                        .out())
                .isEqualTo("[]\n");
        assertThat(Run.of("schema", "overlay").out()).isEqualTo(DocumentSchemas.overlay());
    }

    @Test
    void twoOverlaysOverOneFrameworkAreRefused() {
        Path other = Run.write(folder.resolve("south.yaml"), OVERLAY.replace("overlay: north", "overlay: south"));

        Run run = Run.of("score", acme, "--framework", desk, "--overlay", overlay, "--overlay", other);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("/over: expected a framework without an overlay but it has north 1.0");
    }
}
