package io.github.maturity4j.assessment;

import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.problem.Problem;
import java.io.Serial;
import java.util.List;

/** Answers that do not fit their framework; lists all of them. */
public final class InvalidAssessmentException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An error with its problems.
     *
     * @param framework the id of the framework
     * @param problems every problem, at least one
     */
    public InvalidAssessmentException(String framework, List<Problem> problems) {
        super("assessment of " + framework, problems);
    }
}
