/** The six stages of social business, after Altimeter Group (2013): a framework as data, and the class that names it. */
module io.github.maturity4j.models.altimeter {
    requires transitive io.github.maturity4j.core;
    requires transitive io.github.maturity4j.documents;
    requires static org.jspecify;

    exports io.github.maturity4j.models.altimeter;

    provides io.github.maturity4j.registry.FrameworkProvider with
            io.github.maturity4j.models.altimeter.AltimeterProvider;
}
