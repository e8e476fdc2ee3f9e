package io.github.maturity4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The listening desk: a small framework, one assessment, and its scorecard worked out by hand. */
class ExampleTest {

    private static final Basis CHAPTER_2 = Basis.published("handbook", "chapter 2");
    private static final Basis CHAPTER_3 = Basis.published("handbook", "chapter 3");
    private static final Basis OURS = Basis.operationalised("a worked example");

    private static final Framework FRAMEWORK = listeningDesk();
    private static final Scorer SCORER = Scorer.of(FRAMEWORK, List.of());

    private static Framework listeningDesk() {
        Scale spread = new Scale.Choices(List.of(
                choice("none", "0"), choice("piloted", "0.25"), choice("usual", "0.5"), choice("everywhere", "1")));
        Scale yesNo = new Scale.YesNo(Rational.ZERO, Rational.ONE);
        Map<String, Condition> stages = new LinkedHashMap<>();
        stages.put(
                "listening",
                new Condition.All(List.of(
                        fulfilment("0.75"),
                        new Condition.Chosen(
                                Selection.builder().addIndicators("owner").build(),
                                List.of("yes"),
                                Treatments.DEFAULT))));
        stages.put("answering", fulfilment("0.6"));
        return Framework.builder()
                .id("listening-desk")
                .version("1.0.0")
                .title(Text.of("en", "Listening desk"))
                .basis(OURS)
                .addSources(Source.builder()
                        .id("handbook")
                        .title("Handbook of the listening desk")
                        .year(2013)
                        .build())
                .addStageSets(StageSet.builder()
                        .id(StageSet.MAIN)
                        .addStages(
                                Stage.builder().id("ad-hoc").floor(true).build(),
                                Stage.builder().id("listening").basis(CHAPTER_2).build(),
                                Stage.builder().id("answering").basis(CHAPTER_3).build())
                        .build())
                .addDimensions(
                        Dimension.builder().id("people").build(),
                        Dimension.builder().id("practice").build())
                .addAreas(
                        Area.builder().id("management").axis("level").build(),
                        Area.builder().id("operations").axis("level").build())
                .putScale("spread", spread)
                .putScale("yes-no", yesNo)
                .addIndicators(
                        Indicator.builder()
                                .id("hears")
                                .addStages("listening")
                                .addDimensions("people")
                                .scale(spread)
                                .scaleName("spread")
                                .addAreas("management", "operations")
                                .build(),
                        Indicator.builder()
                                .id("owner")
                                .addStages("listening")
                                .addDimensions("people")
                                .scale(yesNo)
                                .scaleName("yes-no")
                                .build(),
                        Indicator.builder()
                                .id("replies")
                                .addStages("answering")
                                .addDimensions("practice")
                                .scale(spread)
                                .scaleName("spread")
                                .build(),
                        Indicator.builder()
                                .id("crisis-drill")
                                .addStages("answering")
                                .addDimensions("practice")
                                .scale(spread)
                                .scaleName("spread")
                                .applicability(Applicability.OPTIONAL_WITH_REASON)
                                .build())
                .addMeasures(mean("fulfilment", Axis.STAGE), mean("score", Axis.DIMENSION))
                .addPlacements(PlacementRule.builder()
                        .id("stage")
                        .method(new Method.Cumulative(Optional.empty(), stages))
                        .build())
                .build();
    }

    private static Scale.Choice choice(String id, String points) {
        return new Scale.Choice(id, Optional.of(Rational.parse(points)), Optional.empty(), Optional.empty());
    }

    private static MeasureRule mean(String id, Axis axis) {
        return MeasureRule.builder()
                .id(id)
                .addForEach(ForEach.of(axis))
                .formula(new Formula.Mean(List.of(Term.of(new Operand.Answers(Selection.ALL, Counting.POINTS)))))
                .build();
    }

    private static Condition fulfilment(String threshold) {
        return new Condition.Compare(
                new Operand.Measured("fulfilment", Scope.SAME),
                Comparison.AT_LEAST,
                new Operand.Constant(Rational.parse(threshold)),
                Treatments.DEFAULT);
    }

