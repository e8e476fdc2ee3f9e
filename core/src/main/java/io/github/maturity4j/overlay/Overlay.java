package io.github.maturity4j.overlay;

import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody changes and adds over one version of a framework: own weights, thresholds, targets, texts, indicators, areas. The
 * framework itself stays what it is. An overlay is only what was written down; whether it fits is decided when a framework is taken
 * {@code with} it, and whether the result can be scored when a scorer is made of that. For example
 *
 * <pre>{@code
 * Overlay overlay = Overlay.builder()
 *         .id("north-works").version("1.0.0")
 *         .framework("altimeter").frameworkVersion("0.1.0")
 *         .basis(Basis.operationalised("What we want first is staff."))
 *         .addChange(Change.number(Part.MEASURE, "fulfilment", "mean/weights/resources", Rational.of(2)))
 *         .build();
 * Framework ours = framework.with(overlay);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Overlay {

    /** The id. */
    String id();

    /** The version; a scorecard names it. */
    String version();

    /** The id of the framework over which it lies. */
    String framework();

    /** The version of the framework, which has to be exactly this one. */
    String frameworkVersion();

    /**
     * The digest of the framework, {@code sha256:} and 64 hexadecimal digits; whoever reads the overlay from a document checks it.
     * Absent where the overlay trusts id and version.
     */
    Optional<String> frameworkDigest();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** What the overlay is for. */
    Optional<Text> description();

    /** The language of texts that name none, as a BCP 47 tag; {@code en} where absent. */
    @Value.Default
    default String language() {
        return "en";
    }

    /** Whose overlay it is. */
    List<String> authors();

    /** Licence, attribution and marks of what the overlay adds; absent where it says nothing of them. */
    Optional<Rights> rights();

    /** Where every change and addition comes from that states no basis of its own. */
    Optional<Basis> basis();

    /** Publications of its own, beside those of the framework. */
    List<Source> sources();

    /** What is made otherwise. Their order does not matter. */
    List<Change> changes();

    /** Further areas, after those of the framework. */
    List<Area> areas();

    /** Further respondent roles, after those of the framework. */
    List<Role> roles();

    /** Further scales, by name. */
    Map<String, Scale> scales();

    /** Further indicators, after those of the framework; they may use its scales. */
    List<Indicator> indicators();

    /** Further facts, after those of the framework. */
    List<Fact> facts();

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

    /** Builds an overlay; {@code id}, {@code version}, {@code framework} and {@code frameworkVersion} are required. */
    final class Builder extends ImmutableOverlay.Builder {
        Builder() {}
    }
}
