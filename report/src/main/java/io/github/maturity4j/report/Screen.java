package io.github.maturity4j.report;

/**
 * What the reader's screen, or page, can show. Immutable and thread-safe.
 *
 * @param width how many columns there are, at least {@value #LEAST_WIDTH}; signs of East Asian scripts take two
 * @param colours whether ANSI colours are shown
 * @param unicode whether signs beyond ASCII may be used for ladders and marks
 */
public record Screen(int width, boolean colours, boolean unicode) {

    /** The fewest columns that a text can be laid out in. */
    public static final int LEAST_WIDTH = 40;

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if the width is less than {@value #LEAST_WIDTH}
     */
    public Screen {
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException("width: expected at least " + LEAST_WIDTH + " but was " + width);
        }
    }

    /**
     * A screen with neither colours nor signs beyond ASCII of its own; titles and names stay as they are written.
     *
     * @param width how many columns there are, for example 80
     * @return the screen
     * @throws IllegalArgumentException if the width is less than {@value #LEAST_WIDTH}
     */
    public static Screen plain(int width) {
        return new Screen(width, false, false);
    }
}
