package io.github.maturity4j.rollup;

/** What a roll-up knows of a unit itself. */
public enum UnitStanding {
    /** It has a scorecard, which counts. */
    ASSESSED,
    /** It has none, so that it leaves open whatever is rolled up from it. */
    MISSING,
    /** Its figures must not be shown; it leaves open as much as a unit without a scorecard. */
    SUPPRESSED,
    /** It is not assessed by itself: it groups others. */
    GROUP
}
