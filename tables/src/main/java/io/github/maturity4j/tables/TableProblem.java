package io.github.maturity4j.tables;

import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Wording;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem with its place in a table. Immutable and thread-safe.
 *
 * @param table the name of the table, for example its path
 * @param place where in it, as it follows the name: {@code :12 column 3} in a CSV file, {@code  "Sheet1"!C12} in a workbook; empty for
 *     the table as a whole
 * @param line the line in a CSV file, or the number of the row in a workbook, from 1; 0 for the table as a whole
 * @param column the column, from 1; 0 for the row as a whole
 * @param header what the header says of the column; absent where it says nothing, or no column is meant
 * @param problem what is wrong, with a JSON pointer into the assessment that the table would be
 */
public record TableProblem(String table, String place, int line, int column, Optional<String> header, Problem problem) {

    /** Checks that all parts are there. */
    public TableProblem {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * What was expected and what was there.
     *
     * @return a sentence without a place
     */
    public String message() {
        return problem.message();
    }

    /**
     * The problem on one line, for example {@code survey.csv:12 column 3 "hears [management]": expected one of never, rarely, usual
     * but was "usuel"; did you mean "usual"?}. Control characters are escaped, and a header is cut after 200 characters.
     */
    @Override
    public String toString() {
        String name = Wording.quoted(table);
        return name.substring(1, name.length() - 1) + place
                + header.map(words -> " " + Wording.quoted(words)).orElse("") + ": " + problem.message();
    }
}
