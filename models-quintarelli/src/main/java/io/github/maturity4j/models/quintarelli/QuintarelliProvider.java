package io.github.maturity4j.models.quintarelli;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkProvider;

/** Offers {@link Quintarelli} to registries. It is found by {@link java.util.ServiceLoader}; programs name {@link Quintarelli}. */
public final class QuintarelliProvider implements FrameworkProvider {

    /** For {@link java.util.ServiceLoader}. */
    public QuintarelliProvider() {}

    @Override
    public String id() {
        return Quintarelli.ID;
    }

    @Override
    public String version() {
        return Quintarelli.VERSION;
    }

    @Override
    public Framework framework() {
        return Quintarelli.framework();
    }
}
