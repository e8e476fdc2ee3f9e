package io.github.maturity4j.respondents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.generated.Generated;
import io.github.maturity4j.oracle.Openness;
import io.github.maturity4j.oracle.Points;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds whoever answers. */
class RespondentsLawsTest {

    /** The result in the words of the plain consolidation. */
    private static Object plain(Reply reply, Scale scale) {
        if (reply instanceof Reply.NotApplicable) {
            return "not applicable";
        } else if (reply instanceof Reply.Unknown) {
            return "unknown";
        } else if (reply instanceof Reply.Unanswered) {
            return "unanswered";
        } else if (reply instanceof Reply.OneOf some) {
            Set<Object> choices = new LinkedHashSet<>();
            some.ids().forEach(id -> choices.add(new Reply.Choice(id)));
            return choices;
        }
        return scale instanceof Scale.Classes ? Set.of(reply) : Points.of(scale, reply);
    }

    @Property(seed = "81", tries = 1500)
    void consolidatesAsThePageSays(@ForAll long seed) {
        RandomSurvey survey = RandomSurvey.any(seed);
        if (survey.responses().isEmpty()) {
            return;
        }
        Scorecard card = Recompute.score(
                Scorer.of(survey.framework()), survey.assessment().build());
        PlainConsolidation plain = new PlainConsolidation(survey.framework(), survey.responses());
        for (String question : List.of("one", "two")) {
            ConsolidatedAnswer answer = card.respondents().orElseThrow().answer(AnswerKey.of(question));
            Scale scale = survey.framework().indicators().get(0).scale();
            Object actual = plain(answer.reply(), scale);
            Object expected = plain.of(question);
            if (expected instanceof Set<?> winners && actual instanceof Set<?> told && told.size() > 1) {
                // where roles tie within themselves, what is told may hold more than can win together
                assertThat(told.containsAll(winners)).as(question).isTrue();
            } else {
                assertThat(actual).as(question).isEqualTo(expected);
            }
        }
    }

    @Property(seed = "82", tries = 300)
    void theOrderOfRespondentsIsIrrelevant(@ForAll long seed) {
        RandomSurvey survey = seed % 2 == 0 ? RandomSurvey.any(seed) : RandomSurvey.anonymous(seed);
        Scorer scorer = Scorer.of(survey.framework());
        List<Response> shuffled = new ArrayList<>(survey.responses());
        Collections.shuffle(shuffled, new Random(seed));
        AssessmentBuilder other = Assessment.of(survey.framework());
        shuffled.forEach(other::response);
        assertThat(Recompute.score(scorer, other.build()))
                .isEqualTo(Recompute.score(scorer, survey.assessment().build()));
    }

    /** Whoever says the same as one says what that one says, in frameworks of every kind. */
    @Test
    void unanimityIsTheWordOfOne() {
        int compared = 0;
        for (long seed = 0; seed < 400; seed++) {
            Generated generated = Generated.of((int) seed, 6);
            Assessment one = generated.assessment(1_000_000);
            boolean plainlyOpen = one.answers().entrySet().stream().anyMatch(entry -> {
                var indicator = generated
                        .framework()
                        .indicator(entry.getKey().indicator())
                        .orElseThrow();
                var answer = java.util.Optional.of(entry.getValue());
                return !indicator.roles().isEmpty()
                        || (entry.getValue().reply() instanceof Reply.NotApplicable
                                && !Openness.isNotApplicable(indicator, answer))
                        || (indicator.scale() instanceof Scale.Classes && Openness.isLacking(indicator, answer));
            });
            boolean refused = Scorer.check(generated.framework(), TestMeasures.ALL).stream()
                    .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
            if (plainlyOpen || refused) {
                continue;
            }
            AssessmentBuilder many = Assessment.of(generated.framework());
            one.facts().forEach(many::fact);
            one.targets().forEach(many::target);
            for (int i = 0; i < 3; i++) {
                many.response(Response.of(Surveys.respondent("r" + i, Identity.NAMED), one.answers()));
            }
            Scorer scorer = Scorer.of(generated.framework(), TestMeasures.ALL);
            Scorecard alone = Recompute.score(scorer, one);
            Scorecard together = Recompute.score(scorer, many.build());
            for (int i = 0; i < alone.measures().size(); i++) {
                assertThat(together.measures().get(i).possible())
                        .isEqualTo(alone.measures().get(i).possible());
                assertThat(together.measures().get(i).score())
                        .isEqualTo(alone.measures().get(i).score());
            }
            for (int i = 0; i < alone.placements().size(); i++) {
                assertThat(together.placements().get(i).possible())
                        .isEqualTo(alone.placements().get(i).possible());
                assertThat(together.placements().get(i).attained())
                        .isEqualTo(alone.placements().get(i).attained());
            }
            for (int i = 0; i < alone.conditions().size(); i++) {
                assertThat(together.conditions().get(i).possible())
                        .isEqualTo(alone.conditions().get(i).possible());
            }
            assertThat(together.coverage()).isEqualTo(alone.coverage());
            compared++;
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void anAssessmentOfOneHasNoRespondents() {
        RandomSurvey survey = RandomSurvey.any(1);
        Scorecard card = Recompute.score(
                Scorer.of(survey.framework()),
                Assessment.of(survey.framework()).answers(Map.of()).build());
        assertThat(card.respondents()).isEmpty();
    }
}
