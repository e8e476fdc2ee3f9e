package io.github.maturity4j.assessment;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.AnswerKind;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** What was said to a question. */
public sealed interface Reply {

    /**
     * A choice; {@code yes} or {@code no} on a scale of these.
     *
     * @param id the id of the choice
     */
    record Choice(String id) implements Reply {
        /** Checks that the id is there. */
        public Choice {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * Several choices, or none of them.
     *
     * @param ids the ids of the choices
     */
    record Choices(Set<String> ids) implements Reply {
        /** Copies the set, in its order. */
        public Choices {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        }
    }

    /**
     * A number.
     *
     * @param value the number
     */
    record Amount(Rational value) implements Reply {
        /** Checks that the number is there. */
        public Amount {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Words, for a fact.
     *
     * @param words the words
     */
    record Words(String words) implements Reply {
        /** Checks that the words are there. */
        public Words {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * Points that stand for what several respondents said, where these become one by a mean or a median: no single answer on the
     * scale. On scales with points only; for example 2.5 for the mean of 2 and 3.
     *
     * @param points the points, between the least and the greatest of the scale
     */
    record Points(Rational points) implements Reply {
        /** Checks that the points are there. */
        public Points {
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * Known in part: worth at least some points and at most others. It is open between them, and cannot turn out not applicable.
     *
     * @param lowest the least points it may be worth
     * @param highest the most points it may be worth, at least {@code lowest}
     */
    record Between(Rational lowest, Rational highest) implements Reply {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if {@code highest} lies below {@code lowest}
         */
        public Between {
            if (highest.compareTo(lowest) < 0) {
                throw new IllegalArgumentException(
                        "highest: expected at least " + lowest + ", the lowest, but was " + highest);
            }
        }
    }

    /**
     * Known in part: one of several choices, but not which. It is open between them, and cannot turn out not applicable.
     *
     * @param ids the ids of at least two choices
     */
    record OneOf(Set<String> ids) implements Reply {
        /**
         * Copies the set, in its order.
         *
         * @throws IllegalArgumentException if there are fewer than two
         */
        public OneOf {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
            if (ids.size() < 2) {
                throw new IllegalArgumentException("ids: expected at least two choices but there are " + ids.size());
            }
        }
    }

    /** It does not apply here. */
    record NotApplicable() implements Reply {}

    /** "I don't know." */
    record Unknown() implements Reply {}

    /** Nothing was said, and that was recorded. */
    record Unanswered() implements Reply {}

    /** Which of the four kinds of answer this is; what is known in part is still unknown. */
    default AnswerKind kind() {
        if (this instanceof NotApplicable) {
            return AnswerKind.NOT_APPLICABLE;
        }
        return this instanceof Unknown || this instanceof Between || this instanceof OneOf
                ? AnswerKind.UNKNOWN
                : this instanceof Unanswered ? AnswerKind.UNANSWERED : AnswerKind.ANSWERED;
    }
}
