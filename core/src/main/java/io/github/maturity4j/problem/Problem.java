package io.github.maturity4j.problem;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is wrong with a framework, an assessment or a document.
 *
 * @param severity whether it keeps the input from being used
 * @param code what kind of problem it is, for programs
 * @param pointer where, as a JSON pointer into the document that the input is or would be; empty for the whole
 * @param message what was expected and what was there, and where it helps, how to mend it; a sentence without a place
 */
public record Problem(Severity severity, Code code, String pointer, String message) implements Serializable {

    /** Whether a problem keeps the input from being used. */
    public enum Severity {
        /** The input is refused. */
        ERROR,
        /** The input works, but hardly as meant. */
        WARNING
    }

    /** The kinds of problem. */
    public enum Code {
        /** The document cannot be read at all: its syntax is broken, or a limit is exceeded. */
        SYNTAX,
        /** A limit on size, depth or number is exceeded. */
        LIMIT,
        /** A member that nothing defines. */
        UNKNOWN_MEMBER,
        /** A member that is required is not there. */
        MISSING_MEMBER,
        /** Something is there twice. */
        DUPLICATE,
        /** A value of another kind than expected. */
        WRONG_TYPE,
        /** A value of the right kind that is not allowed. */
        WRONG_VALUE,
        /** A name that does not resolve. */
        UNKNOWN_NAME,
        /** A name of a form that ids may not have. */
        MALFORMED_NAME,
        /** Rules that depend on each other in a circle. */
        CIRCLE,
        /** An element without source or basis. */
        MISSING_BASIS,
        /** A rule that cannot be scored. */
        UNSCORABLE,
        /** A threshold that nothing can reach, or that everything reaches. */
        UNREACHABLE,
        /** An answer outside its scale. */
        OUT_OF_SCALE,
        /** A number between two steps of its scale. */
        NOT_A_STEP,
        /** <em>Not applicable</em> where that is no answer. */
        NOT_ALLOWED,
        /** An assessment of another framework or version. */
        OTHER_FRAMEWORK
    }

    /** Checks that all parts are there. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A problem that keeps the input from being used.
     *
     * @param code its kind
     * @param pointer where
     * @param message what was expected and what was there
     * @return the problem
     */
    public static Problem error(Code code, String pointer, String message) {
        return new Problem(Severity.ERROR, code, pointer, message);
    }

    /**
     * A problem that the input can be used with.
     *
     * @param code its kind
     * @param pointer where
     * @param message what was expected and what was there
     * @return the problem
     */
    public static Problem warning(Code code, String pointer, String message) {
        return new Problem(Severity.WARNING, code, pointer, message);
    }

    /**
     * This problem as one of something larger.
     *
     * @param place the pointer to what the problem was found in
     * @return the problem with the pointer below that place
     */
    public Problem under(String place) {
        return new Problem(severity, code, place + pointer, message);
    }

    /** The problem on one line: {@code /measures/score/mean: expected ... but was ...}. */
    @Override
    public String toString() {
        String where = pointer.isEmpty() ? "" : pointer + ": ";
        return severity == Severity.WARNING
                ? where + severity.name().toLowerCase(Locale.ROOT) + ": " + message
                : where + message;
    }
}
