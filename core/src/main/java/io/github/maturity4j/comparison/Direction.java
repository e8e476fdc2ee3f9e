package io.github.maturity4j.comparison;

/** Which way something went from the earlier scorecard to the later one. */
public enum Direction {
    /** To a higher stage, a greater number, from unmet to met. */
    UP,
    /** It is where it was. */
    SAME,
    /** To a lower stage, a smaller number, from met to unmet. */
    DOWN,
    /**
     * To something else that is neither higher nor lower: another class, a number where there was none, a range that grew or
     * shrank at both ends.
     */
    OTHER;

    /** The direction of the way back: that of down is up; the others are their own. */
    public Direction back() {
        return this == UP ? DOWN : this == DOWN ? UP : this;
    }
}
