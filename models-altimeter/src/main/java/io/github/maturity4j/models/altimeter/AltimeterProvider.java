package io.github.maturity4j.models.altimeter;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkProvider;

/** Offers {@link Altimeter} to registries. It is found by {@link java.util.ServiceLoader}; programs name {@link Altimeter}. */
public final class AltimeterProvider implements FrameworkProvider {

    /** For {@link java.util.ServiceLoader}. */
    public AltimeterProvider() {}

    @Override
    public String id() {
        return Altimeter.ID;
    }

    @Override
    public String version() {
        return Altimeter.VERSION;
    }

    @Override
    public Framework framework() {
        return Altimeter.framework();
    }
}
