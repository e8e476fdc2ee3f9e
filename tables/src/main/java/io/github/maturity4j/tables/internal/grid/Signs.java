package io.github.maturity4j.tables.internal.grid;

import java.io.IOException;

/** The signs of a CSV file, one after another. */
interface Signs {

    /** What is read after the last sign. */
    int END = -1;

    /** What is read in the place of bytes that are no sign. */
    int MALFORMED = -2;

    /** What is read in the place of all that lies beyond the limit of bytes. */
    int BEYOND = -3;

    /** The next UTF-16 code unit, or one of the constants. */
    int read() throws IOException;

    /** Where the bytes lie that were malformed last, counted from 0. */
    long malformedAt();
}
