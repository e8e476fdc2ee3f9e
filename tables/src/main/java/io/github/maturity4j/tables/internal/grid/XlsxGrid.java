package io.github.maturity4j.tables.internal.grid;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.TableLimits;
import io.github.maturity4j.tables.internal.grid.GridRow.Flaw;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sheet of an XLSX file. Formulas are never evaluated. */
public final class XlsxGrid implements Grid {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3}[1-9][0-9]{0,6}):([A-Z]{1,3}[1-9][0-9]{0,6})");
    private static final int MOST_ROWS = 1 << 20;
    private static final int LATEST_DAY = 2_958_465;

    private final Workbook workbook;
    private final Workbook.Sheet sheet;
    private final boolean cached;
    private final TableLimits limits;
    private final List<String> notes = new ArrayList<>();
    private final Xml xml;
    private final @Nullable GridRow header;
    private int row;
    private boolean ended;
    private int hidden;

    /**
     * Which sheet is read, and how.
     *
     * @param sheet its name; absent where a number or nothing is said
     * @param number its number among all sheets, from 1; absent where a name or nothing is said
     * @param headerRow the row of the header, from 1; the first that is not blank where absent
     * @param cached whether a formula counts as the value that was stored with it
     */
    public record Choice(
            Optional<String> sheet, Optional<Integer> number, Optional<Integer> headerRow, boolean cached) {}

    private XlsxGrid(byte[] bytes, Choice choice, TableLimits limits) throws IOException, Unreadable {
        this.limits = limits;
        this.cached = choice.cached();
        this.workbook = new Workbook(bytes, limits);
        this.sheet = workbook.sheet(choice.sheet(), choice.number());
        if (!sheet.visible()) {
            notes.add("the sheet " + Wording.quoted(sheet.name()) + " is hidden");
        }
        List<String> others = workbook.sheets().stream()
                .filter(other -> !other.equals(sheet))
                .map(other -> Wording.quoted(other.name()) + (other.visible() ? "" : " (hidden)"))
                .toList();
        if (!others.isEmpty()) {
            notes.add("not read: the sheets " + String.join(", ", others));
        }
        List<String> merged = merged();
        this.xml = workbook.open(sheet);
        int first = choice.headerRow().orElse(1);
        GridRow found = read();
        while (found != null && (found.line() < first || (choice.headerRow().isEmpty() && found.isBlank()))) {
            found = read();
        }
        if (found != null && choice.headerRow().isPresent() && found.line() > first) {
            found = new GridRow(first, List.of(), List.of(), true);
        }
        this.header = found == null ? null : withMerged(found, merged);
    }

    /**
     * Opens an XLSX file and reads the header.
     *
     * @param input its bytes; read whole
     * @param choice which sheet is read, and how
     * @param limits how large it may be
     * @return the sheet
     * @throws Unreadable if it is no workbook, or has no such sheet
     * @throws UncheckedIOException if it cannot be read
     */
    public static XlsxGrid open(InputStream input, Choice choice, TableLimits limits) throws Unreadable {
        try {
            byte[] bytes = input.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limits.workbookBytes() + 1L));
            if (bytes.length > limits.workbookBytes()) {
                throw new Unreadable(
                        Code.LIMIT,
                        "expected a workbook of at most " + limits.workbookBytes()
                                + " bytes (limit workbookBytes) but it has more");
            }
            try {
                return new XlsxGrid(bytes, choice, limits);
            } catch (IOException | IllegalArgumentException broken) {
                throw new Unreadable(Code.SYNTAX, "expected an XLSX workbook but the archive is broken");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    /** Where cells are merged: the first holds what all of them say, and the others nothing. */
    private List<String> merged() throws IOException, Unreadable {
        List<String> ranges = new ArrayList<>();
        try (Xml whole = workbook.open(sheet)) {
            while (whole.next()) {
                if (whole.isStart("mergeCell")) {
                    whole.attribute("ref").ifPresent(ranges::add);
                }
            }
        }
        return ranges;
    }

    private GridRow withMerged(GridRow row, List<String> ranges) {
        List<Flaw> flaws = new ArrayList<>(row.flaws());
        for (String range : ranges) {
            Matcher ends = RANGE.matcher(range);
            if (!ends.matches()) {
                continue;
            }
            Optional<Integer> from = column(ends.group(1));
            int top = Integer.parseInt(ends.group(1).replaceAll("[A-Z]", ""));
            int bottom = Integer.parseInt(ends.group(2).replaceAll("[A-Z]", ""));
            if (bottom >= row.line() && from.orElse(0) <= row.cells().size() && flaws.size() <= limits.problems()) {
                flaws.add(new Flaw(
                        top,
                        from.orElse(0),
                        Code.WRONG_VALUE,
                        "expected cells that each hold their own value but " + range + " are merged"));
            }
        }
        return new GridRow(row.line(), row.cells(), flaws, row.last());
    }

    @Override
    public @Nullable GridRow header() {
        return header;
    }

    @Override
    public @Nullable GridRow next() {
        try {
            return header == null || header.last() ? null : read();
        } catch (Unreadable broken) {
            ended = true;
            return new GridRow(
                    row + 1,
                    List.of(),
                    List.of(new Flaw(row + 1, 0, broken.code(), String.valueOf(broken.getMessage()))),
                    true);
        }
    }

    private @Nullable GridRow read() throws Unreadable {
        while (!ended && xml.next()) {
            if (xml.isStart("row")) {
                hidden += xml.attribute("hidden").filter("1"::equals).isPresent() ? 1 : 0;
                int line = number(xml.attribute("r"), row + 1);
                if (line <= row || line > MOST_ROWS) {
                    throw new Unreadable(
                            Code.SYNTAX, "expected rows by rising numbers but " + line + " follows " + row);
                }
                row = line;
                return cells(line);
            }
            ended = xml.isEnd("sheetData");
        }
        ended = true;
        return null;
    }

    private static int number(Optional<String> text, int otherwise) {
        return text.filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(text.isPresent() ? -1 : otherwise);
    }

    private GridRow cells(int line) throws Unreadable {
        List<Cell> cells = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        while (xml.next() && !xml.isEnd("row")) {
            if (!xml.isStart("c")) {
                continue;
            }
            int column = xml.attribute("r").map(this::columnOrZero).orElse(cells.size() + 1);
            if (column <= cells.size()
                    || !xml.attribute("r")
                            .filter(at -> !at.endsWith(Integer.toString(line)))
                            .isEmpty()) {
                throw new Unreadable(
                        Code.SYNTAX,
                        "expected the cells of a row by rising columns but was "
                                + Wording.quoted(xml.attribute("r").orElse("none")));
            }
            if (column > limits.columns()) {
                flaws.add(new Flaw(
                        line,
                        0,
                        Code.LIMIT,
                        "expected at most " + limits.columns() + " cells (limit columns) but there are more"));
                while (!xml.isEnd("row") && xml.next()) {
                    // Passed over: the row is refused.
                }
                break;
            }
            while (cells.size() < column - 1) {
                cells.add(Cell.BLANK);
            }
            cells.add(cell(line, column, flaws));
        }
        return new GridRow(line, cells, flaws, false);
    }

    private int columnOrZero(String reference) {
        return column(reference).orElse(0);
    }

    private static Optional<Integer> column(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return Optional.of(column);
    }

    private Cell cell(int line, int column, List<Flaw> flaws) throws Unreadable {
        String type = xml.attribute("t").orElse("n");
        int style = number(xml.attribute("s"), 0);
        boolean formula = false;
        String text = "";
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                formula = true;
                xml.text("", 0);
            } else if (xml.isStart("v") || xml.isStart("is")) {
                text = xml.text("rPh", limits.cellLength());
            }
        }
        if (type.equals("s")) {
            String index = text;
            text = workbook.text(index)
                    .orElseThrow(() -> new Unreadable(
                            Code.SYNTAX, "expected the number of a shared text but was " + Wording.quoted(index)));
        } else if (type.equals("str") || type.equals("inlineStr")) {
            text = Workbook.plain(text);
        }
        if (text.length() > limits.cellLength()) {
            flaws.add(new Flaw(
                    line,
                    column,
                    Code.LIMIT,
                    "expected a cell of at most " + limits.cellLength()
                            + " characters (limit cellLength) but it is longer"));
            return Cell.BLANK;
        }
        if (formula && !cached) {
            return new Cell(text, Cell.Kind.FORMULA);
        }
        return value(type, style, text);
    }

    private Cell value(String type, int style, String text) {
        switch (type) {
            case "s", "str", "inlineStr" -> {
                return Cell.text(text);
            }
            case "b" -> {
                return new Cell(text.equals("1") ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
            }
            case "e" -> {
                return new Cell(text, Cell.Kind.ERROR);
            }
            case "d" -> {
                return new Cell(text, Cell.Kind.DATE);
            }
            default -> {
                return text.isEmpty() ? Cell.BLANK : numeral(style, text);
            }
        }
    }

    private Cell numeral(int style, String text) {
        double number;
        try {
            number = text.length() > 64 ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException none) {
            number = Double.NaN;
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new Cell(text, Cell.Kind.ERROR);
        }
        if (workbook.isDate(style)) {
            return date(number);
        }
        try {
            return new Cell(Rational.of(number).toString(), Cell.Kind.NUMBER);
        } catch (IllegalArgumentException beyond) {
            return new Cell(text, Cell.Kind.ERROR);
        }
    }

    /** A number of days since the beginning of 1900 or 1904, with the day in 1900 that there never was. */
    private Cell date(double number) {
        if (number < 0 || number > LATEST_DAY) {
            return new Cell(BigDecimal.valueOf(number).toPlainString(), Cell.Kind.ERROR);
        }
        int day = (int) Math.floor(number);
        LocalDate start = workbook.isFrom1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, day < 60 ? 31 : 30);
        LocalDateTime moment = start.plusDays(day)
                .atStartOfDay()
                .plusSeconds(Math.round((number - day) * 86_400))
                .truncatedTo(ChronoUnit.SECONDS);
        return new Cell(moment.toString(), Cell.Kind.DATE);
    }

    @Override
    public boolean isRectangular() {
        return false;
    }

    @Override
    public String place(int line, int column) {
        return " " + Wording.quoted(sheet.name()) + "!" + letters(column) + line;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (hidden > 0) {
            all.add(hidden + " of the rows that were read are hidden in the sheet");
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
