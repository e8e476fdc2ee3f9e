package io.github.maturity4j.scorecard;

import io.github.maturity4j.exact.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * How much of what applies was answered. A measure counts weights; a dimension and the whole count (indicator, area) pairs.
 *
 * @param answered the weight that was answered, in [0, applicable]
 * @param applicable the weight that applies: everything but what was said not to apply
 */
public record Coverage(Rational answered, Rational applicable) {

    /** Checks that both parts are there. */
    public Coverage {
        Objects.requireNonNull(answered, "answered");
        Objects.requireNonNull(applicable, "applicable");
    }

    /**
     * The share that was answered, for example 0.8 for 4 of 5.
     *
     * @return a number in [0, 1], 1 only when everything was answered; empty where nothing applies
     */
    public Optional<Rational> share() {
        return applicable.signum() == 0 ? Optional.empty() : Optional.of(answered.dividedBy(applicable));
    }

    /** Whether everything that applies was answered. */
    public boolean isComplete() {
        return answered.equals(applicable);
    }
}
