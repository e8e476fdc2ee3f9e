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

    /** It does not apply here. */
    record NotApplicable() implements Reply {}

    /** "I don't know." */
    record Unknown() implements Reply {}

    /** Nothing was said, and that was recorded. */
    record Unanswered() implements Reply {}

    /** Which of the four kinds of answer this is. */
    default AnswerKind kind() {
        return this instanceof NotApplicable
                ? AnswerKind.NOT_APPLICABLE
                : this instanceof Unknown
                        ? AnswerKind.UNKNOWN
                        : this instanceof Unanswered ? AnswerKind.UNANSWERED : AnswerKind.ANSWERED;
    }
}
