package io.github.maturity4j.vocabulary;

/** Whether an indicator may be answered with <em>not applicable</em>. */
public enum Applicability {
    /** The indicator applies to everyone. */
    ALWAYS,
    /** It may be not applicable, and nobody needs to say why. */
    OPTIONAL,
    /** It may be not applicable with a reason; without one the answer is open. */
    OPTIONAL_WITH_REASON;

    /**
     * Whether <em>not applicable</em> is an answer.
     *
     * @return true unless the indicator applies always
     */
    public boolean mayBeNotApplicable() {
        return this != ALWAYS;
    }
}
