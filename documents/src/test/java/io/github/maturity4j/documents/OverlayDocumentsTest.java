package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.generated.Generated;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.overlay.Amendment;
import io.github.maturity4j.overlay.Change;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.overlay.OverlayId;
import io.github.maturity4j.overlay.Part;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overlays as documents, and what assessments and scorecards say of them. */
class OverlayDocumentsTest {

    private static final Path EVERYTHING = Path.of("src/test/resources/overlays/everything.yaml");
    private static final String ANSWERS = """
            answers:
              hears: { management: usual, operations: everywhere, board: none }
              owner: yes
              crisis-drill: everywhere
              smiles: glad
              calls: usual
            """;

    private static Framework desk() {
        return FrameworkDocuments.read(Path.of("src/test/resources/cases/listening-desk/framework.yaml"));
    }

    private static Framework overlaid() {
        return desk().with(OverlayDocuments.read(EVERYTHING, desk()));
    }

    private static String assessment(String overlay) {
        return "maturity4j: 1\nframework: listening-desk\nversion: 1.0.0\n" + overlay + ANSWERS;
    }

    private static Assessment answered() {
        return AssessmentDocuments.parse(
                assessment("overlay: { id: north, version: \"1.0\" }\n"), "answers.yaml", overlaid());
    }

    /**
     * Of listening: hears 0.5, 1 and 0, the owner 1 with weight 2, smiles 1: 4.5 of 6, which is below 0.8. Of answering: the drill
     * 1, calls 0.5, since replies is withdrawn.
     */
    @Test
    void anOverlayIsReadAndScored() {
        Scorecard card = Recompute.score(Scorer.of(overlaid()), answered());

        assertThat(card.measure("fulfilment", "listening").score()).isEqualTo(Value.of(Rational.of(3, 4)));
        assertThat(card.measure("fulfilment", "answering").score()).isEqualTo(Value.of(Rational.of(3, 4)));
        assertThat(card.placement("stage").attained()).contains("ad-hoc");
        assertThat(card.placement("stage").gap().orElseThrow().least()).isEqualTo(2);
        assertThat(card.overlay().orElseThrow().amendments())
                .extracting(Amendment::pointer)
                .containsExactly(
                        "/framework/listening-desk/description",
                        "/stages/listening/title",
                        "/dimensions/people/title",
                        "/areas/board",
                        "/areas/management/title",
                        "/roles/visitor",
                        "/scales/spread/choices/usual/title",
                        "/indicators/calls",
                        "/indicators/hears/areas/board",
                        "/indicators/replies",
                        "/indicators/smiles",
                        "/facts/season",
                        "/measures/fulfilment/mean/weights/owner",
                        "/placements/stage/cumulative/listening/all/0/at-least",
                        "/placements/stage/target");
    }

    @Test
    void theTextsOfASharedScaleChangeWhereverItIsUsed() {
        for (String indicator : List.of("hears", "crisis-drill", "calls")) {
            assertThat(overlaid().indicator(indicator).orElseThrow().scale())
                    .isEqualTo(overlaid().scales().get("spread"));
        }
        assertThat(overlaid().scales().get("spread").choices().get(2).title()).contains(Text.of("de", "in der Regel"));
    }

    @Test
    void anOverlayIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        Overlay overlay = OverlayDocuments.read(EVERYTHING, desk());
        String yaml = OverlayDocuments.toYaml(overlay);
        String json = OverlayDocuments.toJson(overlay);
        FrameworkRegistry registry = FrameworkRegistry.empty().add(desk());
        Path file = folder.resolve("overlay.json");
        OverlayDocuments.write(overlay, file, Format.JSON);
        OverlayDocuments.overwrite(overlay, file, Format.YAML);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OverlayDocuments.write(overlay, bytes, Format.JSON);

