package io.github.maturity4j.rule;

/** What a rule can be written once for each of. */
public enum Axis {
    /** The stages of the framework's own ladder or set, a floor left out. */
    STAGE,
    /** The dimensions, at every depth of their tree. */
    DIMENSION,
    /** The subject areas. */
    AREA
}
