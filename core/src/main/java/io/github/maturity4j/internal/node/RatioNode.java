package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One number divided by another, held within declared bounds; empty when either is empty or the divisor is 0. While the divisor
 * may come to touch 0, everything within the bounds is possible beyond the quotient by the divisor farthest from 0, and the range is
 * outer.
 */
public final class RatioNode extends NumberNode {

    private final @Nullable Range within;

    /**
     * A ratio.
     *
     * @param dividendPositive whether the dividend can never be below 0
     * @param divisorPositive whether the divisor is always above 0
     */
    public RatioNode(
            int id,
            Node dividend,
            Node divisor,
            Optional<Range> within,
            boolean dividendPositive,
            boolean divisorPositive) {
        super(id, List.of(dividend, divisor), Dependencies.of(List.of(dividend, divisor), new byte[] {
            divisorPositive ? Dependencies.RISING : Dependencies.BOTH,
            divisorPositive && dividendPositive ? Dependencies.FALLING : Dependencies.BOTH
        }));
        this.within = within.orElse(null);
    }

    @Override
    void combine(State state, int withheld) {
        int top = input(0);
        int bottom = input(1);
        int flags = withheld | ((state.flags(top) | state.flags(bottom)) & State.EMPTY);
        if (!state.hasRange(top) || !state.hasRange(bottom)) {
            state.noNumber(id(), flags);
            return;
        }
        Range divisor = Range.of(state.low(bottom), state.high(bottom));
        if (!divisor.contains(Rational.ZERO)) {
            Range inverse = Range.of(Rational.ONE.dividedBy(divisor.high()), Rational.ONE.dividedBy(divisor.low()));
            write(state, ProductNode.times(Range.of(state.low(top), state.high(top)), inverse), flags);
        } else if (divisor.isSingle()) {
            state.noNumber(id(), flags | State.EMPTY);
        } else if (within == null) {
            throw new IllegalStateException("the divisor touches 0 although no bounds are declared");
        } else {
            Range quotients = touchingZero(Range.of(state.low(top), state.high(top)), divisor, within);
            state.number(id(), quotients.low(), quotients.high(), flags | State.EMPTY);
            state.markInexact(id());
        }
    }

    /**
     * Everything within the bounds that a quotient can be whose divisor may come as near to 0 as one likes: where dividend and divisor
     * each lie on one side of 0, the divisor that lies farthest from 0 bounds it on one side.
     */
    private static Range touchingZero(Range dividend, Range divisor, Range within) {
        boolean above = divisor.low().signum() == 0;
        if (!above && divisor.high().signum() != 0) {
            return within;
        }
        Rational farthest = above ? divisor.high() : divisor.low();
        boolean neverBelow = dividend.low().signum() >= 0;
        boolean neverAbove = dividend.high().signum() <= 0;
        Rational ofLow = held(dividend.low().dividedBy(farthest), within);
        Rational ofHigh = held(dividend.high().dividedBy(farthest), within);
        return above
                ? Range.of(neverBelow ? ofLow : within.low(), neverAbove ? ofHigh : within.high())
                : Range.of(neverAbove ? ofHigh : within.low(), neverBelow ? ofLow : within.high());
    }

    private static Rational held(Rational number, Range within) {
        return number.max(within.low()).min(within.high());
    }

    private void write(State state, Range range, int flags) {
        Rational low = range.low();
        Rational high = range.high();
        if (within != null) {
            low = held(low, within);
            high = held(high, within);
        }
        state.number(id(), low, high, flags);
    }
}
