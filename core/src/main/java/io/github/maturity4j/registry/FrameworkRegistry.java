package io.github.maturity4j.registry;

import io.github.maturity4j.framework.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The frameworks that can be found by id and version. A host holds as many registries as it needs, for example one a tenant;
 * nothing is process-wide. Immutable and thread-safe.
 */
public final class FrameworkRegistry {

    private final List<FrameworkProvider> providers;

    private FrameworkRegistry(List<FrameworkProvider> providers) {
        this.providers = providers;
    }

    /**
     * A registry of the frameworks on the class path or module path.
     *
     * @return a registry of every provider that the class loader of this library finds, in the order found
     * @throws IllegalStateException if two providers offer the same version of the same framework
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded; the error names it
     */
    public static FrameworkRegistry installed() {
        return installed(FrameworkRegistry.class.getClassLoader());
    }

    /**
     * A registry of the frameworks that a class loader finds.
     *
     * @param loader the class loader
     * @return a registry of every provider found, in the order found
     * @throws IllegalStateException if two providers offer the same version of the same framework
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded; the error names it
     */
    public static FrameworkRegistry installed(ClassLoader loader) {
        List<FrameworkProvider> found = new ArrayList<>();
        ServiceLoader.load(FrameworkProvider.class, loader).forEach(found::add);
        return of(found);
    }

    /**
     * A registry of given frameworks.
     *
     * @param providers the providers
     * @return the registry
     * @throws IllegalStateException if two providers offer the same version of the same framework
     */
    public static FrameworkRegistry of(List<FrameworkProvider> providers) {
        List<FrameworkProvider> accepted = new ArrayList<>();
        for (FrameworkProvider provider : providers) {
            for (FrameworkProvider other : accepted) {
                if (other.id().equals(provider.id()) && other.version().equals(provider.version())) {
                    throw new IllegalStateException("framework " + provider.id() + " " + provider.version()
                            + " is provided twice: by " + other.getClass().getName() + " and by "
                            + provider.getClass().getName());
                }
            }
            accepted.add(provider);
        }
        return new FrameworkRegistry(List.copyOf(accepted));
    }

    /**
     * A registry that also has another framework, for example one that was read from a document.
     *
     * @param framework the framework
     * @return a registry with everything of this one, and the framework
     * @throws IllegalStateException if this registry has that version of it already
     */
    public FrameworkRegistry with(Framework framework) {
        List<FrameworkProvider> all = new ArrayList<>(providers);
        all.add(new Given(framework));
        return of(all);
    }

    /** Everything that can be found, in the order found. */
    public List<FrameworkProvider> providers() {
        return providers;
    }

    /**
     * A framework by id and version.
     *
     * @param id the id
     * @param version the version
     * @return the framework; empty where none is registered
     */
    public Optional<Framework> find(String id, String version) {
        return providers.stream()
                .filter(provider ->
                        provider.id().equals(id) && provider.version().equals(version))
                .findFirst()
                .map(FrameworkProvider::framework);
    }

    /**
     * A framework by id, in the version that was registered last.
     *
     * @param id the id
     * @return the framework; empty where none is registered
     */
    public Optional<Framework> find(String id) {
        return providers.stream()
                .filter(provider -> provider.id().equals(id))
                .reduce((first, second) -> second)
                .map(FrameworkProvider::framework);
    }

    private record Given(Framework framework) implements FrameworkProvider {

        @Override
        public String id() {
            return framework.id();
        }

        @Override
        public String version() {
            return framework.version();
        }
    }
}
