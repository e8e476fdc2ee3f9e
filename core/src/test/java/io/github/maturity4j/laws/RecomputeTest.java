package io.github.maturity4j.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What does not follow from its derivation is found: a judge who lets everything pass proves nothing. */
class RecomputeTest {

    private static final Framework FRAMEWORK = SmallFrameworks.mean(
            SmallFrameworks.choices(List.of(Rational.ZERO, Rational.ONE)),
            List.of(Rational.ONE, Rational.of(2)),
            List.of(Rational.parse("0.5")));

    /** The mean of 0 and 1, weighted 1 and 2. */
    private static final Scorecard CARD = SmallFrameworks.score(FRAMEWORK, List.of(0, 1));

    @Test
    void whatFollowsIsLeftAlone() {
        assertThat(CARD.measure("mean").possible()).isEqualTo(Value.of(Rational.of(2, 3)));
        assertThat(Recompute.disagreements(FRAMEWORK, CARD)).isEmpty();
    }

    @Test
    void aFigureThatDiffersFromItsInputsIsTold() {
        Scorecard.Builder wrong = Scorecard.builder();
        wrong.from(CARD)
                .measures(List.of(MeasureResult.builder()
                        .from(CARD.measure("mean"))
                        .possible(Value.of(Rational.of(1, 3)))
                        .build()));

        assertThat(Recompute.disagreements(FRAMEWORK, wrong.build()))
                .contains("measure mean whole possible: the derivation gives [2/3, 2/3] but the result is [1/3, 1/3]");
    }

    @Test
    void aStageThatDiffersFromItsRequirementsIsTold() {
        PlacementResult bands = CARD.placement("bands");
        Scorecard.Builder wrong = Scorecard.builder();
        wrong.from(CARD)
                .placements(List.of(
                        CARD.placement("cumulative"),
                        PlacementResult.builder()
                                .from(bands)
                                .possible(new Stages(List.of("s0"), false, false))
                                .build()));

        assertThat(bands.possible().stages()).containsExactly("s1");
        assertThat(Recompute.disagreements(FRAMEWORK, wrong.build()))
                .containsExactly("placement bands whole possible: the derivation gives [s1] but the result is [s0]");
    }
}
