package io.github.maturity4j.scoring;

import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.problem.Problem;
import java.io.Serial;
import java.util.List;

/** A framework that cannot be scored; lists everything that keeps it from being. */
public final class InvalidFrameworkException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An error with its problems.
     *
     * @param framework the id of the framework
     * @param problems every problem, at least one
     */
    public InvalidFrameworkException(String framework, List<Problem> problems) {
        super("framework " + framework, problems);
    }
}
