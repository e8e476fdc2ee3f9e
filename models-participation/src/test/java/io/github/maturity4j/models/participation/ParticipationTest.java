package io.github.maturity4j.models.participation;

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
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the framework as a whole. */
class ParticipationTest {

    private static final List<String> CLASSES = List.of("no-outward-start", "outside-path", "wrapper", "integral");
    private static final List<String> STEPS = List.of("not-begun", "outward-step", "inward-step", "whole-step");

    private final Framework framework = Participation.framework();
    private final Scorer scorer = Scorer.of(framework);

    @Test
    void itIsWhatItsClassSays() {
        assertThat(framework.id()).isEqualTo(Participation.ID);
        assertThat(framework.version()).isEqualTo(Participation.VERSION);
        assertThat(Participation.framework()).isSameAs(framework);
    }

    @Test
    void aRegistryFindsIt() {
        assertThat(FrameworkRegistry.installed().find(Participation.ID, Participation.VERSION))
                .containsSame(framework);
    }

    @Test
    void theClassPathNamesItsProvider() throws IOException {
        assertThat(Path.of("src/main/resources/META-INF/services/io.github.maturity4j.registry.FrameworkProvider"))
                .hasContent(ParticipationProvider.class.getName());
    }

    @Test
    void fourClassesAndAPathOfThreeStepsAboveAFloor() {
        assertThat(framework.mainStages().orElseThrow().ordered()).isFalse();
        assertThat(framework.mainStages().orElseThrow().stages())
                .extracting(Stage::id)
                .containsExactlyElementsOf(CLASSES);
        List<Stage> steps = framework.stageSets().stream()
                .filter(set -> set.id().equals("path"))
                .findFirst()
                .orElseThrow()
                .stages();
        assertThat(steps).extracting(Stage::id).containsExactlyElementsOf(STEPS);
        assertThat(steps).filteredOn(Stage::floor).extracting(Stage::id).containsExactly("not-begun");
        assertThat(steps).filteredOn(step -> step.remedy().isPresent()).hasSize(3);
    }

    @Test
    void everyIndicatorSaysWhatItsAnswersMean() {
        for (Indicator indicator : framework.indicators()) {
            assertThat(indicator.anchors().keySet())
                    .as(indicator.id())
                    .containsExactlyInAnyOrderElementsOf(indicator.scale().choices().stream()
                            .map(Scale.Choice::id)
                            .toList());
            assertThat(indicator.question()).as(indicator.id()).isPresent();
            assertThat(indicator.guidance()).as(indicator.id()).isPresent();
        }
    }

    @Test
    void everyElementHasABasisOfItsOwnAndNoReasonIsGivenTwice() {
        List<Optional<Basis>> bases = Stream.of(
                        framework.indicators().stream().map(Indicator::basis),
                        framework.areas().stream().map(Area::basis),
                        framework.facts().stream().map(one -> one.basis()),
                        framework.dimensions().stream().map(one -> one.basis()),
                        framework.stageSets().stream()
                                .flatMap(set -> set.stages().stream())
                                .map(Stage::basis),
                        framework.stageSets().stream()
                                .filter(set -> set.id().equals("path"))
                                .map(one -> one.basis()),
                        framework.measures().stream().map(one -> one.basis()),
                        framework.conditions().stream().map(one -> one.basis()),
                        framework.placements().stream().map(one -> one.basis()))
                .flatMap(Function.identity())
                .toList();
        assertThat(bases).hasSizeGreaterThan(50).allMatch(Optional::isPresent);
        assertThat(bases)
                .map(Optional::orElseThrow)
                .filteredOn(Basis.Operationalised.class::isInstance)
                .doesNotHaveDuplicates();
    }

    @Test
    void asManyArePublishedAsTheDocumentationSays() {
        assertThat(framework.indicators()).hasSize(13);
        assertThat(framework.indicators())
                .filteredOn(one -> one.basis().orElseThrow() instanceof Basis.Published)
                .hasSize(10);
        assertThat(framework.areas()).hasSize(9);
        assertThat(framework.areas())
                .filteredOn(one -> one.basis().orElseThrow() instanceof Basis.Published)
                .hasSize(6);
    }

