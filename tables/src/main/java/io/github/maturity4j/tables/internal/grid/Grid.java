package io.github.maturity4j.tables.internal.grid;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is read row by row. Used by one thread. */
public interface Grid extends Closeable {

    /** The row with the names of the columns; null where there is no row at all. */
    @Nullable
    GridRow header();

    /** The next row below the header, blank ones included; null after the last. */
    @Nullable
    GridRow next();

    /** Whether each row has to have as many cells as the header. */
    boolean isRectangular();

    /** A place, as it follows the name of the file: {@code :12 column 3}, or {@code !C12}. */
    String place(int line, int column);

    /** What was passed over: sentences without a place. */
    List<String> notes();
}
