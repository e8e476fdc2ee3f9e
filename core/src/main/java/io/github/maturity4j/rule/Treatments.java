package io.github.maturity4j.rule;

import io.github.maturity4j.exact.Rational;
import java.util.Optional;
import org.immutables.value.Value;

/** How a rule counts answers that are not answered, by kind. Immutable and thread-safe. */
@Value.Immutable
public interface Treatments {

    /** Open answers are open, not applicable ones excluded, empty operands drop out. */
    Treatments DEFAULT = builder().build();

    /** How <em>unknown</em> counts; {@link Treatment.Open} where absent. */
    Optional<Treatment> unknown();

    /** How <em>unanswered</em> counts; {@link Treatment.Open} where absent. */
    Optional<Treatment> unanswered();

    /** How <em>not applicable</em> counts; {@link Treatment.Exclude} where absent; never {@link Treatment.Open}. */
    Optional<Treatment> notApplicable();

    /** The number that an empty operand counts as; it drops out where absent. */
    Optional<Rational> empty();

    /**
     * These treatments, and others for the kinds of which these say nothing.
     *
     * @param others what holds otherwise
     * @return for example {@code unknown: 0} of these beside {@code not-applicable: 1} of the others
     */
    default Treatments orElse(Treatments others) {
        return builder()
                .unknown(unknown().or(others::unknown))
                .unanswered(unanswered().or(others::unanswered))
                .notApplicable(notApplicable().or(others::notApplicable))
                .empty(empty().or(others::empty))
                .build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds treatments. */
    final class Builder extends ImmutableTreatments.Builder {
        Builder() {}
    }
}
