package io.github.maturity4j.vocabulary;

/**
 * How the answers of several respondents in one role become one, per indicator and area. Points first, then
 * consolidation.
 *
 * <p>A condition on a choice needs an answer that is one of the choices: a framework that consolidates an indicator by
 * {@link #MEAN} or {@link #MEDIAN} and asks for its choice is refused when it is compiled.
 */
public enum Consolidation {
    /** The mean of the points. */
    MEAN,
    /** The median of the points; of an even number, the mean of the middle two. */
    MEDIAN,
    /** The lower of the middle two; always an answer that somebody gave. */
    LOWER_MEDIAN,
    /** The least points. */
    MINIMUM,
    /** The most points. */
    MAXIMUM,
    /** The most frequent class; for unordered choices only. */
    PLURALITY;

    /**
     * Whether the consolidated answer is one of the choices.
     *
     * @return true unless this is {@link #MEAN} or {@link #MEDIAN}
     */
    public boolean choosesAnswer() {
        return this != MEAN && this != MEDIAN;
    }
}
