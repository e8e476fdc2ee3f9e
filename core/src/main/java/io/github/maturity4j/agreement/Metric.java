package io.github.maturity4j.agreement;

/** How far apart two ratings are. */
public enum Metric {
    /** Two ratings are equal or not. */
    NOMINAL,
    /** How many of all ratings lie between the two. */
    ORDINAL,
    /** The difference of the two. */
    INTERVAL,
    /** The difference in proportion to the sum; for ratings of at least 0. */
    RATIO
}
