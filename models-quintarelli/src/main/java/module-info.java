/** The five capabilities of a social business, after Emanuele Quintarelli: a framework as data, and the class that names it. */
module io.github.maturity4j.models.quintarelli {
    requires transitive io.github.maturity4j.core;
    requires transitive io.github.maturity4j.documents;
    requires static org.jspecify;

    exports io.github.maturity4j.models.quintarelli;

    provides io.github.maturity4j.registry.FrameworkProvider with
            io.github.maturity4j.models.quintarelli.QuintarelliProvider;
}
