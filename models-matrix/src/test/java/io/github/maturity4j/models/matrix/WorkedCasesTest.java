package io.github.maturity4j.models.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.oracle.Recompute;
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

/** What the cases are, beside that {@link SocialMatrixContractTest} replays them. */
class WorkedCasesTest {

    private static final Path CASES = Path.of("src/main/resources/META-INF/maturity4j/matrix/cases");

    private final Scorer scorer = Scorer.of(SocialMatrix.framework());

    static List<WorkedCase> cases() {
        return SocialMatrix.cases();
    }

    @Test
    void everyCaseOfTheFolderIsOffered() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(cases().stream()
                            .map(worked -> worked.id() + ".yaml")
                            .toList())
                    .hasSize(6);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFigureIsExpected(WorkedCase worked) {
        Scorecard card = Recompute.score(scorer, worked.assessment());

        assertThat(worked.expected().measures()).hasSameSizeAs(card.measures());
        assertThat(worked.expected().conditions()).hasSameSizeAs(card.conditions());
        assertThat(worked.expected().placements()).hasSameSizeAs(card.placements());
    }

    @Test
    void theExampleIsTheCase() {
        WorkedCase worked = cases().stream()
                .filter(one -> one.id().equals("complete"))
                .findFirst()
                .orElseThrow();

        Assessment example =
                AssessmentDocuments.read(Path.of("../docs/examples/matrix-complete.yaml"), SocialMatrix.framework());
        assertThat(example)
                .isEqualTo(Assessment.of(SocialMatrix.framework())
                        .addAll(worked.assessment())
                        .id("complete")
                        .build());
    }
}
