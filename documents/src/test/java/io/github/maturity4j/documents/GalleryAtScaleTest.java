package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules of the gallery serve frameworks of the size that is published, as they are written: no rule knows an item. */
class GalleryAtScaleTest {

    private static final Path GALLERY = Path.of("../docs/gallery");
    private static final List<String> EXTENT = List.of("no", "some", "half", "most");
    private static final List<String> WORTH = List.of("0", "0.25", "0.5", "1");
    private static final int FUNCTIONS = 5;
    private static final int PRACTICES = 3;
    private static final int STREAMS = 2;
    private static final int LEVELS = 3;

    @Test
    void theDeductionServesOneHundredAndTenRequirements() {
        Framework small = FrameworkDocuments.read(GALLERY.resolve("deduction/framework.yaml"));
        Indicator plan = small.indicator("plan").orElseThrow();
        Indicator like = small.indicator("roles").orElseThrow();
        List<Indicator> indicators = new ArrayList<>(List.of(plan));
        for (int i = 0; i < 109; i++) {
            indicators.add(Indicator.builder()
                    .from(like)
                    .id("r" + i)
                    .weight(Rational.of(weight(i)))
                    .build());
        }
        Framework large = Framework.builder().from(small).indicators(indicators).build();

        // 44 fives, 14 threes and 51 ones are 313; the start value is 10.
        assertThat(score(large, i -> Answer.no())).isEqualTo(Range.of(Rational.of(10 - 313)));
        assertThat(score(large, i -> Answer.yes())).isEqualTo(Range.of(Rational.of(10)));
        // Every other one is missing: 22 fives, 7 threes, and of 51 ones the 25 whose number is odd.
        assertThat(score(large, i -> i % 2 == 0 ? Answer.yes() : Answer.no()))
                .isEqualTo(Range.of(Rational.of(10 - 22 * 5 - 7 * 3 - 25)));
    }

    private static int weight(int number) {
        return number < 44 ? 5 : number < 58 ? 3 : 1;
    }

    private static Range score(Framework framework, IntFunction<Answer> answers) {
        AssessmentBuilder assessment = Assessment.of(framework).answer("plan", Answer.yes());
        for (int i = 0; i < 109; i++) {
            assessment.answer("r" + i, answers.apply(i));
        }
        return Recompute.score(Scorer.of(framework), assessment.build())
                .measure("score")
                .range()
                .orElseThrow();
    }

    @Test
    void theMeanOfSumsServesNinetyQuestionsInThreeLevels() {
        Framework small = FrameworkDocuments.read(GALLERY.resolve("mean-of-means/framework.yaml"));
        Indicator like = small.indicator("places-1").orElseThrow();
        List<Dimension> functions = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (int f = 0; f < FUNCTIONS; f++) {
            List<Dimension> practices = new ArrayList<>();
            for (int p = 0; p < PRACTICES; p++) {
                List<Dimension> streams = new ArrayList<>();
                for (int s = 0; s < STREAMS; s++) {
                    String stream = "s" + f + p + s;
                    streams.add(Dimension.builder().id(stream).build());
                    for (int level = 0; level < LEVELS; level++) {
                        indicators.add(Indicator.builder()
                                .from(like)
                                .id(stream + "-" + level)
                                .dimensions(List.of(stream))
                                .build());
                    }
                }
                practices.add(Dimension.builder()
                        .id("p" + f + p)
                        .addAllDimensions(streams)
                        .build());
            }
            functions.add(
                    Dimension.builder().id("f" + f).addAllDimensions(practices).build());
        }
        // One rule of the page names three questions on purpose; the others name none.
        Framework large = Framework.builder()
                .from(small)
                .dimensions(functions)
                .indicators(indicators)
                .measures(small.measures().stream()
                        .filter(measure -> !measure.id().equals("second-look"))
                        .toList())
                .build();
        assertThat(large.indicators()).hasSize(90);

        AssessmentBuilder assessment = Assessment.of(large);
        for (int i = 0; i < indicators.size(); i++) {
            assessment.answer(indicators.get(i).id(), Answer.choice(EXTENT.get(choice(i))));
        }
        Scorecard card = Recompute.score(Scorer.of(large), assessment.build());

        Rational overall = Rational.ZERO;
        for (int f = 0; f < FUNCTIONS; f++) {
            Rational function = sum(f * 18, (f + 1) * 18).dividedBy(Rational.of(PRACTICES * STREAMS));
            assertThat(card.measure("function", "f" + f).range()).contains(Range.of(function));
            overall = overall.plus(function);
        }
        assertThat(card.measure("overall").range()).contains(Range.of(overall.dividedBy(Rational.of(FUNCTIONS))));
        assertThat(card.measure("practice", "p42").range())
                .contains(Range.of(sum(84, 90).dividedBy(Rational.of(STREAMS))));
        assertThat(card.measure("stream", "s421").range()).contains(Range.of(sum(87, 90)));
    }

    private static int choice(int number) {
        return number * 7 % 11 % 4;
    }

    private static Rational sum(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> Rational.parse(WORTH.get(choice(number))))
                .reduce(Rational.ZERO, Rational::plus);
    }
}
