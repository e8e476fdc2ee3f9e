package io.github.maturity4j.respondents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Fraction;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.RoleResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Plays somebody who knows who answered what question in which role, but not what, and sees one scorecard: every figure that tells a
 * mean is an equation over the answers of people.
 */
class AttackerTest {

    private static final List<String> QUESTIONS = List.of("one", "two");

    /** What the attacker knows: equations over the answers (person, question) that were given. */
    private static final class Knowledge {

        private final List<Response> people;
        private final List<Fraction[]> rows = new ArrayList<>();
        private final List<Integer> pivots = new ArrayList<>();

        Knowledge(List<Response> people) {
            this.people = people;
        }

        boolean answered(int person, String question) {
            return people.get(person).answers().containsKey(AnswerKey.of(question));
        }

        Fraction[] sum(Predicate<Response> who, String question) {
            Fraction[] row = new Fraction[people.size() * QUESTIONS.size()];
            for (int i = 0; i < people.size(); i++) {
                for (int q = 0; q < QUESTIONS.size(); q++) {
                    boolean in = QUESTIONS.get(q).equals(question) && who.test(people.get(i)) && answered(i, question);
                    row[i * QUESTIONS.size() + q] = in ? Fraction.ONE : Fraction.ZERO;
                }
            }
            return row;
        }

        void learn(Fraction[] equation) {
            Fraction[] row = reduce(equation);
            int pivot = first(row);
            if (pivot >= 0) {
                rows.add(row);
                pivots.add(pivot);
            }
        }

        boolean tells(Fraction[] equation) {
            return first(reduce(equation)) < 0;
        }

        private Fraction[] reduce(Fraction[] equation) {
            Fraction[] row = equation.clone();
            for (int i = 0; i < rows.size(); i++) {
                int pivot = pivots.get(i);
                Fraction times = row[pivot].dividedBy(rows.get(i)[pivot]);
                for (int j = 0; j < row.length; j++) {
                    row[j] = row[j].minus(rows.get(i)[j].times(times));
                }
            }
            return row;
        }

        private static int first(Fraction[] row) {
            for (int i = 0; i < row.length; i++) {
                if (!row[i].isZero()) {
                    return i;
                }
            }
            return -1;
        }
    }

