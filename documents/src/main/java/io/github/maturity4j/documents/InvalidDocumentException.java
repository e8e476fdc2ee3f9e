package io.github.maturity4j.documents;

import io.github.maturity4j.problem.InvalidInputException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that is not what it should be. Lists every problem that was found, in the order of the document; its message has
 * one problem a line.
 */
public final class InvalidDocumentException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<LocatedProblem> located;

    /**
     * An error with its problems.
     *
     * @param problems every problem, at least one
     */
    InvalidDocumentException(List<LocatedProblem> problems) {
        super(
                problems.stream().map(LocatedProblem::problem).toList(),
                problems.stream().map(LocatedProblem::toString).collect(Collectors.joining("\n")));
        this.located = List.copyOf(problems);
    }

    /**
     * Everything that is wrong, with places.
     *
     * @return the problems in the order of the document, at least one
     */
    public List<LocatedProblem> located() {
        return located;
    }
}
