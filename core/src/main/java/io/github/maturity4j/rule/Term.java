package io.github.maturity4j.rule;

import io.github.maturity4j.exact.Rational;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An operand with its weight in a rule. Weights belong to the pair of rule and operand, never to the indicator alone.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface Term {

    /** Where the number comes from. */
    Operand operand();

    /** The weight of each number of the operand, at least 0; 1 where not given. A weight of 0 is 0. */
    @Value.Default
    default Rational weight() {
        return Rational.ONE;
    }

    /**
     * Weights, at least 0, by indicator id (for answers) or by the id of the element that differs (for measures, ranks and
     * targets); they go before {@link #weight()}.
     */
    Map<String, Rational> weights();

    /** In a start value with contributions: the contribution at which there is nothing to explain. */
    Optional<Rational> baseline();

    /** In a start value with contributions: the code under which this contribution is given as a reason. */
    Optional<String> reasonCode();

    /**
     * An operand of weight 1.
     *
     * @param operand where the number comes from
     * @return the term
     */
    static Term of(Operand operand) {
        return builder().operand(operand).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a term; {@code operand} is required. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
