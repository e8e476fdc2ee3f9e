package io.github.maturity4j.respondents;

import static io.github.maturity4j.respondents.Surveys.CHANNEL;
import static io.github.maturity4j.respondents.Surveys.STEPS;
import static io.github.maturity4j.respondents.Surveys.TEN;
import static io.github.maturity4j.respondents.Surveys.respondent;
import static io.github.maturity4j.respondents.Surveys.response;
import static io.github.maturity4j.respondents.Surveys.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.InvalidAssessmentException;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Worked by hand from section 8 of what a score means. */
class ConsolidationTest {

    private static final AnswerKey ONE = AnswerKey.of("one");

    private static Framework alone(Scale scale, Consolidation within) {
        return Surveys.of(scale, within, List.of(), List.of("one"));
    }

    private static Scorecard score(Framework framework, AssessmentBuilder builder) {
        return Recompute.score(Scorer.of(framework, List.of()), builder.build());
    }

    /** Everybody in one group answers the question {@code one}. */
    private static Reply said(Framework framework, Answer... answers) {
        AssessmentBuilder builder = Assessment.of(framework);
        for (int i = 0; i < answers.length; i++) {
            builder.response(response(respondent("r" + i, Identity.NAMED), Map.of("one", answers[i])));
        }
        return result(score(framework, builder)).reply();
    }

    private static ConsolidatedAnswer result(Scorecard card) {
        return card.respondents().orElseThrow().answer(ONE);
    }

    private static Reply points(String number) {
        return new Reply.Points(Rational.parse(number));
    }

    private static Answer steps(String choice) {
        return Answer.choice(choice);
    }

    @Test
    void withinARole() {
        Answer[] given = {Answer.number(1), Answer.number(2), Answer.number(4), Answer.number(8)};
        assertThat(said(alone(TEN, Consolidation.MEAN), given)).isEqualTo(points("3.75"));
        assertThat(said(alone(TEN, Consolidation.MEDIAN), given)).isEqualTo(points("3"));
        assertThat(said(alone(TEN, Consolidation.LOWER_MEDIAN), given))
                .isEqualTo(Answer.number(2).reply());
        assertThat(said(alone(TEN, Consolidation.MINIMUM), given))
                .isEqualTo(Answer.number(1).reply());
        assertThat(said(alone(TEN, Consolidation.MAXIMUM), given))
                .isEqualTo(Answer.number(8).reply());
    }

    @Test
    void pointsBeforeConsolidation() {
        // never 0, rarely 1, often 2, always 4: the mean of points is 7/4, between two choices.
        assertThat(said(
                        alone(STEPS, Consolidation.MEAN),
                        steps("never"),
                        steps("rarely"),
                        steps("often"),
                        steps("always")))
                .isEqualTo(points("1.75"));
        assertThat(said(alone(STEPS, Consolidation.LOWER_MEDIAN), steps("always"), steps("rarely")))
                .isEqualTo(new Reply.Choice("rarely"));
    }

    @Test
    void theMostFrequentChoice() {
        Framework framework = alone(CHANNEL, Consolidation.PLURALITY);
        assertThat(said(framework, steps("web"), steps("shop"), steps("web"))).isEqualTo(new Reply.Choice("web"));
        assertThat(said(framework, steps("web"), steps("shop"), steps("phone"), steps("phone"), steps("web")))
                .isEqualTo(new Reply.OneOf(Set.of("web", "phone")));
    }

    @Test
    void weightsOfRespondents() {
        Framework framework = alone(TEN, Consolidation.MEAN);
        AssessmentBuilder builder = Assessment.of(framework);
        builder.response(
                response(Respondent.builder().id("a").weight(Rational.of(3)).build(), Map.of("one", Answer.number(2))));
        builder.response(response(Respondent.builder().id("b").build(), Map.of("one", Answer.number(10))));
        // (3 x 2 + 1 x 10) / 4
        assertThat(result(score(framework, builder)).reply()).isEqualTo(points("4"));
        Framework median = alone(TEN, Consolidation.MEDIAN);
        AssessmentBuilder same = Assessment.of(median);
        builder.build().responses().forEach(same::response);
        // three of four parts of the weight say 2
        assertThat(result(score(median, same)).reply()).isEqualTo(points("2"));
    }

