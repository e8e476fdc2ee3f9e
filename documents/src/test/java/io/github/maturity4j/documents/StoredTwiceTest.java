package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.generated.Generated;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scorecard that is stored and read is equal, and stored again it is the same text. */
class StoredTwiceTest {

    private static final List<Path> CASES = List.of(Path.of("src/test/resources/cases"), Path.of("../docs/gallery"));
    private static final int FRAMEWORKS = 120;
    private static final long SEED = 7;
    private static final long WORLDS = 64;
    private static final DocumentLimits LARGE =
            DocumentLimits.builder().bytes(256 << 20).tokens(50_000_000).build();

    static List<Path> assessments() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : CASES) {
            found.addAll(assessments(root));
        }
        return found;
    }

    private static List<Path> assessments(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().startsWith("framework"))
                    .filter(file -> !file.getFileName().toString().contains(".written."))
                    .filter(file -> !file.getParent().endsWith("everything"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(assessments()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void everyCase(Path file) {
        Framework framework = Shapes.framework(file.resolveSibling("framework.yaml"));
        Assessment assessment = file.endsWith("listening-desk/assessment.yaml")
                ? AssessmentDocuments.read(file, framework)
                : WorkedCases.read(file, framework).assessment();
        same(Digests.score(Scorer.of(framework, TestMeasures.ALL), assessment));
    }

    /** Of frameworks that a document can hold: some that are generated have weights such as 1/3. */
    @Test
    void everyGeneratedFramework() {
        int held = 0;
        for (int number = 0; number < FRAMEWORKS; number++) {
            Generated generated = Generated.of(number, SEED);
            if (isHeld(generated.framework()) && isScored(generated.framework())) {
                held++;
                Scorer scorer = Scorer.of(generated.framework(), TestMeasures.ALL);
                same(Recompute.score(scorer, generated.assessment(WORLDS), TestMeasures.ALL));
                same(Digests.score(scorer, generated.assessment(WORLDS)));
            }
        }
        assertThat(held).isGreaterThan(FRAMEWORKS / 3);
    }

    private static boolean isScored(Framework framework) {
        return Scorer.check(framework, TestMeasures.ALL).stream()
                .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private static boolean isHeld(Framework framework) {
        try {
            return !FrameworkDocuments.toJson(framework).isEmpty();
        } catch (IllegalArgumentException fraction) {
            return false;
        }
    }

    private static void same(Scorecard card) {
        String yaml = ScorecardDocuments.toYaml(card);
        String json = ScorecardDocuments.toJson(card);
        Scorecard fromYaml = ScorecardDocuments.parse(yaml, "card.yaml", LARGE);
        Scorecard fromJson = ScorecardDocuments.parse(json, "card.json", LARGE);
        assertThat(fromYaml).isEqualTo(card);
        assertThat(fromJson).isEqualTo(card);
        assertThat(ScorecardDocuments.toYaml(fromJson)).isEqualTo(yaml);
        assertThat(ScorecardDocuments.toJson(fromYaml)).isEqualTo(json);
    }
}
