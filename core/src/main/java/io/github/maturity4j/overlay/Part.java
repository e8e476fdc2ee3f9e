package io.github.maturity4j.overlay;

import java.util.Locale;

/** The parts of a framework of which an overlay can change something. */
public enum Part {
    /** The framework itself: its title and description. */
    FRAMEWORK("framework"),
    /** A stage or class of any set. */
    STAGE("stages"),
    /** A dimension at any depth. */
    DIMENSION("dimensions"),
    /** A subject area. */
    AREA("areas"),
    /** A respondent role. */
    ROLE("roles"),
    /** A scale that several indicators share. */
    SCALE("scales"),
    /** An indicator. */
    INDICATOR("indicators"),
    /** A fact. */
    FACT("facts"),
    /** A rule that gives a number. */
    MEASURE("measures"),
    /** A named condition. */
    CONDITION("conditions"),
    /** A rule that gives a stage or class. */
    PLACEMENT("placements");

    private final String section;

    Part(String section) {
        this.section = section;
    }

    /** The member of a framework's document that holds parts of this kind, for example {@code measures}. */
    public String section() {
        return section;
    }

    /** The word for one such part, as documents write it, for example {@code measure}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
