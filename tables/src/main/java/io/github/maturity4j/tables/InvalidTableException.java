package io.github.maturity4j.tables;

import io.github.maturity4j.problem.InvalidInputException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that is not what it should be. Lists every problem that was found, in the order of the table, up to a limit; its message has
 * one problem a line. A problem shows the cell that it is about, except where people write freely: what stands in a comment, in a
 * reason, in evidence or in the id of a respondent is never shown.
 */
public final class InvalidTableException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<TableProblem> located;

    /**
     * An error with its problems.
     *
     * @param problems every problem, at least one
     */
    InvalidTableException(List<TableProblem> problems) {
        super(
                problems.stream().map(TableProblem::problem).toList(),
                problems.stream().map(TableProblem::toString).collect(Collectors.joining("\n")));
        this.located = List.copyOf(problems);
    }

    /**
     * Everything that is wrong, with places.
     *
     * @return the problems in the order of the table, at least one
     */
    public List<TableProblem> located() {
        return located;
    }
}
