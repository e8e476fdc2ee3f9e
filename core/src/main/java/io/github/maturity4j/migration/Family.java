package io.github.maturity4j.migration;

/** The kinds of parts of a framework of which a migration says what became of them. */
public enum Family {
    /** Stages and classes of all sets. */
    STAGES("stage"),
    /** Dimensions, on whatever level of the tree. */
    DIMENSIONS("dimension"),
    /** Subject areas. */
    AREAS("area"),
    /** Respondent roles. */
    ROLES("role"),
    /** Indicators. */
    INDICATORS("indicator"),
    /** Facts. */
    FACTS("fact");

    private final String singular;

    Family(String singular) {
        this.singular = singular;
    }

    /** What one of them is called in problems. */
    String singular() {
        return singular;
    }
}
