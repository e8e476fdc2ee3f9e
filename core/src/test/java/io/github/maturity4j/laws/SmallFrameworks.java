package io.github.maturity4j.laws;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A weighted mean of some choices, and a ladder of two thresholds over it: enough to state a law with. */
final class SmallFrameworks {

    private SmallFrameworks() {}

    /** The choices {@code c0}, {@code c1} and so on, worth these points. */
    static Scale choices(List<Rational> points) {
        List<Scale.Choice> choices = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            choices.add(new Scale.Choice("c" + i, Optional.of(points.get(i)), Optional.empty(), Optional.empty()));
        }
        return new Scale.Choices(choices);
    }

    /** Indicators {@code i0}, {@code i1} and so on with these weights, all on one scale, and stages at these thresholds. */
    static Framework mean(Scale scale, List<Rational> weights, List<Rational> thresholds) {
        return mean(scale, weights, thresholds, List.of());
    }

    static Framework mean(
            Scale scale, List<Rational> weights, List<Rational> thresholds, List<Condition> furtherOfEachStage) {
        Framework.Builder builder = Framework.builder();
        builder.id("small").version("1").basis(Basis.operationalised("a law"));
        Map<String, Rational> byIndicator = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            builder.addIndicators(Indicator.builder().id("i" + i).scale(scale).build());
            byIndicator.put("i" + i, weights.get(i));
        }
        builder.addMeasures(MeasureRule.builder()
                .id("mean")
                .formula(new Formula.Mean(List.of(Term.builder()
                        .operand(new Operand.Answers(Selection.ALL, Counting.POINTS))
                        .weights(byIndicator)
                        .build())))
                .build());
        StageSet.Builder ladder = StageSet.builder();
        ladder.id(StageSet.MAIN).addStages(Stage.builder().id("s0").floor(true).build());
        Map<String, Condition> cumulative = new LinkedHashMap<>();
        Map<String, Scale.Bound> bounds = new LinkedHashMap<>();
        for (int i = 0; i < thresholds.size(); i++) {
            String stage = "s" + (i + 1);
            ladder.addStages(Stage.builder().id(stage).build());
            List<Condition> conditions = new ArrayList<>();
            conditions.add(atLeast(thresholds.get(i)));
            conditions.addAll(furtherOfEachStage);
            cumulative.put(stage, new Condition.All(conditions));
            bounds.put(stage, new Scale.Bound(thresholds.get(i), true));
        }
        builder.addStageSets(ladder.build());
        builder.addPlacements(
                PlacementRule.builder()
                        .id("cumulative")
                        .method(new Method.Cumulative(Optional.empty(), cumulative))
                        .build(),
                PlacementRule.builder()
                        .id("bands")
                        .method(new Method.Bands(new Operand.Measured("mean", Scope.SAME), bounds))
                        .build());
        return builder.build();
    }

    static Condition atLeast(Rational threshold) {
        return new Condition.Compare(
                new Operand.Measured("mean", Scope.SAME),
                Comparison.AT_LEAST,
                new Operand.Constant(threshold),
                Treatments.DEFAULT);
    }

    /** Scores choices by their position; a negative one is unknown. */
    static Scorecard score(Framework framework, List<Integer> answers) {
        AssessmentBuilder builder = Assessment.of(framework);
        for (int i = 0; i < answers.size(); i++) {
            int choice = answers.get(i);
            builder.answer("i" + i, choice < 0 ? Answer.unknown() : Answer.choice("c" + choice));
        }
        return Recompute.score(Scorer.of(framework, List.of()), builder.build());
    }
}
