package io.github.maturity4j.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of each answer, by hand. */
class MigrationTest {

    private static final Scale HABIT = scale("never", "sometimes", "always");
    private static final Scale SURE = scale("unnamed", "suspected", "shown");

    private static Scale scale(String... ids) {
        List<Scale.Choice> choices = new ArrayList<>();
        for (String id : ids) {
            choices.add(new Scale.Choice(
                    id, Optional.of(Rational.of(choices.size())), Optional.empty(), Optional.empty()));
        }
        return new Scale.Choices(choices);
    }

    private static Indicator indicator(String id, Scale scale, String... areas) {
        return Indicator.builder().id(id).scale(scale).addAreas(areas).build();
    }

    private static Framework.Builder framework(String version) {
        return Framework.builder().id("returns").version(version).basis(Basis.operationalised("for a test"));
    }

    private static final Framework OLD = framework("1")
            .addIndicators(
                    indicator("logged", HABIT),
                    indicator("cause", HABIT),
                    indicator("opened", HABIT),
                    indicator("measured", HABIT),
                    indicator("told", HABIT),
                    indicator("drawing", HABIT))
            .build();

    private static final Framework NEW = framework("2")
            .addIndicators(
                    indicator("recorded", HABIT),
                    indicator("cause", SURE),
                    indicator("inspected", HABIT),
                    indicator("told-supplier", HABIT),
                    indicator("told-customer", HABIT),
                    indicator("batch", HABIT))
            .build();

    private static final Step CAUSE = new Step.Changed("cause", "cause", new Carry.Choices(ordered()));

    private static Map<String, Optional<String>> ordered() {
        Map<String, Optional<String>> choices = new LinkedHashMap<>();
        choices.put("never", Optional.of("unnamed"));
        choices.put("sometimes", Optional.of("suspected"));
        choices.put("always", Optional.empty());
        return choices;
    }

    private static Step split() {
        return new Step.Split(
                "told",
                List.of(
                        new Step.Split.Into("told-supplier", new Carry.Same()),
                        new Step.Split.Into("told-customer", new Carry.Open())));
    }

    private static Migration migration(Step... indicators) {
        return migration(Map.of(Family.INDICATORS, List.of(indicators)));
    }

    private static Migration migration(Map<Family, List<Step>> steps) {
        return Migration.builder()
                .id("returns-1-to-2")
                .fromFramework("returns")
                .fromVersion("1")
                .toFramework("returns")
                .toVersion("2")
                .steps(steps)
                .build();
    }

    private static Migration whole(Combining combining) {
        return migration(
                new Step.Renamed("logged", "recorded"),
                CAUSE,
                split(),
                new Step.Merged(List.of("opened", "measured"), "inspected", combining),
                new Step.Dropped("drawing"),
                new Step.Added("batch"));
    }

    private static Assessment said(Map<String, String> answers) {
        var builder = Assessment.of(OLD);
        answers.forEach((indicator, choice) -> builder.answer(indicator, Answer.choice(choice)));
        return builder.build();
    }

    private static Map<String, String> replies(Migrated migrated) {
        Map<String, String> replies = new LinkedHashMap<>();
        migrated.assessment().answers().forEach((key, answer) -> replies.put(
                key.toString(), ((Reply.Choice) answer.reply()).id()));
        return replies;
    }

    @Test
    void eachAnswerGoesItsWay() {
        Migrated migrated = whole(Combining.LOWEST)
                .migrate(
                        said(Map.of(
                                "logged", "always",
                                "cause", "sometimes",
                                "opened", "always",
                                "measured", "sometimes",
                                "told", "never",
                                "drawing", "always")),
                        OLD,
                        NEW);

        assertThat(migrated.assessment().version()).isEqualTo("2");
        assertThat(replies(migrated))
                .containsExactly(
                        Map.entry("recorded", "always"),
                        Map.entry("cause", "suspected"),
                        Map.entry("inspected", "sometimes"),
                        Map.entry("told-supplier", "never"));
        assertThat(migrated.fates())
                .extracting(fate -> fate.what())
                .containsExactly(
                        Fate.What.CARRIED,
                        Fate.What.MAPPED,
                        Fate.What.MERGED,
                        Fate.What.MERGED,
                        Fate.What.CARRIED,
                        Fate.What.SPLIT,
                        Fate.What.DROPPED);
        assertThat(migrated.versions()).containsExactly("1", "2");
        assertThat(migrated.name(Family.INDICATORS, "logged")).contains("recorded");
        assertThat(migrated.name(Family.INDICATORS, "cause")).isEmpty();
    }

