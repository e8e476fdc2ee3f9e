package io.github.maturity4j.scorecard;

/**
 * The outcomes of a condition that are still possible; at least one.
 *
 * @param canBeMet whether it can still be met
 * @param canBeUnmet whether it can still be unmet
 * @param canBeVoid whether it can still be void
 */
public record Outcomes(boolean canBeMet, boolean canBeUnmet, boolean canBeVoid) {

    /** Certainly met. */
    public static final Outcomes MET = new Outcomes(true, false, false);

    /** Certainly unmet. */
    public static final Outcomes UNMET = new Outcomes(false, true, false);

    /** Certainly void. */
    public static final Outcomes VOID = new Outcomes(false, false, true);

    /**
     * Checks that something is possible.
     *
     * @throws IllegalArgumentException if no outcome is possible
     */
    public Outcomes {
        if (!canBeMet && !canBeUnmet && !canBeVoid) {
            throw new IllegalArgumentException("outcomes: expected at least one possible outcome but there was none");
        }
    }

    /** Whether the condition is certainly met. */
    public boolean isMet() {
        return canBeMet && !canBeUnmet && !canBeVoid;
    }

    /** Whether the condition is certainly unmet. */
    public boolean isUnmet() {
        return canBeUnmet && !canBeMet && !canBeVoid;
    }

    /** Whether the condition is certainly void. */
    public boolean isVoid() {
        return canBeVoid && !canBeMet && !canBeUnmet;
    }

    /** Whether more than one outcome is possible. */
    public boolean isOpen() {
        return !isMet() && !isUnmet() && !isVoid();
    }

    /**
     * Whether an outcome is still possible.
     *
     * @param outcome an outcome
     * @return true if the condition can turn out so
     */
    public boolean allows(Outcome outcome) {
        return switch (outcome) {
            case MET -> canBeMet;
            case UNMET -> canBeUnmet;
            case VOID -> canBeVoid;
        };
    }

    /** The outcomes for people and logs: {@code met}, or {@code met or unmet}. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(canBeMet ? "met" : "");
        if (canBeUnmet) {
            words.append(words.isEmpty() ? "unmet" : " or unmet");
        }
        if (canBeVoid) {
            words.append(words.isEmpty() ? "void" : " or void");
        }
        return words.toString();
    }
}
