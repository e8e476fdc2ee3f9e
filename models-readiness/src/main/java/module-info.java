/** Social media business readiness, after a text on digitalmarketinglab.it: a framework as data, and the class that names it. */
module io.github.maturity4j.models.readiness {
    requires transitive io.github.maturity4j.core;
    requires transitive io.github.maturity4j.documents;
    requires static org.jspecify;

    exports io.github.maturity4j.models.readiness;

    provides io.github.maturity4j.registry.FrameworkProvider with
            io.github.maturity4j.models.readiness.ReadinessProvider;
}
