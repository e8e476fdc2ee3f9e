/** A stranger's module, compiled and run against the built jars by ModulePathIT. */
module example.consumer {
    requires io.github.maturity4j.core;
    requires io.github.maturity4j.documents;
    requires io.github.maturity4j.models.altimeter;
}
