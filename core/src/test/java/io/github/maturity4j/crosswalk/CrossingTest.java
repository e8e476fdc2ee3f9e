package io.github.maturity4j.crosswalk;

import static io.github.maturity4j.crosswalk.Walks.crossing;
import static io.github.maturity4j.crosswalk.Walks.impliedBy;
import static io.github.maturity4j.crosswalk.Walks.implies;
import static io.github.maturity4j.crosswalk.Walks.relation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.crosswalk.CarriedAnswer.Standing;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scoring.Scorer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is carried, by hand. */
class CrossingTest {

    private static final Relation.Equivalent SAME =
            new Relation.Equivalent(Map.of("none", "none", "some", "some", "usual", "usual", "all", "all"));

    private static Assessment said(String indicator, Answer answer) {
        return Assessment.of(Walks.FROM).answer(indicator, answer).build();
    }

    private static Optional<String> left(Carried carried, String target) {
        return carried.answer(AnswerKey.of(target))
                .map(answer -> answer.possible().map(Possible::toString).orElse("nothing"));
    }

    private static Optional<Reply> reply(Carried carried, String target) {
        return Optional.ofNullable(carried.assessment().answers().get(AnswerKey.of(target)))
                .map(Answer::reply);
    }

    private static PlacementResult stage(Assessment assessment) {
        return Recompute.score(Scorer.of(Walks.TO), assessment).placement("stage");
    }

    @Test
    void impliesRaisesTheLowEndOnly() {
        Crossing crossing = crossing(implies("hears", "usual", "listens", "some"));

        assertThat(left(crossing.carry(said("hears", Answer.choice("usual"))), "listens"))
                .contains("some, usual, all");
        assertThat(left(crossing.carry(said("hears", Answer.choice("all"))), "listens"))
                .contains("some, usual, all");
        assertThat(left(crossing.carry(said("hears", Answer.choice("some"))), "listens"))
                .isEmpty();
    }

    @Test
    void impliedByLowersTheHighEndOnly() {
        Crossing crossing = crossing(impliedBy("hears", "usual", "listens", "all"));

        assertThat(left(crossing.carry(said("hears", Answer.choice("some"))), "listens"))
                .contains("none, some, usual");
        assertThat(left(crossing.carry(said("hears", Answer.choice("usual"))), "listens"))
                .isEmpty();
    }

