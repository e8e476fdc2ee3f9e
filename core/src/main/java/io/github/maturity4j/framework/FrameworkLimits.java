package io.github.maturity4j.framework;

import org.immutables.value.Value;

/**
 * How large a framework may be to be compiled: the compute budget for frameworks from strangers. Everything is decided when the
 * scorer is made, and always alike, since steps are counted and no clock is read. A scorer that was made within these limits
 * scores every assessment with work that they bound: three passes over its numbers at the most.
 *
 * <p>For example, {@code FrameworkLimits.builder().numbers(10_000).steps(1_000_000).build()} takes small frameworks only and keeps
 * all other limits. The values have a lower bound of 1. Custom measures are Java code of the host's own and are not counted.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class FrameworkLimits {

    /** The limits that hold where none are given. */
    public static final FrameworkLimits DEFAULT = builder().build();

    /** How far {@link #conditionDepth()} may be raised. */
    private static final int MAX_CONDITION_DEPTH = 16;

    /** How far {@link #chain()} may be raised. */
    private static final int MAX_CHAIN = 64;

    /** How far {@link #dimensionDepth()} may be raised. */
    private static final int MAX_DIMENSION_DEPTH = 256;

    /** How far {@link #binaryDigits()} may be raised: no number can be longer. */
    private static final int MAX_BINARY_DIGITS = 16_384;

    FrameworkLimits() {}

    /** The number of indicators; 10,000 unless set. */
    @Value.Default
    public int indicators() {
        return 10_000;
    }

    /** The number of dimensions beneath each other; 16 unless set, at most 256. */
    @Value.Default
    public int dimensionDepth() {
        return 16;
    }

    /** The number of conditions inside each other; 16 unless set, and at most that. */
    @Value.Default
    public int conditionDepth() {
        return MAX_CONDITION_DEPTH;
    }

    /** The number of rules that read each other in a chain; 64 unless set, and at most that. */
    @Value.Default
    public int chain() {
        return MAX_CHAIN;
    }

    /** The number of figures: a rule that is written for each of six stages has six; 100,000 unless set. */
    @Value.Default
    public int figures() {
        return 100_000;
    }

    /** The number of numbers, conditions and placements that have to be computed for one assessment; 2,000,000 unless set. */
    @Value.Default
    public int numbers() {
        return 2_000_000;
    }

    /**
     * The number of steps in compiling; 50,000,000 unless set. A step is an answer looked at by the selection of a rule, or an answer
     * on which a number depends. The memory for compiling and for the scorer is some 5 bytes a step at the most, beside some 200 bytes
     * for each of {@link #numbers()}.
     */
    @Value.Default
    public long steps() {
        return 50_000_000;
    }

    /** The binary digits of numerator and denominator of what rules can make of numbers; 4,096 unless set, at most 16,384. */
    @Value.Default
    public int binaryDigits() {
        return 4_096;
    }

    /** Checks every limit. */
    @Value.Check
    void check() {
        within("indicators", indicators(), Integer.MAX_VALUE);
        within("dimensionDepth", dimensionDepth(), MAX_DIMENSION_DEPTH);
        within("conditionDepth", conditionDepth(), MAX_CONDITION_DEPTH);
        within("chain", chain(), MAX_CHAIN);
        within("figures", figures(), Integer.MAX_VALUE);
        within("numbers", numbers(), Integer.MAX_VALUE);
        within("steps", steps(), Long.MAX_VALUE);
        within("binaryDigits", binaryDigits(), MAX_BINARY_DIGITS);
    }

    private static void within(String name, long value, long greatest) {
        if (value < 1 || value > greatest) {
            throw new IllegalArgumentException(name + ": expected a number in [1, " + greatest + "] but was " + value);
        }
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds limits; everything may be left out. {@code build()} throws {@link IllegalArgumentException} if a limit is out of its
     * bounds.
     */
    public static final class Builder extends ImmutableFrameworkLimits.Builder {
        Builder() {}
    }
}
