package io.github.maturity4j.assessment;

import io.github.maturity4j.problem.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a respondent out of an assessment. */
final class Erasure {

    private Erasure() {}

    static Assessment of(Assessment assessment, String respondent) {
        List<Response> others = assessment.responses().stream()
                .filter(response -> !response.respondent().id().equals(respondent))
                .toList();
        boolean alone = assessment
                .respondent()
                .filter(one -> one.id().equals(respondent))
                .isPresent();
        if (!alone && others.size() == assessment.responses().size()) {
            throw new IllegalArgumentException(
                    "respondent: expected the id of a respondent but was " + Wording.quoted(respondent));
        }
        ImmutableAssessment.Builder left = ImmutableAssessment.builder().from(assessment);
        if (alone) {
            return left.respondent(Optional.empty())
                    .answers(Map.of())
                    .facts(Map.of())
                    .build();
        }
        Map<AnswerKey, Answer> agreed = new LinkedHashMap<>();
        assessment.answers().forEach((key, answer) -> agreed.put(key, without(answer, respondent)));
        return left.responses(others).answers(agreed).build();
    }

    private static Answer without(Answer answer, String respondent) {
        return Answer.builder()
                .from(answer)
                .agreedBy(answer.agreedBy().stream()
                        .filter(id -> !id.equals(respondent))
                        .toList())
                .build();
    }
}
