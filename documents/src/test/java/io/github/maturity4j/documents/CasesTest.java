package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays the worked cases. The figures expected were worked out by hand, step by step, in the {@code origin.md} of each case;
 * every figure of a scorecard is expected, and is compared exactly.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicNode> everyFigureIsAsWorkedOutByHand() {
        return workedCases().stream().map(CasesTest::ofCase);
    }

    @TestFactory
    Stream<DynamicTest> everyExpectationHasItsAssessmentAndEveryCaseItsOrigin() {
        return workedCases().stream()
                .map(folder -> dynamicTest(name(folder), () -> {
                    assertThat(folder.resolve("origin.md")).isNotEmptyFile();
                    List<Path> assessments = assessments(folder);
                    assertThat(assessments)
                            .anySatisfy(file -> assertThat(isComplete(file)).isTrue())
                            .anySatisfy(file -> assertThat(isComplete(file)).isFalse())
                            .anySatisfy(file -> assertThat(file).content().contains("not-applicable"));
                    assertThat(list(folder).stream().filter(CasesTest::isExpectation))
                            .containsExactlyInAnyOrderElementsOf(assessments.stream()
                                    .map(CasesTest::expectation)
                                    .toList());
                }));
    }

    @Test
    void aFigureThatDoesNotExistIsADifference() {
        Map<String, Map<String, String>> scored = Map.of("coverage", Map.of("pairs", "1 of 1"));

        assertThat(differences(ExpectedFigures.parse("{coverage: [1, 1], measures: {score: 1}}"), scored))
                .containsExactly("measure score: expected a figure but the scorecard has none");
    }

    @Test
    void aFigureThatIsNotExpectedIsADifference() {
        Map<String, Map<String, String>> scored =
                Map.of("coverage", Map.of("pairs", "1 of 1"), "measure score", Map.of("possible", "1"));

        assertThat(differences(ExpectedFigures.parse("coverage: [1, 1]"), scored))
                .containsExactly("measure score: not expected but the scorecard has {possible=1}");
    }

    @Test
    void aNumberThatDiffersInItsLastDigitIsADifference() {
        Map<String, Map<String, String>> scored = Map.of("coverage", Map.of("pairs", "1/3 of 1"));

        assertThat(differences(ExpectedFigures.parse("coverage: [0.333333333333333333, 1]"), scored))
                .containsExactly("coverage, pairs: expected 0.333333333333333333 of 1 but was 1/3 of 1");
        assertThat(differences(ExpectedFigures.parse("coverage: [2/6, 1]"), scored))
                .isEmpty();
    }

    @Test
    void aMemberThatIsNotKnownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedFigures.parse("{coverage: [1, 1], measures: {score: {low: 0, hihg: 1}}}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedFigures.parse("{coverage: [1, 1], measures: {score: {number: 0, hihg: 1}}}"))
                .withMessageContaining("but was hihg");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedFigures.parse("{coverage: [1, 1], placment: {}}"))
                .withMessageContaining("but was placment");
    }

    private static DynamicNode ofCase(Path folder) {
        return dynamicContainer(
                name(folder),
                assessments(folder).stream()
                        .map(file -> dynamicTest(name(file), () -> {
                            Map<String, Map<String, String>> scored = ScoredFigures.of(score(file));
                            assertThat(differences(ExpectedFigures.read(expectation(file)), scored))
                                    .isEmpty();
                        })));
    }

    private static List<String> differences(
            Map<String, Map<String, String>> expected, Map<String, Map<String, String>> scored) {
        List<String> differences = new ArrayList<>();
        expected.forEach((name, members) -> {
            Map<String, String> figure = scored.get(name);
            if (figure == null) {
                differences.add(name + ": expected a figure but the scorecard has none");
                return;
            }
            members.forEach((member, words) -> {
                if (!words.equals(figure.get(member))) {
                    differences.add(name + ", " + member + ": expected " + words + " but was " + figure.get(member));
                }
            });
        });
        for (String name : new TreeSet<>(scored.keySet())) {
            if (!expected.containsKey(name)) {
                differences.add(name + ": not expected but the scorecard has " + scored.get(name));
            }
        }
        return differences;
    }

    /** The folders that explain or expect something; others hold documents for other tests. */
    private static List<Path> workedCases() {
        return list(CASES).stream()
                .filter(folder -> Files.exists(folder.resolve("origin.md"))
                        || list(folder).stream().anyMatch(CasesTest::isExpectation))
                .toList();
    }

    private static List<Path> assessments(Path folder) {
        return list(folder).stream()
                .filter(file -> name(file).endsWith(".yaml"))
                .filter(file -> !isExpectation(file) && !isFramework(file) && !isWritten(file))
                .toList();
    }

    private static boolean isExpectation(Path file) {
        return name(file).startsWith("expected-");
    }

    private static boolean isComplete(Path file) {
        return score(file).coverage().isComplete();
    }

    private static Scorecard score(Path file) {
        Framework framework = FrameworkDocuments.read(file.resolveSibling("framework.yaml"));
        return Recompute.score(Scorer.of(framework), AssessmentDocuments.read(file, framework));
    }

    private static boolean isFramework(Path file) {
        return name(file).equals("framework.yaml");
    }

    /** What the writers make of a case is not another assessment. */
    private static boolean isWritten(Path file) {
        return name(file).contains(".written.");
    }

    private static Path expectation(Path assessment) {
        return assessment.resolveSibling("expected-" + name(assessment));
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
