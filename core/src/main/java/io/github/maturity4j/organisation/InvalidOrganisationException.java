package io.github.maturity4j.organisation;

import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.problem.Problem;
import java.io.Serial;
import java.util.List;

/** Units that make no tree; lists everything that is wrong with them. */
public final class InvalidOrganisationException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An error with its problems.
     *
     * @param organisation the id of the organisation
     * @param problems every problem, at least one
     */
    public InvalidOrganisationException(String organisation, List<Problem> problems) {
        super("organisation " + organisation, problems);
    }
}
