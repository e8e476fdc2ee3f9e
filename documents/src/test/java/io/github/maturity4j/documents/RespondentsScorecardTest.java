package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.agreement.Metric;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Agreement;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.RespondentsResult.Remark;
import io.github.maturity4j.scorecard.RoleResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Scorecards of several respondents are read as they were written, and accepted by the schema. */
class RespondentsScorecardTest {

    private static final SchemaJudge SCORECARDS = SchemaJudge.of(DocumentSchemas.scorecard());
    private static final AnswerKey DESK = AnswerKey.of("greets", "desk");
    private static final AnswerKey WAIT = AnswerKey.of("wait");

    /** Every kind of thing that can be said of respondents. */
    static Scorecard everything() {
        RoleResult staff = RoleResult.builder()
                .role("staff")
                .respondents(7)
                .withheld(false)
                .addScore(new RoleResult.Score(
                        "m",
                        Subject.of(Axis.STAGE, "first"),
                        new Value(Optional.of(Range.of(Rational.of(1, 3), Rational.of(1, 2))), true, false)))
                .addStanding(new RoleResult.Standing(
                        "stage",
                        Subject.of(Axis.AREA, "sales"),
                        Optional.of("first"),
                        new Stages(List.of("first", "second"), true, true)))
                .build();
        RoleResult others = RoleResult.builder().respondents(2).withheld(true).build();
        ConsolidatedAnswer desk = ConsolidatedAnswer.builder()
                .key(DESK)
                .reply(new Reply.Choice("always"))
                .withheld(true)
                .agreed(new ConsolidatedAnswer.Agreed(
                        new Reply.Points(Rational.of(5, 2)), List.of("r1"), 3, Optional.of("We looked again.")))
                .addRole(new ConsolidatedAnswer.RoleAnswer(
                        Optional.of("staff"), new Reply.Points(Rational.of(8, 3)), 3, 1, 2))
                .addRole(
                        new ConsolidatedAnswer.RoleAnswer(Optional.empty(), new Reply.OneOf(Set.of("b", "a")), 0, 0, 0))
                .addMissing("lead")
                .dispersion(Rational.of(2, 3))
                .build();
        ConsolidatedAnswer wait = ConsolidatedAnswer.builder()
                .key(WAIT)
                .reply(new Reply.Unknown())
                .withheld(false)
                .build();
        RespondentsResult result = RespondentsResult.builder()
                .count(9)
                .smallestGroup(4)
                .guarded(true)
                .addRoles(staff, others)
                .addAnswers(desk, wait)
                .agreement(new Agreement(
                        Optional.of(Rational.parse("-0.0625")),
                        List.of(
                                new Agreement.OfScale(
                                        Metric.ORDINAL, List.of(DESK), Optional.of(Rational.parse("0.6914"))),
                                new Agreement.OfScale(Metric.NOMINAL, List.of(WAIT), Optional.empty()))))
                .addRemarks(
                        new Remark(DESK, Optional.of("staff"), Remark.Kind.COMMENT, "Friendly: yes"),
                        new Remark(DESK, Optional.empty(), Remark.Kind.REASON, "Two\nlines"),
                        new Remark(WAIT, Optional.of("staff"), Remark.Kind.EVIDENCE, "A log"),
                        new Remark(WAIT, Optional.of("staff"), Remark.Kind.LINK, "https://example.org/"))
                .build();
        return Scorecard.builder()
                .framework("f")
                .version("1")
                .engine("1.0.0")
                .coverage(new Coverage(Rational.ONE, Rational.of(2)))
                .respondents(result)
                .build();
    }

