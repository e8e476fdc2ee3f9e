package io.github.maturity4j.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.generated.Draw;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ranges of figures over many open answers that may all turn out not applicable, against every choice of those that do. */
class DroppingTest {

    private static final int FRAMEWORKS = 2_000;
    private static final int ASSESSMENTS = 5;

    @Test
    void rangesAreThoseOverEveryChoiceOfWhatDropsOut() {
        List<String> disagreements = new ArrayList<>();
        int exact = 0;
        for (int number = 0; number < FRAMEWORKS && disagreements.size() < 20; number++) {
            Draw draw = new Draw(4_711_000L + number);
            int count = draw.between(2, 7);
            Framework framework = framework(draw, count);
            Scorer scorer = Scorer.of(framework, List.of());
            for (int i = 0; i < ASSESSMENTS; i++) {
                AssessmentBuilder builder = Assessment.of(framework);
                for (int indicator = 0; indicator < count; indicator++) {
                    boolean optional = framework.indicators().get(indicator).applicability() == Applicability.OPTIONAL;
                    builder.answer("i" + indicator, answer(draw, optional));
                }
                Assessment assessment = builder.build();
                var card = scorer.score(assessment);
                for (String disagreement : Recompute.disagreements(framework, card)) {
                    disagreements.add("framework " + number + ", assessment " + i + ": " + disagreement + " of "
                            + inputs(card.measures(), disagreement));
                }
                exact += (int)
                        card.measures().stream().filter(MeasureResult::exact).count();
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(exact).isGreaterThan(FRAMEWORKS);
    }

    private static List<String> inputs(List<MeasureResult> measures, String disagreement) {
        return measures.stream()
                .filter(result -> disagreement.contains(" " + result.measure() + " "))
                .flatMap(result -> result.derivation().inputs().stream())
                .map(input -> input.weight() + " times " + input.possible())
                .toList();
    }

    private static Answer answer(Draw draw, boolean optional) {
        return switch (draw.below(10)) {
            case 0 -> optional ? Answer.notApplicable() : Answer.unanswered();
            case 1, 2 -> Answer.choice("c0");
            case 3, 4 -> Answer.choice("c1");
            default -> Answer.unknown();
        };
    }

    private static Framework framework(Draw draw, int count) {
        Framework.Builder builder = Framework.builder();
        builder.id("dropping").version("1").basis(Basis.operationalised("a law"));
        Map<String, Rational> weights = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Rational low = Rational.of(draw.between(-2, 2));
            Rational high = low.plus(Rational.of(draw.between(0, 2)));
            builder.addIndicators(Indicator.builder()
                    .id("i" + i)
                    .scale(SmallFrameworks.choices(List.of(low, high)))
                    .applicability(draw.chance(75) ? Applicability.OPTIONAL : Applicability.ALWAYS)
                    .build());
            weights.put("i" + i, Rational.of(draw.between(0, 3)));
        }
        List<Term> plain = List.of(Term.of(new Operand.Answers(Selection.ALL, Counting.POINTS)));
        Term.Builder weighted = Term.builder();
        List<Term> weighed =
                List.of(weighted.operand(new Operand.Answers(Selection.ALL, Counting.of(draw.chance(20), false)))
                        .weights(weights)
                        .build());
        builder.addMeasures(
                measure("sum", new Formula.Sum(weighed)),
                measure("mean", new Formula.Mean(weighed)),
                measure("plain-mean", new Formula.Mean(plain)),
                measure("minimum", new Formula.Minimum(plain)),
                measure("maximum", new Formula.Maximum(plain)),
                measure("median", new Formula.Median(plain)),
                measure("best", new Formula.Best(draw.between(1, 5), plain)),
                measure("worst", new Formula.Worst(draw.between(1, 5), plain)),
                measure("start", new Formula.Contributions(Rational.ONE, weighed, plain)),
                measure("product", new Formula.Product(List.of(new Operand.Answers(Selection.ALL, Counting.POINTS)))));
        return builder.build();
    }

    private static MeasureRule measure(String id, Formula formula) {
        return MeasureRule.builder().id(id).formula(formula).build();
    }
}
