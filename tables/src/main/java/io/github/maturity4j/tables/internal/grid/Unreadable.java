package io.github.maturity4j.tables.internal.grid;

import io.github.maturity4j.problem.Problem;
import java.io.Serial;

/** A file of which nothing can be read. */
public final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Problem.Code code;

    /**
     * An error.
     *
     * @param code its kind
     * @param message what was expected and what was there
     */
    public Unreadable(Problem.Code code, String message) {
        super(message);
        this.code = code;
    }

    /** Its kind. */
    public Problem.Code code() {
        return code;
    }
}