        assertThat(OverlayDocuments.parse(yaml, "written.yaml", desk())).isEqualTo(overlay);
        assertThat(OverlayDocuments.read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        "written.json",
                        registry,
                        DocumentLimits.DEFAULT,
                        List.of()))
                .isEqualTo(overlay);
        assertThat(Files.readString(file)).isEqualTo(yaml);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(OverlayDocuments.read(EVERYTHING, registry)).isEqualTo(overlay);
    }

    /** Texts and an added indicator, over frameworks of all kinds. */
    @Test
    void whateverAnOverlayIsItIsReadAsItWasWritten() {
        int checked = 0;
        for (int number = 0; number < 150; number++) {
            Framework base = Generated.of(number, 5).framework();
            Overlay overlay = overlay(base);
            if (!compiles(base) || !compiles(base.with(overlay)) || !isHeld(overlay)) {
                continue;
            }
            FrameworkRegistry registry = FrameworkRegistry.empty().add(base);
            for (String text : List.of(OverlayDocuments.toYaml(overlay), OverlayDocuments.toJson(overlay))) {
                Overlay read = OverlayDocuments.read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "o",
                        registry,
                        DocumentLimits.DEFAULT,
                        TestMeasures.ALL);
                assertThat(read).isEqualTo(overlay);
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(50);
    }

    private static boolean compiles(Framework framework) {
        return Scorer.check(framework, TestMeasures.ALL).stream()
                .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private static Overlay overlay(Framework base) {
        Indicator first = base.indicators().get(0);
        Overlay.Builder builder = Overlay.builder();
        return builder.id("o")
                .version("1")
                .framework(base.id())
                .frameworkVersion(base.version())
                .basis(Basis.operationalised("because"))
                .addChange(Change.text(Part.INDICATOR, first.id(), "question", Text.of("it", "Perché?")))
                .addChange(Change.text(Part.FRAMEWORK, base.id(), "title", Text.of("Otherwise"))
                        .because(Basis.operationalised("by name")))
                .addIndicator(Indicator.builder()
                        .from(first)
                        .id("added")
                        .tags(List.of())
                        .build())
                .build();
    }

    /** Fractions such as 1/3, which no document can hold, are drawn now and then. */
    private static boolean isHeld(Overlay overlay) {
        try {
            OverlayDocuments.toYaml(overlay);
            return true;
        } catch (IllegalArgumentException unheld) {
            return false;
        }
    }

    @Test
    void theDigestOfTheFrameworkIsCheckedWhereItIsNamed() {
        String right = Digests.of(desk()).toString();
        String wrong = "sha256:" + "ab".repeat(32);
        String document = """
                maturity4j: 1
                overlay: north
                version: "1"
                over: { framework: listening-desk, version: 1.0.0, digest: "%s" }
                basis: { operationalised: staff first }
                changes: [ { placement: stage, at: target, to: answering } ]
                """;

        assertThat(OverlayDocuments.parse(document.formatted(right), "o.yaml", desk())
                        .frameworkDigest())
                .contains(right);
        assertThatThrownBy(() -> OverlayDocuments.parse(document.formatted(wrong), "o.yaml", desk()))
                .hasMessage("o.yaml:4:60 /over/digest: expected " + right
                        + ", the digest of listening-desk 1.0.0, but was \"" + wrong + "\"");
    }

    @Test
    void theDigestOfAnOverlayKnowsNoOrderOfChanges() {
        Overlay overlay = OverlayDocuments.read(EVERYTHING, desk());
        List<Change> changes = new ArrayList<>(overlay.changes());
        Collections.reverse(changes);
        Overlay reversed = Overlay.builder().from(overlay).changes(changes).build();
        Overlay other = Overlay.builder().from(overlay).version("1.1").build();

        assertThat(Digests.of(reversed)).isEqualTo(Digests.of(overlay)).isNotEqualTo(Digests.of(other));
    }

    @Test
    void aScorecardTellsTheOverlayAndIsReadAsItWasWritten() {
        Framework overlaid = overlaid();
        Scorer scorer = Scorer.of(overlaid);
        Assessment assessment = answered();
        Digest framework = Digests.of(desk());
        Digest overlay = Digests.of(OverlayDocuments.read(EVERYTHING, desk()));
        Scorecard card = Digests.score(scorer, assessment);

        assertThat(card)
                .isEqualTo(Recompute.score(scorer, assessment)
                        .withDigests(framework, Optional.of(overlay), Digests.of(assessment)));
        for (String text : List.of(ScorecardDocuments.toYaml(card), ScorecardDocuments.toJson(card))) {
            Scorecard read = ScorecardDocuments.parse(text, "card");
            assertThat(read).isEqualTo(card);
            assertThat(read.overlay()).isEqualTo(overlaid.overlay());
            assertThat(SchemaJudge.of(DocumentSchemas.scorecard())
                            .problems(Documents.open(text, "card", DocumentLimits.DEFAULT)
                                    .root()
                                    .orElseThrow()))
                    .isEmpty();
        }
        assertThat(Digests.check(card, overlaid, assessment)).isEmpty();
        assertThat(Digests.check(card, desk(), assessment))
                .extracting(Problem::toString)
                .containsExactly("/overlay: expected no overlay but was north 1.0");
    }

    @Test
    void anAssessmentNamesTheOverlayForWhichItWasMade() {
        Assessment assessment = answered();

        assertThat(assessment.overlay()).contains(new OverlayId("north", "1.0"));
        assertThat(AssessmentDocuments.parse(AssessmentDocuments.toYaml(assessment), "a.yaml", overlaid()))
                .isEqualTo(assessment);
        assertThatThrownBy(() -> AssessmentDocuments.parse(
                        assessment("overlay: { id: north, version: \"1.0\" }\n"), "a.yaml", desk()))
                .hasMessage(
                        "a.yaml:4:10 /overlay: expected listening-desk 1.0.0 with the overlay north 1.0, for which this"
                                + " assessment was made, but it is without an overlay");
        assertThatThrownBy(() -> AssessmentDocuments.parse(
                        assessment("overlay: { id: north, version: \"2.0\" }\n"), "a.yaml", overlaid()))
                .hasMessage(
                        "a.yaml:4:10 /overlay: expected listening-desk 1.0.0 with the overlay north 2.0, for which this"
                                + " assessment was made, but it is with the overlay north 1.0");
    }

    @Test
    void anAssessmentOfTheFrameworkItselfIsScoredWithAnyOverlay() {
        String own = "maturity4j: 1\nframework: listening-desk\nversion: 1.0.0\nanswers: { owner: yes }\n";
        Assessment assessment = AssessmentDocuments.parse(own, "a.yaml", overlaid());

        assertThat(assessment).isEqualTo(AssessmentDocuments.parse(own, "a.yaml", desk()));
        assertThat(Recompute.score(Scorer.of(overlaid()), assessment).coverage().answered())
                .isEqualTo(Rational.ONE);
        assertThatThrownBy(() ->
                        AssessmentDocuments.parse(own.replace("owner: yes", "smiles: glad"), "a.yaml", overlaid()))
                .hasMessage(
                        "a.yaml:4:20 /answers/smiles: expected an assessment that names the overlay north 1.0, which"
                                + " alone asks this, but it names none");
    }

    @Test
    void aRegistryFindsTheFrameworkWithItsOverlay() {
        FrameworkRegistry registry = FrameworkRegistry.empty().add(desk());
        registry.overlay(OverlayDocuments.read(EVERYTHING, registry));

        AssessmentDocument read =
                AssessmentDocuments.parse(assessment("overlay: { id: north, version: \"1.0\" }\n"), "a.yaml", registry);
        assertThat(read.framework()).isEqualTo(overlaid());
        assertThatThrownBy(() -> FrameworkRegistry.empty().overlay(OverlayDocuments.read(EVERYTHING, desk())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("framework listening-desk 1.0.0 is not registered");
    }

    @Test
    void aFrameworkWithAnOverlayIsNotWrittenAsIfItWereTheFramework() {
        assertThatThrownBy(() -> FrameworkDocuments.toYaml(overlaid()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "framework: expected a framework without an overlay, since a document of listening-desk 1.0.0"
                                + " would be another framework, but it has north 1.0");
    }

    /** A mean of answers worth 0 to 1 can never reach 2; a weight below 0 is none. */
    @Test
    void whatScoringRefusesOrDoubtsIsToldAtTheChange() {
        String document = """
                maturity4j: 1
                overlay: north
                version: "1"
                over: { framework: listening-desk, version: 1.0.0 }
                basis: { operationalised: staff first }
                changes:
                  - %s
                """;
        List<LocatedProblem> problems = OverlayDocuments.check(
                new ByteArrayInputStream(
                        document.formatted("{ placement: stage, at: cumulative/answering/at-least, to: 2 }")
                                .getBytes(StandardCharsets.UTF_8)),
                "o.yaml",
                FrameworkRegistry.empty().add(desk()),
                DocumentLimits.DEFAULT,
                List.of());

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.pointer()).isEqualTo("/changes/0");
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.message()).startsWith("with the overlay, /placements/stage/cumulative/answering");
        });
        assertThatThrownBy(() -> OverlayDocuments.parse(
                        document.formatted("{ measure: fulfilment, at: mean/weight, to: -1 }"), "o.yaml", desk()))
                .hasMessage(
                        "o.yaml:7:5 /changes/0: with the overlay, /measures/fulfilment/mean/0/weight: expected a number"
                                + " of at least 0 but was -1");
    }
}
