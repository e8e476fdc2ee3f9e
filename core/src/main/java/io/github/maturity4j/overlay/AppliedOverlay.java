package io.github.maturity4j.overlay;

import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The overlay that lies over a framework, and everything that it changed. Immutable and thread-safe. */
@Value.Immutable
public interface AppliedOverlay {

    /** The id of the overlay. */
    String id();

    /** The version of the overlay. */
    String version();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** Whose overlay it is. */
    List<String> authors();

    /** Licence, attribution and marks of the overlay; absent where it says nothing of them. */
    Optional<Rights> rights();

    /** Everything that was changed, added or withdrawn, at least one; by part, id and place, whatever the order of the changes. */
    List<Amendment> amendments();

    /**
     * Which overlay it is.
     *
     * @return id and version
     */
    default OverlayId identity() {
        return new OverlayId(id(), version());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what is told of an overlay; {@code id} and {@code version} are required. */
    final class Builder extends ImmutableAppliedOverlay.Builder {
        Builder() {}
    }
}
