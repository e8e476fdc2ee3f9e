/** What the answers of the five frameworks say about each other, as crosswalks. */
module io.github.maturity4j.crosswalks {
    requires transitive io.github.maturity4j.core;
    requires io.github.maturity4j.documents;
    requires static org.jspecify;

    exports io.github.maturity4j.crosswalks;
}
