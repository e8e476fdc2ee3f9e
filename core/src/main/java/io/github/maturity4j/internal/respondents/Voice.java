package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of several answers that become one: that of a respondent, or that of a role.
 *
 * @param reply what is said
 * @param attachments what comes with it
 * @param lowest the least points it is worth; null where it has none
 * @param highest the most points it is worth; null where it has none
 * @param weight what it weighs, at least 0
 */
record Voice(
        Reply reply,
        Set<Attachment> attachments,
        @Nullable Rational lowest,
        @Nullable Rational highest,
        Rational weight) {

    Voice weighing(Rational other) {
        return new Voice(reply, attachments, lowest, highest, other);
    }
}
