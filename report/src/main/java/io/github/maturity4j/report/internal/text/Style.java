package io.github.maturity4j.report.internal.text;

/** How a piece of text stands out where colours are wanted. */
public enum Style {
    /** Not at all. */
    PLAIN(""),
    /** A heading, or the answer to what was asked. */
    STRONG("\u001b[1m"),
    /** Beside the point. */
    FAINT("\u001b[2m"),
    /** Met, attained. */
    GOOD("\u001b[32m"),
    /** Open, still possible. */
    OPEN("\u001b[33m"),
    /** Unmet, a problem. */
    BAD("\u001b[31m");

    static final String END = "\u001b[0m";

    private final String start;

    Style(String start) {
        this.start = start;
    }

    String start() {
        return start;
    }
}
