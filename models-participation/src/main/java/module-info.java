/** Social business as wrapper or integral, after Benito Castro (2013): a framework as data, and the class that names it. */
module io.github.maturity4j.models.participation {
    requires transitive io.github.maturity4j.core;
    requires transitive io.github.maturity4j.documents;
    requires static org.jspecify;

    exports io.github.maturity4j.models.participation;

    provides io.github.maturity4j.registry.FrameworkProvider with
            io.github.maturity4j.models.participation.ParticipationProvider;
}