    @Test
    void abstentionsAreLeftOutOnceSomebodyAnswers() {
        Framework framework = alone(TEN, Consolidation.MEAN);
        assertThat(said(framework, Answer.unknown(), Answer.number(6), Answer.unanswered()))
                .isEqualTo(Answer.number(6).reply());
        assertThat(said(framework, Answer.unknown(), Answer.unanswered())).isEqualTo(new Reply.Unknown());
        assertThat(said(framework, Answer.unanswered())).isEqualTo(new Reply.Unanswered());
    }

    @Test
    void notApplicableFromAllOrBesideAnswers() {
        Framework framework = alone(TEN, Consolidation.MEAN);
        assertThat(said(framework, Answer.notApplicable(), Answer.notApplicable()))
                .isEqualTo(new Reply.NotApplicable());
        AssessmentBuilder builder = Assessment.of(framework);
        builder.response(response(respondent("a", Identity.NAMED), Map.of("one", Answer.notApplicable())));
        builder.response(response(respondent("b", Identity.NAMED), Map.of("one", Answer.number(7))));
        ConsolidatedAnswer answer = result(score(framework, builder));
        assertThat(answer.reply()).isEqualTo(Answer.number(7).reply());
        assertThat(answer.roles().get(0).isMixed()).isTrue();
        assertThat(answer.roles().get(0).notApplicable()).isEqualTo(1);
    }

    /** Executives weigh 2: one says 8; staff say 2 and 4, in the mean 3: (2 x 8 + 3) / 3 = 19/3. */
    @Test
    void acrossRolesByWeight() {
        Role executives = Role.builder().id("executives").weight(Rational.of(2)).build();
        Framework framework = Surveys.ten(Consolidation.MEAN, List.of(executives, role("staff")));
        Scorecard card = score(
                framework,
                Assessment.of(framework)
                        .response(response(
                                respondent("a", Identity.NAMED, "executives"), Map.of("one", Answer.number(8))))
                        .response(response(respondent("b", Identity.NAMED, "staff"), Map.of("one", Answer.number(2))))
                        .response(response(respondent("c", Identity.NAMED, "staff"), Map.of("one", Answer.number(4)))));
        assertThat(result(card).reply()).isEqualTo(new Reply.Points(Rational.of(19, 3)));
        assertThat(card.measure("score").possible().range()).hasValue(Range.of(Rational.of(19, 6), Rational.of(49, 6)));
        RespondentsResult respondents = card.respondents().orElseThrow();
        assertThat(respondents.role("staff").scores().get(0).value().range())
                .hasValue(Range.of(Rational.of(3, 2), Rational.of(13, 2)));
        assertThat(respondents.role("executives").respondents()).isEqualTo(1);
        // executives 8 with the other open: [4, 9]; staff [1.5, 6.5]: at least 0 and at most 7.5 apart
        RespondentsResult.PerceptionGap gap = respondents.gaps().get(0);
        assertThat(gap.lowest()).hasValue("staff");
        assertThat(gap.highest()).hasValue("executives");
        assertThat(gap.distance()).isEqualTo(Range.of(Rational.ZERO, Rational.parse("7.5")));
    }

    /** The lower median of roles: executives (weight 3) say always, staff rarely: half of 4 is reached at always only. */
    @Test
    void choicesAcrossRolesByTheWeightedLowerMedian() {
        Role executives = Role.builder().id("executives").weight(Rational.of(3)).build();
        Framework framework =
                Surveys.of(STEPS, Consolidation.LOWER_MEDIAN, List.of(executives, role("staff")), List.of("one"));
        AssessmentBuilder builder = Assessment.of(framework)
                .response(response(respondent("a", Identity.NAMED, "executives"), Map.of("one", steps("always"))))
                .response(response(respondent("b", Identity.NAMED, "staff"), Map.of("one", steps("rarely"))));
        assertThat(result(score(framework, builder)).reply()).isEqualTo(new Reply.Choice("always"));
    }

