package io.github.maturity4j.tables;

import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.tables.internal.grid.CsvGrid;
import io.github.maturity4j.tables.internal.grid.Grid;
import io.github.maturity4j.tables.internal.grid.GridRow;
import io.github.maturity4j.tables.internal.grid.Unreadable;
import io.github.maturity4j.tables.internal.grid.XlsxGrid;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads assessments of many respondents from tables: CSV, and XLSX, with one row a respondent or one row an answer.
 *
 * <p>What a column is and what a cell says is told by ids, or by the very words of the framework in one of its languages; where a table
 * uses other names, a {@link TableMapping} says what they mean. Nothing is guessed: a header, a label or a number that does not fit is
 * a problem with its row and column, and all problems are told at once. A blank cell says nothing.
 *
 * <pre>{@code
 * TableReading reading = Tables.of(framework).mapping(mapping).read(Path.of("survey.csv"));
 * Scorecard card = Scorer.of(framework).score(reading.assessment());
 * }</pre>
 *
 * <p>A row is read at a time; what is kept of it is what it says. The time grows with the size of the table.
 *
 * <p>Immutable and thread-safe.
 */
public final class Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Framework framework;
    private final TableMapping mapping;
    private final TableLimits limits;
    private final boolean partial;
    private final Optional<Unit> unit;
    private final Optional<LocalDate> date;

    private Tables(
            Framework framework,
            TableMapping mapping,
            TableLimits limits,
            boolean partial,
            Optional<Unit> unit,
            Optional<LocalDate> date) {
        this.framework = framework;
        this.mapping = mapping;
        this.limits = limits;
        this.partial = partial;
        this.unit = unit;
        this.date = date;
    }

    /**
     * A reader of tables, with no mapping and within {@link TableLimits#DEFAULT}.
     *
     * @param framework the framework that was answered
     * @return the reader
     */
    public static Tables of(Framework framework) {
        return new Tables(
                Objects.requireNonNull(framework, "framework"),
                TableMapping.NONE,
                TableLimits.DEFAULT,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * This reader with what the names of a table mean.
     *
     * @param own the mapping
     * @return the reader
     */
    public Tables mapping(TableMapping own) {
        return new Tables(framework, Objects.requireNonNull(own, "own"), limits, partial, unit, date);
    }

    /**
     * This reader with other limits.
     *
     * @param own how large tables may be
     * @return the reader
     */
    public Tables limits(TableLimits own) {
        return new Tables(framework, mapping, Objects.requireNonNull(own, "own"), partial, unit, date);
    }

    /**
     * This reader, but rows with problems are rejected and the others taken. Without this, any problem refuses the table. A problem
     * with the header or the mapping, or a limit that is exceeded, always does.
     *
     * @return the reader
     */
    public Tables partial() {
        return new Tables(framework, mapping, limits, true, unit, date);
    }

    /**
     * This reader with the unit that a table speaks about which has no column of units.
     *
     * @param own the unit
     * @return the reader
     */
    public Tables unit(Unit own) {
        return new Tables(framework, mapping, limits, partial, Optional.of(own), date);
    }

    /**
     * This reader with the date for which the assessments hold.
     *
     * @param own the date
     * @return the reader
     */
    public Tables date(LocalDate own) {
        return new Tables(framework, mapping, limits, partial, unit, Optional.of(own));
    }

    /**
     * Reads a table from a file.
     *
     * @param file the file
     * @return what it says
     * @throws InvalidTableException if anything is wrong with it, with every problem; but see {@link #partial}
     * @throws UncheckedIOException if the file cannot be read
     */
    public TableReading read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input, file.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    /**
     * Reads a table from a stream.
     *
     * @param input the stream; it is read to its end, or to what refuses it, and not closed
     * @param name the name of the table, for problems
     * @return what it says
     * @throws InvalidTableException if anything is wrong with it, with every problem; but see {@link #partial}
     * @throws UncheckedIOException if the stream cannot be read
     */
    public TableReading read(InputStream input, String name) {
        Findings findings = new Findings(Objects.requireNonNull(name, "name"), limits);
        MappingCheck.check(framework, mapping)
                .forEach(problem -> findings.add(findings.problem(new Problem(
                        problem.severity(),
                        problem.code(),
                        problem.pointer(),
                        "mapping " + mapping.id() + " " + problem))));
        findings.refuse();
        ColumnNames names = new ColumnNames(framework, mapping);
        Grid grid = open(input, names, findings);
        TableRun run = new TableRun(framework, mapping, limits, partial, findings, grid, names);
        return run.read(unit, date);
    }

    /**
     * What the header of a table says, column by column: to write a mapping for it.
     *
     * @param file the file
     * @return every column, in the order of the table
     * @throws InvalidTableException if there is no header, or it cannot be read
     * @throws UncheckedIOException if the file cannot be read
     */
    public List<TableHeader> headers(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return headers(input, file.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    /**
     * What the header of a table says, column by column: to write a mapping for it.
     *
     * @param input the stream; it is not closed
     * @param name the name of the table, for problems
     * @return every column, in the order of the table
     * @throws InvalidTableException if there is no header, or it cannot be read
     * @throws UncheckedIOException if the stream cannot be read
     */
    public List<TableHeader> headers(InputStream input, String name) {
        Findings findings = new Findings(Objects.requireNonNull(name, "name"), limits);
        ColumnNames names = new ColumnNames(framework, mapping);
        GridRow header = TableRun.header(open(input, names, findings), findings);
        header.flaws().forEach(flaw -> findings.add(findings.problem(flaw)));
        findings.refuse();
        List<TableHeader> headers = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String text = header.cells().get(i).text();
            ColumnNames.Meaning meaning = names.find(text);
            headers.add(new TableHeader(
                    i + 1,
                    text,
                    Optional.ofNullable(meaning.column()).map(Column::text),
                    Optional.of(meaning.message()).filter(message -> !message.isEmpty())));
        }
        return headers;
    }

    private Grid open(InputStream input, ColumnNames names, Findings findings) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(input);
            buffered.mark(ZIP.length);
            byte[] start = buffered.readNBytes(ZIP.length);
            buffered.reset();
            if (java.util.Arrays.equals(start, ZIP)) {
                return XlsxGrid.open(
                        buffered,
                        new XlsxGrid.Choice(
                                mapping.sheet(),
                                mapping.sheetNumber().stream().boxed().findFirst(),
                                mapping.headerRow().stream().boxed().findFirst(),
                                mapping.formulas() == TableMapping.Formulas.CACHED),
                        limits);
            }
            if (java.util.Arrays.equals(start, OLD)) {
                throw new Unreadable(
                        Problem.Code.SYNTAX,
                        "expected CSV or XLSX but was a workbook of the kind before XLSX, or an encrypted one; save it as XLSX");
            }
            return CsvGrid.open(
                    buffered,
                    new CsvGrid.Dialect(
                            mapping.delimiter().map(Tables::sign),
                            mapping.charset().map(Tables::charset),
                            mapping.headerRow().stream().boxed().findFirst()),
                    limits,
                    names::known);
        } catch (Unreadable unreadable) {
            findings.add(
                    findings.problem(Problem.error(unreadable.code(), "", String.valueOf(unreadable.getMessage()))));
            findings.refuse();
            throw new IllegalStateException(unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    private static char sign(TableMapping.Delimiter delimiter) {
        return switch (delimiter) {
            case COMMA -> ',';
            case SEMICOLON -> ';';
            case TAB -> '\t';
            case BAR -> '|';
        };
    }

    private static Charset charset(TableMapping.Charset charset) {
        return switch (charset) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16 -> StandardCharsets.UTF_16;
            case WINDOWS_1252 -> Charset.forName("windows-1252");
            case ISO_8859_1 -> StandardCharsets.ISO_8859_1;
            case ISO_8859_15 -> Charset.forName("ISO-8859-15");
        };
    }
}
