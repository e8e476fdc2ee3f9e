package io.github.maturity4j.models.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for the framework as a whole. */
class ReadinessTest {

    private static final List<String> LEVELS = List.of("level-0", "between", "level-1", "ready");
    private static final List<String> STEPS = List.of("past-belief", "grasped", "prepared");
    private static final List<String> UNDERSTANDINGS = List.of("dynamics", "potential", "benefits", "impact");
    private static final List<String> DECISIONS = List.of(
            "decision-metrics",
            "decision-scope",
            "decision-change",
            "decision-start",
            "decision-area",
            "decision-returns");

    private final Framework framework = Readiness.framework();
    private final Scorer scorer = Scorer.of(framework);

    @Test
    void itIsWhatItsClassSays() {
        assertThat(framework.id()).isEqualTo(Readiness.ID);
        assertThat(framework.version()).isEqualTo(Readiness.VERSION);
        assertThat(Readiness.framework()).isSameAs(framework);
    }

    @Test
    void aRegistryFindsIt() {
        assertThat(FrameworkRegistry.installed().find(Readiness.ID, Readiness.VERSION))
                .containsSame(framework);
    }

    @Test
    void theClassPathNamesItsProvider() throws IOException {
        assertThat(Path.of("src/main/resources/META-INF/services/io.github.maturity4j.registry.FrameworkProvider"))
                .hasContent(ReadinessProvider.class.getName());
    }

    @Test
    void theLevelsAreClassesOfWhichTheAuthorNumbersTwo() {
        StageSet levels = framework.mainStages().orElseThrow();
        assertThat(levels.ordered()).isFalse();
        assertThat(levels.stages()).extracting(Stage::id).containsExactlyElementsOf(LEVELS);
        assertThat(levels.stages())
                .filteredOn(one -> one.basis().orElseThrow() instanceof Basis.Published)
                .extracting(Stage::id)
                .containsExactly("level-0", "level-1");
        assertThat(levels.stages()).allMatch(one -> one.remedy().isPresent());
        assertThat(levels.stages())
                .filteredOn(one -> one.remedy().orElseThrow().basis().orElseThrow() instanceof Basis.Published)
                .extracting(Stage::id)
                .containsExactly("level-0", "level-1");
        Stage ready = levels.stages().get(3);
        assertThat(ready.title().orElseThrow().byLanguage().values())
                .noneMatch(title -> title.chars().anyMatch(Character::isDigit));
        assertThat(ready.description().orElseThrow().byLanguage().get("en")).contains("This step is ours");
    }

    @Test
    void whatIsGainedIsALadderWithoutFloor() {
        StageSet steps = framework.stageSet("steps").orElseThrow();
        assertThat(steps.ordered()).isTrue();
        assertThat(steps.floor()).isEmpty();
        assertThat(steps.stages()).extracting(Stage::id).containsExactlyElementsOf(STEPS);
    }

    @Test
    void beliefAndUnderstandingAreJudgedByAnAssessorOnly() {
        assertThat(framework.roles())
                .extracting(Role::id)
                .containsExactly("executives", "managers", "staff", "assessor");
        assertThat(Stream.of(in("belief"), in("understanding")).flatMap(List::stream))
                .hasSize(14)
                .allSatisfy(one -> assertThat(one.roles()).containsExactly("assessor"));
    }

    @Test
    void whatIsPreparedIsSaidByEveryRole() {
        List<Indicator> prepared =
                Stream.of(in("buy-in"), in("capacity")).flatMap(List::stream).toList();
        assertThat(prepared).hasSize(12);
        for (Indicator indicator : prepared) {
            assertThat(indicator.roles())
                    .as(indicator.id())
                    .isEqualTo(
                            indicator.id().equals("buy-in-management") ? List.of("executives", "assessor") : List.of());
        }
    }

    @Test
    void everyIndicatorSaysWhatItsAnswersMean() {
        for (Indicator indicator : framework.indicators()) {
            assertThat(indicator.anchors().keySet())
                    .as(indicator.id())
                    .containsExactlyElementsOf(indicator.scale().choices().stream()
                            .map(Scale.Choice::id)
                            .toList());
            assertThat(indicator.question()).as(indicator.id()).isPresent();
            assertThat(indicator.guidance()).as(indicator.id()).isPresent();
        }
    }

