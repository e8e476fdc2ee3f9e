package io.github.maturity4j.assessment;

/** How an answer came about. */
public enum Origin {
    /** A respondent was asked. */
    ASKED,
    /** An assessor observed it. */
    OBSERVED,
    /** A metric was imported from another system. */
    IMPORTED
}
