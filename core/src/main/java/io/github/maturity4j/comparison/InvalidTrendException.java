package io.github.maturity4j.comparison;

import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.problem.Problem;
import java.io.Serial;
import java.util.List;

/** Scorecards that make no trend together; lists all problems. The pointer of each is the position in the list that was given. */
public final class InvalidTrendException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An error with its problems.
     *
     * @param problems every problem, at least one
     */
    public InvalidTrendException(List<Problem> problems) {
        super("trend", problems);
    }
}
