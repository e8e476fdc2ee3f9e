package io.github.maturity4j.rollup;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.organisation.OrganisationUnit;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpMethod.Weight;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two questions worth 0, 0.5 or 1, both of which may not apply; their mean is the score. From 0.25, 0.5 and 0.75 on it is stage one,
 * two and three; below there is none. From 0.5 on the class is good, below it is bad.
 */
final class House {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static final List<RollUpRule> RULES = List.of(
            rule("lowest", new RollUpMethod.Lowest("stage")),
            rule("spread", new RollUpMethod.Distribution("stage")),
            rule("kinds", new RollUpMethod.Distribution("kind")),
            rule("units-at-two", new RollUpMethod.Share("stage", "two", Weight.UNITS)),
            rule("people-at-two", new RollUpMethod.Share("stage", "two", Weight.SIZE)),
            rule("score", new RollUpMethod.Mean("score", Weight.SIZE)),
            rule("plain-score", new RollUpMethod.Mean("score", Weight.UNITS)),
            rule("rank", new RollUpMethod.MeanRank("stage", Weight.SIZE)));

    static final Framework FRAMEWORK = framework(RULES);
    static final Scorer SCORER = Scorer.of(FRAMEWORK);

    private House() {}

    static RollUpRule rule(String id, RollUpMethod method) {
        return RollUpRule.builder().id(id).method(method).build();
    }

    static Framework framework(List<RollUpRule> rules) {
        Scale scale = new Scale.Choices(List.of(choice("c0", "0"), choice("c1", "0.5"), choice("c2", "1")));
        Operand score = new Operand.Measured("score", Scope.SAME);
        return Framework.builder()
                .id("house")
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addStageSets(
                        StageSet.builder()
                                .id(StageSet.MAIN)
                                .addStages(stage("one"), stage("two"), stage("three"))
                                .build(),
                        StageSet.builder()
                                .id("kinds")
                                .ordered(false)
                                .addStages(stage("good"), stage("bad"))
                                .build())
                .addIndicators(
                        Indicator.builder()
                                .id("q1")
                                .scale(scale)
                                .applicability(Applicability.OPTIONAL)
                                .build(),
                        Indicator.builder()
                                .id("q2")
                                .scale(scale)
                                .applicability(Applicability.OPTIONAL)
                                .build())
                .addMeasure(MeasureRule.builder()
                        .id("score")
                        .formula(new Formula.Mean(List.of(Term.builder()
                                .operand(new Operand.Answers(Selection.ALL, Counting.POINTS))
                                .build())))
                        .build())
                .addPlacements(
                        PlacementRule.builder()
                                .id("stage")
                                .method(new Method.Bands(
                                        score, Map.of("one", from("0.25"), "two", from("0.5"), "three", from("0.75"))))
                                .build(),
                        PlacementRule.builder()
                                .id("kind")
                                .stageSet("kinds")
                                .method(new Method.FirstMatch(Map.of(
                                        "good",
                                        compare(score, Comparison.AT_LEAST),
                                        "bad",
                                        compare(score, Comparison.LESS_THAN))))
                                .build())
                .rollUps(rules)
                .build();
    }

    private static Condition compare(Operand score, Comparison comparison) {
        return new Condition.Compare(
                score, comparison, new Operand.Constant(Rational.parse("0.5")), Treatments.DEFAULT);
    }

    private static Scale.Bound from(String bound) {
        return new Scale.Bound(Rational.parse(bound), true);
    }

    private static Stage stage(String id) {
        return Stage.builder().id(id).build();
    }

    private static Scale.Choice choice(String id, String points) {
        return new Scale.Choice(id, Optional.of(Rational.parse(points)), Optional.empty(), Optional.empty());
    }

    /** The scorecard of a unit; {@code "0"}, {@code "1"} and {@code "2"} are choices, {@code "-"} is not applicable, {@code "?"} open. */
    static Scorecard card(String unit, String first, String second) {
        AssessmentBuilder builder = Assessment.of(FRAMEWORK).unit(unit);
        answer(builder, "q1", first);
        answer(builder, "q2", second);
        return Recompute.score(SCORER, builder.build());
    }

    private static void answer(AssessmentBuilder builder, String indicator, String said) {
        if (said.equals("-")) {
            builder.answer(indicator, Answer.notApplicable());
        } else if (!said.equals("?")) {
            builder.answer(indicator, Answer.choice("c" + said));
        }
    }

    static OrganisationUnit unit(String id, int size) {
        return OrganisationUnit.builder().id(id).size(size).build();
    }

    static OrganisationUnit unit(String id, String parent, int size) {
        return OrganisationUnit.builder().id(id).parent(parent).size(size).build();
    }
}
