package io.github.maturity4j.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of commands that read tables. */
final class TableOptions {

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What the columns and cells of the table mean, YAML or JSON (docs/tables.md).")
    private @Nullable Path mapping;

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = "The unit that the table speaks about; of a table of several units, the one to take.")
    private @Nullable String unit;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateReader.class,
            description = "The day for which the assessment holds, such as 2026-03-31.")
    private @Nullable LocalDate date;

    @Option(names = "--sheet", paramLabel = "SHEET", description = "The name or the number of the sheet of a workbook.")
    private @Nullable String sheet;

    @Option(names = "--partial", description = "Leave out rows with problems, and take the others.")
    private boolean partial;

    @Nullable
    Path mapping() {
        return mapping;
    }

    @Nullable
    String unit() {
        return unit;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    @Nullable
    String sheet() {
        return sheet;
    }

    boolean isPartial() {
        return partial;
    }

    /** Reads a day. */
    static final class DateReader implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && !value.startsWith("0000")) {
                    return LocalDate.parse(value);
                }
            } catch (DateTimeException none) {
                // Told below, like any other text that is no date.
            }
            throw new TypeConversionException("expected a date such as 2026-03-31 but was '" + value + "'");
        }
    }
}
