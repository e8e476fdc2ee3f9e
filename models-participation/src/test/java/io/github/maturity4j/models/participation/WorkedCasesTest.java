package io.github.maturity4j.models.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.exact.Rational;
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

/** What the cases are, beside that {@link ParticipationContractTest} replays them. */
class WorkedCasesTest {

    private static final Path CASES = Path.of("src/main/resources/META-INF/maturity4j/participation/cases");

    private final Scorer scorer = Scorer.of(Participation.framework());

    static List<WorkedCase> cases() {
        return Participation.cases();
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
    void everyFigureIsExpected(WorkedCase worked) {
        Scorecard card = Recompute.score(scorer, worked.assessment());

        assertThat(worked.expected().size())
                .isEqualTo(card.measures().size()
                        + card.conditions().size()
                        + card.placements().size()
                        + 1
                        + card.dimensionCoverage().size());
        assertThat(card.measures()).allMatch(MeasureResult::exact);
    }

    /** The company with the higher mean of its nine answers is the wrapper. */
    @Test
    void anAverageWouldSayTheOpposite() {
        Scorecard wrapper = Recompute.score(scorer, find("average-misleads").assessment());
        Scorecard integral = Recompute.score(scorer, find("just-integral").assessment());

        assertThat(mean(wrapper)).isEqualTo(Rational.of(8, 9));
        assertThat(mean(integral)).isEqualTo(Rational.of(1, 2));
        assertThat(wrapper.placement("verdict").attained()).contains("wrapper");
        assertThat(integral.placement("verdict").attained()).contains("integral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "half-filled", "inside-first"})
    void theExampleIsTheCase(String name) {
        Assessment example = AssessmentDocuments.read(
                Path.of("../docs/examples/participation-" + name + ".yaml"), Participation.framework());
        assertThat(example)
                .isEqualTo(Assessment.of(Participation.framework())
                        .addAll(find(name).assessment())
                        .id(name)
                        .build());
    }

    private static WorkedCase find(String id) {
        return cases().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Rational mean(Scorecard card) {
        List<Rational> numbers = card.measures().stream()
                .filter(one -> one.measure().equals("participation"))
                .map(one -> one.range().orElseThrow().low())
                .toList();
        return numbers.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(numbers.size()));
    }
}
