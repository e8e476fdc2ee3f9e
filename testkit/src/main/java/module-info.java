/** What every framework and every custom measure has to keep to, as tests for their authors. */
module io.github.maturity4j.testkit {
    requires static org.jspecify;
    requires transitive io.github.maturity4j.core;
    requires transitive io.github.maturity4j.documents;
    requires transitive org.junit.jupiter.api;

    exports io.github.maturity4j.testkit;
}