    @Test
    void aChoiceWithoutAnotherOpensTheAnswer() {
        Migrated migrated = whole(Combining.LOWEST).migrate(said(Map.of("cause", "always")), OLD, NEW);

        assertThat(migrated.assessment().answers()).isEmpty();
        assertThat(migrated.fates())
                .containsExactly(new Fate.OfAnswer(
                        AnswerKey.of("cause"),
                        new Reply.Choice("always"),
                        List.of(AnswerKey.of("cause")),
                        Fate.What.RESCALED));
    }

    /** always and sometimes: the lowest is sometimes, the highest always; they are not equal. */
    @Test
    void severalAnswersBecomeOneOnlyWhereThatCanBeSaid() {
        Assessment both = said(Map.of("opened", "always", "measured", "sometimes"));

        assertThat(replies(whole(Combining.LOWEST).migrate(both, OLD, NEW))).containsEntry("inspected", "sometimes");
        assertThat(replies(whole(Combining.HIGHEST).migrate(both, OLD, NEW))).containsEntry("inspected", "always");
        assertThat(replies(whole(Combining.EQUAL).migrate(both, OLD, NEW))).isEmpty();
        assertThat(replies(whole(Combining.OPEN).migrate(both, OLD, NEW))).isEmpty();
        assertThat(replies(whole(Combining.LOWEST).migrate(said(Map.of("opened", "never")), OLD, NEW)))
                .isEmpty();
        assertThat(replies(whole(Combining.EQUAL)
                        .migrate(said(Map.of("opened", "never", "measured", "never")), OLD, NEW)))
                .containsEntry("inspected", "never");
    }

    @Test
    void everyPartOfBothVersionsIsNamedOnce() {
        Migration migration = migration(
                new Step.Renamed("logged", "recorded"),
                new Step.Kept("cause"),
                new Step.Dropped("opened"),
                new Step.Dropped("opened"),
                new Step.Added("inspectd"));

        assertThat(migration.check(OLD, NEW))
                .extracting(Problem::toString)
                .contains(
                        "/indicators/dropped/1: expected each indicator of version 1 once but \"opened\" is named twice",
                        "/indicators/added/0: expected the id of an indicator of version 2 but was \"inspectd\"; did you mean"
                                + " \"inspected\"?",
                        "/indicators: expected what became of the indicator \"measured\" but it is not named; it is kept,"
                                + " renamed, changed, split, merged or dropped",
                        "/indicators: expected where the indicator \"batch\" of version 2 comes from but it is not named; if it"
                                + " is new, it is added");
        assertThatThrownBy(() -> migration.migrate(said(Map.of()), OLD, NEW))
                .isInstanceOf(InvalidMigrationException.class)
                .hasMessageStartingWith("migration of returns from 1 to 2: ");
    }

    /** The id is the same in both versions, but the scale is not. */
    @Test
    void theSameIdDoesNotSuffice() {
        Migration migration = migration(
                new Step.Kept("cause"),
                new Step.Renamed("logged", "recorded"),
                split(),
                new Step.Merged(List.of("opened", "measured"), "inspected", Combining.OPEN),
                new Step.Dropped("drawing"),
                new Step.Added("batch"));

        assertThat(migration.check(OLD, NEW))
                .extracting(Problem::toString)
                .containsExactly("/indicators/kept/0: expected \"cause\" and \"cause\" to be answered on the same scale but the"
                        + " scale was one of never (0), sometimes (1), always (2) and is one of unnamed (0), suspected (1),"
                        + " shown (2); declare it as changed");
    }

    @Test
    void everyChoiceIsMapped() {
        Step some = new Step.Changed(
                "cause", "cause", new Carry.Choices(Map.of("never", Optional.of("none"), "seldom", Optional.empty())));
        Migration migration = migration(
                new Step.Renamed("logged", "recorded"),
                some,
                split(),
                new Step.Merged(List.of("opened", "measured"), "inspected", Combining.OPEN),
                new Step.Dropped("drawing"),
                new Step.Added("batch"));

        assertThat(migration.check(OLD, NEW))
                .extracting(Problem::message)
                .contains(
                        "expected what becomes of the choice \"sometimes\" but it is not named; another choice, or unanswered",
                        "expected what becomes of the choice \"always\" but it is not named; another choice, or unanswered")
                .anySatisfy(message -> assertThat(message).startsWith("expected the id of a choice of version 2 but was"))
                .anySatisfy(message -> assertThat(message).startsWith("expected the id of a choice of version 1 but was"));
    }

