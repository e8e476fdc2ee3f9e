package io.github.maturity4j.rule;

import io.github.maturity4j.exact.Rational;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An operand with its weight in a rule. Weights belong to the pair of rule and operand; a rule may take them from the elements
 * themselves. Immutable and thread-safe.
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
     * targets); they go before {@link #weight()} and {@link #ownWeights()}.
     */
    Map<String, Rational> weights();

    /**
     * Whether each number weighs what its element carries, instead of {@link #weight()}: an answer what its indicator carries; a
     * figure what the dimension or area carries that the operand names or repeats, or, where it does neither, the one at hand.
     * Of several elements it is the first that carries a weight; where none does, 1. Stages carry none.
     */
    @Value.Default
    default boolean ownWeights() {
        return false;
    }

    /** How what is not answered, or empty, counts here; goes before {@link MeasureRule#treatments()}, kind by kind. */
    @Value.Default
    default Treatments treatments() {
        return Treatments.DEFAULT;
    }

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
