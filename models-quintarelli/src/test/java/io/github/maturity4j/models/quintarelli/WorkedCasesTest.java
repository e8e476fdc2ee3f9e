package io.github.maturity4j.models.quintarelli;

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

/** What the cases are, beside that {@link QuintarelliContractTest} replays them. */
class WorkedCasesTest {

    private static final Path CASES = Path.of("src/main/resources/META-INF/maturity4j/quintarelli/cases");

    private final Scorer scorer = Scorer.of(Quintarelli.framework());

    static List<WorkedCase> cases() {
        return Quintarelli.cases();
    }

    @Test
    void everyCaseOfTheFolderIsOffered() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(cases().stream()
                            .map(worked -> worked.id() + ".yaml")
                            .toList())
                    .hasSize(9);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whateverDecidesIsExpected(WorkedCase worked) {
        Scorecard card = Recompute.score(scorer, worked.assessment());
        assertThat(worked.expected().placements()).hasSameSizeAs(card.placements());
        assertThat(worked.expected().conditions()).hasSameSizeAs(card.conditions());
        assertThat(worked.expected().coverage()).isPresent();
    }

    @Test
    void everyFigureOfTheExampleIsExpected() {
        WorkedCase complete = named("complete");
        Scorecard card = Recompute.score(scorer, complete.assessment());
        assertThat(complete.expected().size())
                .isEqualTo(card.measures().size()
                        + card.conditions().size()
                        + card.placements().size()
                        + 1
                        + card.dimensionCoverage().size());
    }

    @Test
    void theExampleIsTheCase() {
        Assessment example = AssessmentDocuments.read(
                Path.of("../docs/examples/quintarelli-complete.yaml"), Quintarelli.framework());
        assertThat(example)
                .isEqualTo(Assessment.of(Quintarelli.framework())
                        .addAll(named("complete").assessment())
                        .id("complete")
                        .build());
    }

    private static WorkedCase named(String id) {
        return cases().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
