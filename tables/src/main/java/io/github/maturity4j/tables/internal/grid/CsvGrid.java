package io.github.maturity4j.tables.internal.grid;

import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.tables.TableLimits;
import io.github.maturity4j.tables.internal.grid.GridRow.Flaw;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A CSV file. */
public final class CsvGrid implements Grid {

    private static final Map<Character, String> DELIMITERS = delimiters();

    private final InputStream input;
    private final @Nullable CsvParser parser;
    private final @Nullable GridRow header;
    private final List<String> notes = new ArrayList<>();

    /**
     * How a CSV file is written.
     *
     * @param delimiter what stands between cells; what fits the header best where absent
     * @param charset the charset; UTF-8, or what a byte order mark tells, where absent
     * @param headerRow the line of the header, from 1; the first that is not blank where absent
     */
    public record Dialect(Optional<Character> delimiter, Optional<Charset> charset, Optional<Integer> headerRow) {}

    /** One way to divide the header. */
    private record Division(char delimiter, GridRow row, int known) {}

    private CsvGrid(
            InputStream input, Signs signs, Dialect dialect, TableLimits limits, ToIntFunction<List<String>> known)
            throws IOException {
        this.input = input;
        Beginning beginning = new Beginning(signs, limits);
        Optional<String> text = beginning.header(dialect.headerRow());
        if (text.isEmpty()) {
            this.header = null;
            this.parser = null;
            return;
        }
        Division best = divide(text.get(), beginning, dialect, limits, known);
        this.header = best.row();
        this.parser =
                best.row().last() ? null : new CsvParser(beginning.rest(), beginning.line(), best.delimiter(), limits);
    }

    /**
     * Opens a CSV file and reads its header.
     *
     * @param input its bytes; closed with the grid
     * @param dialect how it is written
     * @param limits how large it may be
     * @param known how many of some names of columns are known
     * @return the file
     * @throws UncheckedIOException if it cannot be read
     */
    public static CsvGrid open(
            InputStream input, Dialect dialect, TableLimits limits, ToIntFunction<List<String>> known) {
        try {
            byte[] start = input.readNBytes(4);
            Mark mark = Mark.of(start);
            Charset charset = mark.charset().or(dialect::charset).orElse(StandardCharsets.UTF_8);
            InputStream rest = new SequenceInputStream(
                    new ByteArrayInputStream(start, mark.length(), start.length - mark.length()), input);
            CsvGrid grid = new CsvGrid(
                    input, new DecodedSigns(rest, charset, mark.length(), limits.bytes()), dialect, limits, known);
            if (mark.charset().isPresent()
                    && dialect.charset().isPresent()
                    && !mark.charset().equals(dialect.charset())
                    && !charset.name().startsWith(dialect.charset().get().name())) {
                grid.notes.add("the byte order mark says " + charset.name() + ", which goes before the declared "
                        + dialect.charset().get().name());
            }
            return grid;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    private static Map<Character, String> delimiters() {
        Map<Character, String> words = new LinkedHashMap<>();
        words.put(',', "','");
        words.put(';', "';'");
        words.put('\t', "a tab");
        words.put('|', "'|'");
        return words;
    }

    private static Division divide(
            String text, Beginning beginning, Dialect dialect, TableLimits limits, ToIntFunction<List<String>> known)
            throws IOException {
        List<Division> all = new ArrayList<>();
        for (char delimiter : DELIMITERS.keySet()) {
            GridRow read = whole(new CsvParser(beginning.signsOf(text), beginning.headerLine(), delimiter, limits));
            all.add(new Division(
                    delimiter,
                    read,
                    known.applyAsInt(read.cells().stream().map(Cell::text).toList())));
        }
        Division best = all.get(0);
        for (Division other : all) {
            boolean better = other.known() > best.known()
                    || (other.known() == best.known()
                            && other.row().cells().size() > best.row().cells().size());
            best = better ? other : best;
        }
        Optional<Character> declared = dialect.delimiter().or(beginning::separator);
        if (declared.isEmpty()) {
            return best;
        }
        char wanted = declared.get();
        Division chosen = all.stream()
                .filter(division -> division.delimiter() == wanted)
                .findFirst()
                .orElse(best);
        return chosen.known() == 0 && best.known() > 0 ? misread(chosen, best) : chosen;
    }

    /** The one row of a header; where its quotes do not match, what they swallowed is no header. */
    private static GridRow whole(CsvParser parser) throws IOException {
        GridRow row = Objects.requireNonNull(parser.next(), "row");
        if (row.last() || parser.next() == null) {
            return row;
        }
        List<Flaw> flaws = new ArrayList<>(row.flaws());
        flaws.add(new Flaw(
                row.line(),
                0,
                Code.SYNTAX,
                "expected quotes that open and close cells but there is one inside a cell"));
        return new GridRow(row.line(), row.cells(), flaws, true);
    }

    /** The header as it was asked for, and that another delimiter would make sense of it. */
    private static Division misread(Division chosen, Division better) {
        GridRow row = chosen.row();
        Flaw flaw = new Flaw(
                row.line(),
                0,
                Code.WRONG_VALUE,
                "expected known columns with the delimiter " + DELIMITERS.get(chosen.delimiter())
                        + " but there are none; is the delimiter " + DELIMITERS.get(better.delimiter()) + "?");
        return new Division(chosen.delimiter(), new GridRow(row.line(), List.of(), List.of(flaw), true), 0);
    }

    @Override
    public @Nullable GridRow header() {
        return header;
    }

    @Override
    public @Nullable GridRow next() {
        try {
            return parser == null ? null : parser.next();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    @Override
    public boolean isRectangular() {
        return true;
    }

    @Override
    public String place(int line, int column) {
        return ":" + line + (column == 0 ? "" : " column " + column);
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    /** What a byte order mark tells. */
    private enum Mark {
        UTF_8("\u00EF\u00BB\u00BF"),
        UTF_16LE("\u00FF\u00FE"),
        UTF_16BE("\u00FE\u00FF"),
        NONE("");

        /** Its bytes, a sign for each. */
        private final String bytes;

        Mark(String bytes) {
            this.bytes = bytes;
        }

        int length() {
            return bytes.length();
        }

        Optional<Charset> charset() {
            return switch (this) {
                case UTF_8 -> Optional.of(StandardCharsets.UTF_8);
                case UTF_16LE -> Optional.of(StandardCharsets.UTF_16LE);
                case UTF_16BE -> Optional.of(StandardCharsets.UTF_16BE);
                case NONE -> Optional.empty();
            };
        }

        static Mark of(byte[] start) {
            String signs = new String(start, StandardCharsets.ISO_8859_1);
            return Arrays.stream(values())
                    .filter(mark -> signs.startsWith(mark.bytes))
                    .findFirst()
                    .orElse(NONE);
        }
    }
}
