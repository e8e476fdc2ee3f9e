package io.github.maturity4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.spi.CustomMeasure;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a custom measure claims to be due to each operand stands in the derivation, and has to sum. */
class CustomContributionsTest {

    private static final Framework FRAMEWORK = Framework.builder()
            .id("parts")
            .version("1")
            .basis(Basis.operationalised("for a test"))
            .addIndicators(indicator("first"), indicator("second"), indicator("third"))
            .addMeasure(MeasureRule.builder()
                    .id("total")
                    .formula(new Formula.Custom(
                            "total", List.of(Term.of(new Operand.Answers(Selection.ALL, Counting.POINTS))), Map.of()))
                    .build())
            .build();

    private static Indicator indicator(String id) {
        return Indicator.builder()
                .id(id)
                .scale(new Scale.YesNo(Rational.ONE, Rational.of(5)))
                .applicability(Applicability.OPTIONAL)
                .build();
    }

    /** The sum of what is there, and what it says of its parts. */
    private record Total(UnaryOperator<List<Rational>> said) implements CustomMeasure {

        @Override
        public String name() {
            return "total";
        }

        @Override
        public Range outputs(Inputs inputs) {
            return Range.of(Rational.ZERO, Rational.of(15));
        }

        private static List<Rational> parts(Inputs inputs) {
            List<Rational> parts = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                parts.add(inputs.value(i).number().orElse(Rational.ZERO));
            }
            return parts;
        }

        @Override
        public Optional<Rational> apply(Inputs inputs) {
            return Optional.of(parts(inputs).stream().reduce(Rational.ZERO, Rational::plus));
        }

        @Override
        public Optional<List<Rational>> contributions(Inputs inputs) {
            return Optional.of(said.apply(parts(inputs)));
        }
    }

    private static List<Optional<Range>> contributions(UnaryOperator<List<Rational>> said, Answer... answers) {
        List<CustomMeasure> measures = List.of(new Total(said));
        AssessmentBuilder assessment = Assessment.of(FRAMEWORK);
        for (int i = 0; i < answers.length; i++) {
            assessment.answer(List.of("first", "second", "third").get(i), answers[i]);
        }
        return Recompute.score(Scorer.of(FRAMEWORK, measures), assessment.build(), measures)
                .measure("total")
                .derivation()
                .inputs()
                .stream()
                .map(Input::contribution)
                .toList();
    }

    @Test
    void whatIsClaimedIsToldWhereTheFigureIsSettled() {
        assertThat(contributions(parts -> parts, Answer.yes(), Answer.no(), Answer.notApplicable()))
                .containsExactly(
                        Optional.of(Range.of(Rational.of(5))), Optional.of(Range.of(Rational.ONE)), Optional.empty());
        assertThat(contributions(parts -> parts, Answer.yes(), Answer.no(), Answer.unknown()))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void whatDoesNotSumIsRefused() {
        String named = "custom measure total (" + Total.class.getName() + ")";

        assertThatIllegalStateException()
                .isThrownBy(() -> contributions(parts -> parts.subList(0, 2), Answer.yes(), Answer.no(), Answer.no()))
                .withMessage(named + ": expected 3 contributions that sum to 7 but they were [5, 1]");
        assertThatIllegalStateException()
                .isThrownBy(() -> contributions(
                        parts -> List.of(Rational.ONE, Rational.ONE, Rational.ONE),
                        Answer.no(),
                        Answer.no(),
                        Answer.yes()))
                .withMessage(named + ": expected 3 contributions that sum to 7 but they were [1, 1, 1]");
        assertThatIllegalStateException()
                .isThrownBy(() -> contributions(
                        parts -> {
                            throw new UnsupportedOperationException("no");
                        },
                        Answer.no(),
                        Answer.no(),
                        Answer.no()))
                .withMessage(named + " failed: java.lang.UnsupportedOperationException: no");
    }
}
