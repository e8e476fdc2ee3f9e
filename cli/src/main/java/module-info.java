/** The command {@code maturity4j}. */
module io.github.maturity4j.cli {
    requires static org.jspecify;
    requires info.picocli;
    requires io.github.maturity4j.crosswalks;
    requires io.github.maturity4j.documents;
    requires io.github.maturity4j.models.altimeter;
    requires io.github.maturity4j.models.matrix;
    requires io.github.maturity4j.models.quintarelli;
    requires io.github.maturity4j.models.participation;
    requires io.github.maturity4j.models.readiness;
    requires io.github.maturity4j.report;
    requires io.github.maturity4j.tables;

    opens io.github.maturity4j.cli to
            info.picocli;
}
