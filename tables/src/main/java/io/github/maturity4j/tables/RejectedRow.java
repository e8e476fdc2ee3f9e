package io.github.maturity4j.tables;

import java.util.List;

/**
 * A row that was not taken. Immutable and thread-safe.
 *
 * @param line the line in a CSV file on which it begins, or its number in a workbook, from 1
 * @param problems what is wrong with it, at least one
 */
public record RejectedRow(int line, List<TableProblem> problems) {

    /** Copies the list. */
    public RejectedRow {
        problems = List.copyOf(problems);
    }
}
