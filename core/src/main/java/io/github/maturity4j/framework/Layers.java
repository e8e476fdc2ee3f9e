package io.github.maturity4j.framework;

import io.github.maturity4j.overlay.AppliedOverlay;
import io.github.maturity4j.overlay.Overlay;
import java.util.Objects;

/**
 * What a framework with an overlay was made of. Immutable and thread-safe.
 *
 * @param base the framework without the overlay
 * @param overlay the overlay as it was written
 * @param applied which overlay it is and what it changed, as scorecards tell it
 */
public record Layers(Framework base, Overlay overlay, AppliedOverlay applied) {

    /** Checks that all parts are there. */
    public Layers {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(overlay, "overlay");
        Objects.requireNonNull(applied, "applied");
    }
}
