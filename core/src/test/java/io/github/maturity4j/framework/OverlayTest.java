package io.github.maturity4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.InvalidAssessmentException;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.overlay.Amendment;
import io.github.maturity4j.overlay.Amendment.Content;
import io.github.maturity4j.overlay.Change;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.overlay.OverlayId;
import io.github.maturity4j.overlay.Part;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
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
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an overlay makes of a framework, and of its scorecards. */
class OverlayTest {

    private static final Basis OURS = Basis.operationalised("staff first");
    private static final Basis MARKED = Basis.operationalised("north 1.0: staff first");
    private static final Basis BOOK = Basis.published("book", "page 3");
    private static final Scale YES_NO = new Scale.YesNo(Rational.ZERO, Rational.ONE);

    /** Four questions of yes and no; score is their mean, and half of it is listening, three quarters answering. */
    private static Framework desk() {
        Map<String, Scale.Bound> bounds = new LinkedHashMap<>();
        bounds.put("listening", new Scale.Bound(Rational.of(1, 2), true));
        bounds.put("answering", new Scale.Bound(Rational.of(3, 4), true));
        return Framework.builder()
                .id("desk")
                .version("1")
                .basis(BOOK)
                .addSource(Source.builder().id("book").title("Book of desks").build())
                .addStageSet(StageSet.builder()
                        .id(StageSet.MAIN)
                        .addStages(
                                Stage.builder().id("ad-hoc").floor(true).build(),
                                Stage.builder()
                                        .id("listening")
                                        .title(Text.of("Listening"))
                                        .addDescriptor(new Stage.Note(Text.of("Somebody listens."), Optional.empty()))
                                        .build(),
                                Stage.builder().id("answering").build())
                        .build())
                .addDimension(Dimension.builder()
                        .id("people")
                        .addDimension(Dimension.builder().id("skills").build())
                        .build())
                .addAreas(
                        Area.builder().id("office").build(),
                        Area.builder().id("branch").build())
                .addIndicators(
                        indicator("hears", "skills").addArea("office").build(),
                        indicator("owner", "skills")
                                .question(Text.of("en", "Who owns it?"))
                                .build(),
                        indicator("replies", "skills").build(),
                        indicator("drill", "skills").build())
                .addMeasures(
                        MeasureRule.builder()
                                .id("score")
                                .formula(new Formula.Mean(List.of(Term.of(answers()))))
                                .build(),
                        MeasureRule.builder()
                                .id("own")
                                .addForEach(ForEach.of(io.github.maturity4j.rule.Axis.DIMENSION))
                                .formula(new Formula.Mean(List.of(Term.builder()
                                        .operand(answers())
                                        .ownWeights(true)
                                        .build())))
                                .build())
                .addCondition(ConditionRule.builder()
                        .id("owned")
                        .condition(new Condition.Chosen(
                                Selection.builder().addIndicator("owner").build(), List.of("yes"), Treatments.DEFAULT))
                        .build())
                .addPlacement(PlacementRule.builder()
                        .id("stage")
                        .method(new Method.Bands(new Operand.Measured("score", Scope.SAME), bounds))
                        .build())
                .build();
    }

    private static Operand answers() {
        return new Operand.Answers(Selection.ALL, Counting.POINTS);
    }

    private static Indicator.Builder indicator(String id, String dimension) {
        Indicator.Builder builder = Indicator.builder();
        builder.id(id).addDimension(dimension).scale(YES_NO);
        return builder;
    }

    private static Overlay.Builder overlay() {
        Overlay.Builder builder = Overlay.builder();
        builder.id("north")
                .version("1.0")
                .framework("desk")
                .frameworkVersion("1")
                .basis(OURS);
        return builder;
    }

    private static Overlay changing(Change... changes) {
        return overlay().addChanges(changes).build();
    }