    @Test
    void stepsHaveTheirForm() {
        Migration migration = migration(
                new Step.Renamed("logged", "recorded"),
                new Step.Changed("cause", "cause", new Carry.Same()),
                new Step.Split("told", List.of(new Step.Split.Into("told-supplier", new Carry.Open()))),
                new Step.Merged(List.of("opened"), "inspected", Combining.OPEN),
                new Step.Dropped("measured"),
                new Step.Dropped("drawing"),
                new Step.Added("told-customer"),
                new Step.Added("batch"));

        assertThat(migration.check(OLD, NEW))
                .extracting(Problem::toString)
                .containsExactly(
                        "/indicators/changed/cause: expected choices, or open, for what changed its scale but was carried",
                        "/indicators/split/told: expected at least two that it was split into but was 1",
                        "/indicators/merged/inspected: expected at least two that were merged but was 1");
    }

    @Test
    void anotherFrameworkOrVersionIsRefused() {
        assertThat(whole(Combining.OPEN).check(NEW, OLD))
                .extracting(Problem::toString)
                .containsExactly(
                        "/from/version: expected 2 but was \"1\"", "/to/version: expected 1 but was \"2\"");
        assertThatThrownBy(() -> whole(Combining.OPEN)
                        .migrate(Assessment.of(NEW).build(), OLD, NEW))
                .hasMessage("assessment: expected one of returns 1 but was one of returns 2");
    }

    private static StageSet ladder(String... stages) {
        StageSet.Builder set = StageSet.builder().id(StageSet.MAIN);
        for (String stage : stages) {
            set.addStage(Stage.builder().id(stage).build());
        }
        return set.build();
    }

    /** What was below does not lie above afterwards. */
    @Test
    void stagesThatAreKeptKeepTheirOrder() {
        Framework old = framework("1").addStageSet(ladder("low", "high")).build();
        Framework turned = framework("2").addStageSet(ladder("high", "low")).build();
        Migration kept = migration(Map.of(Family.STAGES, List.of(new Step.Kept("low"), new Step.Kept("high"))));

        assertThat(kept.check(old, turned))
                .extracting(Problem::toString)
                .containsExactly("/stages/kept/1: expected stages that are kept to keep their order but \"high\" comes before one"
                        + " that was below it");
        assertThat(kept.check(old, framework("2").addStageSet(ladder("low", "high")).build()))
                .isEmpty();
    }

    /** The desk is renamed, the office was split: nothing is said about its halves. The yard is no longer asked about. */
    @Test
    void answersAboutAreasGoWithTheirAreas() {
        Framework old = framework("1")
                .addAreas(area("desk"), area("office"), area("yard"))
                .addIndicators(indicator("logged", HABIT, "desk", "office", "yard"))
                .build();
        Framework renewed = framework("2")
                .addAreas(area("counter"), area("sales"), area("buying"))
                .addIndicators(indicator("logged", HABIT, "counter", "sales", "buying"))
                .build();
        Migration migration = migration(Map.of(
                Family.AREAS,
                List.of(
                        new Step.Renamed("desk", "counter"),
                        new Step.Split(
                                "office",
                                List.of(
                                        new Step.Split.Into("sales", new Carry.Open()),
                                        new Step.Split.Into("buying", new Carry.Open()))),
                        new Step.Dropped("yard")),
                Family.INDICATORS,
                List.of(new Step.Kept("logged"))));
        var said = Assessment.of(old)
                .answer("logged", "desk", Answer.choice("always"))
                .answer("logged", "office", Answer.choice("never"))
                .answer("logged", "yard", Answer.choice("sometimes"))
                .build();

        Migrated migrated = migration.migrate(said, old, renewed);

        assertThat(replies(migrated)).containsExactly(Map.entry("logged/counter", "always"));
        assertThat(migrated.fates())
                .extracting(fate -> fate.what())
                .containsExactly(Fate.What.CARRIED, Fate.What.AREA_CHANGED, Fate.What.AREA_DROPPED);
    }

    private static Area area(String id) {
        return Area.builder().id(id).build();
    }

