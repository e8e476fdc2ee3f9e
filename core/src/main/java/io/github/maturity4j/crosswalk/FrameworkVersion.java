package io.github.maturity4j.crosswalk;

import java.util.Objects;

/**
 * A framework in one version.
 *
 * @param framework the id of the framework
 * @param version the version
 */
public record FrameworkVersion(String framework, String version) {

    /** Checks that both parts are there. */
    public FrameworkVersion {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(version, "version");
    }

    /** Both for people and logs, for example {@code altimeter 0.1.0}. */
    @Override
    public String toString() {
        return framework + " " + version;
    }
}
