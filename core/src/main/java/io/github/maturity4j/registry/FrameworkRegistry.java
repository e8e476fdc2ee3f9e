package io.github.maturity4j.registry;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.overlay.Overlay;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The frameworks that can be found by id and version. A host holds as many registries as it needs, for example one a tenant, and
 * adds and withdraws frameworks while others look them up; nothing is process-wide.
 *
 * <p>What is withdrawn is no longer found. A framework that was found, and a scorer that was made of it, stay what they are.
 *
 * <p>Thread-safe: whoever looks up sees the registry as it was before or after a change. Looking up takes constant time, a change
 * time linear in the frameworks registered.
 */
public final class FrameworkRegistry {

    private volatile Map<Key, FrameworkProvider> providers = Map.of();

    private record Key(String id, String version) {}

    private FrameworkRegistry() {}

    /**
     * A registry without any framework.
     *
     * @return an empty registry, to which frameworks can be added
     */
    public static FrameworkRegistry empty() {
        return new FrameworkRegistry();
    }

    /**
     * A registry of the frameworks on the class path or module path.
     *
     * @return a registry of every provider that the class loader of this library finds, by id and version
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
     * @return a registry of every provider found, by id and version: the order in which they are found promises nothing
     * @throws IllegalStateException if two providers offer the same version of the same framework
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded; the error names it
     */
    public static FrameworkRegistry installed(ClassLoader loader) {
        FrameworkRegistry registry = empty();
        ServiceLoader.load(FrameworkProvider.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(FrameworkProvider::id)
                        .thenComparing(FrameworkProvider::version, new VersionOrder()))
                .forEach(registry::add);
        return registry;
    }

    /**
     * Adds a framework, for example one that was read from a document.
     *
     * @param framework the framework
     * @return this registry
     * @throws IllegalStateException if this registry has that version of it already; nothing is replaced in silence
     */
    public FrameworkRegistry add(Framework framework) {
        return add(new Given(framework));
    }

    /**
     * Adds a framework that is provided when it is first asked for.
     *
     * @param provider the provider
     * @return this registry
     * @throws IllegalStateException if this registry has that version of the framework already; the message names both providers
     */
    public FrameworkRegistry add(FrameworkProvider provider) {
        Key key = new Key(provider.id(), provider.version());
        synchronized (this) {
            FrameworkProvider other = providers.get(key);
            if (other != null) {
                throw new IllegalStateException(
                        "framework " + key.id() + " " + key.version() + " is provided twice: by "
                                + other.getClass().getName() + " and by "
                                + provider.getClass().getName());
            }
            Map<Key, FrameworkProvider> more = new LinkedHashMap<>(providers);
            more.put(key, provider);
            providers = more;
        }
        return this;
    }

    /**
     * Lays an overlay over a framework of this registry: from now on it is found with the overlay. A framework that was found
     * before, and a scorer that was made of it, stay what they are.
     *
     * @param overlay an overlay over a framework that is registered
     * @return this registry
     * @throws IllegalStateException if the framework is not registered in that version, or its provider fails
     * @throws io.github.maturity4j.framework.InvalidOverlayException if the overlay does not fit it, with every problem
     */
    public FrameworkRegistry overlay(Overlay overlay) {
        Key key = new Key(overlay.framework(), overlay.frameworkVersion());
        synchronized (this) {
            Framework framework = find(key.id(), key.version())
                    .orElseThrow(() -> new IllegalStateException(
                            "framework " + key.id() + " " + key.version() + " is not registered"));
            Map<Key, FrameworkProvider> changed = new LinkedHashMap<>(providers);
            changed.put(key, new Given(framework.with(overlay)));
            providers = changed;
        }
        return this;
    }

    /**
     * Withdraws a version of a framework.
     *
     * @param id the id
     * @param version the version
     * @return true if it was registered, false if there was nothing to withdraw
     */
    public synchronized boolean withdraw(String id, String version) {
        Map<Key, FrameworkProvider> fewer = new LinkedHashMap<>(providers);
        boolean withdrawn = fewer.remove(new Key(id, version)) != null;
        providers = fewer;
        return withdrawn;
    }

    /** Everything that can be found now, in the order in which it was added. */
    public List<FrameworkProvider> providers() {
        return List.copyOf(providers.values());
    }

    /**
     * The versions of a framework.
     *
     * @param id the id
     * @return the versions, the latest last; none where the framework is not registered
     */
    public List<String> versions(String id) {
        return providers.keySet().stream()
                .filter(key -> key.id().equals(id))
                .map(Key::version)
                .sorted(new VersionOrder())
                .toList();
    }

    /**
     * A framework by id and version.
     *
     * @param id the id
     * @param version the version
     * @return the framework; empty where none is registered
     * @throws IllegalStateException if the provider fails, or gives another framework than it says; the message names it
     */
    public Optional<Framework> find(String id, String version) {
        Key key = new Key(Objects.requireNonNull(id, "id"), Objects.requireNonNull(version, "version"));
        return Optional.ofNullable(providers.get(key)).map(provider -> provided(key, provider));
    }

    /**
     * A framework by id, in its latest version as Semantic Versioning orders them: 1.10.0 is later than 1.9.0, and 2.0.0 later
     * than 2.0.0-beta.
     *
     * @param id the id
     * @return the framework; empty where none is registered
     * @throws IllegalStateException if the provider fails, or gives another framework than it says; the message names it
     */
    public Optional<Framework> find(String id) {
        return versions(id).stream().reduce((earlier, later) -> later).flatMap(version -> find(id, version));
    }

    private static Framework provided(Key key, FrameworkProvider provider) {
        String name = provider.getClass().getName();
        Framework framework;
        try {
            framework = Objects.requireNonNull(provider.framework(), "framework");
        } catch (RuntimeException failure) {
            throw new IllegalStateException(
                    "framework " + key.id() + " " + key.version() + " cannot be provided by " + name + ": " + failure,
                    failure);
        }
        if (!framework.id().equals(key.id()) || !framework.version().equals(key.version())) {
            throw new IllegalStateException("framework " + key.id() + " " + key.version() + " is offered by " + name
                    + ", which provides " + framework.id() + " " + framework.version());
        }
        return framework;
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