    @Test
    void asManyAreAskedAndPublishedAsTheDocumentationSays() {
        assertThat(framework.indicators()).hasSize(26);
        assertThat(framework.indicators())
                .filteredOn(one -> one.basis().orElseThrow() instanceof Basis.Published)
                .hasSize(18);
        assertThat(framework.indicators())
                .filteredOn(one -> one.tags().contains("short"))
                .hasSize(12);
        assertThat(framework.indicators())
                .filteredOn(one -> one.applicability().mayBeNotApplicable())
                .hasSize(5)
                .allMatch(one -> one.dimensions().equals(List.of("belief")));
        assertThat(framework.facts()).hasSize(8);
    }

    @Test
    void everyElementHasABasisOfItsOwn() {
        assertThat(Stream.of(
                                framework.stageSets().stream()
                                        .flatMap(set -> set.stages().stream())
                                        .map(Stage::basis),
                                framework.allDimensions().stream().map(Dimension::basis),
                                framework.roles().stream().map(role -> role.basis()),
                                framework.indicators().stream().map(Indicator::basis),
                                framework.facts().stream().map(Fact::basis),
                                rules().map(Rule::basis))
                        .flatMap(Function.identity()))
                .hasSizeGreaterThan(70)
                .allMatch(Optional::isPresent);
    }

    @Test
    void noReasonIsGivenTwice() {
        assertThat(Stream.of(
                                framework.stageSets().stream()
                                        .flatMap(set -> set.stages().stream())
                                        .map(Stage::basis),
                                framework.indicators().stream().map(Indicator::basis),
                                framework.facts().stream().map(Fact::basis),
                                rules().map(Rule::basis))
                        .flatMap(Function.identity())
                        .map(Optional::orElseThrow))
                .filteredOn(Basis.Operationalised.class::isInstance)
                .hasSizeGreaterThan(25)
                .doesNotHaveDuplicates();
    }

    @Test
    void itsSourcesAreToldForEachElement() throws IOException {
        String told = Files.readString(Path.of("SOURCES.md"));
        Stream<String> ids = Stream.of(
                        framework.indicators().stream().map(Indicator::id),
                        framework.facts().stream().map(Fact::id),
                        framework.sources().stream().map(one -> one.id()),
                        framework.scales().keySet().stream(),
                        rules().map(Rule::id))
                .flatMap(Function.identity());
        assertThat(ids).allSatisfy(id -> assertThat(told).contains("`" + id + "`"));
        Stream<String> rows = Stream.of(
                        framework.stageSets().stream()
                                .flatMap(set -> set.stages().stream())
                                .map(Stage::id),
                        framework.allDimensions().stream().map(Dimension::id),
                        framework.roles().stream().map(one -> one.id()))
                .flatMap(Function.identity());
        assertThat(rows).allSatisfy(id -> assertThat(told).containsPattern("(?m)^\\| " + Pattern.quote(id) + " \\|"));
    }

    @Test
    void nothingAnsweredGivesNoLevelNotEvenTheLowest() {
        everythingIsOpen(score(Map.of(), indicator -> null));
    }

    @Test
    void everythingUnknownGivesNoneEither() {
        everythingIsOpen(score(Map.of(), indicator -> Answer.unknown()));
    }

    @Test
    void everythingAtTheFloorIsLevelZero() {
        Scorecard card = score(facts("open"), indicator -> rung(indicator, 0));
        assertThat(card.placement("readiness").possible()).isEqualTo(only("level-0"));
        assertThat(card.placement("steps").possible()).isEqualTo(new Stages(List.of(), true, false));
        assertThat(card.measure("signs").range()).contains(Range.of(Rational.ONE));
        understanding(card, Range.of(Rational.ZERO));
        assertThat(card.measure("missing-for-buy-in").range()).contains(Range.of(Rational.of(8)));
        assertThat(card.measure("agenda").range()).contains(Range.of(Rational.of(6)));
        assertThat(card.condition("too-early").possible().isUnmet()).isTrue();
    }

    @Test
    void everythingAtItsBestIsReadyWhateverIsDecided() {
        Scorecard card = score(facts("open"), ReadinessTest::best);
        assertThat(card.placement("readiness").possible()).isEqualTo(only("ready"));
        assertThat(card.placement("steps").possible()).isEqualTo(only("prepared"));
        assertThat(card.placement("agenda").possible()).isEqualTo(only("to-decide"));
        assertThat(card.coverage().isComplete()).isTrue();
        assertThat(card.measure("signs").range()).contains(Range.of(Rational.ZERO));
        understanding(card, Range.of(Rational.of(3)));
        assertThat(card.measure("missing-for-buy-in").range()).contains(Range.of(Rational.ZERO));
        Scorecard decided = score(decided(), ReadinessTest::best);
        assertThat(decided.placement("readiness").possible()).isEqualTo(only("ready"));
        assertThat(decided.placement("agenda").possible()).isEqualTo(only("all-taken"));
    }

