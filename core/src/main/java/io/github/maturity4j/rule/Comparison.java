package io.github.maturity4j.rule;

/** How two numbers, or two stages of a ladder, are compared. */
public enum Comparison {
    /** Left is at least right. */
    AT_LEAST,
    /** Left is more than right. */
    MORE_THAN,
    /** Left is at most right. */
    AT_MOST,
    /** Left is less than right. */
    LESS_THAN,
    /** Left is exactly right. */
    EQUAL_TO;

    /**
     * Whether an order satisfies this comparison.
     *
     * @param order negative, 0 or positive, as {@link Comparable#compareTo} tells the order of left and right
     * @return true if the comparison holds
     */
    public boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EQUAL_TO -> order == 0;
        };
    }
}
