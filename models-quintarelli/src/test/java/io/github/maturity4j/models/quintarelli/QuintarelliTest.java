package io.github.maturity4j.models.quintarelli;

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
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
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
class QuintarelliTest {

    private static final List<String> STAGES = List.of("serves", "listens", "responds", "learns", "social");
    private static final List<String> SURE = List.of("employees", "customers");
    private static final List<String> CHAIN = List.of("partners", "suppliers");
    private static final List<String> PROPERTIES = List.of("borders", "co-deciders", "involvement", "exchange");
    private static final List<String> ACTIVITIES = List.of(
            "activity-conversations", "activity-channels", "activity-wishes", "activity-ambassadors", "activity-ideas");
    private static final int BEST = 3;

    private final Framework framework = Quintarelli.framework();
    private final Scorer scorer = Scorer.of(framework);

    @Test
    void itIsWhatItsClassSays() {
        assertThat(framework.id()).isEqualTo(Quintarelli.ID);
        assertThat(framework.version()).isEqualTo(Quintarelli.VERSION);
        assertThat(Quintarelli.framework()).isSameAs(framework);
    }

    @Test
    void aRegistryFindsIt() {
        assertThat(FrameworkRegistry.installed().find(Quintarelli.ID, Quintarelli.VERSION))
                .containsSame(framework);
    }

    @Test
    void theClassPathNamesItsProvider() throws IOException {
        assertThat(Path.of("src/main/resources/META-INF/services/io.github.maturity4j.registry.FrameworkProvider"))
                .hasContent(QuintarelliProvider.class.getName());
    }

    @Test
    void fiveCapabilitiesWithoutFloor() {
        List<Stage> stages = framework.mainStages().orElseThrow().stages();
        assertThat(stages).extracting(Stage::id).containsExactlyElementsOf(STAGES);
        assertThat(stages).noneMatch(Stage::floor);
    }

    @Test
    void everyCapabilityIsAskedForEveryGroupAndOnlyPartnersAndSuppliersMayBeMissing() {
        for (String stage : STAGES) {
            List<Indicator> asked = framework.indicators().stream()
                    .filter(one -> one.stages().contains(stage))
                    .toList();
            assertThat(asked.stream().flatMap(one -> one.areas().stream()))
                    .as(stage)
                    .contains("employees", "customers", "partners", "suppliers");
            assertThat(asked).as(stage).anyMatch(one -> one.areas().isEmpty());
        }
        assertThat(framework.indicators())
                .allMatch(one ->
                        one.applicability().mayBeNotApplicable() == one.areas().equals(CHAIN))
                .filteredOn(one -> one.areas().equals(CHAIN))
                .hasSize(8);
    }

    @Test
    void everyIndicatorSaysWhatItsAnswersMeanAndWhereItComesFrom() {
        for (Indicator indicator : framework.indicators()) {
            assertThat(indicator.anchors().keySet())
                    .as(indicator.id())
                    .containsExactlyElementsOf(indicator.scale().choices().stream()
                            .map(Scale.Choice::id)
                            .toList());
            assertThat(indicator.question()).as(indicator.id()).isPresent();
            assertThat(indicator.guidance()).as(indicator.id()).isPresent();
            assertThat(indicator.basis()).as(indicator.id()).isPresent();
        }
    }

    @Test
    void asManyArePublishedAsTheDocumentationSays() {
        assertThat(framework.indicators()).hasSize(33);
        assertThat(pairs(framework.indicators())).isEqualTo(49);
        assertThat(framework.minutes()).hasValue(45);
        assertThat(framework.shortForm().orElseThrow().minutes()).hasValue(14);
        assertThat(framework.indicators())
                .filteredOn(one -> one.basis().orElseThrow() instanceof Basis.Published)
                .hasSize(29);
    }

