package io.github.maturity4j.tables.internal.grid;

import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.TableLimits;
import io.github.maturity4j.tables.internal.grid.GridRow.Flaw;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> writes them, with any delimiter; a line ends with CR,
 * LF or both. What is wrong with a row is kept with it, and the next row is read, except after a quote that is not closed.
 */
final class CsvParser {

    private static final char QUOTE = '"';
    private static final int NOTHING = -4;

    private final Signs signs;
    private final char delimiter;
    private final TableLimits limits;
    private final StringBuilder cell = new StringBuilder();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int line;
    private int ahead = NOTHING;
    private boolean afterReturn;
    private int length;
    private int column;
    private boolean last;
    private boolean malformed;
    private boolean control;

    /**
     * A parser.
     *
     * @param signs what is left to read
     * @param line the line on which that begins, from 1
     * @param delimiter what stands between cells
     * @param limits how large a row may be
     */
    CsvParser(Signs signs, int line, char delimiter, TableLimits limits) {
        this.signs = signs;
        this.line = line;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /** The next row; null after the last. */
    @Nullable
    GridRow next() throws IOException {
        if (last || peek() == Signs.END) {
            return null;
        }
        cells.clear();
        flaws.clear();
        length = 0;
        malformed = false;
        control = false;
        int first = line;
        boolean more = true;
        while (more && !last) {
            column = cells.size() + 1;
            more = readCell();
            cells.add(Cell.text(cell.toString()));
            if (cells.size() > limits.columns()) {
                cells.remove(cells.size() - 1);
                flaw(
                        0,
                        Code.LIMIT,
                        "expected at most " + limits.columns() + " cells (limit columns) but there are more");
                more = false;
                skipLine();
            }
        }
        return new GridRow(first, cells, flaws, last);
    }

    /** Reads a cell; false where it was the last of its row. */
    private boolean readCell() throws IOException {
        cell.setLength(0);
        if (peek() == QUOTE) {
            take();
            return quoted();
        }
        while (true) {
            int sign = take();
            if (sign == delimiter) {
                return true;
            }
            if (isEnd(sign)) {
                return false;
            }
            if (sign == QUOTE && cell.toString().isBlank()) {
                flaw(column, Code.SYNTAX, "expected no blanks before an opening quote but there are some");
                cell.setLength(0);
                return quoted();
            }
            if (!add(sign)) {
                flaw(
                        0,
                        Code.LIMIT,
                        "expected a row of at most " + limits.rowLength()
                                + " characters (limit rowLength) but it is longer");
                skipLine();
                return false;
            }
        }
    }

    private boolean quoted() throws IOException {
        int opened = line;
        while (true) {
            int sign = take();
            if (sign == QUOTE) {
                if (peek() != QUOTE) {
                    return afterQuote();
                }
                take();
            } else if (sign == Signs.END || sign == Signs.BEYOND) {
                last = true;
                flaws.add(
                        new Flaw(
                                opened,
                                column,
                                Code.SYNTAX,
                                "expected a closing quote but the quote that opens here is never closed; what follows it is not read"));
                return false;
            }
            if (!add(sign)) {
                last = true;
                flaws.add(new Flaw(
                        opened,
                        column,
                        Code.SYNTAX,
                        "expected a closing quote within " + limits.rowLength()
                                + " characters (limit rowLength) but the quote that opens here is not closed in them; what"
                                + " follows it is not read"));
                return false;
            }
        }
    }

    /** What follows a closing quote: the end of the cell, and nothing else. */
    private boolean afterQuote() throws IOException {
        int sign = take();
        if (sign == delimiter) {
            return true;
        }
        if (isEnd(sign)) {
            return false;
        }
        flaw(
                column,
                Code.SYNTAX,
                "expected a delimiter or the end of the line after a closing quote but was "
                        + (sign < 0 ? "something that cannot be read" : Wording.quoted(Character.toString(sign))));
        skipLine();
        return false;
    }

    /** Adds a sign to the cell; false where the row is too long for that. */
    private boolean add(int sign) {
        if (sign == Signs.MALFORMED) {
            if (!malformed) {
                malformed = true;
                flaw(
                        column,
                        Code.SYNTAX,
                        "expected text in the charset of the file but the byte at offset " + signs.malformedAt()
                                + " is none; which charset is it?");
            }
            return true;
        }
        if (++length > limits.rowLength()) {
            return false;
        }
        if (!control && (Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t')) {
            control = true;
            flaw(
                    column,
                    Code.SYNTAX,
                    "expected text but was the control character " + Wording.quoted(Character.toString(sign))
                            + (sign == 0 ? "; is the file UTF-16 without a byte order mark?" : ""));
        }
        if (cell.length() < limits.cellLength()) {
            cell.append((char) sign);
        } else if (flaws.isEmpty() || !flaws.get(flaws.size() - 1).message().contains("limit cellLength")) {
            flaw(
                    column,
                    Code.LIMIT,
                    "expected a cell of at most " + limits.cellLength()
                            + " characters (limit cellLength) but it is longer");
        }
        return true;
    }

    private void flaw(int at, Code code, String message) {
        flaws.add(new Flaw(line, at, code, message));
    }

    private void skipLine() throws IOException {
        while (!isEnd(take())) {
            // Passed over: the row is refused.
        }
    }

    /** Whether a sign ends a row; takes the second one of a line's end along. */
    private boolean isEnd(int sign) throws IOException {
        if (sign == '\r' && peek() == '\n') {
            take();
        }
        if (sign == Signs.BEYOND) {
            last = true;
            flaw(0, Code.LIMIT, "expected at most " + limits.bytes() + " bytes (limit bytes) but there are more");
        }
        return sign == '\n' || sign == '\r' || sign == Signs.END || sign == Signs.BEYOND;
    }

    private int peek() throws IOException {
        if (ahead == NOTHING) {
            ahead = signs.read();
        }
        return ahead;
    }

    private int take() throws IOException {
        int sign = peek();
        ahead = NOTHING;
        if (sign == '\r' || (sign == '\n' && !afterReturn)) {
            line++;
        }
        afterReturn = sign == '\r';
        return sign;
    }
}
