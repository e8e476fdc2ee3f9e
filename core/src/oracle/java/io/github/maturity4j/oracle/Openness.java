package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.Optional;
import java.util.Set;

/** Whether an answer is open, and whether it says that an indicator does not apply. */
public final class Openness {

    private Openness() {}

    public static boolean isOpen(Indicator indicator, Optional<Answer> answer) {
        return !isNotApplicable(indicator, answer) && !isAnswered(indicator, answer);
    }

    /** Not applicable, with a reason where one is wanted. */
    public static boolean isNotApplicable(Indicator indicator, Optional<Answer> answer) {
        return answer.map(Answer::reply)
                        .filter(Reply.NotApplicable.class::isInstance)
                        .isPresent()
                && (indicator.applicability() != Applicability.OPTIONAL_WITH_REASON
                        || brings(answer).contains(Attachment.REASON));
    }

    /** On the scale, with everything that the indicator demands. */
    public static boolean isAnswered(Indicator indicator, Optional<Answer> answer) {
        return answer.filter(given -> given.reply().kind() == AnswerKind.ANSWERED)
                        .isPresent()
                && brings(answer).containsAll(indicator.demands());
    }

    /** On the scale, but without something that the indicator demands. */
    public static boolean isLacking(Indicator indicator, Optional<Answer> answer) {
        return answer.filter(given -> given.reply().kind() == AnswerKind.ANSWERED)
                        .isPresent()
                && !brings(answer).containsAll(indicator.demands());
    }

    private static Set<Attachment> brings(Optional<Answer> answer) {
        return answer.map(Answer::attachments).orElse(Set.of());
    }
}
