/** Reads and writes frameworks, assessments and worked cases, and writes scorecards, as YAML and JSON; replays worked cases. */
module io.github.maturity4j.documents {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive io.github.maturity4j.core;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    exports io.github.maturity4j.documents;
}
