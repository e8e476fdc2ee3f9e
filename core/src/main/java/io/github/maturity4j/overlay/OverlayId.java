package io.github.maturity4j.overlay;

import java.util.Objects;

/**
 * Which overlay lies over a framework. Immutable and thread-safe.
 *
 * @param id the id of the overlay
 * @param version its version
 */
public record OverlayId(String id, String version) {

    /** Checks that both parts are there. */
    public OverlayId {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }

    /** Id and version with a blank between them, for example {@code north-works 1.0.0}. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
