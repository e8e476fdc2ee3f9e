package io.github.maturity4j.models.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the framework as a whole. */
class SocialMatrixTest {

    private static final List<String> LEVELS = List.of("executive", "managerial", "operations");
    private static final List<String> FUNCTIONS = List.of(
            "communication",
            "marketing",
            "sales",
            "customer-service",
            "research-development",
            "human-resources",
            "finance",
            "general-management");
    private static final List<String> MODES = List.of("none-observed", "passive", "active", "proactive");
    private static final List<String> SPREADS = List.of("spread-passive", "spread-active", "spread-proactive");
    private static final Range ZERO = Range.of(Rational.ZERO);
    private static final Range ONE = Range.of(Rational.ONE);

    /** Conditions that are met when all is well; the others tell that something is not. */
    private static final List<String> GOOD = List.of(
            "starts-at-the-top",
            "goes-all-the-way",
            "all-employees",
            "a-community",
            "consciously",
            "appropriately",
            "definition",
            "coordinated",
            "culture-allows",
            "technology-allows");

    private static final List<String> WARNINGS = List.of("stopped-half-way", "runs-ahead", "selling-not-enough");

    private final Framework framework = SocialMatrix.framework();

    @Test
    void itIsWhatItsClassSays() {
        assertThat(framework.id()).isEqualTo(SocialMatrix.ID);
        assertThat(framework.version()).isEqualTo(SocialMatrix.VERSION);
        assertThat(SocialMatrix.framework()).isSameAs(framework);
    }

    @Test
    void aRegistryFindsIt() {
        assertThat(FrameworkRegistry.installed().find(SocialMatrix.ID, SocialMatrix.VERSION))
                .containsSame(framework);
    }

    @Test
    void theClassPathNamesItsProvider() throws IOException {
        assertThat(Path.of("src/main/resources/META-INF/services/io.github.maturity4j.registry.FrameworkProvider"))
                .hasContent(SocialMatrixProvider.class.getName());
    }

    @Test
    void levelsAndFunctionsAreTwoAxes() {
        assertThat(areas("level")).containsExactlyElementsOf(LEVELS);
        assertThat(areas("function")).containsExactlyElementsOf(FUNCTIONS);
        assertThat(framework.areas()).hasSize(LEVELS.size() + FUNCTIONS.size());
    }

    @Test
    void theCompanyHasNoStageAndNoMean() {
        assertThat(framework.mainStages()).isEmpty();
        assertThat(score(indicator -> Answer.unknown()).placements())
                .allSatisfy(result -> assertThat(result.subject().parts()).hasSize(1));
        assertThat(framework.measures()).noneMatch(rule -> rule.formula() instanceof Formula.Mean);
    }

    @Test
    void aLevelAlwaysAppliesAndAFunctionNeedNot() {
        for (Indicator indicator : framework.indicators()) {
            assertThat(indicator.applicability().mayBeNotApplicable())
                    .as(indicator.id())
                    .isEqualTo(indicator.areas().equals(FUNCTIONS));
        }
    }