    /** Hears and replies: two of four. */
    private static Assessment assessment(Framework framework) {
        return Assessment.of(framework)
                .answer("hears", "office", Answer.yes())
                .answer("owner", Answer.no())
                .answer("replies", Answer.yes())
                .answer("drill", Answer.no())
                .build();
    }

    private static Scorecard scored(Overlay overlay) {
        Framework framework = desk().with(overlay);
        return Recompute.score(Scorer.of(framework), assessment(framework));
    }

    private static Amendment amendment(Part part, String id, String at, Content before, Content after) {
        return new Amendment(part, id, at, Optional.ofNullable(before), Optional.ofNullable(after), OURS);
    }

    private static Content number(long numerator, long denominator) {
        return new Content.Numeral(Rational.of(numerator, denominator));
    }

    private static Content name(String name) {
        return new Content.Name(name);
    }

    private static void refused(Overlay overlay, String... problems) {
        assertThatThrownBy(() -> desk().with(overlay))
                .isInstanceOfSatisfying(
                        InvalidOverlayException.class,
                        invalid -> assertThat(invalid.problems().stream().map(Object::toString))
                                .containsExactly(problems));
    }

    @Test
    void withoutAnOverlayNothingIsTold() {
        Scorecard card = Recompute.score(Scorer.of(desk()), assessment(desk()));

        assertThat(card.overlay()).isEmpty();
        assertThat(card.measure("score").score()).isEqualTo(Value.of(Rational.of(1, 2)));
        assertThat(card.placement("stage").attained()).contains("listening");
        assertThat(assessment(desk()).overlay()).isEmpty();
    }

    /** Hears weighs 3: (3 + 0 + 1 + 0) of 6. */
    @Test
    void aWeightOfARuleIsChanged() {
        Scorecard card = scored(changing(Change.number(Part.MEASURE, "score", "mean/weights/hears", Rational.of(3))));

        assertThat(card.measure("score").score()).isEqualTo(Value.of(Rational.of(2, 3)));
        assertThat(card.measure("score").basis()).isEqualTo(MARKED);
        assertThat(card.measure("own", "people").basis()).isEqualTo(BOOK);
        assertThat(card.overlay().orElseThrow().identity()).isEqualTo(new OverlayId("north", "1.0"));
        assertThat(card.overlay().orElseThrow().amendments())
                .containsExactly(amendment(Part.MEASURE, "score", "mean/weights/hears", number(1, 1), number(3, 1)));
    }

    /** The weights of elements count where a rule takes them: (1 * 5 + 0 + 1 + 0) of 8 in own, two of four in score. */
    @Test
    void theWeightOfAnIndicatorIsChanged() {
        Scorecard card = scored(changing(Change.weight(Part.INDICATOR, "hears", Rational.of(5))));

        assertThat(card.measure("own", "people").score()).isEqualTo(Value.of(Rational.of(6, 8)));
        assertThat(card.measure("score").score()).isEqualTo(Value.of(Rational.of(1, 2)));
    }

    @Test
    void aTermThatTakesOwnWeightsCanTakeANumberInstead() {
        Framework framework = desk().with(changing(Change.number(Part.MEASURE, "own", "mean/weight", Rational.of(2))));

        assertThat(framework.overlay().orElseThrow().amendments())
                .containsExactly(amendment(Part.MEASURE, "own", "mean/weight", name("own"), number(2, 1)));
        Term term =
                ((Formula.Mean) framework.measures().get(1).formula()).terms().get(0);
        assertThat(term.ownWeights()).isFalse();
        assertThat(term.weight()).isEqualTo(Rational.of(2));
    }

    /** Half is below 0.6, so that the floor is left. */
    @Test
    void aThresholdIsChanged() {
        Scorecard card =
                scored(changing(Change.number(Part.PLACEMENT, "stage", "bands/from/listening", Rational.parse("0.6"))));

        assertThat(card.placement("stage").attained()).contains("ad-hoc");
        assertThat(card.placement("stage").basis()).isEqualTo(MARKED);
        assertThat(card.measure("score").basis()).isEqualTo(BOOK);
        assertThat(card.measure("score").thresholds()).containsExactly(Rational.of(3, 5), Rational.of(3, 4));
    }

