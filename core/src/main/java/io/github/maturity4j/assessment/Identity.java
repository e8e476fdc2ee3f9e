package io.github.maturity4j.assessment;

/** Whether others may know who a respondent is. */
public enum Identity {
    /** Everybody may. */
    NAMED,
    /** Who assesses can find out, others may not. */
    PSEUDONYMOUS,
    /** Nobody can. */
    ANONYMOUS
}
