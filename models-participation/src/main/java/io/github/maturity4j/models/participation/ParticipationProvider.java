package io.github.maturity4j.models.participation;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkProvider;

/** Offers {@link Participation} to registries. It is found by {@link java.util.ServiceLoader}; programs name {@link Participation}. */
public final class ParticipationProvider implements FrameworkProvider {

    /** For {@link java.util.ServiceLoader}. */
    public ParticipationProvider() {}

    @Override
    public String id() {
        return Participation.ID;
    }

    @Override
    public String version() {
        return Participation.VERSION;
    }

    @Override
    public Framework framework() {
        return Participation.framework();
    }
}
