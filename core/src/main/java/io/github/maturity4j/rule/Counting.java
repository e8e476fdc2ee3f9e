package io.github.maturity4j.rule;

/** Which number a rule makes of the points of an answer. */
public enum Counting {
    /** The points themselves. */
    POINTS(false, false),
    /** What is missing to the best points of the scale, so that a better answer gives a smaller number. */
    SHORTFALL(true, false),
    /**
     * How far the points lie on the way from the worst to the best points of the answer's own scale: from 0 to 1, so that answers
     * on different scales can be averaged. On a scale from 1 to 5, 4 points are 0.75. What a treatment counts is on this scale.
     */
    RESCALED(false, true),
    /** What is missing to 1 once the points are rescaled: 4 points on a scale from 1 to 5 are 0.25. */
    RESCALED_SHORTFALL(true, true);

    private final boolean shortfall;
    private final boolean rescaled;

    Counting(boolean shortfall, boolean rescaled) {
        this.shortfall = shortfall;
        this.rescaled = rescaled;
    }

    /**
     * The way that is both or neither.
     *
     * @param shortfall whether the number is what is missing to the best
     * @param rescaled whether the points are rescaled to 0 to 1 first
     * @return for example {@link #RESCALED} for false and true
     */
    public static Counting of(boolean shortfall, boolean rescaled) {
        return shortfall ? (rescaled ? RESCALED_SHORTFALL : SHORTFALL) : rescaled ? RESCALED : POINTS;
    }

    /** Whether the number is what is missing to the best, so that it falls where an answer gets better. */
    public boolean isShortfall() {
        return shortfall;
    }

    /** Whether the points are rescaled to 0 to 1 first. */
    public boolean isRescaled() {
        return rescaled;
    }
}
