package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product; empty factors drop out, and it is empty when all are. */
public final class ProductNode extends NumberNode {

    /**
     * A product.
     *
     * @param rising whether no factor can ever be below 0, so that the product rises with each
     */
    public ProductNode(int id, List<Node> factors, boolean rising) {
        super(id, factors, Dependencies.of(factors, rising ? Dependencies.RISING : Dependencies.BOTH));
    }

    @Override
    void combine(State state, int withheld) {
        @Nullable Range product = null;
        boolean mayBeEmpty = true;
        for (int i = 0; i < size(); i++) {
            if (state.hasRange(input(i))) {
                Range factor = Range.of(state.low(input(i)), state.high(input(i)));
                boolean fixed = isFixed(state, i);
                Range with = product == null ? factor : times(product, factor);
                if (product != null && mayBeEmpty) {
                    with = with.hull(factor);
                }
                product = fixed || product == null ? with : with.hull(product);
                mayBeEmpty &= !fixed;
            }
        }
        if (product == null) {
            state.noNumber(id(), State.EMPTY | withheld);
        } else {
            state.number(id(), product.low(), product.high(), withheld | (mayBeEmpty ? State.EMPTY : 0));
        }
    }

    static Range times(Range left, Range right) {
        Rational a = left.low().times(right.low());
        Rational b = left.low().times(right.high());
        Rational c = left.high().times(right.low());
        Rational d = left.high().times(right.high());
        return Range.of(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
    }
}