    @Test
    void aRespondentCountsInEachRoleHeld() {
        Framework framework = Surveys.ten(Consolidation.MEAN, List.of(role("executives"), role("staff")));
        Scorecard card = score(
                framework,
                Assessment.of(framework)
                        .response(response(
                                respondent("a", Identity.NAMED, "executives", "staff"),
                                Map.of("one", Answer.number(10))))
                        .response(response(respondent("b", Identity.NAMED, "staff"), Map.of("one", Answer.number(0)))));
        // executives 10, staff 5
        assertThat(result(card).reply()).isEqualTo(points("7.5"));
        // two people: 10 and 0 differ as far as two can
        assertThat(result(card).dispersion()).hasValue(Rational.ONE);
    }

    @Test
    void belowTheQuorumARoleIsSilent() {
        Role staff = Role.builder().id("staff").quorum(2).build();
        Framework framework = Surveys.ten(Consolidation.MEAN, List.of(role("executives"), staff));
        Scorecard card = score(
                framework,
                Assessment.of(framework)
                        .response(response(
                                respondent("a", Identity.NAMED, "executives"), Map.of("one", Answer.number(9))))
                        .response(response(respondent("b", Identity.NAMED, "staff"), Map.of("one", Answer.number(1))))
                        .response(response(respondent("c", Identity.NAMED, "staff"), Map.of())));
        assertThat(result(card).reply()).isEqualTo(Answer.number(9).reply());
        assertThat(result(card).missing()).isEmpty();
        assertThat(result(card).roles().get(1).reply()).isEqualTo(new Reply.Unanswered());
        assertThat(result(card).roles().get(1).answered()).isEqualTo(1);
    }

    @Test
    void aRequiredRoleThatIsSilentLeavesTheAnswerOpen() {
        Role staff = Role.builder().id("staff").required(true).build();
        Framework framework = Surveys.ten(Consolidation.MEAN, List.of(role("executives"), staff));
        Scorecard card = score(
                framework,
                Assessment.of(framework)
                        .response(response(
                                respondent("a", Identity.NAMED, "executives"),
                                Map.of("one", Answer.number(9), "two", Answer.number(9)))));
        assertThat(result(card).reply()).isEqualTo(new Reply.Unanswered());
        assertThat(result(card).missing()).containsExactly("staff");
        assertThat(card.measure("score").possible().range()).hasValue(Range.of(Rational.ZERO, Rational.of(10)));
    }

    @Test
    void anAgreedAnswerScoresAndTheVotesRemain() {
        Framework framework = Surveys.ten(Consolidation.MEAN, List.of());
        Scorecard card = score(
                framework,
                Assessment.of(framework)
                        .answer(
                                "one",
                                Answer.builder()
                                        .reply(Answer.number(6).reply())
                                        .reason("the pilot had ended")
                                        .addAgreedBy("b", "a")
                                        .build())
                        .response(response(respondent("a", Identity.NAMED), Map.of("one", Answer.number(2))))
                        .response(response(respondent("b", Identity.NAMED), Map.of("one", Answer.number(4)))));
        assertThat(result(card).reply()).isEqualTo(Answer.number(6).reply());
        assertThat(result(card).agreed())
                .hasValue(new ConsolidatedAnswer.Agreed(
                        points("3"), List.of("a", "b"), 0, Optional.of("the pilot had ended")));
    }

    /** A link is demanded: the only answer lacks it, so the role says something between the worst and 6. */
    @Test
    void anAnswerThatLacksSomethingIsOpen() {
        Framework plain = Surveys.ten(Consolidation.MEAN, List.of());
        Framework framework = Framework.builder()
                .from(plain)
                .indicators(plain.indicators().stream()
                        .map(indicator -> Indicator.builder()
                                .from(indicator)
                                .addDemand(io.github.maturity4j.vocabulary.Attachment.LINK)
                                .build())
                        .toList())
                .build();
        Scorecard open = score(
                framework,
                Assessment.of(framework)
                        .response(response(respondent("a", Identity.NAMED), Map.of("one", Answer.number(6)))));
        assertThat(result(open).reply()).isEqualTo(new Reply.Between(Rational.ZERO, Rational.of(6)));
        Answer complete = Answer.builder()
                .reply(Answer.number(3).reply())
                .link("https://example.org/")
                .build();
        Scorecard settled = score(
                framework,
                Assessment.of(framework)
                        .response(response(respondent("a", Identity.NAMED), Map.of("one", Answer.number(6))))
                        .response(response(respondent("b", Identity.NAMED), Map.of("one", complete))));
        assertThat(result(settled).reply()).isEqualTo(Answer.number(3).reply());
    }