    @Test
    void noReasonIsGivenTwice() {
        assertThat(Stream.of(
                                framework.indicators().stream().map(Indicator::basis),
                                framework.facts().stream().map(Fact::basis),
                                framework.mainStages().orElseThrow().stages().stream()
                                        .map(stage -> stage.remedy().flatMap(Stage.Note::basis)),
                                rules().map(Rule::basis))
                        .flatMap(Function.identity())
                        .map(Optional::orElseThrow))
                .filteredOn(Basis.Operationalised.class::isInstance)
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsAveraged() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/META-INF/maturity4j/quintarelli.yaml")))
                .noneMatch(line -> line.matches(" *(mean|median|sum|best|worst):.*"))
                .anyMatch(line -> line.matches(" *minimum: indicators"));
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
                        framework.allDimensions().stream().map(one -> one.id()),
                        framework.areas().stream().map(one -> one.id()))
                .flatMap(Function.identity());
        assertThat(rows).allSatisfy(id -> assertThat(told).containsPattern("(?m)^\\| " + Pattern.quote(id) + " \\|"));
    }

    @Test
    void nothingAnsweredAttainsNothingAndRulesNothingOut() {
        everythingIsOpen(score(Map.of(), (indicator, area) -> null));
    }

    @Test
    void everythingUnknownDoesNeither() {
        everythingIsOpen(score(Map.of(), (indicator, area) -> Answer.unknown()));
    }

    @Test
    void everythingAtTheFloorIsNoStageAndAtMostReactive() {
        Scorecard card = score(facts("no"), (indicator, area) -> rung(indicator, 0));
        assertThat(card.placement("stage").possible()).isEqualTo(new Stages(List.of(), true, false));
        assertThat(card.placement("approach").possible()).isEqualTo(only("reactive"));
        properties(card, Range.of(Rational.ZERO));
        assertThat(card.conditions()).allMatch(result -> result.possible().isUnmet());
    }

    @Test
    void everythingAtItsBestIsSocial() {
        Scorecard card = score(Map.of(), (indicator, area) -> rung(indicator, BEST));
        assertThat(card.placement("stage").possible()).isEqualTo(only("social"));
        assertThat(card.placement("approach").possible()).isEqualTo(only("learning"));
        assertThat(card.coverage().isComplete()).isTrue();
        properties(card, Range.of(Rational.of(BEST)));
        assertThat(card.conditions()).allMatch(result -> result.possible().isUnmet());
    }

    @Test
    void whatDoesNotApplyLowersNothing() {
        Scorecard card = score(
                Map.of(),
                (indicator, area) -> indicator.applicability().mayBeNotApplicable()
                        ? Answer.notApplicable("There are none.")
                        : rung(indicator, BEST));
        assertThat(card.placement("stage").possible()).isEqualTo(only("social"));
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(33));
        assertThat(card.coverage().isComplete()).isTrue();
        properties(card, Range.of(Rational.of(BEST)));
        assertThat(CHAIN)
                .allSatisfy(
                        area -> assertThat(card.placement("participant", area).possible())
                                .isEqualTo(new Stages(List.of(), false, true)));
    }

    @Test
    void oneAnswerBelowTheLineHoldsTheLadderAndNothingMakesUpForIt() {
        int looked = 0;
        for (Indicator weak : framework.indicators()) {
            for (String area : areas(weak)) {
                if (!weak.stages().isEmpty()) {
                    looked++;
                    Scorecard card = score(
                            Map.of(),
                            (indicator, asked) -> rung(indicator, indicator == weak && asked.equals(area) ? 1 : BEST));
                    int rank = STAGES.indexOf(weak.stages().get(0));
                    assertThat(card.placement("stage").attained())
                            .as(weak.id() + " " + area)
                            .isEqualTo(rank == 0 ? Optional.empty() : Optional.of(STAGES.get(rank - 1)));
                }
            }
        }
        assertThat(looked).isEqualTo(32);
    }

    @Test
    void atTheTopAllProcessesMeansEverywhere() {
        Scorecard usual = score(Map.of(), (indicator, area) -> rung(indicator, 2));
        assertThat(usual.placement("stage").possible()).isEqualTo(only("learns"));
        Scorecard all = score(
                Map.of(), (indicator, area) -> rung(indicator, indicator.id().equals("social-processes") ? BEST : 2));
        assertThat(all.placement("stage").possible()).isEqualTo(only("social"));
    }

    @Test
    void activitiesEarnNothing() {
        for (int level = 0; level <= BEST; level++) {
            int rung = level;
            Scorecard without = score(facts("no"), (indicator, area) -> rung(indicator, rung));
            Scorecard with = score(facts("yes"), (indicator, area) -> rung(indicator, rung));
            assertThat(with.placements()).isEqualTo(without.placements());
            assertThat(with.measures())
                    .filteredOn(result -> !result.measure().equals("activities"))
                    .isEqualTo(without.measures().stream()
                            .filter(result -> !result.measure().equals("activities"))
                            .toList());
            assertThat(without.measure("activities").range()).contains(Range.of(Rational.ZERO));
            assertThat(with.measure("activities").range()).contains(Range.of(Rational.of(ACTIVITIES.size())));
            assertThat(without.condition("activities-only").possible().isUnmet())
                    .isTrue();
            assertThat(with.condition("activities-only").possible().isMet()).isEqualTo(rung < 2);
        }
    }

    @Test
    void whoeverShowsBothMarksOfSocialCrmIsNotLearningAndNobodyFallsThrough() {
        List<String> asked = List.of("listens-signals", "learns-insight", "decides");
        Map<String, Integer> found = new HashMap<>();
        for (int bits = 0; bits < 1 << 9; bits++) {
            int mask = bits;
            Scorecard card = score(Map.of(), (indicator, area) -> {
                int question = asked.indexOf(indicator.id().replace("-chain", ""));
                int group = CHAIN.contains(area) ? 2 : SURE.indexOf(area);
                return rung(indicator, question < 0 || (mask >> (3 * question + group) & 1) == 1 ? BEST : 1);
            });
            boolean marks = card.condition("social-crm").possible().isMet();
            boolean learning =
                    STAGES.indexOf(card.placement("stage").attained().orElse("")) >= STAGES.indexOf("learns");
            assertThat(marks && learning).isFalse();
            String expected = marks ? "social-crm" : learning ? "learning" : "reactive";
            assertThat(card.placement("approach").possible()).isEqualTo(only(expected));
            found.merge(expected, 1, Integer::sum);
        }
        // Learning needs all six signals and insights: 2^3 ways to decide. The second mark is one of those 8; the first
        // then needs,
        // of signals or insights, an outside group without the employees: 3 of 8 ways each, so 64 - 5 * 5 of 64.
        assertThat(found).isEqualTo(Map.of("learning", 8, "social-crm", 39, "reactive", 465));
    }

    @Test
    void theShortFormAttainsNothingThatIsNotCertain() {
        List<Indicator> brief = framework.shortIndicators();
        assertThat(pairs(brief)).isEqualTo(16);
        Scorecard best = score(Map.of(), (indicator, area) -> brief.contains(indicator) ? rung(indicator, BEST) : null);
        assertThat(best.placement("stage").attained()).contains("listens");
        assertThat(best.placement("stage").possible().stages()).contains("social");
        Scorecard worst = score(Map.of(), (indicator, area) -> brief.contains(indicator) ? rung(indicator, 0) : null);
        assertThat(worst.placement("stage").possible()).isEqualTo(new Stages(List.of(), true, false));
        assertThat(worst.placement("approach").possible()).isEqualTo(only("reactive"));
    }

    private void everythingIsOpen(Scorecard card) {
        assertThat(card.placement("stage").attained()).isEmpty();
        assertThat(card.placement("stage").possible()).isEqualTo(new Stages(STAGES, true, false));
        assertThat(card.placement("approach").possible())
                .isEqualTo(new Stages(List.of("social-crm", "learning", "reactive"), false, false));
        assertThat(card.coverage().answered()).isEqualTo(Rational.ZERO);
        assertThat(card.coverage().applicable()).isEqualTo(Rational.of(49));
        properties(card, Range.of(Rational.ZERO, Rational.of(BEST)));
        assertThat(card.conditions()).noneMatch(result -> result.possible().isMet());
    }

    private static void properties(Scorecard card, Range expected) {
        assertThat(PROPERTIES)
                .allSatisfy(property ->
                        assertThat(card.measure("property", property).range()).contains(expected));
    }

    private Stream<Rule> rules() {
        return Stream.of(framework.measures(), framework.conditions(), framework.placements())
                .flatMap(List::stream);
    }

    private static int pairs(List<Indicator> indicators) {
        return indicators.stream().mapToInt(one -> areas(one).size()).sum();
    }

    /** What the indicator is asked for, with one empty name where it is asked once. */
    private static List<String> areas(Indicator indicator) {
        return indicator.areas().isEmpty() ? List.of("") : indicator.areas();
    }

    private static Map<String, String> facts(String said) {
        Map<String, String> facts = new HashMap<>();
        ACTIVITIES.forEach(activity -> facts.put(activity, said));
        return facts;
    }

    private static Answer rung(Indicator indicator, int rung) {
        return Answer.choice(indicator.scale().choices().get(rung).id());
    }

    private static Stages only(String stage) {
        return new Stages(List.of(stage), false, false);
    }

    private interface Answers {
        @Nullable
        Answer of(Indicator indicator, String area);
    }

    private Scorecard score(Map<String, String> facts, Answers answers) {
        return Recompute.score(scorer, assessment(facts, answers));
    }

    private Assessment assessment(Map<String, String> facts, Answers answers) {
        AssessmentBuilder assessment = Assessment.of(framework).facts(facts);
        for (Indicator indicator : framework.indicators()) {
            for (String area : areas(indicator)) {
                Answer answer = answers.of(indicator, area);
                if (answer != null && area.isEmpty()) {
                    assessment.answer(indicator.id(), answer);
                } else if (answer != null) {
                    assessment.answer(indicator.id(), area, answer);
                }
            }
        }
        return assessment.build();
    }
}
