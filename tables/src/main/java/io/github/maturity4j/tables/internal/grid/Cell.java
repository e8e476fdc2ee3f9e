package io.github.maturity4j.tables.internal.grid;

/**
 * One cell.
 *
 * @param text what stands in it, without blanks around it; empty where nothing does
 * @param kind what it is
 */
public record Cell(String text, Kind kind) {

    /** A cell with nothing in it. */
    public static final Cell BLANK = new Cell("", Kind.TEXT);

    /** What a cell is. In a CSV file every cell is text. */
    public enum Kind {
        /** Text, or nothing. */
        TEXT,
        /** A number, as decimal text. */
        NUMBER,
        /** A date, with or without a time, as ISO text. */
        DATE,
        /** True or false, as {@code TRUE} or {@code FALSE}. */
        BOOLEAN,
        /** An error such as {@code #N/A}. */
        ERROR,
        /** A formula. */
        FORMULA
    }

    /** A cell of text, without blanks around it. */
    public static Cell text(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? BLANK : new Cell(stripped, Kind.TEXT);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return text.isEmpty() && kind == Kind.TEXT;
    }
}
