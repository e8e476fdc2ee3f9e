package io.github.maturity4j.rollup;

import static io.github.maturity4j.rollup.House.DAY;
import static io.github.maturity4j.rollup.House.RULES;
import static io.github.maturity4j.rollup.House.SCORER;
import static io.github.maturity4j.rollup.House.card;
import static io.github.maturity4j.rollup.House.rule;
import static io.github.maturity4j.rollup.House.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.organisation.OrganisationUnit;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.rollup.RolledFigure.Count;
import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Roll-ups by hand. */
class RollUpTest {

    /** The own parts are 10, 10, 25, 25 and 30. */
    private static final Organisation COMPANY = Organisation.builder()
            .id("acme")
            .addUnits(
                    unit("company", 100),
                    unit("north", "company", 60),
                    unit("team1", "north", 25),
                    unit("team2", "north", 25),
                    unit("south", "company", 30))
            .build();

    /** Stages three, two, one and three; nothing of the second team. */
    private static final List<Scorecard> CARDS = List.of(
            card("company", "2", "2"), card("north", "1", "1"), card("team1", "0", "1"), card("south", "2", "1"));

    private static RolledUp rolled(Scorecard... further) {
        List<Scorecard> cards = new ArrayList<>(CARDS);
        cards.addAll(List.of(further));
        return RollUp.of(SCORER).roll(COMPANY, DAY, cards);
    }

    private static RolledFigure.OfStage stage(RolledUp rolled, String unit) {
        return (RolledFigure.OfStage) rolled.figure(unit, "lowest", Subject.WHOLE);
    }

    private static Value number(RolledUp rolled, String unit, String rule) {
        return ((RolledFigure.OfNumber) rolled.figure(unit, rule, Subject.WHOLE)).possible();
    }

    private static List<String> counts(RolledUp rolled, String unit, String rule) {
        return ((RolledFigure.OfCounts) rolled.figure(unit, rule, Subject.WHOLE))
                .counts().stream().map(RollUpTest::told).toList();
    }

    private static String told(Count count) {
        return count.stage().orElse(count.place().name()) + ": " + count.units()
                + count.people().map(people -> " (" + people + ")").orElse("");
    }

    private static Value range(long lowOver, long lowUnder, long highOver, long highUnder) {
        return new Value(
                Optional.of(Range.of(Rational.of(lowOver, lowUnder), Rational.of(highOver, highUnder))), false, false);
    }

    @Test
    void theLowestStageIsThatOfTheWeakestUnit() {
        RolledUp complete = rolled(card("team2", "2", "2"));

        assertThat(stage(complete, "north").attained()).contains("one");
        assertThat(stage(complete, "company").possible()).isEqualTo(new Stages(List.of("one"), false, false));
        assertThat(stage(complete, "south").attained()).contains("three");
    }

    @Test
    void aMissingUnitLeavesTheLowestStageOpenDownwardsOnly() {
        RolledFigure.OfStage north = stage(rolled(), "north");

        assertThat(north.attained()).isEmpty();
        assertThat(north.possible()).isEqualTo(new Stages(List.of("one"), true, false));
        assertThat(stage(rolled(), "team2").possible())
                .isEqualTo(new Stages(List.of("one", "two", "three"), true, true));
        assertThat(rolled().standing("company", UnitStanding.MISSING)).containsExactly("team2");
        assertThat(rolled().unit("north").missing()).isEqualTo(1);
        assertThat(rolled().unit("south").missing()).isZero();
    }

    /** North: (10 * 0.5 + 25 * 0.25) = 11.25 of 35, and 25 people who may add 0 or 25. The company adds 10 * 1 and 30 * 0.75. */
    @Test
    void aMeasureIsWeighedByOwnParts() {
        assertThat(number(rolled(), "north", "score")).isEqualTo(range(1125, 6000, 3625, 6000));
        assertThat(number(rolled(), "company", "score")).isEqualTo(range(4375, 10_000, 6875, 10_000));
        assertThat(number(rolled(card("team2", "-", "-")), "north", "score"))
                .isEqualTo(Value.of(Rational.of(1125, 3500)));
        assertThat(number(rolled(card("team2", "1", "1")), "north", "plain-score"))
                .isEqualTo(Value.of(Rational.of(125, 300)));
    }

    @Test
    void aShareCountsUnitsOrPeople() {
        assertThat(number(rolled(), "north", "units-at-two")).isEqualTo(range(1, 3, 2, 3));
        assertThat(number(rolled(), "north", "people-at-two")).isEqualTo(range(10, 60, 35, 60));
        assertThat(number(rolled(), "company", "people-at-two")).isEqualTo(range(50, 100, 75, 100));
    }

