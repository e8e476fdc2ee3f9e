package io.github.maturity4j.comparison;

/** Something to know of a comparison that does not forbid it. */
public enum Remark {
    /** They speak about two units: the differences are between these, not over time. */
    OTHER_UNIT,
    /** One of them has no date, so that it cannot be told which is the earlier. */
    UNDATED,
    /** What was given as the earlier one has the later date. */
    BACKWARDS,
    /** At least one has no digest of its framework: that it is the same is told by id, version and rules alone. */
    WITHOUT_DIGEST,
    /** Two versions of the library made them. */
    OTHER_ENGINE
}
