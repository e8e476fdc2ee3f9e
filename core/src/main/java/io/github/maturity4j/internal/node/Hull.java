package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import org.jspecify.annotations.Nullable;

/** Gathers what a number may be, outcome by outcome. */
final class Hull {

    private @Nullable Rational low;
    private @Nullable Rational high;
    private int flags;

    void add(Rational number) {
        low = low == null ? number : low.min(number);
        high = high == null ? number : high.max(number);
    }

    void add(byte flag) {
        flags |= flag;
    }

    /** Whether nothing was gathered but this flag. */
    boolean isOnly(byte flag) {
        return low == null && flags == flag;
    }

    /** Writes what was gathered; where {@code from} is given, its difference to each number. */
    void write(State state, int node, @Nullable Rational from) {
        if (low == null || high == null) {
            state.noNumber(node, flags);
        } else if (from == null) {
            state.number(node, low, high, flags);
        } else {
            state.number(node, from.minus(high), from.minus(low), flags);
        }
    }
}
