package io.github.maturity4j.scorecard;

/** What becomes of a condition. */
public enum Outcome {
    /** It holds. */
    MET,
    /** It does not hold. */
    UNMET,
    /** Nothing applicable was asked. */
    VOID
}
