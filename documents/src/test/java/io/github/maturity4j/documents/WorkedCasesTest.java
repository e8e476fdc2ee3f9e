package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.documents.ExpectedPlacement.OrNothing;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkedCasesTest {

    private static final Path DESK = Path.of("src/test/resources/cases/listening-desk");

    private static final String HEAD = """
            maturity4j: 1
            case: acme
            framework: listening-desk
            version: 1.0.0
            title: { en: Acme, it: Acme }
            origin: by hand
            answers:
              hears: { management: everywhere, operations: piloted }
              owner: yes
              replies: usual
              crisis-drill: unknown
            expected:
            """;

    private final Framework framework = FrameworkDocuments.read(DESK.resolve("framework.yaml"));
    private final Scorer scorer = Scorer.of(framework);

    private List<String> replay(String expected) {
        return WorkedCases.parse(HEAD + expected.indent(2), "acme.yaml", framework).replay(scorer).stream()
                .map(Mismatch::toString)
                .toList();
    }

    @Test
    void whatIsNotNamedIsNotCompared() {
        assertThat(replay("coverage: [4, 5]")).isEmpty();
        assertThat(replay("placements: { stage: { attained: listening } }")).isEmpty();
        assertThat(replay("measures: { fulfilment/answering: { coverage: [1, 2] } }"))
                .isEmpty();
    }

    @Test
    void everyNumberIsComparedExactly() {
        assertThat(replay("measures: { fulfilment/answering: [1/4, 3/4] }")).isEmpty();
        assertThat(replay("measures: { fulfilment/answering: { possible: [0.25, 0.750000000000000001] } }"))
                .containsExactly(
                        "acme: measure fulfilment/answering, possible: expected [0.25, 0.750000000000000001] but was [0.25, 0.75]",
                        "acme: measure fulfilment/answering, score: expected [0.25, 0.750000000000000001] but was [0.25, 0.75]");
    }

    @Test
    void everyMemberOfAFigureIsCompared() {
        assertThat(replay("""
                        measures:
                          fulfilment/answering:
                            possible: { low: 0.25, high: 0.75, may-be-empty: true }
                            score: empty
                            assumed: true
                            range: outer
                            over-answered: withheld
                            coverage: [0, 2]
                        placements:
                          stage:
                            attained: null
                            possible: answering
                            may-be-none: true
                            now: { possible: [], may-be-empty: true }
                            assumed: true
                            range: outer
                            out-of-order: [ { stage: answering, above: listening, certain: false } ]
                            next: { stage: listening, progress: 1/2, find-out: [owner], improve: [hears/operations] }
                            gap: { target: answering, least: 0, greatest: 1 }
                        coverage: [5, 5]
                        dimension-coverage: { practice: [2, 2] }
                        """))
                .containsExactly(
                        "acme: measure fulfilment/answering, possible: expected [0.25, 0.75] or empty but was [0.25, 0.75]",
                        "acme: measure fulfilment/answering, score: expected empty but was [0.25, 0.75]",
                        "acme: measure fulfilment/answering, assumed: expected true but was false",
                        "acme: measure fulfilment/answering, range: expected outer but was exact",
                        "acme: measure fulfilment/answering, over-answered: expected withheld but was 0.5",
                        "acme: measure fulfilment/answering, coverage: expected 0 of 2 but was 1 of 2",
                        "acme: placement stage, attained: expected nothing but was listening",
                        "acme: placement stage, possible: expected [(none), answering] but was [listening, answering]",
                        "acme: placement stage, now: expected [(empty)] but was [listening, answering]",
                        "acme: placement stage, assumed: expected true but was false",
                        "acme: placement stage, range: expected outer but was exact",
                        "acme: placement stage, out-of-order: expected [answering above listening, possible] but was []",
                        "acme: placement stage, next: expected listening but was answering",
                        "acme: placement stage, progress: expected 0.5 but was 0",
                        "acme: placement stage, find-out: expected [owner] but was [crisis-drill]",
                        "acme: placement stage, improve: expected [hears/operations] but was []",
                        "acme: placement stage, gap: expected 0 to 1 below answering but was nothing",
                        "acme: coverage, answered of applicable: expected 5 of 5 but was 4 of 5",
                        "acme: coverage of practice, answered of applicable: expected 2 of 2 but was 1 of 2");
    }

    @Test
    void whatIsExpectedNotToBeThereIsADifferenceWhereItIs() {
        assertThat(replay("placements: { stage: { next: null, gap: null } }"))
                .containsExactly("acme: placement stage, next: expected nothing but was answering");
    }

    @Test
    void aMismatchBringsTheFigureWithItsDerivation() {
        List<Mismatch> mismatches = WorkedCases.parse(
                        HEAD + "  measures: { fulfilment/listening: 0.8 }", "acme.yaml", framework)
                .replay(scorer);

        assertThat(mismatches).hasSize(2);
        Mismatch.Figure.Measured measured =
                (Mismatch.Figure.Measured) mismatches.get(0).figure();
        assertThat(measured.result().derivation().inputs()).hasSize(3);
        assertThat(mismatches.get(0).caseId()).isEqualTo("acme");
        assertThat(mismatches.get(0).expected()).isEqualTo("0.8");
        assertThat(mismatches.get(0).actual()).isEqualTo("0.75");
    }

    @Test
    void aFigureThatIsNotThereIsADifference() {
        WorkedCase worked = WorkedCase.builder()
                .id("odd")
                .origin(Text.of("by hand"))
                .framework(framework)
                .assessment(
                        io.github.maturity4j.assessment.Assessment.of(framework).build())
                .expected(ExpectedScorecard.builder()
                        .putMeasure(
                                "fulfilment/ad-hoc", ExpectedMeasure.builder().build())
                        .putCondition("none", ExpectedCondition.builder().build())
                        .putPlacement("none", ExpectedPlacement.builder().build())
                        .putDimensionCoverage("none", new Coverage(Rational.ZERO, Rational.ONE))
                        .build())
                .build();

        assertThat(worked.replay(scorer))
                .map(Mismatch::toString)
                .containsExactly(
                        "odd: measure fulfilment/ad-hoc, figure: expected a figure but was nothing",
                        "odd: condition none, figure: expected a figure but was nothing",
                        "odd: placement none, figure: expected a figure but was nothing",
                        "odd: coverage of none, figure: expected a figure but was nothing");
        assertThatThrownBy(() -> WorkedCases.toYaml(worked)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScorerOfAnotherFrameworkIsRefused() {
        WorkedCase worked = WorkedCases.parse(HEAD + "  coverage: [4, 5]", "acme.yaml", framework);
        Framework other = FrameworkDocuments.read(DESK.resolveSibling("treatments/framework.yaml"));

        assertThatThrownBy(() -> worked.replay(Scorer.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scorer: expected one of the framework of the case listening-desk 1.0.0 but was of another,"
                        + " treatments 1.0.0");
    }

    @Test
    void aCaseThatIsBuiltIsReadAsItWasWritten() {
        WorkedCase worked = WorkedCase.builder()
                .id("built")
                .title(Text.of(Map.of("es", "Hecho")))
                .origin(Text.of("two\nlines"))
                .framework(framework)
                .assessment(io.github.maturity4j.assessment.Assessment.of(framework)
                        .unit("acme")
                        .target("stage", "answering")
                        .build())
                .expected(ExpectedScorecard.builder()
                        .putMeasure(
                                "fulfilment/listening",
                                ExpectedMeasure.builder()
                                        .possible(Value.of(Rational.of(-7, 12)))
                                        .build())
                        .putMeasure(
                                "score/people",
                                ExpectedMeasure.builder()
                                        .possible(new Value(
                                                Optional.of(Range.of(
                                                        Rational.of(-1, 3),
                                                        Rational.parseExact("12345678901234567890"))),
                                                true,
                                                true))
                                        .score(Value.WITHHELD)
                                        .exact(true)
                                        .build())
                        .putPlacement(
                                "stage",
                                ExpectedPlacement.builder()
                                        .attained(OrNothing.nothing())
                                        .now(new Stages(List.of(), true, false))
                                        .outOfOrder(
                                                List.of(new PlacementResult.OutOfOrder("answering", "listening", true)))
                                        .next(OrNothing.of(new ExpectedPlacement.Next(
                                                "answering",
                                                Optional.of(Rational.of(1, 3)),
                                                Optional.of(List.of()),
                                                Optional.of(List.of(AnswerKey.of("hears", "operations"))))))
                                        .gap(OrNothing.of(new PlacementResult.Gap("answering", 0, 2)))
                                        .build())
                        .build())
                .build();

        assertThat(WorkedCases.toYaml(worked)).isEqualTo("""
                maturity4j: 1
                case: "built"
                framework: "listening-desk"
                version: "1.0.0"
                title:
                  es: "Hecho"
                origin: "two\\nlines"
                unit: "acme"
                targets:
                  stage: "answering"
                answers: {}
                expected:
                  measures:
                    fulfilment/listening: "-7/12"
                    score/people:
                      possible:
                        low: "-1/3"
                        high: "12345678901234567890/1"
                        may-be-empty: true
                        may-be-withheld: true
                      score: "withheld"
                      range: "exact"
                  placements:
                    stage:
                      attained: null
                      now:
                        possible: []
                        may-be-none: true
                      out-of-order:
                        - stage: "answering"
                          above: "listening"
                          certain: true
                      next:
                        stage: "answering"
                        progress: "1/3"
                        find-out: []
                        improve:
                          - "hears/operations"
                      gap:
                        target: "answering"
                        least: 0
                        greatest: 2
                """);
        assertThat(WorkedCases.parse(WorkedCases.toYaml(worked), "built.yaml", framework))
                .isEqualTo(worked);
        assertThat(WorkedCases.parse(WorkedCases.toJson(worked), "built.json", framework))
                .isEqualTo(worked);
    }

    @Test
    void aCaseIsReadFromFilesStreamsAndTexts(@TempDir Path folder) {
        Path file = DESK.resolve("drill-unknown.yaml");
        FrameworkRegistry registry = FrameworkRegistry.empty().add(framework);
        WorkedCase worked = WorkedCases.read(file, registry);
        byte[] bytes = WorkedCases.toJson(worked).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        WorkedCases.write(worked, output, Format.JSON);

        assertThat(output.toByteArray()).isEqualTo(bytes);
        assertThat(WorkedCases.read(new ByteArrayInputStream(bytes), "stdin", framework))
                .isEqualTo(worked);
        assertThat(WorkedCases.read(new ByteArrayInputStream(bytes), "stdin", registry))
                .isEqualTo(worked);
        assertThat(WorkedCases.parse(WorkedCases.toYaml(worked), "text", registry))
                .isEqualTo(worked);
        WorkedCases.write(worked, folder.resolve("case.yaml"), Format.YAML);
        assertThat(WorkedCases.read(folder.resolve("case.yaml"), framework)).isEqualTo(worked);
        assertThatThrownBy(() -> WorkedCases.write(worked, folder.resolve("case.yaml"), Format.YAML))
                .isInstanceOf(UncheckedIOException.class);
        WorkedCases.overwrite(worked, folder.resolve("case.yaml"), Format.JSON);
        assertThat(folder.resolve("case.yaml")).hasBinaryContent(bytes);
    }

    @Test
    void theLimitsOfDocumentsHoldForCases() {
        DocumentLimits limits = DocumentLimits.builder().answers(3).build();

        assertThatThrownBy(() -> WorkedCases.read(DESK.resolve("drill-unknown.yaml"), framework, limits))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("expected at most 3 answers (limit answers) but there are more");
    }
}
