package io.github.maturity4j.tables;

import org.immutables.value.Value;

/**
 * How large a table may be. Every limit holds for CSV and XLSX alike where it says nothing else, and is checked before memory is
 * spent on what exceeds it. A table beyond a limit is refused with a problem that names the limit and the place.
 *
 * <p>For example, {@code TableLimits.builder().respondents(50_000).build()} takes large surveys and keeps all other limits. All have
 * a lower bound of 1.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class TableLimits {

    /** The limits that hold where none are given. */
    public static final TableLimits DEFAULT = builder().build();

    TableLimits() {}

    /** The bytes of a CSV file; 1 GiB unless set. They are read in small pieces. */
    @Value.Default
    public long bytes() {
        return 1L << 30;
    }

    /** The bytes of an XLSX file; 64 MiB unless set. They are held in memory. */
    @Value.Default
    public int workbookBytes() {
        return 64 << 20;
    }

    /** The bytes of everything in an XLSX file, unpacked; 1 GiB unless set. */
    @Value.Default
    public long unpackedBytes() {
        return 1L << 30;
    }

    /** How many times larger a part of an XLSX file may become when it is unpacked, from 1 MiB on; 200 unless set. */
    @Value.Default
    public int unpackedRatio() {
        return 200;
    }

    /** The parts of an XLSX file; 1,000 unless set. */
    @Value.Default
    public int parts() {
        return 1_000;
    }

    /** The rows below the header; 1,000,000 unless set. */
    @Value.Default
    public int rows() {
        return 1_000_000;
    }

    /** The columns; 2,000 unless set. */
    @Value.Default
    public int columns() {
        return 2_000;
    }

    /** The characters of a cell; 32,767 unless set, which is the most that a spreadsheet holds. */
    @Value.Default
    public int cellLength() {
        return 32_767;
    }

    /** The characters of a row of a CSV file, delimiters and quotes included; 1,048,576 unless set. */
    @Value.Default
    public int rowLength() {
        return 1 << 20;
    }

    /** The respondents of all units together; 10,000 unless set. */
    @Value.Default
    public int respondents() {
        return 10_000;
    }

    /** The answers of all respondents together; 5,000,000 unless set. */
    @Value.Default
    public int answers() {
        return 5_000_000;
    }

    /** The problems that are told; 100 unless set. Reading ends where there are more, and the table is refused. */
    @Value.Default
    public int problems() {
        return 100;
    }

    /** Checks every limit. */
    @Value.Check
    void check() {
        atLeastOne("bytes", bytes());
        atLeastOne("workbookBytes", workbookBytes());
        atLeastOne("unpackedBytes", unpackedBytes());
        atLeastOne("unpackedRatio", unpackedRatio());
        atLeastOne("parts", parts());
        atLeastOne("rows", rows());
        atLeastOne("columns", columns());
        atLeastOne("cellLength", cellLength());
        atLeastOne("rowLength", rowLength());
        atLeastOne("respondents", respondents());
        atLeastOne("answers", answers());
        atLeastOne("problems", problems());
    }

    private static void atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + ": expected a number of at least 1 but was " + value);
        }
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds limits; everything may be left out. {@code build()} throws {@link IllegalArgumentException} if a limit is below 1. */
    public static final class Builder extends ImmutableTableLimits.Builder {
        Builder() {}
    }
}