    /** Not applicable is no answer any more; and who answered may not answer the other question any more. */
    @Test
    void whatDoesNotFitIsOpen() {
        Indicator optional = Indicator.builder()
                .id("logged")
                .scale(HABIT)
                .applicability(Applicability.OPTIONAL)
                .build();
        Indicator anyone = Indicator.builder().id("told").scale(HABIT).build();
        Framework old = framework("1")
                .addRoles(role("staff"), role("owner"))
                .addIndicators(optional, anyone)
                .build();
        Framework renewed = framework("2")
                .addRoles(role("crew"), role("owner"))
                .addIndicators(
                        indicator("logged", HABIT),
                        Indicator.builder().from(anyone).addRole("owner").build())
                .build();
        Migration migration = migration(Map.of(
                Family.ROLES,
                List.of(new Step.Kept("owner"), new Step.Renamed("staff", "crew")),
                Family.INDICATORS,
                List.of(new Step.Kept("logged"), new Step.Kept("told"))));
        Respondent staff = Respondent.builder().id("r1").addRole("staff").build();
        var one = Assessment.of(old)
                .respondent(staff)
                .answer("logged", Answer.notApplicable())
                .answer("told", Answer.choice("always"))
                .build();
        var several = Assessment.of(old)
                .response(staff, Map.of("logged", "not-applicable", "told", "always"))
                .build();

        Migrated migrated = migration.migrate(one, old, renewed);
        assertThat(migrated.assessment().answers()).isEmpty();
        assertThat(migrated.assessment().respondent().orElseThrow().roles()).containsExactly("crew");
        assertThat(migrated.fates())
                .extracting(fate -> fate.what())
                .containsExactly(Fate.What.NOW_APPLICABLE, Fate.What.ROLE);

        Migrated votes = migration.migrate(several, old, renewed);
        assertThat(votes.assessment().responses()).hasSize(1);
        assertThat(votes.assessment().responses().get(0).answers()).isEmpty();
        assertThat(votes.fates())
                .containsExactly(
                        new Fate.OfVotes(
                                AnswerKey.of("logged"), List.of(AnswerKey.of("logged")), Fate.What.CARRIED),
                        new Fate.OfVotes(AnswerKey.of("told"), List.of(AnswerKey.of("told")), Fate.What.CARRIED));
    }

    private static Role role(String id) {
        return Role.builder().id(id).build();
    }

    @Test
    void factsGoLikeAnswers() {
        Framework old = framework("1")
                .addFacts(fact("size", new Scale.Words()), fact("sector", HABIT), fact("gone", HABIT))
                .build();
        Framework renewed = framework("2")
                .addFacts(fact("headcount", new Scale.Words()), fact("sector", SURE))
                .build();
        Migration migration = migration(Map.of(
                Family.FACTS,
                List.of(
                        new Step.Renamed("size", "headcount"),
                        new Step.Changed("sector", "sector", new Carry.Open()),
                        new Step.Dropped("gone"))));
        var said = Assessment.of(old)
                .fact("size", new Reply.Words("forty"))
                .fact("sector", new Reply.Choice("never"))
                .fact("gone", new Reply.Choice("never"))
                .build();

        Migrated migrated = migration.migrate(said, old, renewed);

        assertThat(migrated.assessment().facts()).containsExactly(Map.entry("headcount", new Reply.Words("forty")));
        assertThat(migrated.fates())
                .extracting(fate -> fate.what())
                .containsExactly(Fate.What.CARRIED, Fate.What.RESCALED, Fate.What.DROPPED);
    }

    private static Fact fact(String id, Scale scale) {
        return Fact.builder().id(id).scale(scale).build();
    }

    @Test
    void migrationsFollowOneAnother() {
        Framework third = framework("3").addIndicators(indicator("recorded", HABIT)).build();
        Migration next = Migration.builder()
                .id("returns-2-to-3")
                .fromFramework("returns")
                .fromVersion("2")
                .toFramework("returns")
                .toVersion("3")
                .putStep(
                        Family.INDICATORS,
                        List.of(
                                new Step.Kept("recorded"),
                                new Step.Dropped("cause"),
                                new Step.Dropped("inspected"),
                                new Step.Dropped("told-supplier"),
                                new Step.Dropped("told-customer"),
                                new Step.Dropped("batch")))
                .build();
        FrameworkRegistry registry =
                FrameworkRegistry.empty().add(OLD).add(NEW).add(third);
        Migrations migrations = Migrations.of(List.of(next, whole(Combining.LOWEST)), registry);
        Assessment said = said(Map.of("logged", "always", "told", "never"));

        Migrated migrated = migrations.migrate(said, "returns", "3").orElseThrow();

        assertThat(migrated.versions()).containsExactly("1", "2", "3");
        assertThat(replies(migrated)).containsExactly(Map.entry("recorded", "always"));
        assertThat(migrated.name(Family.INDICATORS, "logged")).contains("recorded");
        assertThat(migrations.migrate(said, "returns", "1").orElseThrow().assessment())
                .isEqualTo(said);
        assertThat(migrations.migrate(said, "returns", "4")).isEmpty();
    }
}
