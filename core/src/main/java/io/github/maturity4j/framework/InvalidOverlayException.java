package io.github.maturity4j.framework;

import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.problem.Problem;
import java.io.Serial;
import java.util.List;

/** An overlay that does not fit its framework; lists everything that keeps it from it. */
public final class InvalidOverlayException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An error with its problems.
     *
     * @param overlay the id of the overlay
     * @param problems every problem, at least one, with pointers into the overlay
     */
    public InvalidOverlayException(String overlay, List<Problem> problems) {
        super("overlay " + overlay, problems);
    }
}
