package io.github.maturity4j.spi;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Value;
import java.util.Optional;

/** Ranges of custom measures by the corners of their inputs. */
final class Corners {

    private Corners() {}

    static Value estimate(CustomMeasure rule, CustomMeasure.Inputs inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            Value value = inputs.value(i);
            boolean open = !value.isDetermined();
            if (open && (value.mayBeEmpty() || rule.direction(i) == CustomMeasure.Direction.UNDECLARED)) {
                return new Value(Optional.of(rule.outputs(inputs)), true, false);
            }
        }
        Optional<Rational> low = rule.apply(new Corner(rule, inputs, false));
        Optional<Rational> high = rule.apply(new Corner(rule, inputs, true));
        if (low.isEmpty() || high.isEmpty()) {
            return new Value(Optional.of(rule.outputs(inputs)), true, false);
        }
        return new Value(Optional.of(Range.of(low.get(), high.get())), false, false);
    }

    private record Corner(CustomMeasure rule, CustomMeasure.Inputs inputs, boolean best)
            implements CustomMeasure.Inputs {

        @Override
        public int size() {
            return inputs.size();
        }

        @Override
        public Value value(int index) {
            Value value = inputs.value(index);
            boolean upper = best == (rule.direction(index) == CustomMeasure.Direction.RISING);
            return value.range()
                    .map(range -> Value.of(upper ? range.high() : range.low()))
                    .orElse(value);
        }

        @Override
        public Rational weight(int index) {
            return inputs.weight(index);
        }

        @Override
        public Optional<Rational> parameter(String name) {
            return inputs.parameter(name);
        }
    }
}
