package io.github.maturity4j.report;

import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.report.internal.language.PhraseProblem;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of phrases that is not what it should be. Lists every problem that was found; its message has one problem a line, with
 * the file and the line: {@code phrases_de.properties:12 /value.empty: expected words but there are none}.
 */
public final class InvalidPhrasesException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidPhrasesException(String name, List<PhraseProblem> problems) {
        super(
                problems.stream().map(PhraseProblem::problem).toList(),
                problems.stream()
                        .map(problem -> name + ":" + problem.line()
                                + (problem.problem().pointer().isEmpty() ? ": " : " ") + problem.problem())
                        .collect(Collectors.joining("\n")));
    }
}
