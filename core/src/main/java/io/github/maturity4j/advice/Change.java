package io.github.maturity4j.advice;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import java.util.Objects;

/**
 * One answer that is raised, or one open answer that is answered. What an indicator demands with an answer (a reason, a link,
 * evidence) is to be brought along.
 *
 * @param key the answer; for a fact that is open, its id
 * @param from what was said so far
 * @param to what would be said: the least that suffices beside the other changes
 * @param kind whether it is found out or done
 * @param cost what it costs, by the cost of the search
 */
public record Change(AnswerKey key, Reply from, Reply to, Kind kind, Rational cost) {

    /** What a change asks for. */
    public enum Kind {
        /** The answer is open: find out, and it has to turn out at least like this. */
        FIND_OUT,
        /** The answer is known: do better. */
        DO
    }

    /** Checks that all parts are there. */
    public Change {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cost, "cost");
    }
}
