package io.github.maturity4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AssessmentBuilderTest {

    private static final Framework FRAMEWORK = Framework.builder()
            .id("desk")
            .version("1")
            .basis(Basis.operationalised("a test"))
            .addAreas(
                    Area.builder().id("management").build(),
                    Area.builder().id("operations").build())
            .addIndicators(
                    Indicator.builder()
                            .id("hears")
                            .addAreas("management", "operations")
                            .scale(new Scale.YesNo(Rational.ZERO, Rational.ONE))
                            .build(),
                    Indicator.builder()
                            .id("hours")
                            .scale(new Scale.Numeric(
                                    Rational.ZERO,
                                    Rational.of(10),
                                    Optional.of(Rational.of(1, 2)),
                                    Optional.empty(),
                                    new Scale.Worth.Itself()))
                            .applicability(Applicability.OPTIONAL)
                            .build(),
                    Indicator.builder()
                            .id("channels")
                            .scale(new Scale.Several(
                                    List.of(choice("phone"), choice("mail"), choice("chat")),
                                    Optional.empty(),
                                    OptionalInt.of(1),
                                    OptionalInt.of(2)))
                            .build())
            .addFacts(
                    Fact.builder().id("platform").scale(new Scale.Words()).build(),
                    Fact.builder()
                            .id("sector")
                            .scale(new Scale.Classes(List.of(bare("public"), bare("private"))))
                            .build())
            .build();

    private static Scale.Choice choice(String id) {
        return new Scale.Choice(id, Optional.of(Rational.ONE), Optional.empty(), Optional.empty());
    }

    private static Scale.Choice bare(String id) {
        return new Scale.Choice(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AssessmentBuilder builder() {
        return Assessment.of(FRAMEWORK);
    }

    private static void refused(AssessmentBuilder builder, Problem.Code code, String line) {
        assertThat(builder.problems()).hasSize(1);
        assertThat(builder.problems().get(0).code()).isEqualTo(code);
        assertThat(builder.problems().get(0)).hasToString(line);
        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(builder::build)
                .withMessage("assessment of desk: 1 problem\n  " + line);
    }

    @Test
    void anAssessmentKeepsItsId() {
        Assessment named = Assessment.of(FRAMEWORK).id("2026-q1").build();
        assertThat(named.id()).contains("2026-q1");
        assertThat(Assessment.of(FRAMEWORK).addAll(named).build()).isEqualTo(named);
        assertThat(Assessment.of(FRAMEWORK).build().id()).isEmpty();
    }

    @Test
    void buildsInTheOrderOfTheFramework() {
        Assessment assessment = builder()
                .answer("channels", Answer.choices("mail"))
                .answer("hours", Answer.number("2.5"))
                .answer("hears", "operations", Answer.no())
                .answer("hears", "management", Answer.yes())
                .fact("platform", new Reply.Words("any"))
                .build();
        assertThat(assessment.answers().keySet())
                .containsExactly(
                        AnswerKey.of("hears", "management"),
                        AnswerKey.of("hears", "operations"),
                        AnswerKey.of("hours"),
                        AnswerKey.of("channels"));
    }

    @Test
    void unknownIndicator() {
        refused(
                builder().answer("hour", Answer.number(1)),
                Problem.Code.UNKNOWN_NAME,
                "/answers/hour: expected the id of an indicator but was \"hour\"; did you mean \"hours\"?");
    }

    @Test
    void answeredTwice() {
        refused(
                builder().answer("hours", Answer.number(1)).answer("hours", Answer.number(1)),
                Problem.Code.DUPLICATE,
                "/answers/hours: expected one answer but it is answered twice");
        refused(
                builder().fact("platform", new Reply.Words("a")).fact("platform", new Reply.Words("b")),
                Problem.Code.DUPLICATE,
                "/facts/platform: expected one value but it is recorded twice");
    }

    @Test
    void areas() {
        refused(
                builder().answer("hours", "management", Answer.number(1)),
                Problem.Code.UNKNOWN_NAME,
                "/answers/hours/management: expected an answer without an area, since hours is asked once, but was for"
                        + " \"management\"");
        refused(
                builder().answer("hears", Answer.yes()),
                Problem.Code.MISSING_MEMBER,
                "/answers/hears: expected an answer for each area (management, operations) but was one for the whole");
        refused(
                builder().answer("hears", "kitchen", Answer.yes()),
                Problem.Code.UNKNOWN_NAME,
                "/answers/hears/kitchen: expected the id of an area but was \"kitchen\"; there is \"management\","
                        + " \"operations\"");
    }

    @Test
    void numbers() {
        for (String number : new String[] {"-1", "-0.5", "10.5", "11", "1e30"}) {
            refused(
                    builder().answer("hours", Answer.number(number)),
                    Problem.Code.OUT_OF_SCALE,
                    "/answers/hours: expected a number in [0, 10] but was " + Rational.parse(number));
        }
        refused(
                builder().answer("hours", Answer.number("2.25")),
                Problem.Code.NOT_A_STEP,
                "/answers/hours: expected 0 plus whole steps of 0.5 but was 2.25");
        refused(
                builder().answer("hours", Answer.yes()),
                Problem.Code.WRONG_TYPE,
                "/answers/hours: expected a number in [0, 10] but was \"yes\"");
        refused(
                builder().answer("hours", Answer.choices("phone")),
                Problem.Code.WRONG_TYPE,
                "/answers/hours: expected a number in [0, 10] but was a list of choices");
    }

    @Test
    void choices() {
        refused(
                builder().answer("hears", "management", Answer.choice("Yes")),
                Problem.Code.OUT_OF_SCALE,
                "/answers/hears/management: expected one of no, yes but was \"Yes\"; did you mean \"yes\"?");
        refused(
                builder().answer("hears", "management", Answer.number(1)),
                Problem.Code.WRONG_TYPE,
                "/answers/hears/management: expected one of no, yes but was the number 1");
        refused(
                builder().answer("channels", Answer.choices()),
                Problem.Code.OUT_OF_SCALE,
                "/answers/channels: expected 1 to 2 choices but there are 0");
        refused(
                builder().answer("channels", Answer.choices("phone", "mail", "chat")),
                Problem.Code.OUT_OF_SCALE,
                "/answers/channels: expected 1 to 2 choices but there are 3");
        refused(
                builder().answer("channels", Answer.choice("phone")),
                Problem.Code.WRONG_TYPE,
                "/answers/channels: expected a list of choices but was \"phone\"; write [ phone ]");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Answer.choices("phone", "phone"))
                .withMessage("ids: expected each choice once but was [phone, phone]");
    }

    @Test
    void notApplicable() {
        assertThat(builder().answer("hours", Answer.notApplicable()).problems()).isEmpty();
        refused(
                builder().answer("channels", Answer.notApplicable("none")),
                Problem.Code.NOT_ALLOWED,
                "/answers/channels: expected an answer, since channels applies to everyone, but was not-applicable");
    }

    @Test
    void facts() {
        refused(
                builder().fact("plattform", new Reply.Words("any")),
                Problem.Code.UNKNOWN_NAME,
                "/facts/plattform: expected the id of a fact but was \"plattform\"; did you mean \"platform\"?");
        refused(
                builder().fact("sector", new Reply.Words("public")),
                Problem.Code.WRONG_TYPE,
                "/facts/sector: expected one of public, private but was words");
        refused(
                builder().fact("sector", new Reply.NotApplicable()),
                Problem.Code.NOT_ALLOWED,
                "/facts/sector: expected a value or unknown but was not-applicable");
    }

    @Test
    void targets() {
        refused(
                builder().target("stage", "top"),
                Problem.Code.UNKNOWN_NAME,
                "/targets/0: expected the id of a placement but was \"stage\"; there is none");
    }

    @Test
    void everyProblemIsReported() {
        AssessmentBuilder builder = builder()
                .answer("hours", Answer.number(11))
                .answer("channels", Answer.choices())
                .fact("sector", new Reply.Words("public"));
        assertThat(builder.problems())
                .extracting(Problem::pointer)
                .containsExactly("/answers/hours", "/answers/channels", "/facts/sector");
        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(builder::build)
                .withMessageStartingWith("assessment of desk: 3 problems\n  /answers/hours: ");
    }

    @Test
    void whatIsShownIsShortAndEscaped() {
        refused(
                builder().answer("hears", "management", Answer.choice("a\nb\u202e")),
                Problem.Code.OUT_OF_SCALE,
                "/answers/hears/management: expected one of no, yes but was \"a\\nb\\u202e\"");
        String shown = builder()
                .answer("hears", "management", Answer.choice("x".repeat(100_000)))
                .problems()
                .get(0)
                .message();
        assertThat(shown).isEqualTo("expected one of no, yes but was \"" + "x".repeat(200) + "...\"");
    }

    @Test
    void nullsAreNamed() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> builder().answer((AnswerKey) null, Answer.yes()))
                .withMessage("key");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> builder().answer("hours", null))
                .withMessage("answer");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> builder().fact("sector", null))
                .withMessage("reply");
    }
}
