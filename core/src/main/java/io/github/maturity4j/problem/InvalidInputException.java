package io.github.maturity4j.problem;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The root of all errors about input: it lists every problem that was found, not only the first. Its message holds ids and
 * places, never answers or names of people.
 */
public abstract class InvalidInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 100;

    private final ArrayList<Problem> problems;

    /**
     * An error with its problems.
     *
     * @param what what is wrong, for the first line
     * @param problems every problem, at least one
     */
    protected InvalidInputException(String what, List<Problem> problems) {
        super(problems.stream()
                .limit(SHOWN)
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining("", what + ": " + count(problems.size()), "")));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * An error whose message is made elsewhere.
     *
     * @param problems every problem, at least one
     * @param message the whole message
     */
    protected InvalidInputException(List<Problem> problems, String message) {
        super(message);
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return the problems in the order of the input, at least one
     */
    public final List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private static String count(int number) {
        return (number == 1 ? "1 problem" : number + " problems")
                + (number > SHOWN ? ", the first " + SHOWN + ":" : "");
    }
}
