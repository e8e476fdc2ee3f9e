package io.github.maturity4j.rollup;

import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.problem.Problem;
import java.io.Serial;
import java.util.List;

/** Scorecards, rules or units that cannot be rolled up together; lists everything that is wrong with them. */
public final class InvalidRollUpException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An error with its problems.
     *
     * @param organisation what was to be rolled up
     * @param problems every problem, at least one
     */
    public InvalidRollUpException(String organisation, List<Problem> problems) {
        super("roll-up of " + organisation, problems);
    }
}
