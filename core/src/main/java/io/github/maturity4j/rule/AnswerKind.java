package io.github.maturity4j.rule;

/** The four kinds of answer, never mixed. Unknown and unanswered are open. */
public enum AnswerKind {
    /** An answer on the scale. */
    ANSWERED,
    /** Said not to apply. */
    NOT_APPLICABLE,
    /** "I don't know", said. */
    UNKNOWN,
    /** Nothing said. */
    UNANSWERED
}