    @Test
    void respondentsAreWrittenLikeThis() {
        String yaml = ScorecardDocuments.toYaml(everything());

        assertThat(yaml).contains("""
                respondents:
                  count: 9
                  smallest-group: 4
                  guarded: true
                  agreement:
                    overall: -0.0625
                    scales:
                      - metric: "ordinal"
                        questions:
                          - "greets/desk"
                        alpha: 0.6914
                      - metric: "nominal"
                        questions:
                          - "wait"
                  roles:
                    - role: "staff"
                      respondents: 7
                      scores:
                        - measure: "m"
                          subject:
                            stage: "first"
                          score:
                            low:
                              rounded: 0.33
                              exact: "1/3"
                            high: 0.5
                            may-be-empty: true
                      standings:
                        - placement: "stage"
                          subject:
                            area: "sales"
                          attained: "first"
                          possible:
                            - "first"
                            - "second"
                          may-be-none: true
                          may-be-empty: true
                    - respondents: 2
                      withheld: true
                  answers:
                    - answer: "greets/desk"
                      reply: "always"
                      withheld: true
                      agreed:
                        votes:
                          points: 2.5
                        by:
                          - "r1"
                        others: 3
                        reason: "We looked again."
                      roles:
                        - role: "staff"
                          reply:
                            points:
                              rounded: 2.67
                              exact: "8/3"
                          answered: 3
                          not-applicable: 1
                          open: 2
                        - reply:
                            one-of:
                              - "a"
                              - "b"
                      missing:
                        - "lead"
                      dispersion:
                        rounded: 0.67
                        exact: "2/3"
                    - answer: "wait"
                      reply: "unknown"
                  remarks:
                    - answer: "greets/desk"
                      role: "staff"
                      comment: "Friendly: yes"
                    - answer: "greets/desk"
                      reason: "Two\\nlines"
                    - answer: "wait"
                      role: "staff"
                      evidence: "A log"
                    - answer: "wait"
                      role: "staff"
                      link: "https://example.org/"
                """);
        isReadAsItWasWritten(everything());
    }

    private static void isReadAsItWasWritten(Scorecard card) {
        String yaml = ScorecardDocuments.toYaml(card);
        String json = ScorecardDocuments.toJson(card);

        assertThat(ScorecardDocuments.parse(yaml, "card.yaml")).isEqualTo(card);
        assertThat(ScorecardDocuments.parse(json, "card.json")).isEqualTo(card);
        assertThat(SCORECARDS.problems(json)).as(json).isEmpty();
    }

    @Property(tries = 100, seed = "20260613")
    void whateverIsScoredIsReadAsItWasWritten(@ForAll long seed) {
        Framework framework = DrawnRespondents.framework(seed);
        Assessment assessment = DrawnRespondents.assessment(framework, seed);
        Scorecard card = Recompute.score(Scorer.of(framework), assessment);

        assertThat(card.respondents().isPresent())
                .isEqualTo(!assessment.responses().isEmpty());
        isReadAsItWasWritten(card);
    }

    @Test
    void allProblemsAreTold() {
        String broken = ScorecardDocuments.toYaml(everything())
                .replace("count: 9", "count: 0")
                .replace("overall: -0.0625", "overall: 1.5")
                .replace("metric: \"nominal\"", "metric: \"nominl\"")
                .replace("- respondents: 2\n", "- respondents: 2\n      scores: [ { measure: \"m\" } ]\n")
                .replace("answered: 3", "anwsered: 3")
                .replace("rounded: 0.67\n        exact: \"2/3\"", "rounded: 1.33\n        exact: \"4/3\"")
                .replace("evidence: \"A log\"", "evidence: \"A log\"\n      comment: \"Two\"");

        assertThatThrownBy(() -> ScorecardDocuments.parse(broken, "card.yaml"))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.located().stream()
                                        .map(located -> located.problem().toString()))
                                .containsExactly(
                                        "/respondents/count: expected a whole number in [1, 1000000] but was 0",
                                        "/respondents/agreement/overall: expected a number of at most 1 but was 1.5",
                                        "/respondents/agreement/scales/1/metric: expected one of nominal, ordinal, interval, ratio but"
                                                + " was \"nominl\"; did you mean \"nominal\"?",
                                        "/respondents/roles/1: expected neither scores nor standings, since these are withheld, but there"
                                                + " are some",
                                        "/respondents/roles/1/scores/0: expected the member \"score\" but there was none",
                                        "/respondents/answers/0/roles/0/anwsered: expected a known member but was \"anwsered\"; did you"
                                                + " mean \"answered\"?",
                                        "/respondents/answers/0/dispersion: expected a number in [0, 1] but was 4/3",
                                        "/respondents/remarks/2/comment: expected exactly one of comment, reason, evidence, link but was"
                                                + " \"comment\" beside \"evidence\""));
    }
}
