package io.github.maturity4j.vocabulary;

/** What may accompany an answer, and what an indicator may demand of it. */
public enum Attachment {
    /** A reason in words. */
    REASON,
    /** An address at which what is claimed can be seen. */
    LINK,
    /** A description of the evidence that was looked at. */
    EVIDENCE
}
