package io.github.maturity4j.report.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Rows of cells beneath one another, as wide as they need to be; where that is too wide, the widest columns are wrapped. */
public final class Table {

    private static final int GAP = 2;
    private static final int LEAST = 4;

    private final List<Row> rows = new ArrayList<>();

    private record Row(List<Cell> cells, boolean across) {}

    /**
     * One cell.
     *
     * @param text what is in it
     * @param style how it stands out
     * @param right whether it is set to the right of its column
     * @param indent how far in it stands in its column
     */
    public record Cell(String text, Style style, boolean right, int indent) {

        /**
         * A cell set to the left.
         *
         * @param text what is in it
         * @return the cell
         */
        public static Cell of(String text) {
            return new Cell(text, Style.PLAIN, false, 0);
        }

        /**
         * A cell set to the left, in a style.
         *
         * @param style the style
         * @param text what is in it
         * @return the cell
         */
        public static Cell of(Style style, String text) {
            return new Cell(text, style, false, 0);
        }

        /**
         * A cell set to the left, beneath something that it belongs to.
         *
         * @param text what is in it
         * @return the cell
         */
        public static Cell beneath(String text) {
            return new Cell(text, Style.PLAIN, false, 2);
        }

        /**
         * A cell set to the right.
         *
         * @param text what is in it
         * @return the cell
         */
        public static Cell right(String text) {
            return new Cell(text, Style.PLAIN, true, 0);
        }
    }

    /**
     * Adds a row; shorter rows end earlier.
     *
     * @param cells its cells
     * @return this table
     */
    public Table row(Cell... cells) {
        rows.add(new Row(List.of(cells), false));
        return this;
    }

    /**
     * Adds a faint row of headings, the first set to the left and the others to the right.
     *
     * @param first the first heading
     * @param others the other headings
     * @return this table
     */
    public Table head(String first, String... others) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Style.FAINT, first));
        Arrays.stream(others).map(text -> new Cell(text, Style.FAINT, true, 0)).forEach(cells::add);
        rows.add(new Row(List.copyOf(cells), false));
        return this;
    }

    /**
     * Adds a line that runs across the columns, for the rows that follow.
     *
     * @param text the line
     * @return this table
     */
    public Table across(String text) {
        rows.add(new Row(List.of(Cell.of(text)), true));
        return this;
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Prints the table.
     *
     * @param page where to
     * @param indent how far in
     */
    public void print(Page page, int indent) {
        int[] widths = widths(page.width() - indent);
        for (Row row : rows) {
            if (row.across()) {
                page.paragraph(indent, row.cells().get(0).text());
            } else {
                print(row.cells(), widths, page, indent);
            }
        }
    }

    private static void print(List<Cell> row, int[] widths, Page page, int indent) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            List<String> lines =
                    Wrapping.lines(row.get(i).text(), widths[i] - row.get(i).indent());
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < row.size(); i++) {
                String text = y < cells.get(i).size() ? cells.get(i).get(y) : "";
                String before = " ".repeat(row.get(i).indent());
                String blanks = " ".repeat(Math.max(0, widths[i] - Wrapping.width(before) - Wrapping.width(text)));
                String shown = before + page.ink().dye(row.get(i).style(), text);
                line.append(i == 0 ? "" : " ".repeat(GAP));
                line.append(row.get(i).right() ? blanks + shown : shown + blanks);
            }
            page.line(line.toString());
        }
    }

    /**
     * Whether the table fits into a page without a word being broken.
     *
     * @param page where it would be printed
     * @param indent how far in
     * @return whether the longest word of each column has room
     */
    public boolean fits(Page page, int indent) {
        int[] least = columns(cell -> cell.indent() + longest(cell.text()));
        return Arrays.stream(least).sum() + GAP * Math.max(0, least.length - 1) <= page.width() - indent;
    }

    private int[] widths(int room) {
        int[] widths = columns(cell -> cell.indent() + Wrapping.width(cell.text()));
        int[] least = columns(cell -> cell.indent() + longest(cell.text()));
        int spare = room - GAP * Math.max(0, widths.length - 1);
        narrow(widths, least, spare);
        narrow(widths, new int[widths.length], spare);
        return widths;
    }

    /** Takes from the widest columns until they fit, from none more than down to a least width. */
    private static void narrow(int[] widths, int[] least, int spare) {
        while (Arrays.stream(widths).sum() > spare) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean wider = widest < 0 || widths[i] > widths[widest];
                if (wider && widths[i] > Math.max(LEAST, least[i])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private int[] columns(ToIntFunction<Cell> wanted) {
        int columns = rows.stream()
                .filter(row -> !row.across())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        int[] widths = new int[columns];
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size() && !row.across(); i++) {
                widths[i] = Math.max(widths[i], wanted.applyAsInt(row.cells().get(i)));
            }
        }
        return widths;
    }

    private static int longest(String text) {
        return Arrays.stream(text.split("[ \\t\\n]+", -1))
                .mapToInt(Wrapping::width)
                .max()
                .orElse(0);
    }
}