    /** Ranks 2 and 1 in the north make 10 * 2 + 25 * 1 = 45; the second team adds 0 to 75. */
    @Test
    void ranksAreAveragedWhereTheFrameworkSaysSo() {
        assertThat(number(rolled(), "north", "rank")).isEqualTo(range(45, 60, 120, 60));
    }

    @Test
    void aDistributionCountsWhereUnitsAreAndMayBe() {
        assertThat(counts(rolled(), "company", "spread"))
                .containsExactly(
                        "EMPTY: 0 to 1 (0 to 25)",
                        "NONE: 0 to 1 (0 to 25)",
                        "one: 1 to 2 (25 to 50)",
                        "two: 1 to 2 (10 to 35)",
                        "three: 2 to 3 (40 to 65)");
        assertThat(counts(rolled(card("team2", "1", "0")), "company", "spread"))
                .containsExactly("one: 2 (50)", "two: 1 (10)", "three: 2 (40)");
        assertThat(counts(rolled(card("team2", "1", "0")), "north", "kinds"))
                .containsExactly("good: 1 (10)", "bad: 2 (50)");
    }

    @Test
    void aGroupIsNeverMissing() {
        Organisation group = Organisation.builder()
                .id("group")
                .addUnits(
                        OrganisationUnit.builder().id("group").assessed(false).build(),
                        unit("a", "group", 10),
                        unit("b", "group", 30))
                .build();

        RolledUp rolled = RollUp.of(SCORER).roll(group, DAY, List.of(card("a", "1", "1"), card("b", "2", "2")));

        assertThat(rolled.root().standing()).isEqualTo(UnitStanding.GROUP);
        assertThat(rolled.root().counted()).isEqualTo(2);
        assertThat(stage(rolled, "group").attained()).contains("two");
        assertThat(number(rolled, "group", "score")).isEqualTo(Value.of(Rational.parse("0.875")));
        assertThat(rolled.inputs("group", rolled.root().figure("score", Subject.WHOLE)))
                .extracting(RollUpInput::unit, RollUpInput::weight)
                .containsExactly(tuple("a", OptionalLong.of(10)), tuple("b", OptionalLong.of(30)));
    }

    /** Whatever the size of the first is, the mean lies between its 0.25 and the 0.75 of the other. */
    @Test
    void anUnknownSizeIsNotGuessed() {
        Organisation group = Organisation.builder()
                .id("group")
                .addUnits(
                        OrganisationUnit.builder().id("group").assessed(false).build(),
                        OrganisationUnit.builder().id("a").parent("group").build(),
                        unit("b", "group", 10))
                .build();

        RolledUp rolled = RollUp.of(SCORER).roll(group, DAY, List.of(card("a", "0", "1"), card("b", "1", "2")));

        RolledFigure.OfNumber score = (RolledFigure.OfNumber) rolled.root().figure("score", Subject.WHOLE);
        assertThat(score.possible()).isEqualTo(range(1, 4, 3, 4));
        assertThat(score.exact()).isFalse();
        assertThat(number(rolled, "a", "score")).isEqualTo(Value.of(Rational.parse("0.25")));
        assertThat(number(rolled, "group", "plain-score")).isEqualTo(Value.of(Rational.parse("0.5")));
        assertThat(counts(rolled, "group", "spread")).containsExactly("one: 1", "two: 0", "three: 1");
        assertThat(rolled.root().unsized()).isEqualTo(1);
    }

    @Test
    void aUnitWithoutPeopleHasNoWeight() {
        Organisation group = Organisation.builder()
                .id("group")
                .addUnits(unit("group", 10), unit("a", "group", 10))
                .build();

        RolledUp rolled = RollUp.of(SCORER).roll(group, DAY, List.of(card("a", "2", "2")));

        assertThat(number(rolled, "group", "score")).isEqualTo(Value.of(Rational.ONE));
        assertThat(number(rolled, "group", "plain-score")).isEqualTo(range(1, 2, 1, 1));
    }

    @Test
    void aSuppressedUnitCountsAsIfNothingWereKnown() {
        RolledUp shown = RollUp.of(SCORER).suppressing(List.of("team1")).roll(COMPANY, DAY, CARDS);

        assertThat(shown.unit("team1").standing()).isEqualTo(UnitStanding.SUPPRESSED);
        assertThat(shown.unit("team1").own()).isEmpty();
        assertThat(shown.unit("team1").coverage()).isEmpty();
        assertThat(number(shown, "north", "score")).isEqualTo(range(5, 60, 55, 60));
        assertThat(shown.root().suppressed()).isEqualTo(1);
        assertThat(shown.root().missing()).isEqualTo(1);
    }