    private static Scorecard score(Answer owner, Answer drill) {
        return score(owner, Answer.choice("usual"), drill);
    }

    private static Scorecard score(Answer owner, Answer replies, Answer drill) {
        return Recompute.score(
                SCORER,
                Assessment.of(FRAMEWORK)
                        .unit("acme")
                        .date(LocalDate.of(2026, 3, 31))
                        .answer("hears", "management", Answer.choice("everywhere"))
                        .answer("hears", "operations", Answer.choice("piloted"))
                        .answer("owner", owner)
                        .answer("replies", replies)
                        .answer("crisis-drill", drill)
                        .build());
    }

    private static final Scorecard CARD = score(Answer.yes(), Answer.unknown());

    private static Value value(String number) {
        return Value.of(Rational.parse(number));
    }

    private static Value from(String low, String high) {
        return new Value(Optional.of(Range.of(Rational.parse(low), Rational.parse(high))), false, false);
    }

    private static Outcomes requirement(Scorecard card, String stage) {
        return card.placement("stage").derivation().stages().stream()
                .filter(standing -> standing.stage().equals(stage))
                .map(PlacementDerivation.StageStanding::possible)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void frameworkHasNoProblems() {
        assertThat(Scorer.check(FRAMEWORK, List.of())).isEmpty();
    }

    @Test
    void fulfilmentOfListening() {
        MeasureResult fulfilment = CARD.measure("fulfilment", "listening");
        assertThat(fulfilment.possible()).isEqualTo(value("0.75"));
        assertThat(fulfilment.score()).isEqualTo(value("0.75"));
        assertThat(fulfilment.exact()).isTrue();
        assertThat(fulfilment.assumed()).isFalse();
        assertThat(fulfilment.derivation().inputs())
                .extracting(Input::possible)
                .containsExactly(value("1"), value("0.25"), value("1"));
        assertThat(fulfilment.derivation().inputs())
                .extracting(input -> input.contribution().orElseThrow().low())
                .containsExactly(Rational.of(1, 3), Rational.of(1, 12), Rational.of(1, 3));
    }

    @Test
    void requirementOfListening() {
        assertThat(requirement(CARD, "listening")).isEqualTo(Outcomes.MET);
    }

    @Test
    void fulfilmentOfAnswering() {
        MeasureResult fulfilment = CARD.measure("fulfilment", "answering");
        assertThat(fulfilment.range()).contains(Range.of(Rational.parse("0.25"), Rational.parse("0.75")));
        assertThat(fulfilment.possible()).isEqualTo(from("0.25", "0.75"));
        assertThat(fulfilment.exact()).isTrue();
        MeasureResult notApplicable =
                score(Answer.yes(), Answer.notApplicable("no crisis can occur")).measure("fulfilment", "answering");
        assertThat(notApplicable.possible()).isEqualTo(value("0.5"));
    }

    @Test
    void requirementOfAnswering() {
        assertThat(requirement(CARD, "answering")).isEqualTo(new Outcomes(true, true, false));
    }

    @Test
    void stage() {
        PlacementResult stage = CARD.placement("stage");
        assertThat(stage.attained()).contains("listening");
        assertThat(stage.possible()).isEqualTo(new Stages(List.of("listening", "answering"), false, false));
        assertThat(stage.now()).isEqualTo(stage.possible());
        assertThat(stage.highestPossible()).contains("answering");
        assertThat(stage.exact()).isTrue();
        assertThat(stage.assumed()).isFalse();
        assertThat(stage.whyNot("answering")).hasSize(1);
        assertThat(stage.whyNot("listening")).isEmpty();
    }

    @Test
    void scores() {
        assertThat(CARD.measure("score", "people").possible()).isEqualTo(value("0.75"));
        MeasureResult practice = CARD.measure("score", "practice");
        assertThat(practice.possible()).isEqualTo(from("0.25", "0.75"));
        assertThat(practice.overAnswered()).contains(value("0.5"));
    }

    @Test
    void coverage() {
        assertThat(CARD.coverage()).isEqualTo(new Coverage(Rational.of(4), Rational.of(5)));
        assertThat(CARD.coverage().share()).contains(Rational.parse("0.8"));
        assertThat(CARD.dimensionCoverage())
                .containsExactly(
                        Map.entry("people", new Coverage(Rational.of(3), Rational.of(3))),
                        Map.entry("practice", new Coverage(Rational.ONE, Rational.of(2))));
    }

    @Test
    void nothingIsOutOfOrder() {
        assertThat(CARD.placement("stage").outOfOrder()).isEmpty();
    }

    @Test
    void progressAndNextSteps() {
        PlacementResult.Next next = CARD.placement("stage").next().orElseThrow();
        assertThat(next.stage()).isEqualTo("answering");
        assertThat(next.progress()).isEqualTo(Rational.ZERO);
        assertThat(next.requirements()).hasSize(1);
        assertThat(next.findOut()).containsExactly(AnswerKey.of("crisis-drill"));
        assertThat(next.improve()).isEmpty();
    }

    @Test
    void onlyTheTwoStagesArePublished() {
        assertThat(FRAMEWORK.stage("listening").orElseThrow().basis()).contains(CHAPTER_2);
        assertThat(FRAMEWORK.stage("answering").orElseThrow().basis()).contains(CHAPTER_3);
        assertThat(CARD.measures()).extracting(MeasureResult::basis).containsOnly(OURS);
        assertThat(CARD.placements()).extracting(PlacementResult::basis).containsOnly(OURS);
    }

    @Test
    void pilotedDrillClosesTheRange() {
        Scorecard card = score(Answer.yes(), Answer.choice("piloted"));
        assertThat(card.measure("fulfilment", "answering").possible()).isEqualTo(value("0.375"));
        assertThat(requirement(card, "answering")).isEqualTo(Outcomes.UNMET);
        assertThat(card.placement("stage").possible()).isEqualTo(new Stages(List.of("listening"), false, false));
        assertThat(card.placement("stage").attained()).contains("listening");
        PlacementResult.Next next = card.placement("stage").next().orElseThrow();
        assertThat(next.findOut()).isEmpty();
        assertThat(next.improve()).containsExactly(AnswerKey.of("replies"), AnswerKey.of("crisis-drill"));
    }

    @Test
    void drillEverywhereAttainsAnswering() {
        Scorecard card = score(Answer.yes(), Answer.choice("everywhere"));
        assertThat(card.measure("fulfilment", "answering").possible()).isEqualTo(value("0.75"));
        assertThat(card.placement("stage").attained()).contains("answering");
        assertThat(card.placement("stage").next()).isEmpty();
    }

    @Test
    void repliesEverywhereDoNotSuffice() {
        Scorecard card = score(Answer.yes(), Answer.choice("everywhere"), Answer.unknown());
        assertThat(card.measure("fulfilment", "answering").possible()).isEqualTo(from("0.5", "1"));
        assertThat(card.placement("stage").attained()).contains("listening");
    }

    @Test
    void withoutOwnerNothingAboveTheFloor() {
        Scorecard open = score(Answer.no(), Answer.unknown());
        assertThat(open.placement("stage").attained()).contains("ad-hoc");
        assertThat(open.placement("stage").possible()).isEqualTo(new Stages(List.of("ad-hoc"), false, false));
        Scorecard met = score(Answer.no(), Answer.choice("everywhere"));
        assertThat(met.placement("stage").attained()).contains("ad-hoc");
        assertThat(met.placement("stage").outOfOrder())
                .containsExactly(new PlacementResult.OutOfOrder("answering", "listening", true));
    }

    @Test
    void openOwnerLeavesOutOfOrderPossible() {
        Scorecard card = score(Answer.unknown(), Answer.choice("everywhere"));
        assertThat(card.placement("stage").attained()).contains("ad-hoc");
        assertThat(card.placement("stage").outOfOrder())
                .containsExactly(new PlacementResult.OutOfOrder("answering", "listening", false));
    }
}
