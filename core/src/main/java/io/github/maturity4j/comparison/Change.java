package io.github.maturity4j.comparison;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Value;
import java.util.Optional;

/** Something that was said otherwise in the later assessment than in the earlier one. */
public sealed interface Change {

    /** What kind of change it is. */
    Kind kind();

    /** The kinds of change. What is open was not said: unknown, unanswered, or not recorded. */
    enum Kind {
        /** Open before, said now. */
        ADDED,
        /** Said before, open now. */
        WITHDRAWN,
        /** Said both times, and not the same; or open both times, in another way. */
        CHANGED,
        /** The same was said, but something came with it that did not before: a reason, a link, evidence; or no longer does. */
        ATTACHMENTS;

        /** The kind of the way back: that of added is withdrawn; the others are their own. */
        public Kind back() {
            return this == ADDED ? WITHDRAWN : this == WITHDRAWN ? ADDED : this;
        }
    }

    /**
     * An answer.
     *
     * @param key which answer
     * @param before what was said before
     * @param after what is said now
     * @param kind what kind of change it is
     */
    record OfAnswer(AnswerKey key, Reply before, Reply after, Kind kind) implements Change {}

    /**
     * A fact.
     *
     * @param fact the id of the fact
     * @param before what was recorded before; absent where nothing was
     * @param after what is recorded now; absent where nothing is
     * @param kind what kind of change it is
     */
    record OfFact(String fact, Optional<Reply> before, Optional<Reply> after, Kind kind) implements Change {}

    /**
     * A target whose rank a rule reads.
     *
     * @param placement the id of the placement
     * @param subject which of its figures
     * @param before its rank before
     * @param after its rank now
     * @param kind what kind of change it is; a target that is not set is open
     */
    record OfTarget(String placement, Subject subject, Value before, Value after, Kind kind) implements Change {}
}
