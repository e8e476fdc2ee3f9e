package io.github.maturity4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.crosswalk.Crossing;
import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.crosswalk.FrameworkVersion;
import io.github.maturity4j.crosswalk.Level;
import io.github.maturity4j.crosswalk.Relation;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of a crossing: where the firm stands, what was carried and why, what contradicts, what to ask. */
class CrosswalkTextTest {

    private static final Scale SCALE = new Scale.Choices(IntStream.range(0, 3)
            .mapToObj(i -> new Scale.Choice(
                    List.of("none", "some", "all").get(i),
                    Optional.of(Rational.of(i)),
                    Optional.empty(),
                    Optional.empty()))
            .toList());
    private static final Scale HOURS = new Scale.Numeric(
            Rational.ZERO, Rational.of(24), Optional.empty(), Optional.empty(), new Scale.Worth.Itself());

    private static Framework framework(String id, String... indicators) {
        Framework.Builder framework = Framework.builder()
                .id(id)
                .version("1")
                .basis(Basis.operationalised("for a test"))
                .addStageSet(StageSet.builder()
                        .id(StageSet.MAIN)
                        .addStages(
                                Stage.builder().id("shut").floor(true).build(),
                                Stage.builder().id("open").build())
                        .build());
        for (String indicator : indicators) {
            framework.addIndicator(Indicator.builder()
                    .id(indicator)
                    .scale(indicator.equals("hours") ? HOURS : SCALE)
                    .build());
        }
        Map<String, Condition> stages = new LinkedHashMap<>();
        stages.put(
                "open",
                new Condition.Chosen(
                        Selection.builder().addIndicator(indicators[0]).build(), List.of("all"), Treatments.DEFAULT));
        return framework
                .addPlacement(PlacementRule.builder()
                        .id("stage")
                        .method(new Method.Cumulative(Optional.empty(), stages))
                        .build())
                .build();
    }

    private static final Framework FROM = framework("front", "greets", "hears", "hours", "calls");
    private static final Framework TO = framework("back", "listens", "answers", "hours", "writes");

    private static Relation relation(String source, String target, Relation.Kind kind, String reason) {
        return Relation.builder()
                .source(AnswerKey.of(source))
                .target(AnswerKey.of(target))
                .kind(kind)
                .reason(Text.of(reason))
                .build();
    }

    private static Crosswalk crosswalk() {
        Map<String, String> same = new LinkedHashMap<>();
        List.of("none", "some", "all").forEach(id -> same.put(id, id));
        return Crosswalk.builder()
                .id("doors")
                .version("2")
                .description(Text.of("What both ask."))
                .fromFramework(new FrameworkVersion("front", "1"))
                .toFramework(new FrameworkVersion("back", "1"))
                .basis(Basis.operationalised("No author relates them."))
                .addSource(
                        Source.builder().id("manual").title("Manual of doors").build())
                .addRelations(
                        relation("greets", "listens", implies("some", "some"), "Greeting is hearing."),
                        relation("hears", "answers", new Relation.Equivalent(same), "The same question."),
                        relation("greets", "writes", implies("some", "all"), "Greeting is writing."),
                        relation(
                                "calls",
                                "writes",
                                new Relation.ImpliedBy(Level.choice("some"), Level.choice("all")),
                                "Without calls no letters."),
                        Relation.builder()
                                .from(relation(
                                        "calls",
                                        "hours",
                                        new Relation.ImpliedBy(Level.choice("some"), Level.points("12.5")),
                                        "Half a day."))
                                .basis(Basis.published("manual", "page 3"))
                                .build())
                .build();
    }

    private static Relation.Kind implies(String a, String b) {
        return new Relation.Implies(Level.choice(a), Level.choice(b));
    }