    @Test
    void dispersionOfNumbersStepsAndClasses() {
        Framework ten = alone(TEN, Consolidation.MEAN);
        AssessmentBuilder builder = Assessment.of(ten);
        int[] numbers = {1, 1, 3, 4};
        for (int i = 0; i < numbers.length; i++) {
            builder.response(response(respondent("r" + i, Identity.NAMED), Map.of("one", Answer.number(numbers[i]))));
        }
        // from the median 2: 1 + 1 + 1 + 2 over 4, as a share of 5
        assertThat(result(score(ten, builder)).dispersion()).hasValue(Rational.parse("0.25"));
        Framework classes = alone(CHANNEL, Consolidation.PLURALITY);
        AssessmentBuilder channels = Assessment.of(classes);
        List<String> said = List.of("web", "web", "shop");
        for (int i = 0; i < said.size(); i++) {
            channels.response(response(respondent("r" + i, Identity.NAMED), Map.of("one", steps(said.get(i)))));
        }
        // one of three is elsewhere; with three choices at most two thirds can be
        assertThat(result(score(classes, channels)).dispersion()).hasValue(Rational.parse("0.5"));
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        Framework framework = Surveys.ten(Consolidation.MEAN, List.of(role("staff")));
        AssessmentBuilder builder = Assessment.of(framework)
                .smallestGroup(0)
                .respondent(Respondent.builder().id("solo").build())
                .answer(
                        "one",
                        Answer.builder()
                                .reply(Answer.number(1).reply())
                                .addAgreedBy("nobody")
                                .build())
                .response(
                        Respondent.builder()
                                .id("a")
                                .addRole("stuff")
                                .weight(Rational.ZERO)
                                .build(),
                        Map.of("one", 11))
                .response(
                        Respondent.builder().id("a").addRoles("staff", "staff").build(), Map.of("one", "x"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidAssessmentException.class)
                .satisfies(thrown -> assertThat(((InvalidAssessmentException) thrown)
                                .problems().stream().map(Object::toString))
                        .containsExactly(
                                "/respondents/a: expected each respondent once but this one is there twice",
                                "/respondent: expected one respondent or several but there are both",
                                "/answers/one/agreed-by/0: expected the id of one of the respondents but was \"nobody\"",
                                "/respondents/a/weight: expected a weight above 0 but was 0",
                                "/respondents/a/roles/0: expected the id of a role but was \"stuff\"; did you mean \"staff\"?",
                                "/respondents/a/answers/one: expected a whole number in [0, 10] but was 11",
                                "/smallest-group: expected a whole number of at least 1 but was 0"));
    }

    @Test
    void aRespondentCanBeForgotten() {
        Framework framework = Surveys.ten(Consolidation.MEAN, List.of());
        Respondent a = respondent("a", Identity.NAMED);
        Respondent b = respondent("b", Identity.NAMED);
        Answer agreed = Answer.builder()
                .reply(Answer.number(6).reply())
                .addAgreedBy("a", "b")
                .build();
        Assessment both = Assessment.of(framework)
                .answer("two", agreed)
                .response(response(a, Map.of("one", Answer.number(2))))
                .response(response(b, Map.of("one", Answer.number(4))))
                .build();
        Assessment without = Assessment.of(framework)
                .answer(
                        "two",
                        Answer.builder().from(agreed).agreedBy(List.of("b")).build())
                .response(response(b, Map.of("one", Answer.number(4))))
                .build();
        assertThat(both.without("a")).isEqualTo(without);
        assertThat(both.without("a").toString()).doesNotContain("=a");
        assertThatThrownBy(() -> both.without("c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("respondent: expected the id of a respondent but was \"c\"");
    }
}
