package io.github.maturity4j.models.altimeter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the framework as a whole. */
class AltimeterTest {

    private static final List<String> FACETS = List.of("goals", "initiatives", "metrics", "resources");
    private static final List<String> STAGES =
            List.of("planning", "presence", "engagement", "formalized", "strategic", "converged");

    private final Framework framework = Altimeter.framework();

    @Test
    void itIsWhatItsClassSays() {
        assertThat(framework.id()).isEqualTo(Altimeter.ID);
        assertThat(framework.version()).isEqualTo(Altimeter.VERSION);
        assertThat(Altimeter.framework()).isSameAs(framework);
    }

    @Test
    void aRegistryFindsIt() {
        assertThat(FrameworkRegistry.installed().find(Altimeter.ID, Altimeter.VERSION))
                .containsSame(framework);
    }

    @Test
    void theClassPathNamesItsProvider() throws IOException {
        assertThat(Path.of("src/main/resources/META-INF/services/io.github.maturity4j.registry.FrameworkProvider"))
                .hasContent(AltimeterProvider.class.getName());
    }

    @Test
    void sixStagesWithoutFloor() {
        List<Stage> stages = framework.mainStages().orElseThrow().stages();
        assertThat(stages).extracting(Stage::id).containsExactlyElementsOf(STAGES);
        assertThat(stages).noneMatch(Stage::floor);
    }

    @Test
    void everyStageAndFacetHasTwoIndicatorsOfWhichOneAlwaysApplies() {
        for (String stage : STAGES) {
            for (String facet : FACETS) {
                List<Indicator> cell = framework.indicators().stream()
                        .filter(one ->
                                one.stages().contains(stage) && one.dimensions().contains(facet))
                        .toList();
                assertThat(cell).as(stage + ", " + facet).hasSizeGreaterThanOrEqualTo(2);
                assertThat(cell)
                        .as(stage + ", " + facet)
                        .anyMatch(one -> !one.applicability().mayBeNotApplicable());
            }
        }
    }

    @Test
    void everyIndicatorSaysWhatItsAnswersMeanAndWhereItComesFrom() {
        for (Indicator indicator : framework.indicators()) {
            List<String> choices = indicator.scale() instanceof Scale.YesNo
                    ? List.of("no", "yes")
                    : indicator.scale().choices().stream().map(Scale.Choice::id).toList();
            assertThat(indicator.anchors().keySet()).as(indicator.id()).containsExactlyInAnyOrderElementsOf(choices);
            assertThat(indicator.question()).as(indicator.id()).isPresent();
            assertThat(indicator.guidance()).as(indicator.id()).isPresent();
            assertThat(indicator.basis()).as(indicator.id()).isPresent();
        }
    }

    @Test
    void asManyArePublishedAsTheDocumentationSays() {
        List<Indicator> ofStages = framework.indicators().stream()
                .filter(one -> !one.stages().isEmpty())
                .toList();
        assertThat(framework.indicators()).hasSize(71);
        assertThat(ofStages).hasSize(61);
        assertThat(ofStages)
                .filteredOn(one -> one.basis().orElseThrow() instanceof Basis.Published)
                .hasSize(47);
        assertThat(framework.indicators())
                .filteredOn(one -> one.basis().orElseThrow() instanceof Basis.Published)
                .hasSize(47);
    }

    @Test
    void noReasonIsGivenTwice() {
        assertThat(framework.indicators())
                .map(one -> one.basis().orElseThrow())
                .filteredOn(Basis.Operationalised.class::isInstance)
                .doesNotHaveDuplicates();
    }

    @Test
    void itsSourcesAreToldForEachElement() throws IOException {
        String told = Files.readString(Path.of("SOURCES.md"));
        Stream<String> ids = Stream.of(
                        framework.indicators().stream().map(Indicator::id),
                        framework.facts().stream().map(one -> one.id()),
                        framework.sources().stream().map(one -> one.id()),
                        framework.scales().keySet().stream(),
                        framework.measures().stream().map(one -> one.id()),
                        framework.conditions().stream().map(one -> one.id()),
                        framework.placements().stream().map(one -> one.id()))
                .flatMap(Function.identity());
        assertThat(ids).allSatisfy(id -> assertThat(told).contains("`" + id + "`"));
        assertThat(STAGES).allSatisfy(id -> assertThat(told).containsPattern("(?m)^\\| " + Pattern.quote(id) + " \\|"));
    }