    @Test
    void whatDoesNotApplyLowersNothing() {
        Scorecard card = score(
                Map.of(),
                indicator -> indicator.applicability().mayBeNotApplicable()
                        ? Answer.notApplicable("The company is not on social media.")
                        : best(indicator));
        assertThat(card.placement("readiness").possible()).isEqualTo(only("ready"));
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(21));
        assertThat(card.coverage().isComplete()).isTrue();
        assertThat(card.measure("signs").range()).contains(Range.of(Rational.ZERO));
    }

    @Test
    void levelZeroIsGivenForHalfOfTheSignsAndForNothingElse() {
        List<Indicator> signs = in("belief");
        assertThat(signs).hasSize(6);
        int seen = 0;
        for (int code = 0; code < 729; code++) {
            Map<String, Integer> rungs = new HashMap<>();
            int rest = code;
            int channels = 0;
            for (Indicator sign : signs) {
                rungs.put(sign.id(), rest % 3);
                channels += rest % 3 == 0 ? 1 : 0;
                rest /= 3;
            }
            Scorecard card = Recompute.score(
                    scorer,
                    assessment(
                            Map.of(),
                            indicator -> rungs.containsKey(indicator.id())
                                    ? rung(indicator, rungs.get(indicator.id()))
                                    : best(indicator)));
            String expected = channels >= 3 ? "level-0" : "ready";
            assertThat(card.placement("readiness").possible()).isEqualTo(only(expected));
            seen += channels >= 3 ? 1 : 0;
        }
        // Three to six of six are the first of three choices: 20 * 8 + 15 * 4 + 6 * 2 + 1.
        assertThat(seen).isEqualTo(233);
    }

    @Test
    void withoutSignsNoLevelIsGivenHoweverGoodTheRest() {
        List<Indicator> signs = in("belief");
        Scorecard card = score(Map.of(), indicator -> signs.contains(indicator) ? null : best(indicator));
        assertThat(card.placement("readiness").attained()).isEmpty();
        assertThat(card.placement("readiness").possible())
                .isEqualTo(new Stages(List.of("level-0", "ready"), false, false));
        assertThat(card.placement("steps").attained()).isEmpty();
    }

    @Test
    void oneUnderstandingThatIsMissingIsMadeUpByNothing() {
        List<Indicator> asked = in("understanding");
        assertThat(asked).hasSize(8);
        for (Indicator weak : asked) {
            Scorecard card = score(Map.of(), indicator -> indicator == weak ? rung(indicator, 1) : best(indicator));
            assertThat(card.placement("readiness").possible()).as(weak.id()).isEqualTo(only("between"));
            assertThat(card.placement("steps").possible()).as(weak.id()).isEqualTo(only("past-belief"));
        }
    }

    @Test
    void onePartOfThePlanThatIsMissingIsLevelOne() {
        List<Indicator> asked =
                Stream.concat(in("buy-in").stream(), in("capacity").stream()).toList();
        assertThat(asked).hasSize(12);
        for (Indicator weak : asked) {
            Scorecard card = score(Map.of(), indicator -> indicator == weak ? rung(indicator, 1) : best(indicator));
            assertThat(card.placement("readiness").possible()).as(weak.id()).isEqualTo(only("level-1"));
            assertThat(card.measure("missing-for-buy-in").range())
                    .as(weak.id())
                    .contains(Range.of(Rational.of(weak.dimensions().contains("buy-in") ? 1 : 0)));
            Scorecard enough = score(Map.of(), indicator -> indicator == weak ? rung(indicator, 2) : best(indicator));
            assertThat(enough.placement("readiness").possible()).as(weak.id()).isEqualTo(only("ready"));
        }
    }

    @Test
    void decisionsMoveNoLevelAndEachOpenOneIsAPoint() {
        for (String one : DECISIONS) {
            Map<String, String> facts = new HashMap<>(decided());
            facts.put(one, "open");
            Scorecard card = score(facts, indicator -> rung(indicator, 1));
            assertThat(card.measure("agenda").range()).as(one).contains(Range.of(Rational.ONE));
            assertThat(card.condition(one.replace("decision", "open"))
                            .possible()
                            .isMet())
                    .as(one)
                    .isTrue();
            assertThat(card.placement("readiness").possible()).as(one).isEqualTo(only("between"));
        }
    }

    @Test
    void decidingAtLevelZeroIsTooEarly() {
        for (String one : DECISIONS) {
            Map<String, String> facts = new HashMap<>(facts("open"));
            facts.put(one, decided().get(one));
            assertThat(score(facts, indicator -> rung(indicator, 0))
                            .condition("too-early")
                            .possible()
                            .isMet())
                    .as(one)
                    .isTrue();
            assertThat(score(facts, ReadinessTest::best)
                            .condition("too-early")
                            .possible()
                            .isUnmet())
                    .as(one)
                    .isTrue();
        }
    }

    @Test
    void anImpressionThatIsNotTheResultIsTold() {
        for (String impression : LEVELS) {
            Scorecard card = score(Map.of("impression", impression), ReadinessTest::best);
            assertThat(card.condition("impression-differs").possible().isMet())
                    .as(impression)
                    .isEqualTo(!impression.equals("ready"));
        }
        assertThat(score(Map.of("impression", "none"), ReadinessTest::best)
                        .condition("impression-differs")
                        .possible()
                        .isUnmet())
                .isTrue();
    }

    @Test
    void theShortFormGivesNothingThatIsNotCertain() {
        Scorecard best = score(Map.of(), indicator -> indicator.tags().contains("short") ? best(indicator) : null);
        assertThat(best.placement("readiness").attained()).isEmpty();
        assertThat(best.placement("readiness").possible())
                .isEqualTo(new Stages(List.of("between", "level-1", "ready"), false, false));
        assertThat(best.placement("steps").attained()).contains("past-belief");
        Scorecard worst = score(Map.of(), indicator -> indicator.tags().contains("short") ? rung(indicator, 0) : null);
        assertThat(worst.placement("readiness").possible()).isEqualTo(only("level-0"));
    }

    private void everythingIsOpen(Scorecard card) {
        assertThat(card.placement("readiness").attained()).isEmpty();
        assertThat(card.placement("readiness").possible()).isEqualTo(new Stages(LEVELS, false, false));
        assertThat(card.placement("readiness").exact()).isTrue();
        assertThat(card.placement("steps").attained()).isEmpty();
        assertThat(card.placement("steps").possible()).isEqualTo(new Stages(STEPS, true, false));
        assertThat(card.coverage().answered()).isEqualTo(Rational.ZERO);
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(26));
        assertThat(card.measure("signs").range()).contains(Range.of(Rational.ZERO, Rational.ONE));
        understanding(card, Range.of(Rational.ZERO, Rational.of(3)));
        assertThat(card.conditions()).allMatch(result -> result.possible().isOpen());
    }

    private static void understanding(Scorecard card, Range expected) {
        assertThat(UNDERSTANDINGS)
                .allSatisfy(one ->
                        assertThat(card.measure("understanding", one).range()).contains(expected));
    }

    private Stream<Rule> rules() {
        return Stream.of(framework.measures(), framework.conditions(), framework.placements())
                .flatMap(List::stream);
    }

    /** The indicators of a dimension and of those beneath it. */
    private List<Indicator> in(String dimension) {
        return framework.indicators().stream()
                .filter(one -> one.dimensions().contains(dimension)
                        || (dimension.equals("understanding")
                                && UNDERSTANDINGS.stream().anyMatch(one.dimensions()::contains)))
                .toList();
    }

    private static Map<String, String> facts(String said) {
        Map<String, String> facts = new HashMap<>();
        DECISIONS.forEach(decision -> facts.put(decision, said));
        return facts;
    }

    private static Map<String, String> decided() {
        Map<String, String> facts = facts("decided");
        facts.put("decision-start", "existing-community");
        facts.put("decision-area", "innovation");
        return facts;
    }

    private static Answer best(Indicator indicator) {
        return rung(indicator, indicator.scale().choices().size() - 1);
    }

    private static Answer rung(Indicator indicator, int rung) {
        return Answer.choice(indicator.scale().choices().get(rung).id());
    }

    private static Stages only(String stage) {
        return new Stages(List.of(stage), false, false);
    }

    private interface Answers {
        @Nullable
        Answer of(Indicator indicator);
    }

    private Scorecard score(Map<String, String> facts, Answers answers) {
        return Recompute.score(scorer, assessment(facts, answers));
    }

    private Assessment assessment(Map<String, String> facts, Answers answers) {
        AssessmentBuilder assessment = Assessment.of(framework).facts(facts);
        for (Indicator indicator : framework.indicators()) {
            Answer answer = answers.of(indicator);
            if (answer != null) {
                assessment.answer(indicator.id(), answer);
            }
        }
        return assessment.build();
    }
}
