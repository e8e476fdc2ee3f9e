package io.github.maturity4j.registry;

import io.github.maturity4j.framework.Framework;

/**
 * Offers one version of one framework, found through {@link java.util.ServiceLoader} or handed to a registry. Providing costs
 * nothing until {@link #framework()} is called.
 */
public interface FrameworkProvider {

    /** The id of the framework. */
    String id();

    /** The version of the framework. */
    String version();

    /**
     * The framework itself.
     *
     * @return the same value at every call
     */
    Framework framework();
}
