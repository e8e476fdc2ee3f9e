package io.github.maturity4j.comparison;

import io.github.maturity4j.rule.Subject;
import java.util.Objects;

/**
 * The name of a figure of a scorecard, for example the measure {@code score} of the area {@code sales}.
 *
 * @param kind which family of rules it is a result of
 * @param id the id of the rule
 * @param subject what it speaks about
 */
public record Figure(Kind kind, String id, Subject subject) {

    /** The families of rules. */
    public enum Kind {
        /** A stage or a class. */
        PLACEMENT,
        /** A number. */
        MEASURE,
        /** A named condition. */
        CONDITION
    }

    /** Checks that all parts are there. */
    public Figure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
    }

    /** The figure for logs: {@code score} or {@code score/sales}. */
    @Override
    public String toString() {
        return subject.parts().isEmpty() ? id : id + "/" + subject;
    }
}
