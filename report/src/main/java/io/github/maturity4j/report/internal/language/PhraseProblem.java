package io.github.maturity4j.report.internal.language;

import io.github.maturity4j.problem.Problem;

/**
 * A problem of a file of phrases with its line.
 *
 * @param line the line, from 1
 * @param problem what is wrong; its pointer is the key
 */
public record PhraseProblem(int line, Problem problem) {

    static PhraseProblem syntax(int line, String message) {
        return new PhraseProblem(line, Problem.error(Problem.Code.SYNTAX, "", message));
    }

    static PhraseProblem of(int line, Problem.Code code, String key, String message) {
        return new PhraseProblem(line, Problem.error(code, "/" + key, message));
    }
}