    @Test
    void fiftySevenAnswersOfWhichFourteenMakeTheShortForm() {
        assertThat(answers(framework.indicators())).isEqualTo(57);
        assertThat(answers(framework.indicators().stream()
                        .filter(one -> one.tags().contains("short"))
                        .toList()))
                .isEqualTo(14);
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
        }
    }

    @Test
    void everyElementHasABasisOfItsOwnAndNoReasonIsGivenTwice() {
        List<Optional<Basis>> bases = Stream.of(
                        framework.stageSets().stream()
                                .flatMap(set -> set.stages().stream())
                                .map(one -> one.basis()),
                        framework.stageSets().stream().map(one -> one.basis()),
                        framework.areas().stream().map(Area::basis),
                        framework.indicators().stream().map(Indicator::basis),
                        framework.facts().stream().map(one -> one.basis()),
                        framework.measures().stream().map(one -> one.basis()),
                        framework.conditions().stream().map(one -> one.basis()),
                        framework.placements().stream().map(one -> one.basis()))
                .flatMap(Function.identity())
                .toList();
        assertThat(bases).hasSize(62).allSatisfy(basis -> assertThat(basis).isPresent());
        assertThat(bases)
                .map(Optional::orElseThrow)
                .filteredOn(Basis.Operationalised.class::isInstance)
                .hasSize(29)
                .doesNotHaveDuplicates();
    }

    @Test
    void itsSourcesAreToldForEachElement() throws IOException {
        String told = Files.readString(Path.of("SOURCES.md"));
        Stream<String> ids = Stream.of(
                        framework.indicators().stream().map(Indicator::id),
                        framework.areas().stream().map(Area::id),
                        framework.facts().stream().map(one -> one.id()),
                        framework.sources().stream().map(one -> one.id()),
                        framework.scales().keySet().stream(),
                        framework.measures().stream().map(one -> one.id()),
                        framework.conditions().stream().map(one -> one.id()),
                        framework.placements().stream().map(one -> one.id()),
                        MODES.stream())
                .flatMap(Function.identity());
        assertThat(ids).allSatisfy(id -> assertThat(told).contains("`" + id + "`"));
    }

    @Test
    void nothingAnsweredRulesNothingOut() {
        openThroughout(score(indicator -> null));
    }

    @Test
    void everythingUnknownDoesNotEither() {
        openThroughout(score(indicator -> Answer.unknown()));
    }

    @Test
    void everythingAtTheFloorHasNoModeAndHasNotStopped() {
        Scorecard card = score(indicator -> Answer.choice(choice(indicator, 0)));
        modes(card, LEVELS, "none-observed");
        modes(card, FUNCTIONS, "none-observed");
        assertThat(card.measure("reach").range()).contains(ZERO);
        SPREADS.forEach(id -> assertThat(card.measure(id).range()).as(id).contains(ZERO));
        GOOD.forEach(id -> outcome(card, id, Outcomes.UNMET));
        WARNINGS.forEach(id -> outcome(card, id, Outcomes.UNMET));
    }

    @Test
    void everythingAtItsBestIsProactiveThroughout() {
        Scorecard card = score(indicator -> Answer.choice(choice(indicator, 3)));
        modes(card, LEVELS, "proactive");
        modes(card, FUNCTIONS, "proactive");
        assertThat(card.measure("reach").range()).contains(Range.of(Rational.of(3)));
        SPREADS.forEach(id -> assertThat(card.measure(id).range()).as(id).contains(ONE));
        GOOD.forEach(id -> outcome(card, id, Outcomes.MET));
        WARNINGS.forEach(id -> outcome(card, id, Outcomes.UNMET));
        assertThat(card.coverage().isComplete()).isTrue();
    }

    @Test
    void everythingPassiveIsAResultToo() {
        Scorecard card = score(indicator -> Answer.choice(choice(indicator, 1)));
        modes(card, LEVELS, "passive");
        modes(card, FUNCTIONS, "passive");
        assertThat(card.measure("reach").range()).contains(Range.of(Rational.of(3)));
        assertThat(card.measure("spread-passive").range()).contains(ONE);
        assertThat(card.measure("spread-active").range()).contains(ZERO);
    }

    @Test
    void withoutFunctionsTheLevelsRemain() {
        Scorecard card = score(indicator -> indicator.applicability().mayBeNotApplicable()
                ? Answer.notApplicable("There is no such function.")
                : Answer.choice(choice(indicator, 3)));
        modes(card, LEVELS, "proactive");
        FUNCTIONS.forEach(area -> {
            assertThat(card.placement("mode", area).possible()).isEqualTo(new Stages(List.of(), false, true));
            assertThat(card.condition("responsibility-taken", area).possible()).isEqualTo(Outcomes.VOID);
        });
        SPREADS.forEach(id -> assertThat(card.measure(id).range()).as(id).isEmpty());
        assertThat(card.measure("reach").range()).contains(Range.of(Rational.of(3)));
        GOOD.forEach(id -> outcome(card, id, Outcomes.MET));
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(25));
        assertThat(card.coverage().isComplete()).isTrue();
    }

    @Test
    void sellingEarnsNothing() {
        Scorecard without = score(indicator -> Answer.choice(choice(indicator, 2)));
        Scorecard with =
                score(indicator -> Answer.choice(indicator.id().equals("selling") ? "yes" : choice(indicator, 2)));
        assertThat(with.placements()).isEqualTo(without.placements());
        assertThat(with.measures()).isEqualTo(without.measures());
        GOOD.forEach(id -> assertThat(with.condition(id).possible())
                .as(id)
                .isEqualTo(without.condition(id).possible()));
        outcome(without, "selling-not-enough", Outcomes.UNMET);
        outcome(with, "selling-not-enough", Outcomes.MET);
    }

    private void openThroughout(Scorecard card) {
        LEVELS.forEach(
                area -> assertThat(card.placement("mode", area).possible()).isEqualTo(new Stages(MODES, false, false)));
        FUNCTIONS.forEach(
                area -> assertThat(card.placement("mode", area).possible()).isEqualTo(new Stages(MODES, false, true)));
        assertThat(card.measure("reach").range()).contains(Range.of(Rational.ZERO, Rational.of(3)));
        SPREADS.forEach(
                id -> assertThat(card.measure(id).range()).as(id).contains(Range.of(Rational.ZERO, Rational.ONE)));
        Stream.concat(GOOD.stream(), WARNINGS.stream())
                .forEach(id ->
                        assertThat(card.condition(id).possible()).as(id).isEqualTo(new Outcomes(true, true, false)));
        assertThat(card.coverage().answered()).isEqualTo(Rational.ZERO);
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(57));
    }

    private Scorecard score(Function<Indicator, Answer> answers) {
        AssessmentBuilder assessment = Assessment.of(framework);
        for (Indicator indicator : framework.indicators()) {
            Answer answer = answers.apply(indicator);
            if (answer != null && indicator.areas().isEmpty()) {
                assessment.answer(indicator.id(), answer);
            } else if (answer != null) {
                indicator.areas().forEach(area -> assessment.answer(indicator.id(), area, answer));
            }
        }
        return Recompute.score(Scorer.of(framework), assessment.build());
    }

    private List<String> areas(String axis) {
        return framework.areas().stream()
                .filter(area -> area.axis().equals(Optional.of(axis)))
                .map(Area::id)
                .toList();
    }

    private static int answers(List<Indicator> indicators) {
        return indicators.stream()
                .mapToInt(one -> Math.max(1, one.areas().size()))
                .sum();
    }

    /** The choice of that rank; {@code no} for selling, which has none. */
    private static String choice(Indicator indicator, int rank) {
        return indicator.scale() instanceof Scale.YesNo
                ? "no"
                : indicator.scale().choices().get(rank).id();
    }

    private static void modes(Scorecard card, List<String> areas, String mode) {
        Stages only = new Stages(List.of(mode), false, false);
        areas.forEach(area -> {
            assertThat(card.placement("mode", area).possible()).as(area).isEqualTo(only);
            assertThat(card.placement("best", area).possible()).as(area).isEqualTo(only);
        });
    }

    private static void outcome(Scorecard card, String id, Outcomes expected) {
        assertThat(card.condition(id).possible()).as(id).isEqualTo(expected);
    }
}