    /** From listening, which has rank 1, to answering, which has rank 2. */
    @Test
    void aTargetIsSet() {
        Scorecard card = scored(changing(Change.target("stage", "answering")));

        assertThat(card.placement("stage").gap().orElseThrow().least()).isEqualTo(1);
        assertThat(card.overlay().orElseThrow().amendments())
                .containsExactly(amendment(Part.PLACEMENT, "stage", "target", null, name("answering")));
    }

    /** A fifth question with yes: three of five; it is unanswered in an assessment that does not know it. */
    @Test
    void anIndicatorIsAdded() {
        Overlay overlay =
                overlay().addIndicator(indicator("mood", "skills").build()).build();
        Framework framework = desk().with(overlay);
        Scorer scorer = Scorer.of(framework);
        Assessment ours = Assessment.of(framework)
                .addAll(assessment(framework))
                .answer("mood", Answer.yes())
                .build();

        assertThat(Recompute.score(scorer, ours).measure("score").score()).isEqualTo(Value.of(Rational.of(3, 5)));
        assertThat(framework.indicator("mood").orElseThrow().basis()).contains(MARKED);
        assertThat(framework.overlay().orElseThrow().amendments())
                .containsExactly(amendment(Part.INDICATOR, "mood", "", null, name("mood")));
        assertThat(Recompute.score(scorer, assessment(desk())).coverage().answered())
                .isEqualTo(Rational.of(4));
    }

    /** A fifth pair, hears in the branch, with no: two of five. */
    @Test
    void anIndicatorIsAskedForAFurtherArea() {
        Framework framework = desk().with(overlay()
                .addArea(Area.builder().id("shop").build())
                .addChange(Change.areas("hears", List.of("shop")))
                .build());
        Assessment ours = Assessment.of(framework)
                .addAll(assessment(framework))
                .answer("hears", "shop", Answer.no())
                .build();

        assertThat(Recompute.score(Scorer.of(framework), ours).measure("score").score())
                .isEqualTo(Value.of(Rational.of(2, 5)));
        assertThat(framework.overlay().orElseThrow().amendments())
                .containsExactly(
                        amendment(Part.AREA, "shop", "", null, name("shop")),
                        amendment(Part.INDICATOR, "hears", "areas/shop", null, name("shop")));
    }

    /** Without the drill: two of three. */
    @Test
    void anIndicatorIsWithdrawn() {
        Framework framework = desk().with(changing(Change.withdraw("drill")));
        Assessment ours = Assessment.of(framework)
                .answer("hears", "office", Answer.yes())
                .answer("owner", Answer.no())
                .answer("replies", Answer.yes())
                .build();

        assertThat(Recompute.score(Scorer.of(framework), ours).measure("score").score())
                .isEqualTo(Value.of(Rational.of(2, 3)));
        assertThat(framework.overlay().orElseThrow().amendments())
                .containsExactly(amendment(Part.INDICATOR, "drill", "", name("drill"), null));
    }

    @Test
    void wordsAreReplacedLanguageByLanguage() {
        Framework framework = desk().with(changing(
                Change.text(
                        Part.INDICATOR,
                        "owner",
                        "question",
                        Text.of("de", "Wem gehört es?").and("en", "Whose is it?")),
                Change.text(Part.INDICATOR, "drill", "guidance", Text.of("Ask twice."))));

        assertThat(framework.indicator("owner").orElseThrow().question())
                .contains(Text.of("en", "Whose is it?").and("de", "Wem gehört es?"));
        assertThat(framework.indicator("owner").orElseThrow().basis()).contains(MARKED);
        assertThat(framework.indicator("drill").orElseThrow().guidance()).contains(Text.of("Ask twice."));
    }

