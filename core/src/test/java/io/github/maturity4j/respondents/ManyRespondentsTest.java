package io.github.maturity4j.respondents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Consolidation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand respondents in four roles answer 36 questions. */
class ManyRespondentsTest {

    private static final List<String> ROLES = List.of("executives", "managers", "staff", "customers");

    /**
     * Respondent r holds role r mod 4 and says (r / 4 + q) mod 11 to question q: each role says every number from 0 to 10 about equally
     * often. Of 2,500 in a role, numbers come round 227 times, and three numbers once more.
     */
    @Test
    void areScoredTogether() {
        List<String> questions = IntStream.range(0, 36).mapToObj(q -> "q" + q).toList();
        Framework framework = Surveys.of(
                Surveys.TEN,
                Consolidation.MEAN,
                ROLES.stream().map(Surveys::role).toList(),
                questions);
        AssessmentBuilder builder = Assessment.of(framework);
        for (int r = 0; r < 10_000; r++) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (int q = 0; q < questions.size(); q++) {
                answers.put(questions.get(q), Answer.number((r / 4 + q) % 11));
            }
            builder.response(
                    Surveys.response(Surveys.respondent("r" + r, Identity.ANONYMOUS, ROLES.get(r % 4)), answers));
        }
        RespondentsResult result = Recompute.score(Scorer.of(framework), builder.build())
                .respondents()
                .orElseThrow();
        assertThat(result.count()).isEqualTo(10_000);
        assertThat(result.roles()).allMatch(role -> role.respondents() == 2_500 && !role.withheld());
        ConsolidatedAnswer first = result.answer(AnswerKey.of("q0"));
        // 227 rounds of 0 to 10 sum to 227 x 55; then 0, 1 and 2
        Rational mean = Rational.of(227 * 55 + 3, 2_500);
        assertThat(first.reply()).isEqualTo(new Reply.Points(mean));
        assertThat(first.roles()).allMatch(role -> role.answered() == 2_500);
        // about 5: 227 rounds of 30, then 5, 4 and 3, for each role; over 2,500, as a share of 5
        assertThat(first.dispersion()).hasValue(Rational.of(227 * 30 + 12, 2_500 * 5));
        assertThat(result.agreement().overall().orElseThrow().signum()).isNegative();
    }
}
