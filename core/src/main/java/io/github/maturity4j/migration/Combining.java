package io.github.maturity4j.migration;

/**
 * What the answers to several indicators become where these became one. In any case: where one of them is open, so is what they
 * become; where all are not applicable, so is it; where some are, it is open.
 */
public enum Combining {
    /** The answer that is worth least; the first of equals. */
    LOWEST,
    /** The answer that is worth most; the first of equals. */
    HIGHEST,
    /** The answer that all have given; open where they differ. */
    EQUAL,
    /** Nothing: it is asked again. */
    OPEN
}
