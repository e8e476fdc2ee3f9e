package io.github.maturity4j.assessment;

import java.util.Map;
import org.immutables.value.Value;

/**
 * What one of several respondents said. Made by an {@link AssessmentBuilder}, which checks it. Immutable and thread-safe.
 */
@Value.Immutable
public interface Response {

    /** Who said it. */
    Respondent respondent();

    /** The answers by indicator and area, in the order of the framework; what is not there is unanswered. */
    Map<AnswerKey, Answer> answers();

    /**
     * A response, not checked yet: see {@link AssessmentBuilder#response(Response)}.
     *
     * @param respondent who said it
     * @param answers the answers
     * @return the response
     */
    static Response of(Respondent respondent, Map<AnswerKey, Answer> answers) {
        return ImmutableResponse.builder()
                .respondent(respondent)
                .answers(answers)
                .build();
    }
}