    @Test
    void severalAreIntersectedAndPlaceTheFirmAsARange() {
        Crossing crossing = crossing(
                implies("hears", "usual", "listens", "usual"), impliedBy("where/north", "some", "answers", "usual"));
        Carried carried = crossing.carry(Assessment.of(Walks.FROM)
                .answer("hears", Answer.choice("usual"))
                .answer("where", "north", Answer.choice("none"))
                .date(LocalDate.of(2026, 3, 1))
                .unit("acme")
                .build());

        assertThat(stage(carried.assessment()).attained()).contains("low");
        assertThat(stage(carried.assessment()).possible()).hasToString("[low]");
        assertThat(stage(crossing.carry(said("hears", Answer.choice("usual"))).assessment())
                        .possible())
                .hasToString("[low, high]");
        assertThat(carried.assessment().date()).contains(LocalDate.of(2026, 3, 1));
        assertThat(carried.assessment().unit().orElseThrow().id()).isEqualTo("acme");
        assertThat(Recompute.score(Scorer.of(Walks.TO), carried.assessment())
                        .coverage()
                        .answered())
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void whatIsKnownInPartCarriesWhatItAllows() {
        Crossing crossing = crossing(
                implies("hears", "usual", "listens", "some"),
                impliedBy("shown", "usual", "listens", "all"),
                relation("skips", "leaves", SAME));
        Carried carried = crossing.carry(Assessment.of(Walks.FROM)
                .answer("hears", Answer.of(new Reply.OneOf(Set.of("usual", "all"))))
                .answer("shown", Answer.choice("some"))
                .answer("skips", Answer.of(new Reply.OneOf(Set.of("some", "all"))))
                .build());

        // What is shown lacks its link: it is none or some, and both lie below usual.
        assertThat(left(carried, "listens")).contains("some, usual");
        assertThat(left(carried, "leaves")).contains("some, all");
        assertThat(reply(carried, "leaves")).contains(new Reply.Between(Rational.ONE, Rational.of(3)));
        assertThat(left(crossing.carry(said("hears", Answer.of(new Reply.OneOf(Set.of("some", "all"))))), "listens"))
                .isEmpty();
        assertThat(left(crossing.carry(said("skips", Answer.of(new Reply.Points(Rational.of(3, 2))))), "leaves"))
                .contains("some, usual");
    }

    @Test
    void onlyAnEquivalenceCarriesNotApplicable() {
        Crossing equivalent = crossing(relation("skips", "leaves", SAME));
        Carried skipped = equivalent.carry(said("skips", Answer.notApplicable("nothing to skip")));

        assertThat(left(skipped, "leaves")).contains("not applicable");
        assertThat(skipped.assessment().answers().get(AnswerKey.of("leaves")))
                .isEqualTo(Answer.notApplicable("nothing to skip"));
        assertThat(left(equivalent.carry(said("skips", Answer.choice("all"))), "leaves"))
                .contains("all");
        assertThat(left(equivalent.carry(said("hears", Answer.choice("all"))), "leaves"))
                .isEmpty();

        Crossing implies =
                crossing(implies("skips", "some", "leaves", "usual"), impliedBy("skips", "usual", "leaves", "all"));
        assertThat(implies.carry(said("skips", Answer.notApplicable("nothing to skip")))
                        .answers())
                .isEmpty();
        assertThat(left(implies.carry(said("skips", Answer.choice("some"))), "leaves"))
                .contains("usual or not applicable");
    }

    @Test
    void whatMayNotApplyIsLeftOpenForThat() {
        Carried carried = crossing(
                        implies("hears", "all", "leaves", "usual"), implies("hears", "all", "listens", "all"))
                .carry(said("hears", Answer.choice("all")));

        assertThat(reply(carried, "leaves")).contains(new Reply.Between(Rational.of(2), Rational.of(3), true));
        // The stage "high" asks for answers of at least usual, which is open, whether leaves applies or not.
        assertThat(stage(carried.assessment()).possible()).hasToString("[low, high]");
    }

    @Test
    void anEmptyIntersectionIsAConflictAndCarriesNothing() {
        Carried carried = crossing(
                        implies("hears", "usual", "listens", "usual"),
                        impliedBy("where/south", "usual", "listens", "some"))
                .carry(Assessment.of(Walks.FROM)
                        .answer("hears", Answer.choice("all"))
                        .answer("where", "south", Answer.choice("none"))
                        .build());

        CarriedAnswer conflict = carried.conflicts().get(0);
        assertThat(carried.conflicts()).hasSize(1);
        assertThat(conflict.target()).isEqualTo(AnswerKey.of("listens"));
        assertThat(conflict.possible()).isEmpty();
        assertThat(conflict.steps())
                .extracting(step -> step.leaves().toString())
                .containsExactly("usual, all", "none");
        assertThat(carried.assessment().answers()).isEmpty();
    }

    @Test
    void ownAnswersGoFirst() {
        Crossing crossing = crossing(
                implies("hears", "usual", "listens", "usual"),
                implies("hears", "usual", "answers", "usual"),
                implies("hears", "usual", "leaves", "usual"));
        AssessmentBuilder own = Assessment.of(Walks.TO)
                .answer("listens", Answer.choice("some"))
                .answer("answers", Answer.choice("all"))
                .answer("leaves", Answer.unknown())
                .target("stage", "high")
                .date(LocalDate.of(2026, 5, 1));
        Carried carried = crossing.carry(said("hears", Answer.choice("usual")), own.build());

        assertThat(carried.answers())
                .extracting(CarriedAnswer::standing)
                .containsExactly(Standing.CONTRADICTED, Standing.CONFIRMED, Standing.CARRIED);
        assertThat(carried.contradictions())
                .extracting(answer -> answer.target().toString())
                .containsExactly("listens");
        assertThat(reply(carried, "listens")).contains(new Reply.Choice("some"));
        assertThat(reply(carried, "answers")).contains(new Reply.Choice("all"));
        assertThat(reply(carried, "leaves")).contains(new Reply.Between(Rational.of(2), Rational.of(3), true));
        assertThat(stage(carried.assessment()).gap()).contains(new PlacementResult.Gap("high", 2, 2));
        assertThat(carried.assessment().date()).contains(LocalDate.of(2026, 5, 1));
    }

    @Test
    void classesAndNumbersAreCarriedByEquivalence() {
        Crossing crossing = crossing(
                relation("paint", "colour", new Relation.Equivalent(Map.of("red", "rosso", "blue", "blu"))),
                relation("hours", "hours", new Relation.Equivalent(Map.of())),
                relation("hears", "list", new Relation.Implies(Level.choice("usual"), Level.points("2"))),
                relation("where/north", "list", new Relation.ImpliedBy(Level.choice("some"), Level.points("3"))));
        Carried carried = crossing.carry(Assessment.of(Walks.FROM)
                .answer("paint", Answer.choice("blue"))
                .answer("hours", Answer.number("7.5"))
                .answer("hears", Answer.choice("all"))
                .answer("where", "north", Answer.choice("none"))
                .build());

        assertThat(left(carried, "colour")).contains("blu");
        assertThat(reply(carried, "colour")).contains(new Reply.Choice("blu"));
        assertThat(left(carried, "hours")).contains("7.5");
        assertThat(left(carried, "list")).contains("2 to below 3");
        assertThat(reply(carried, "list")).contains(new Reply.Between(Rational.of(2), Rational.of(3)));
    }

    @Test
    void onlyWhatMayNotApplyMayTurnOutNotApplicable() {
        AssessmentBuilder always = Assessment.of(Walks.TO)
                .answer("listens", Answer.of(new Reply.Between(Rational.ONE, Rational.of(2), true)));

        assertThat(always.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/answers/listens: expected an answer, since listens applies to everyone, but it may be"
                                + " not-applicable");
    }

    @Test
    void assessmentsAreOfTheseFrameworks() {
        Crossing crossing = crossing(implies("hears", "usual", "listens", "usual"));
        Assessment other = Assessment.of(Walks.TO).build();
        Assessment right = Assessment.of(Walks.FROM).build();

        assertThat(crossing.from()).isEqualTo(Walks.FROM);
        assertThat(crossing.to()).isEqualTo(Walks.TO);
        assertThatThrownBy(() -> crossing.carry(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("assessment: expected an assessment of from 1 but was of to 2");
        assertThatThrownBy(() -> crossing.carry(right, right))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own: expected an assessment of to 2 but was of from 1");
    }

    @Test
    void severalRespondentsAreCarriedAsWhatTheyBecomeTogether() {
        Crossing crossing = crossing(implies("hears", "usual", "listens", "some"), relation("skips", "leaves", SAME));
        AssessmentBuilder said = Assessment.of(Walks.FROM);
        AssessmentBuilder own = Assessment.of(Walks.TO);
        List<String> hears = List.of("some", "usual", "all");
        for (int i = 0; i < 3; i++) {
            Respondent respondent = Respondent.builder().id("r" + i).build();
            said.response(respondent, Map.of("hears", hears.get(i), "skips", i == 0 ? "some" : "usual"));
            own.response(respondent, Map.of("listens", i == 0 ? "all" : "none"));
        }

        // The lower median of hears is usual; the mean of skips is (1 + 2 + 2) / 3, which lies between some and usual.
        Carried carried = crossing.carry(said.build());
        assertThat(left(carried, "listens")).contains("some, usual, all");
        assertThat(left(carried, "leaves")).contains("some, usual");

        // The lower median of listens is none, which contradicts.
        Carried beside = crossing.carry(said.build(), own.build());
        assertThat(beside.answer(AnswerKey.of("listens")).orElseThrow().standing())
                .isEqualTo(Standing.CONTRADICTED);
        assertThat(reply(beside, "listens")).contains(new Reply.Choice("none"));
        assertThat(Inquiry.of(Scorer.of(Walks.TO), own.build(), Set.of("stage"), () -> false))
                .isEmpty();
    }

    @Test
    void whatToAskBeginsWithWhatSettlesMost() {
        Scorer scorer = Scorer.of(Walks.TO);
        List<Inquiry.Question> questions =
                Inquiry.of(scorer, Assessment.of(Walks.TO).build(), Set.of("stage"), () -> false);

        // Possible are floor, low and high. "listens" below usual leaves the floor alone, from usual on low and high.
        // "answers" and
        // "leaves" leave all three at best, and at worst floor and low.
        assertThat(questions)
                .containsExactly(
                        new Inquiry.Question(AnswerKey.of("listens"), 1, 2, true),
                        new Inquiry.Question(AnswerKey.of("answers"), 0, 1, false),
                        new Inquiry.Question(AnswerKey.of("leaves"), 0, 1, false));

        Assessment listens = Assessment.of(Walks.TO)
                .answer("listens", Answer.choice("all"))
                .answer("answers", Answer.of(new Reply.Between(Rational.of(2), Rational.of(3))))
                .build();
        assertThat(Inquiry.of(scorer, listens, Set.of(), () -> false))
                .containsExactly(new Inquiry.Question(AnswerKey.of("leaves"), 1, 1, true));
    }
}
