package io.github.maturity4j.cli;

import java.io.Serial;

/** Ends the command with one line and an exit code. */
final class Failure extends RuntimeException {

    /** The input has problems. */
    static final int PROBLEMS = 1;

    /** The command was used wrongly. */
    static final int USAGE = 2;

    /** What was asked could not be done. */
    static final int IMPOSSIBLE = 3;

    @Serial
    private static final long serialVersionUID = 1;

    private final int exit;

    Failure(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
