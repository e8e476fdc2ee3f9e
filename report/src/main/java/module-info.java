/** Tells scorecards and frameworks in words, in the reader's language. */
@SuppressWarnings("module")
module io.github.maturity4j.report {
    requires transitive io.github.maturity4j.core;
    requires static org.jspecify;

    exports io.github.maturity4j.report;
    exports io.github.maturity4j.report.internal.text to
            io.github.maturity4j.cli;
}
