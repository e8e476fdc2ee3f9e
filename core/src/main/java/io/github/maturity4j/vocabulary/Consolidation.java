package io.github.maturity4j.vocabulary;

/**
 * How several answers become one, per indicator and area: those of the respondents in one role, by their weights, then those of the
 * roles, by theirs. Points first, then consolidation.
 *
 * <p>For example, two respondents who say 2 and 3 give 2.5 by the mean and by the median, 2 by the lower median and the minimum, 3 by
 * the maximum.
 *
 * <p>A condition on a choice needs an answer that is one of the choices: a framework that consolidates an indicator by
 * {@link #MEAN} or {@link #MEDIAN}, within or across roles, and asks for its choice is refused when it is compiled.
 */
public enum Consolidation {
    /** The weighted mean of the points. */
    MEAN,
    /** The weighted median of the points; of an even number of equal weights, the mean of the middle two. Within roles only. */
    MEDIAN,
    /**
     * The least answer at which half of the weight is reached: of an even number of equal weights, the lower of the middle two. Always
     * an answer that somebody gave; of answers with equal points, the first in the order of the scale.
     */
    LOWER_MEDIAN,
    /** The least points. */
    MINIMUM,
    /** The most points. */
    MAXIMUM,
    /** The choice with the most weight; for unordered choices only. One that ties is open between the tied. */
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
