/** The social business matrix, after Verdonck, Clark and Bozzato: a framework as data, and the class that names it. */
module io.github.maturity4j.models.matrix {
    requires transitive io.github.maturity4j.core;
    requires transitive io.github.maturity4j.documents;
    requires static org.jspecify;

    exports io.github.maturity4j.models.matrix;

    provides io.github.maturity4j.registry.FrameworkProvider with
            io.github.maturity4j.models.matrix.SocialMatrixProvider;
}
