package io.github.maturity4j.models.altimeter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cases are, beside that {@link AltimeterContractTest} replays them. */
class WorkedCasesTest {

    private static final Path CASES = Path.of("src/main/resources/META-INF/maturity4j/altimeter/cases");

    private final Scorer scorer = Scorer.of(Altimeter.framework());

    static List<WorkedCase> cases() {
        return Altimeter.cases();
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
        assertThat(card.measures()).allMatch(MeasureResult::exact);
        assertThat(card.conditions()).allMatch(ConditionResult::exact);
        assertThat(card.placements())
                .allMatch(result -> result.exact()
                        || worked.expected().placements().values().stream()
                                .anyMatch(figure -> figure.exact().equals(Optional.of(false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "half-filled", "out-of-order"})
    void theExampleIsTheCase(String name) {
        WorkedCase worked = cases().stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(AssessmentDocuments.read(
                        Path.of("../docs/examples/altimeter-" + name + ".yaml"), Altimeter.framework()))
                .isEqualTo(worked.assessment());
    }
}