    private static CrosswalkText text(Optional<Assessment> own) {
        Crossing crossing = Crossing.of(crosswalk(), FROM, TO);
        Assessment firm = Assessment.of(FROM)
                .unit("acme")
                .date(LocalDate.of(2026, 5, 6))
                .answer("greets", Answer.choice("all"))
                .answer("hears", Answer.choice("some"))
                .answer("calls", Answer.choice("none"))
                .build();
        return CrosswalkText.of(
                crossing,
                firm,
                own.isPresent() ? crossing.carry(firm, own.get()) : crossing.carry(firm),
                Scorer.of(TO));
    }

    @Test
    void everythingIsToldInOrder() {
        assertThat(text(Optional.empty()).toText(80)).isEqualTo("""
                        front, read in: back
                        ====================
                        acme, 6 May 2026

                        What both ask.

                        Where it stands there, as far as that can be told
                          stage  shut to open

                        What was carried
                          * listens: "some" or "all"
                            from greets: "all" - at least "some", so at least "some"
                              Greeting is hearing.
                          * answers: "some"
                            from hears: "some" - the same question
                              The same question.
                          * hours: 0 to below 12.5
                            from calls: "none" - below "some", so below 12.5
                              Half a day.
                              Published: Manual of doors

                        What contradicts itself, and is left open
                          * writes: no answer is left
                            from greets: "all" - at least "some", so at least "all"
                              leaves "all"
                              Greeting is writing.
                            from calls: "none" - below "some", so below "all"
                              leaves "none" or "some"
                              Without calls no letters.

                        What to ask to narrow it, most useful first
                          ? listens (listens)
                            outcomes that fall away: at least 1, at best 1

                        Where the relations come from
                          Crosswalk doors 2
                          Ours: No author relates them.
                        """);
    }

    @Test
    void ownAnswersAreToldBesideWhatIsCarried() {
        Assessment own = Assessment.of(TO)
                .answer("listens", Answer.choice("none"))
                .answer("answers", Answer.choice("some"))
                .build();

        assertThat(text(Optional.of(own)).toText(80))
                .contains("""
                        What was answered there, as carried
                          * answers: "some"
                            Answered: "some"
                        """)
                .contains("""
                        What was answered there otherwise than carried; the answer stands
                          * listens: "some" or "all"
                            Answered: "none"
                        """)
                .contains("  stage  shut\n")
                .doesNotContain("What to ask");
    }

    @Test
    void nothingCarriedIsSaid() {
        Crossing crossing = Crossing.of(crosswalk(), FROM, TO);
        Assessment blank = Assessment.of(FROM).build();

        assertThat(CrosswalkText.of(crossing, blank, crossing.carry(blank), Scorer.of(TO))
                        .in(Phrases.of(Locale.ITALIAN))
                        .toText(80))
                .contains("""
                        Che cosa è stato riportato
                          Nulla: nessuna relazione dice qualcosa di certo su queste risposte.
                        """);
    }

    @Test
    void theDataTellsTheSame() {
        assertThat(text(Optional.empty()).toJson())
                .contains("\"answer\": \"writes\",\n      \"standing\": \"conflict\",\n      \"relations\": [")
                .contains("\"low\": \"0\",\n      \"below\": \"12.5\",\n      \"may-be-not-applicable\": false")
                .contains("\"published\": \"manual\"")
                .contains("\"equivalent\": true")
                .contains(
                        "\"answer\": \"listens\",\n      \"surely\": 1,\n      \"at-most\": 1,\n      \"for-next\": true");
    }

    @Test
    void aListCountsTheRelations() {
        assertThat(CrosswalkText.list(List.of(crosswalk()), Phrases.of(Locale.ENGLISH), Screen.plain(80)))
                .isEqualTo("""
                        doors 2
                          What both ask.
                          Equivalent               1
                          Implies                  2
                          Implied by               2
                          Overlaps, carry nothing  0
                        """);
        assertThat(CrosswalkText.listJson(List.of(crosswalk())))
                .startsWith("[\n  {\n    \"crosswalk\": \"doors\",\n    \"version\": \"2\",\n");
    }
}
