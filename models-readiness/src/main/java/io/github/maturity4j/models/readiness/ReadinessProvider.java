package io.github.maturity4j.models.readiness;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkProvider;

/** Offers {@link Readiness} to registries. It is found by {@link java.util.ServiceLoader}; programs name {@link Readiness}. */
public final class ReadinessProvider implements FrameworkProvider {

    /** For {@link java.util.ServiceLoader}. */
    public ReadinessProvider() {}

    @Override
    public String id() {
        return Readiness.ID;
    }

    @Override
    public String version() {
        return Readiness.VERSION;
    }

    @Override
    public Framework framework() {
        return Readiness.framework();
    }
}
