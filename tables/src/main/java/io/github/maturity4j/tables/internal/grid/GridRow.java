package io.github.maturity4j.tables.internal.grid;

import io.github.maturity4j.problem.Problem;
import java.util.List;

/**
 * One row.
 *
 * @param line the line on which it begins, from 1; in a workbook, the number of the row
 * @param cells its cells, from the first column on
 * @param flaws what is wrong with how it is written
 * @param last true where nothing after it can be read, because of one of its flaws
 */
public record GridRow(int line, List<Cell> cells, List<Flaw> flaws, boolean last) {

    /** Copies the lists. */
    public GridRow {
        cells = List.copyOf(cells);
        flaws = List.copyOf(flaws);
    }

    /**
     * Something that is wrong with how a row is written.
     *
     * @param line where, from 1
     * @param column in which column, from 1; 0 for the row as a whole
     * @param code its kind
     * @param message what was expected and what was there
     */
    public record Flaw(int line, int column, Problem.Code code, String message) {}

    /** Whether nothing stands in it and nothing is wrong with it. */
    public boolean isBlank() {
        return flaws.isEmpty() && cells.stream().allMatch(Cell::isBlank);
    }

    /** The cell of a column, from 1; blank beyond the last. */
    public Cell cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : Cell.BLANK;
    }
}