    @Test
    void smallUnitsAndThoseOfUnknownSizeAreSuppressed() {
        RolledUp shown = RollUp.of(SCORER).suppressingFewerThan(11).roll(COMPANY, DAY, CARDS);

        assertThat(shown.standing("company", UnitStanding.SUPPRESSED)).containsExactly("company", "north");
        Organisation unknown = Organisation.builder()
                .id("o")
                .addUnit(OrganisationUnit.builder().id("a").build())
                .build();
        assertThat(RollUp.of(SCORER)
                        .suppressingFewerThan(1)
                        .roll(unknown, DAY, List.of(card("a", "1", "1")))
                        .root()
                        .standing())
                .isEqualTo(UnitStanding.SUPPRESSED);
        assertThatThrownBy(() -> RollUp.of(SCORER).suppressingFewerThan(0))
                .hasMessage("people: expected a number of at least 1 but was 0");
    }

    /** The scorecard of a unit for which so many anonymous people chose the same. */
    private static Scorecard asked(String unit, int people, String choice) {
        AssessmentBuilder builder = Assessment.of(House.FRAMEWORK).unit(unit);
        for (int i = 0; i < people; i++) {
            builder.response(
                    Respondent.builder()
                            .id("r" + i)
                            .identity(Identity.ANONYMOUS)
                            .build(),
                    Map.of("q1", choice, "q2", choice));
        }
        return Recompute.score(SCORER, builder.build());
    }

    @Test
    void tooFewAnonymousRespondentsSuppressTheirUnit() {
        Organisation one = Organisation.builder().id("o").addUnit(unit("a", 50)).build();
        RollUp rollUp = RollUp.of(SCORER);
        RolledUp few = rollUp.roll(one, DAY, List.of(asked("a", 4, "c0")));

        assertThat(few.root().standing()).isEqualTo(UnitStanding.SUPPRESSED);
        assertThat(rollUp.roll(one, DAY, List.of(asked("a", 2, "c2")))).isEqualTo(few);
        RolledUp enough = rollUp.roll(one, DAY, List.of(asked("a", 5, "c2")));
        assertThat(enough.root().standing()).isEqualTo(UnitStanding.ASSESSED);
        assertThat(stage(enough, "a").attained()).contains("three");
    }

    @Test
    void aScorecardFindsItsUnitByReference() {
        Organisation organisation = Organisation.builder()
                .id("o")
                .addUnit(OrganisationUnit.builder()
                        .unit(Unit.builder()
                                .id("sales")
                                .putReference("hr", "U7")
                                .build())
                        .build())
                .build();
        Scorecard card = Recompute.score(
                SCORER,
                Assessment.of(House.FRAMEWORK)
                        .unit(Unit.builder()
                                .id("verkauf")
                                .putReference("hr", "U7")
                                .build())
                        .build());

        assertThat(RollUp.of(SCORER)
                        .roll(organisation, DAY, List.of(card))
                        .root()
                        .standing())
                .isEqualTo(UnitStanding.ASSESSED);
    }

    @Test
    void everythingThatDoesNotBelongTogetherIsToldAtOnce() {
        Organisation group = Organisation.builder()
                .id("group")
                .addUnits(OrganisationUnit.builder().id("group").assessed(false).build(), unit("alpha", "group", 10))
                .build();
        Scorecard nameless =
                Recompute.score(SCORER, Assessment.of(House.FRAMEWORK).build());
        Scorecard alpha = card("alpha", "1", "1");
        Scorecard other = Scorecard.builder().from(alpha).version("2").build();
        Scorecard figureless =
                Scorecard.builder().from(alpha).measures(List.of()).build();

        assertThatThrownBy(() -> RollUp.of(SCORER)
                        .suppressing(List.of("beta"))
                        .roll(
                                group,
                                DAY,
                                List.of(
                                        alpha,
                                        card("alpa", "1", "1"),
                                        nameless,
                                        alpha,
                                        other,
                                        figureless,
                                        card("group", "1", "1"))))
                .isInstanceOf(InvalidRollUpException.class)
                .hasMessage("""
                        roll-up of group: 7 problems
                          /scorecards/1: expected the id of a unit but was "alpa"; did you mean "alpha"? on 2026-06-30
                          /scorecards/2: expected a scorecard that names its unit but it names none
                          /scorecards/3: expected one scorecard for each unit but "alpha" has two
                          /scorecards/4: expected a scorecard of house 1 but was of house 2
                          /scorecards/5: expected a scorecard with the figures of house but it has others
                          /scorecards/6: expected a unit that is assessed by itself but "group" only groups others
                          /suppressed: expected the id of a unit but was "beta"; there is "group", "alpha\"""");
        assertThatThrownBy(() -> RollUp.of(SCORER)
                        .roll(
                                Organisation.builder()
                                        .id("later")
                                        .addUnit(OrganisationUnit.builder()
                                                .id("a")
                                                .firstDay(DAY.plusDays(1))
                                                .build())
                                        .build(),
                                DAY,
                                List.of()))
                .hasMessage(
                        "roll-up of later: 1 problem\n  /units: expected a day on which the organisation has units but was"
                                + " 2026-06-30");
    }