    @Test
    void itsSourcesAreToldForEachElement() throws IOException {
        String told = Files.readString(Path.of("SOURCES.md"));
        Stream<String> ids = Stream.of(
                        framework.indicators().stream().map(Indicator::id),
                        framework.facts().stream().map(one -> one.id()),
                        framework.sources().stream().map(one -> one.id()),
                        framework.areas().stream().map(Area::id),
                        framework.dimensions().stream().map(one -> one.id()),
                        framework.scales().keySet().stream(),
                        framework.measures().stream().map(one -> one.id()),
                        framework.conditions().stream().map(one -> one.id()),
                        framework.placements().stream().map(one -> one.id()),
                        CLASSES.stream(),
                        STEPS.stream())
                .flatMap(Function.identity());
        assertThat(ids).allSatisfy(id -> assertThat(told).contains("`" + id + "`"));
    }

    @Test
    void theAttributionNamesTheAuthorAndDeniesThatHeHasAPartInIt() {
        Rights rights = framework.rights().orElseThrow();
        Map<String, String> attribution = rights.attribution().orElseThrow().byLanguage();
        assertThat(attribution.values()).allSatisfy(words -> assertThat(words).contains(framework.authors()));
        assertThat(attribution.get("en"))
                .contains("has not seen, reviewed or endorsed it")
                .contains("no sentence of the post is copied");
        assertThat(attribution.get("it"))
                .contains("non l'ha visto, esaminato né approvato")
                .contains("nessuna frase dell'articolo è copiata");
        assertThat(attribution.get("es"))
                .contains("no lo ha visto, revisado ni aprobado")
                .contains("ninguna frase del artículo está copiada");
    }

    @Test
    void nothingAnsweredRulesNothingOut() {
        nothingIsKnown(score(indicator -> Optional.empty()));
    }

    @Test
    void everythingUnknownDoesNeither() {
        nothingIsKnown(score(indicator -> Optional.of(Answer.unknown())));
    }

