package io.github.maturity4j.internal.compile;

import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Suggestions;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems; a rule that is repeated over many elements reports the same problem once. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Suggestions suggestions = new Suggestions();
    private int attempts;

    void error(Problem.Code code, String pointer, String message) {
        attempts++;
        found.add(Problem.error(code, pointer, message));
    }

    void warning(Problem.Code code, String pointer, String message) {
        found.add(Problem.warning(code, pointer, message));
    }

    void unknown(String pointer, String kind, String name, Collection<String> candidates) {
        error(Problem.Code.UNKNOWN_NAME, pointer, suggestions.unknown(kind, name, candidates));
    }

    /** How often an error was reported so far, the same one several times included. */
    int attempts() {
        return attempts;
    }

    List<Problem> errors() {
        return of(Problem.Severity.ERROR);
    }

    List<Problem> warnings() {
        return of(Problem.Severity.WARNING);
    }

    private List<Problem> of(Problem.Severity severity) {
        return found.stream().filter(problem -> problem.severity() == severity).toList();
    }
}
