package io.github.maturity4j.crosswalk;

import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.problem.Problem;
import java.io.Serial;
import java.util.List;

/** A crosswalk that does not fit its frameworks; lists everything that is wrong. */
public final class InvalidCrosswalkException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An error with its problems.
     *
     * @param crosswalk the id of the crosswalk
     * @param problems every problem, at least one
     */
    public InvalidCrosswalkException(String crosswalk, List<Problem> problems) {
        super("crosswalk " + crosswalk, problems);
    }
}
