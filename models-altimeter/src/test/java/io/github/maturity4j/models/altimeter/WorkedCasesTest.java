package io.github.maturity4j.models.altimeter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.MeasureResult;
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

/** Each case was worked out by hand, and comes out to the last fraction. */
class WorkedCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    private final Scorer scorer = Scorer.of(Altimeter.framework());

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allCasesAreThere() throws IOException {
        assertThat(cases())
                .containsExactly(
                        "average-misleads",
                        "complete",
                        "dell-2006",
                        "exact-ties",
                        "half-filled",
                        "one-step-below",
                        "out-of-order",
                        "single-unit");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsWorkedByHand(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Scorecard card = Recompute.score(
                scorer, AssessmentDocuments.read(folder.resolve("assessment.yaml"), Altimeter.framework()));

        assertThat(ExpectedScorecard.of(card))
                .containsExactlyInAnyOrderEntriesOf(ExpectedScorecard.read(folder.resolve("expected.yaml")));
        assertThat(card.measures()).allMatch(MeasureResult::exact);
        assertThat(folder.resolve("origin.md")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "half-filled", "out-of-order"})
    void theExampleIsTheCase(String name) {
        assertThat(Path.of("../docs/examples/altimeter-" + name + ".yaml"))
                .hasSameTextualContentAs(CASES.resolve(name).resolve("assessment.yaml"));
    }
}
