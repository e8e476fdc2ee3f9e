/** Reads assessments of many respondents from tables: CSV and XLSX, as survey tools export them. */
module io.github.maturity4j.tables {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive io.github.maturity4j.core;
    requires transitive io.github.maturity4j.documents;
    requires java.xml;

    exports io.github.maturity4j.tables;
}
