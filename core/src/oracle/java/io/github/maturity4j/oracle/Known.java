package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.Optional;
import java.util.Set;

/**
 * One answer of a complete world.
 *
 * @param reply what is said in the end; of the answers that lack an attachment, sometimes only the points are known
 * @param points the points where they are not those of the reply
 * @param stays the kind of open answer it was, where rules that assume something about that kind shall do so
 * @param brings what comes with the reply
 */
public record Known(Reply reply, Optional<Fraction> points, Optional<AnswerKind> stays, Set<Attachment> brings) {

    public static Known of(Reply reply, Set<Attachment> brings) {
        return new Known(reply, Optional.empty(), Optional.empty(), brings);
    }

    Known staying(AnswerKind kind) {
        return new Known(reply, points, Optional.of(kind), brings);
    }
}
