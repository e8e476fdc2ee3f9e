package io.github.maturity4j.models.matrix;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkProvider;

/** Offers {@link SocialMatrix} to registries. It is found by {@link java.util.ServiceLoader}; programs name {@link SocialMatrix}. */
public final class SocialMatrixProvider implements FrameworkProvider {

    /** For {@link java.util.ServiceLoader}. */
    public SocialMatrixProvider() {}

    @Override
    public String id() {
        return SocialMatrix.ID;
    }

    @Override
    public String version() {
        return SocialMatrix.VERSION;
    }

    @Override
    public Framework framework() {
        return SocialMatrix.framework();
    }
}