    @Test
    void everythingAtItsWorstIsNoOutwardStart() {
        Scorecard card = score(indicator -> Optional.of(worst(indicator)));
        assertThat(card.placement("verdict").possible()).isEqualTo(only("no-outward-start"));
        assertThat(card.placement("path").possible()).isEqualTo(only("not-begun"));
        assertThat(card.measure("progress").range()).contains(Range.of(Rational.ZERO));
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(20));
    }

    @Test
    void everythingAtItsBestIsIntegral() {
        Scorecard card = score(indicator -> Optional.of(best(indicator)));
        assertThat(card.placement("verdict").possible()).isEqualTo(only("integral"));
        assertThat(card.placement("path").possible()).isEqualTo(only("whole-step"));
        assertThat(card.measure("progress").range()).contains(Range.of(Rational.ONE));
        assertThat(card.coverage().isComplete()).isTrue();
    }

    @Test
    void allNotApplicableWhereAllowedAndTheRestAtItsBestIsIntegral() {
        Scorecard card = score(indicator -> Optional.of(
                indicator.applicability().mayBeNotApplicable()
                        ? Answer.notApplicable("There is no such thing here.")
                        : best(indicator)));
        assertThat(card.placement("verdict").possible()).isEqualTo(only("integral"));
        assertThat(card.placement("path").possible()).isEqualTo(only("whole-step"));
        assertThat(card.measure("reach").range()).contains(Range.of(Rational.ONE));
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(13));
        assertThat(card.coverage().isComplete()).isTrue();
    }

    /** Every combination of the answers that decide, open ones among them, held against the four kinds as the page tells them. */
    @Test
    void noCompanyFallsThrough() {
        for (String accounts : List.of("none", "opened", "?")) {
            for (String beginning : List.of("outside", "together", "inside", "neither", "?")) {
                for (String platform : List.of("none", "usual", "?")) {
                    for (String finance : List.of("trial", "usual", "?")) {
                        Stages possible = verdict(accounts, beginning, platform, finance);
                        List<String> told = kinds(accounts, beginning, platform, finance);
                        String company = accounts + ", " + beginning + ", " + platform + ", " + finance;
                        assertThat(possible.mayBeNone()).as(company).isFalse();
                        assertThat(possible.mayBeEmpty()).as(company).isFalse();
                        assertThat(possible.stages()).as(company).containsAll(told);
                        if (told.size() == 1) {
                            assertThat(possible.stages()).as(company).hasSize(1);
                        }
                    }
                }
            }
        }
    }

    private Stages verdict(String accounts, String beginning, String platform, String finance) {
        AssessmentBuilder assessment = Assessment.of(framework)
                .answer("public-accounts", answer(accounts))
                .answer("beginning", answer(beginning))
                .answer("platform-access", answer(platform));
        for (String id : List.of("platform-use", "priority-stated", "priority-backed", "priority-practised")) {
            assessment.answer(id, Answer.choice("usual"));
        }
        for (String area : List.of("marketing", "communication", "customers")) {
            assessment.answer("aspect", area, Answer.choice("usual"));
        }
        for (String area : List.of("design", "production", "distribution", "human-resources", "technology")) {
            assessment.answer("function", area, Answer.choice("usual"));
        }
        assessment.answer("function", "finance", answer(finance));
        return Recompute.score(scorer, assessment.build()).placement("verdict").possible();
    }

    /** The kinds that a company may be of, each open answer filled in every way that matters. */
    private static List<String> kinds(String accounts, String beginning, String platform, String finance) {
        return filled(accounts, "none", "opened")
                .flatMap(account -> filled(beginning, "outside", "inside")
                        .flatMap(first -> filled(platform, "none", "usual")
                                .flatMap(inside -> filled(finance, "trial", "usual")
                                        .map(last -> kind(account, first, inside, last)))))
                .distinct()
                .toList();
    }

    private static Stream<String> filled(String answer, String... ways) {
        return answer.equals("?") ? Stream.of(ways) : Stream.of(answer);
    }

    private static String kind(String accounts, String beginning, String platform, String finance) {
        if (accounts.equals("none")) {
            return platform.equals("none") ? "no-outward-start" : "outside-path";
        }
        if (beginning.equals("inside")) {
            return "outside-path";
        }
        return platform.equals("usual") && finance.equals("usual") ? "integral" : "wrapper";
    }

    private static Answer answer(String choice) {
        return choice.equals("?") ? Answer.unknown() : Answer.choice(choice);
    }

    private static void nothingIsKnown(Scorecard card) {
        assertThat(card.placement("verdict").attained()).isEmpty();
        Stages verdict = card.placement("verdict").possible();
        assertThat(verdict.stages()).containsExactlyInAnyOrderElementsOf(CLASSES);
        assertThat(verdict.mayBeNone()).isFalse();
        assertThat(verdict.mayBeEmpty()).isFalse();
        assertThat(card.placement("path").attained()).contains("not-begun");
        assertThat(card.placement("path").possible()).isEqualTo(new Stages(STEPS, false, false));
        assertThat(card.measure("progress").range()).contains(Range.of(Rational.ZERO, Rational.ONE));
        assertThat(card.coverage().answered()).isEqualTo(Rational.ZERO);
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(20));
    }

    private Scorecard score(Function<Indicator, Optional<Answer>> answers) {
        AssessmentBuilder assessment = Assessment.of(framework);
        for (Indicator indicator : framework.indicators()) {
            answers.apply(indicator).ifPresent(answer -> answer(assessment, indicator, answer));
        }
        return Recompute.score(scorer, assessment.build());
    }

    private static void answer(AssessmentBuilder assessment, Indicator indicator, Answer answer) {
        Collection<String> areas = indicator.areas();
        if (areas.isEmpty()) {
            assessment.answer(indicator.id(), answer);
        }
        areas.forEach(area -> assessment.answer(indicator.id(), area, answer));
    }

    private static Stages only(String stage) {
        return new Stages(List.of(stage), false, false);
    }

    private static Answer worst(Indicator indicator) {
        return switch (indicator.id()) {
            case "beginning" -> Answer.choice("neither");
            case "criticism-changed" -> Answer.choices();
            default -> Answer.choice("none");
        };
    }

    private static Answer best(Indicator indicator) {
        return switch (indicator.id()) {
            case "public-accounts" -> Answer.choice("used");
            case "beginning" -> Answer.choice("outside");
            case "criticism-changed" -> Answer.choices("design", "production", "distribution");
            default -> Answer.choice("throughout");
        };
    }
}