    @Test
    void rulesOfACallerMayNotAverageRanks() {
        Scorer plain = Scorer.of(House.framework(List.of()));
        List<RollUpRule> rules = List.of(
                rule("a", new RollUpMethod.MeanRank("stage", RollUpMethod.Weight.UNITS)),
                rule("a", new RollUpMethod.Lowest("kind")),
                rule("b", new RollUpMethod.Share("stage", "tow", RollUpMethod.Weight.UNITS)),
                rule("c", new RollUpMethod.Mean("scores", RollUpMethod.Weight.UNITS)),
                RollUpRule.builder()
                        .from(rule("d", new RollUpMethod.Distribution("stages")))
                        .digits(19)
                        .build());

        assertThatThrownBy(() -> RollUp.of(plain).with(rules))
                .isInstanceOf(InvalidRollUpException.class)
                .hasMessage("""
                        roll-up of house: 7 problems
                          /roll-ups/a/lowest/placement: expected a placement on a ladder but "kind" gives a class, and classes have no order
                          /roll-ups/b/share/at-least: expected the id of a stage but was "tow"; did you mean "two"?
                          /roll-ups/c/mean/measure: expected the id of a measure but was "scores"; did you mean "score"?
                          /roll-ups/d/distribution/placement: expected the id of a placement but was "stages"; did you mean "stage"?
                          /roll-ups/d/digits: expected a number in [0, 18] but was 19
                          /roll-ups/a/mean-rank: expected a placement whose ranks the framework declares to be averaged but was "stage"
                          /roll-ups/a: expected each roll-up once but "a" is there twice""");
        assertThat(RollUp.of(SCORER).with(List.of(RULES.get(7))).rules()).containsExactly(RULES.get(7));
    }

    @Test
    void aFrameworkThatDeclaresNothingGivesLowestAndDistribution() {
        assertThat(RollUp.of(Scorer.of(House.framework(List.of()))).rules())
                .extracting(RollUpRule::id)
                .containsExactly("lowest.stage", "distribution.stage", "distribution.kind");
    }

    @Test
    void aFrameworkWithRollUpsOfWhatItLacksDoesNotLoad() {
        List<Problem> problems = Scorer.check(
                House.framework(List.of(
                        rule("a", new RollUpMethod.Lowest("stages")), rule("a", new RollUpMethod.Lowest("stage")))),
                List.of());
        assertThat(problems)
                .map(Problem::toString)
                .containsExactly(
                        "/roll-ups/a: expected each roll-up once but \"a\" is there twice",
                        "/roll-ups/a/lowest/placement: expected the id of a placement but was \"stages\"; did you mean"
                                + " \"stage\"?");
    }

    @Test
    void deepAndWideTreesTakeNoTimeToSpeakOf() {
        int count = 10_000;
        List<OrganisationUnit> deep = new ArrayList<>();
        List<OrganisationUnit> wide = new ArrayList<>();
        List<Scorecard> cards = new ArrayList<>();
        Scorecard open = card("u", "1", "?");
        for (int i = 0; i < count; i++) {
            String id = "u" + i;
            deep.add(i == 0 ? unit(id, count) : unit(id, "u" + (i - 1), count - i));
            wide.add(i == 0 ? unit(id, count) : unit(id, "u0", 1));
            if (i % 3 > 0) {
                cards.add(Scorecard.builder()
                        .from(open)
                        .unit(Unit.builder().id(id).build())
                        .build());
            }
        }

        RolledUp down = RollUp.of(SCORER)
                .roll(Organisation.builder().id("o").units(deep).build(), DAY, cards);
        RolledUp across = RollUp.of(SCORER)
                .roll(Organisation.builder().id("o").units(wide).build(), DAY, cards);

        // Of 10,000, 3,334 are missing and 6,666 lie between 0.25 and 0.75.
        Value expected = range(6_666, 40_000, 3_334 * 4 + 6_666 * 3, 40_000);
        assertThat(number(down, "u0", "score")).isEqualTo(expected);
        assertThat(number(across, "u0", "score")).isEqualTo(expected);
        assertThat(down.root().missing()).isEqualTo(3_334);
        assertThat(down.units()).hasSize(count);
    }
}