    @Test
    void nothingAnsweredAttainsNothingAndRulesNothingOut() {
        Scorecard card = score(indicator -> null);
        assertThat(card.placement("stage").attained()).isEmpty();
        assertThat(card.placement("stage").possible()).isEqualTo(new Stages(STAGES, true, false));
        assertThat(card.coverage().answered()).isEqualTo(Rational.ZERO);
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(71));
        fulfilment(card, Range.of(Rational.ZERO, Rational.ONE));
    }

    @Test
    void theShortFormAttainsNothingAndRulesOutWhatLacksAKeyActivity() {
        assertThat(framework.shortIndicators()).hasSize(14);
        Scorecard best = score(indicator -> isShort(indicator) ? Answer.choice(best(indicator)) : null);
        assertThat(best.placement("stage").attained()).isEmpty();
        assertThat(best.placement("stage").possible()).isEqualTo(new Stages(STAGES, true, false));
        Scorecard worst = score(indicator -> isShort(indicator) ? Answer.choice(worst(indicator)) : null);
        assertThat(worst.placement("stage").possible())
                .isEqualTo(new Stages(List.of("planning", "presence", "engagement"), true, false));
    }

    private boolean isShort(Indicator indicator) {
        return framework.shortIndicators().contains(indicator);
    }

    @Test
    void everythingUnknownDoesNeither() {
        Scorecard card = score(indicator -> Answer.unknown());
        assertThat(card.placement("stage").possible()).isEqualTo(new Stages(STAGES, true, false));
        assertThat(card.coverage().answered()).isEqualTo(Rational.ZERO);
        fulfilment(card, Range.of(Rational.ZERO, Rational.ONE));
    }

    @Test
    void everythingAtItsWorstIsNoStage() {
        Scorecard card = score(indicator -> Answer.choice(worst(indicator)));
        assertThat(card.placement("stage").possible()).isEqualTo(new Stages(List.of(), true, false));
        fulfilment(card, Range.of(Rational.ZERO));
    }

    @Test
    void everythingAsARuleIsStrategic() {
        Scorecard card = score(indicator -> Answer.choice(indicator.scale() instanceof Scale.YesNo ? "yes" : "usual"));
        assertThat(card.placement("stage").possible()).isEqualTo(only("strategic"));
        assertThat(card.measure("fulfilment", "presence").range()).contains(Range.of(Rational.of(9, 16)));
        assertThat(card.measure("fulfilment", "strategic").range()).contains(Range.of(Rational.of(1, 2)));
    }

    @Test
    void everythingAtItsBestIsConverged() {
        Scorecard card = score(indicator -> Answer.choice(best(indicator)));
        assertThat(card.placement("stage").possible()).isEqualTo(only("converged"));
        assertThat(FACETS)
                .allSatisfy(facet ->
                        assertThat(card.placement("facet", facet).possible()).isEqualTo(only("converged")));
        assertThat(card.coverage().isComplete()).isTrue();
        fulfilment(card, Range.of(Rational.ONE));
    }

    @Test
    void whatDoesNotApplyLowersNothing() {
        Scorecard card = score(indicator -> indicator.applicability().mayBeNotApplicable()
                ? Answer.notApplicable("It has no object here.")
                : Answer.choice(best(indicator)));
        assertThat(card.placement("stage").possible()).isEqualTo(only("converged"));
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(66));
        assertThat(card.coverage().isComplete()).isTrue();
        fulfilment(card, Range.of(Rational.ONE));
    }

    private Scorecard score(Function<Indicator, Answer> answers) {
        AssessmentBuilder assessment = Assessment.of(framework);
        for (Indicator indicator : framework.indicators()) {
            Answer answer = answers.apply(indicator);
            if (answer != null) {
                assessment.answer(indicator.id(), answer);
            }
        }
        return Recompute.score(Scorer.of(framework), assessment.build());
    }

    private static void fulfilment(Scorecard card, Range expected) {
        assertThat(STAGES)
                .allSatisfy(stage ->
                        assertThat(card.measure("fulfilment", stage).range()).contains(expected));
    }

    private static Stages only(String stage) {
        return new Stages(List.of(stage), false, false);
    }

    private static String worst(Indicator indicator) {
        return indicator.scale() instanceof Scale.YesNo ? "no" : "none";
    }

    private static String best(Indicator indicator) {
        return indicator.scale() instanceof Scale.YesNo ? "yes" : "everywhere";
    }
}