    @Test
    void aTranslationLeavesThePublishedBasis() {
        Framework framework =
                desk().with(changing(Change.text(Part.STAGE, "listening", "title", Text.of("de", "Zuhören"))));

        Stage listening = framework.stage("listening").orElseThrow();
        assertThat(listening.title()).contains(Text.of("en", "Listening").and("de", "Zuhören"));
        assertThat(listening.basis()).isEmpty();
    }

    @Test
    void whatLiesBeneathWhatWasChangedKeepsItsBasis() {
        Framework framework = desk().with(changing(
                Change.text(Part.STAGE, "listening", "title", Text.of("Hearing")),
                Change.weight(Part.DIMENSION, "people", Rational.of(2))));

        Stage listening = framework.stage("listening").orElseThrow();
        assertThat(listening.basis()).contains(MARKED);
        assertThat(listening.descriptors().get(0).basis()).contains(BOOK);
        assertThat(framework.allDimensions().get(0).basis()).contains(MARKED);
        assertThat(framework.allDimensions().get(1).basis()).contains(BOOK);
    }

    @Test
    void anOverlayMayComeFromAPublicationAndInAnotherLanguage() {
        Overlay overlay = overlay()
                .language("it")
                .basis(Basis.published("manuale", "capitolo 2"))
                .addSource(Source.builder().id("manuale").title("Manuale").build())
                .addChange(Change.target("stage", "answering"))
                .addChange(Change.withdraw("drill").because(Basis.operationalised("non serve")))
                .build();
        Framework framework = desk().with(overlay);

        assertThat(framework.placements().get(0).basis())
                .contains(new Basis.Published("manuale", Optional.of(Text.of("it", "north 1.0: capitolo 2"))));
        assertThat(framework.overlay().orElseThrow().amendments().get(0).basis())
                .isEqualTo(new Basis.Operationalised(Text.of("it", "non serve")));
        assertThat(framework.sources()).hasSize(2);
    }

    @Test
    void severalBasesOfOneRuleAreToldPlaceByPlace() {
        Framework framework = desk().with(changing(
                Change.number(Part.PLACEMENT, "stage", "bands/from/listening", Rational.parse("0.6")),
                Change.target("stage", "answering").because(Basis.operationalised("by the board"))));

        assertThat(framework.placements().get(0).basis())
                .contains(Basis.operationalised("north 1.0: bands/from/listening, target"));
    }

    @Test
    void everythingThatIsWrongIsTold() {
        refused(
                changing(
                        Change.number(Part.MEASURE, "scor", "mean/weight", Rational.of(2)),
                        Change.number(Part.MEASURE, "score", "mean/wieght", Rational.of(2)),
                        Change.number(Part.MEASURE, "score", "mean/weight", Rational.of(1)),
                        Change.number(Part.PLACEMENT, "stage", "target", Rational.of(1)),
                        Change.target("stage", "answering"),
                        Change.withdraw("owner"),
                        Change.areas("owner", List.of("branch"))),
                "/changes/4: expected each thing to be changed once but /changes/3 changes the same",
                "/changes/0/measure: expected the id of a measure but was \"scor\"; did you mean \"score\"?",
                "/changes/2/to: expected something other than what the framework has but was the same",
                "/changes/1/at: expected a number, a stage or a text of measure \"score\" but was \"mean/wieght\"; did you"
                        + " mean \"mean/weight\"?",
                "/changes/3/to: expected a stage but was the number 1",
                "/changes/6/at: expected an indicator that is asked for areas but \"owner\" is asked once, for the whole",
                "/changes/5/withdraw: expected an indicator that no rule names but \"owner\" is named",
                "/changes/5/withdraw: expected no other change of \"owner\", since it is withdrawn, but there is one");
    }

    @Test
    void whatCollidesOrChangesNothingIsRefused() {
        refused(overlay().build(), "expected at least one change or addition but there is none");
        refused(
                overlay()
                        .addIndicator(indicator("hears", "skills").build())
                        .addArea(Area.builder().id("office").build())
                        .build(),
                "/areas/0: expected a new area but \"office\" is there already",
                "/indicators/hears: expected a new indicator but \"hears\" is there already");
    }

