package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.tree.Escapes;
import io.github.maturity4j.problem.Problem;
import java.util.Objects;

/**
 * A problem with its place in a document. Immutable and thread-safe.
 *
 * @param document the name of the document, for example its path
 * @param line the line, from 1
 * @param column the column, from 1
 * @param problem what is wrong, with a JSON pointer
 */
public record LocatedProblem(String document, int line, int column, Problem problem) {

    /** Checks that all parts are there. */
    public LocatedProblem {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * Where the problem is, as a JSON pointer.
     *
     * @return the pointer; empty for the whole document
     */
    public String pointer() {
        return problem.pointer();
    }

    /**
     * What was expected and what was there.
     *
     * @return a sentence without a place
     */
    public String message() {
        return problem.message();
    }

    /** Whether the problem keeps the document from being used. */
    public boolean isError() {
        return problem.severity() == Problem.Severity.ERROR;
    }

    /**
     * The problem on one line, for example {@code desk.yaml:41:17 /measures/score/digits: expected a whole number in [0, 18]
     * but was "1,9"}. Characters that cannot be seen are escaped.
     */
    @Override
    public String toString() {
        String pointer = pointer().isEmpty() ? "" : " " + Escapes.visible(pointer());
        String warning = isError() ? "" : "warning: ";
        return Escapes.visible(document) + ":" + line + ":" + column + pointer + ": " + warning + message();
    }
}