    private static Fraction[] plus(Fraction[] one, Fraction[] other, Fraction times) {
        Fraction[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i].plus(other[i].times(times));
        }
        return sum;
    }

    private static Predicate<Response> holding(Optional<String> role) {
        return response -> role.map(id -> response.respondent().roles().contains(id))
                .orElse(response.respondent().roles().isEmpty());
    }

    /** Everything that the scorecard says, as equations. */
    private static Knowledge knowledge(Framework framework, List<Response> people, Scorecard card) {
        Knowledge knowledge = new Knowledge(people);
        RespondentsResult result = card.respondents().orElseThrow();
        for (String question : QUESTIONS) {
            ConsolidatedAnswer answer = result.answer(AnswerKey.of(question));
            Fraction[] pooled = knowledge.sum(none -> false, question);
            Set<Response> shown = new HashSet<>();
            for (ConsolidatedAnswer.RoleAnswer role : answer.roles()) {
                if (role.answered() > 0) {
                    knowledge.learn(knowledge.sum(holding(role.role()), question));
                    people.stream().filter(holding(role.role())).forEach(shown::add);
                }
            }
            // dispersions and agreement are about everybody in roles that are shown
            if (answer.dispersion().isPresent()) {
                knowledge.learn(knowledge.sum(shown::contains, question));
            }
            for (RoleResult role : result.roles()) {
                Fraction[] sum = knowledge.sum(holding(role.role()), question);
                long count = people.stream()
                        .filter(holding(role.role()))
                        .filter(one -> one.answers().containsKey(AnswerKey.of(question)))
                        .count();
                if (count > 0) {
                    pooled = plus(
                            pooled,
                            sum,
                            Fraction.of(weight(framework, role.role())).dividedBy(Fraction.of(count)));
                }
            }
            if (!answer.withheld()) {
                knowledge.learn(pooled);
            } else {
                assertThat(answer.reply()).isEqualTo(new Reply.Unknown());
                assertThat(answer.roles()).isEmpty();
                assertThat(answer.dispersion()).isEmpty();
            }
        }
        return knowledge;
    }

    private static long weight(Framework framework, Optional<String> role) {
        return framework.roles().stream()
                .filter(one -> role.filter(one.id()::equals).isPresent())
                .flatMap(one -> one.weight().stream())
                .findFirst()
                .map(weight -> weight.numerator().longValueExact())
                .orElse(1L);
    }

    private static void attack(Framework framework, Assessment assessment) {
        Scorecard card = Recompute.score(Scorer.of(framework), assessment);
        List<Response> people = assessment.responses();
        Knowledge knowledge = knowledge(framework, people, card);
        RespondentsResult result = card.respondents().orElseThrow();
        int fewest = assessment.smallestGroup();
        boolean everything = result.roles().stream().allMatch(RoleResult::withheld);
        for (String question : QUESTIONS) {
            for (RoleResult role : result.roles()) {
                List<Response> speakers = people.stream()
                        .filter(holding(role.role()))
                        .filter(one -> one.answers().containsKey(AnswerKey.of(question)))
                        .toList();
                boolean unnamed = speakers.stream().anyMatch(AttackerTest::isUnnamed);
                if (role.withheld() && unnamed && (speakers.size() < fewest || !everything)) {
                    assertThat(knowledge.tells(knowledge.sum(holding(role.role()), question)))
                            .as("the figure of %s on %s", role.role(), question)
                            .isFalse();
                }
                if (role.withheld()) {
                    assertThat(role.scores()).isEmpty();
                    assertThat(role.standings()).isEmpty();
                    assertThat(result.remarks())
                            .noneMatch(remark -> remark.role().equals(role.role()));
                    assertThat(result.answer(AnswerKey.of(question)).roles())
                            .noneMatch(answer -> answer.role().equals(role.role()));
                } else if (unnamed) {
                    assertThat(speakers.size()).isGreaterThanOrEqualTo(fewest);
                }
            }
            groups(people, question, fewest)
                    .forEach(group -> assertThat(knowledge.tells(knowledge.sum(group::contains, question)))
                            .as(
                                    "what %s said to %s",
                                    group.stream()
                                            .map(one -> one.respondent().id())
                                            .toList(),
                                    question)
                            .isFalse());
        }
    }

    private static boolean isUnnamed(Response response) {
        return response.respondent().identity() != Identity.NAMED;
    }

    /** All groups below the smallest in which somebody is not named. */
    private static List<Set<Response>> groups(List<Response> people, String question, int fewest) {
        List<Response> speakers = people.stream()
                .filter(one -> one.answers().containsKey(AnswerKey.of(question)))
                .toList();
        List<Set<Response>> groups = new ArrayList<>();
        for (int bits = 1; bits < 1 << speakers.size(); bits++) {
            if (Integer.bitCount(bits) < fewest) {
                Set<Response> group = new HashSet<>();
                for (int i = 0; i < speakers.size(); i++) {
                    if ((bits & 1 << i) != 0) {
                        group.add(speakers.get(i));
                    }
                }
                if (group.stream().anyMatch(AttackerTest::isUnnamed)) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    @Property(seed = "83", tries = 1500)
    void noFigureOfFewCanBeComputed(@ForAll long seed) {
        RandomSurvey survey = RandomSurvey.anonymous(seed);
        int fewest = 2 + (int) Math.floorMod(seed, 4L);
        attack(survey.framework(), survey.assessment().smallestGroup(fewest).build());
    }

    private static AssessmentBuilder people(AssessmentBuilder builder, String prefix, int count, String... roles) {
        for (int i = 0; i < count; i++) {
            builder.response(Surveys.response(
                    Surveys.respondent(prefix + i, Identity.ANONYMOUS, roles),
                    Map.of(
                            "one", Answer.number(i % 4),
                            "two", Answer.number(i % 3))));
        }
        return builder;
    }

    private static Framework framework(String... roles) {
        return Surveys.ten(
                Consolidation.MEAN, Arrays.stream(roles).map(Surveys::role).toList());
    }

    private static RespondentsResult result(Framework framework, Assessment assessment) {
        attack(framework, assessment);
        return Recompute.score(Scorer.of(framework), assessment).respondents().orElseThrow();
    }

    private static List<String> withheld(RespondentsResult result) {
        return result.roles().stream()
                .filter(RoleResult::withheld)
                .flatMap(role -> role.role().stream())
                .toList();
    }

    /** Three executives are few; one role alone could be computed from that of all, so the next smallest goes with it. */
    @Test
    void aSmallRoleIsWithheldWithTheNextSmallest() {
        Framework framework = framework("executives", "staff", "customers");
        Assessment assessment = people(
                        people(people(Assessment.of(framework), "e", 3, "executives"), "s", 20, "staff"),
                        "c",
                        8,
                        "customers")
                .build();
        assertThat(withheld(result(framework, assessment))).containsExactly("executives", "customers");
    }

    @Test
    void whereEverybodyIsNamedNothingIsWithheld() {
        Framework framework = framework("executives", "staff");
        var builder = Assessment.of(framework);
        for (String role : List.of("executives", "staff")) {
            builder.response(
                    Surveys.response(Surveys.respondent(role, Identity.NAMED, role), Map.of("one", Answer.number(3))));
        }
        RespondentsResult result = result(framework, builder.build());
        assertThat(withheld(result)).isEmpty();
        assertThat(result.guarded()).isFalse();
        assertThat(result.answer(AnswerKey.of("one")).roles()).hasSize(2);
    }

    /** Six staff of whom five are executives too: the difference of the two roles would be one person. */
    @Test
    void rolesThatDifferByFewAreNotBothShown() {
        Framework framework = framework("executives", "staff");
        Assessment assessment = people(people(Assessment.of(framework), "b", 5, "executives", "staff"), "s", 1, "staff")
                .build();
        assertThat(withheld(result(framework, assessment))).isNotEmpty();
    }

    /** Three people without roles: even what all say would be the word of three. */
    @Test
    void ofTooFewNothingIsTold() {
        Framework framework = framework();
        Assessment assessment = people(Assessment.of(framework), "p", 3).build();
        RespondentsResult result = result(framework, assessment);
        assertThat(result.answer(AnswerKey.of("one")).withheld()).isTrue();
        assertThat(Recompute.score(Scorer.of(framework), assessment)
                        .measure("score")
                        .possible()
                        .isDetermined())
                .isFalse();
    }

    /** A role that weighs nothing hides nobody: what all say is what the other says. */
    @Test
    void aRoleThatWeighsNothingIsNoCover() {
        Role weightless = Role.builder().id("guests").weight(Rational.ZERO).build();
        Framework framework = Surveys.ten(Consolidation.MEAN, List.of(Surveys.role("staff"), weightless));
        Assessment assessment = people(people(Assessment.of(framework), "s", 3, "staff"), "g", 9, "guests")
                .build();
        assertThat(result(framework, assessment).answer(AnswerKey.of("one")).withheld())
                .isTrue();
    }
}