    @Test
    void anOverlayOverSomethingElseIsRefused() {
        refused(
                overlay().framework("dessk").addChange(Change.withdraw("drill")).build(),
                "/over/framework: expected an overlay over desk but was one over \"dessk\"");
        refused(
                overlay()
                        .frameworkVersion("2")
                        .addChange(Change.withdraw("drill"))
                        .build(),
                "/over/version: expected an overlay over desk 1 but was one over version \"2\"");
        Framework framework = desk().with(changing(Change.withdraw("drill")));
        assertThatThrownBy(() -> framework.with(changing(Change.withdraw("replies"))))
                .hasMessage(
                        "overlay north: 1 problem\n  /over: expected a framework without an overlay but it has north 1.0");
    }

    @Test
    void whoeverChangesSaysWhereFrom() {
        refused(
                overlay()
                        .basis(Optional.empty())
                        .addChange(Change.withdraw("drill"))
                        .build(),
                "expected a basis, published or operationalised, for the overlay or for each of its changes but there is"
                        + " none");
        refused(
                overlay()
                        .basis(Optional.empty())
                        .addChange(Change.withdraw("drill").because(Basis.published("boook", "page 1")))
                        .addChange(Change.target("stage", "answering"))
                        .build(),
                "/changes/0/basis/published: expected the id of a source but was \"boook\"; did you mean \"book\"?",
                "/changes/1: expected a basis, published or operationalised, for the overlay or for each of its changes"
                        + " but there is none");
    }

    @Test
    void aWeightThatNoRuleTakesIsRefused() {
        Framework without = Framework.builder()
                .from(desk())
                .measures(desk().measures().subList(0, 1))
                .build();

        assertThatThrownBy(() -> without.with(changing(Change.weight(Part.INDICATOR, "hears", Rational.of(2)))))
                .hasMessage(
                        "overlay north: 1 problem\n  /changes/0/at: expected a weight that counts but no rule of desk"
                                + " takes the weights of elements; change it where a measure weighs, as in mean/weights/hears");
    }

    @Test
    void anAssessmentMadeForAnOverlayIsNotScoredWithoutIt() {
        Framework framework = desk().with(changing(Change.withdraw("drill")));
        Assessment ours = Assessment.of(framework).answer("owner", Answer.no()).build();

        assertThat(ours.overlay()).contains(new OverlayId("north", "1.0"));
        assertThatThrownBy(() -> Recompute.score(Scorer.of(desk()), ours))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "assessment: expected an assessment of desk 1 without an overlay but was made for the overlay"
                                + " north 1.0");
        Framework later = desk().with(overlay()
                .version("2.0")
                .addChange(Change.withdraw("drill"))
                .build());
        assertThatThrownBy(() -> Recompute.score(Scorer.of(later), ours))
                .hasMessage(
                        "assessment: expected an assessment of desk 1 with the overlay north 2.0 but was made for the"
                                + " overlay north 1.0");
    }

    @Test
    void anAssessmentForAnyOverlayAnswersNothingOfOne() {
        Framework framework = desk().with(overlay()
                .addIndicator(indicator("mood", "skills").build())
                .build());

        assertThat(Assessment.of(framework)
                        .forAnyOverlay()
                        .answer("owner", Answer.no())
                        .build()
                        .overlay())
                .isEmpty();
        assertThatThrownBy(() -> Assessment.of(framework)
                        .forAnyOverlay()
                        .answer("mood", Answer.no())
                        .build())
                .isInstanceOf(InvalidAssessmentException.class)
                .hasMessage(
                        "assessment of desk: 1 problem\n  /answers/mood: expected an assessment that names the overlay"
                                + " north 1.0, which alone asks this, but it names none");
    }
}
