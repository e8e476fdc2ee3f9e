package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Agreement;
import io.github.maturity4j.oracle.Oracle;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays the worked cases of this module and of the gallery. The figures expected were worked out by hand, step by step; every figure of a scorecard
 * is expected, and what a case does not say of it is as where nothing is open, assumed or out of order.
 */
class CasesTest {

    /** The cases of this module, and the gallery. */
    private static final List<Path> ROOTS = List.of(Path.of("src/test/resources/cases"), Path.of("../docs/gallery"));

    /** How many completions of an assessment the oracle tries; a case that leaves more open says less. */
    private static final long WORLDS = 20_000;

    @TestFactory
    Stream<DynamicNode> everyFigureIsAsWorkedOutByHand() {
        return folders()
                .map(folder -> dynamicContainer(
                        name(folder),
                        cases(folder).stream().map(file -> dynamicTest(name(file), () -> verify(read(file))))));
    }

    @TestFactory
    Stream<DynamicTest> everyFolderHasACompleteAnOpenAndANotApplicableCase() {
        return folders()
                .map(folder -> dynamicTest(name(folder), () -> {
                    assertThat(List.of(folder.resolve("origin.md"), folder.resolve("README.md")))
                            .anySatisfy(page -> assertThat(page).isNotEmptyFile());
                    assertThat(cases(folder))
                            .anySatisfy(file -> assertThat(
                                            score(read(file)).coverage().isComplete())
                                    .isTrue())
                            .anySatisfy(file -> assertThat(
                                            score(read(file)).coverage().isComplete())
                                    .isFalse())
                            .anySatisfy(file -> assertThat(file).content().contains("not-applicable"));
                }));
    }

    /** The oracle tries every completion of what a case leaves open, with rules of its own. */
    @TestFactory
    Stream<DynamicTest> theOracleAgrees() {
        return folders()
                .flatMap(folder -> cases(folder).stream())
                .map(file -> dynamicTest(name(file.getParent()) + "/" + name(file), () -> {
                    WorkedCase worked = read(file);
                    Oracle oracle = new Oracle(worked.framework());
                    assertThat(oracle.worlds(worked.assessment())).isLessThanOrEqualTo(WORLDS);
                    assertThat(Agreement.disagreements(worked.framework(), worked.assessment(), oracle, score(worked)))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aCaseIsReadAsItWasWritten() {
        return folders()
                .flatMap(folder -> cases(folder).stream())
                .map(file -> dynamicTest(name(file.getParent()) + "/" + name(file), () -> {
                    WorkedCase worked = read(file);
                    String yaml = WorkedCases.toYaml(worked);
                    assertThat(WorkedCases.parse(yaml, "written.yaml", worked.framework()))
                            .isEqualTo(worked);
                    assertThat(WorkedCases.toYaml(
                                    WorkedCases.parse(WorkedCases.toJson(worked), "written.json", worked.framework())))
                            .isEqualTo(yaml);
                }));
    }

    private static void verify(WorkedCase worked) {
        Scorecard card = score(worked);
        assertThat(worked.replay(Scorer.of(worked.framework()))).isEmpty();
        assertThat(worked.expected().measures().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        card.measures().stream().map(FigureName::of).toList());
        assertThat(worked.expected().conditions().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        card.conditions().stream().map(FigureName::of).toList());
        assertThat(worked.expected().placements().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        card.placements().stream().map(FigureName::of).toList());
        assertThat(worked.expected().dimensionCoverage().keySet())
                .isEqualTo(card.dimensionCoverage().keySet());
        assertThat(worked.expected().coverage()).isPresent();
        assertThat(unsaid(worked.expected(), card)).isEmpty();
    }

    /** What is not ordinary in a figure although the case does not say so. */
    private static List<String> unsaid(ExpectedScorecard expected, Scorecard card) {
        List<String> found = new ArrayList<>();
        Map<String, ExpectedMeasure> measures = expected.measures();
        for (MeasureResult result : card.measures()) {
            ExpectedMeasure figure = measures.get(FigureName.of(result));
            require(found, result, figure.possible().isPresent());
            require(found, result, figure.exact().isPresent() || result.exact());
        }
        Map<String, ExpectedCondition> conditions = expected.conditions();
        for (ConditionResult result : card.conditions()) {
            require(
                    found,
                    result,
                    conditions.get(FigureName.of(result)).possible().isPresent());
        }
        Map<String, ExpectedPlacement> placements = expected.placements();
        for (PlacementResult result : card.placements()) {
            ExpectedPlacement figure = placements.get(FigureName.of(result));
            require(found, result, figure.possible().isPresent());
            require(found, result, figure.attained().isPresent());
            require(found, result, figure.exact().isPresent() || result.exact());
            require(
                    found,
                    result,
                    figure.outOfOrder().isPresent() || result.outOfOrder().isEmpty());
            require(found, result, figure.next().isPresent() || result.next().isEmpty());
            require(found, result, figure.gap().isPresent() || result.gap().isEmpty());
        }
        return found;
    }

    private static void require(List<String> found, Object result, boolean said) {
        if (!said) {
            found.add("expected the case to say all that is not ordinary but it does not of " + result);
        }
    }

    private static Scorecard score(WorkedCase worked) {
        return Recompute.score(Scorer.of(worked.framework()), worked.assessment());
    }

    private static WorkedCase read(Path file) {
        Framework framework = FrameworkDocuments.read(file.resolveSibling("framework.yaml"));
        return WorkedCases.read(file, framework);
    }

    /** The folders with cases; others hold documents for other tests. */
    private static Stream<Path> folders() {
        return ROOTS.stream()
                .flatMap(root -> list(root).stream())
                .filter(Files::isDirectory)
                .filter(folder -> !cases(folder).isEmpty());
    }

    private static List<Path> cases(Path folder) {
        return list(folder).stream()
                .filter(file -> name(file).endsWith(".yaml"))
                .filter(CasesTest::isCase)
                .toList();
    }

    private static boolean isCase(Path file) {
        try {
            return Files.readString(file).contains("\ncase: ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
