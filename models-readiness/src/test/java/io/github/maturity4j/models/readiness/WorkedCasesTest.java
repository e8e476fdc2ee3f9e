package io.github.maturity4j.models.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cases are, beside that {@link ReadinessContractTest} replays them. */
class WorkedCasesTest {

    private static final Path CASES = Path.of("src/main/resources/META-INF/maturity4j/readiness/cases");

    private final Scorer scorer = Scorer.of(Readiness.framework());

    static List<WorkedCase> cases() {
        return Readiness.cases();
    }

    @Test
    void everyCaseOfTheFolderIsOffered() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(cases().stream()
                            .map(worked -> worked.id() + ".yaml")
                            .toList())
                    .hasSize(8);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFigureIsExpected(WorkedCase worked) {
        Scorecard card = Recompute.score(scorer, worked.assessment());
        assertThat(worked.expected().size())
                .isEqualTo(card.measures().size()
                        + card.conditions().size()
                        + card.placements().size()
                        + 1
                        + card.dimensionCoverage().size());
        assertThat(card.placements()).allMatch(PlacementResult::exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "half-filled"})
    void theExampleIsTheCase(String name) {
        Assessment example = AssessmentDocuments.read(
                Path.of("../docs/examples/readiness-" + name + ".yaml"), Readiness.framework());
        assertThat(example)
                .isEqualTo(Assessment.of(Readiness.framework())
                        .addAll(named(name).assessment())
                        .id(name)
                        .build());
    }

    private static WorkedCase named(String id) {
        return cases().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
