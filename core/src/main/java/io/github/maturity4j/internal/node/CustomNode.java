package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A measure written in Java. What it gives is checked against what it declares. */
public final class CustomNode extends NumberNode {

    private final CustomMeasure rule;
    private final List<Rational> weights;
    private final Map<String, Rational> parameters;

    /** A custom measure over its operands. */
    public CustomNode(
            int id, List<Node> inputs, CustomMeasure rule, List<Rational> weights, Map<String, Rational> parameters) {
        super(id, inputs, Dependencies.of(inputs, directions(rule, inputs.size())));
        this.rule = rule;
        this.weights = List.copyOf(weights);
        this.parameters = Map.copyOf(parameters);
    }

    private static byte[] directions(CustomMeasure rule, int size) {
        byte[] directions = new byte[size];
        for (int i = 0; i < size; i++) {
            directions[i] = switch (rule.direction(i)) {
                case RISING -> Dependencies.RISING;
                case FALLING -> Dependencies.FALLING;
                case UNDECLARED -> Dependencies.BOTH;
            };
        }
        return directions;
    }

    private record Operands(List<Value> values, List<Rational> weights, Map<String, Rational> parameters)
            implements CustomMeasure.Inputs {

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public Value value(int index) {
            return values.get(index);
        }

        @Override
        public Rational weight(int index) {
            return weights.get(index);
        }

        @Override
        public Optional<Rational> parameter(String name) {
            return Optional.ofNullable(parameters.get(name));
        }
    }

    /** The operands as a rule sees them, where each may be what a state says. */
    public CustomMeasure.Inputs operands(State state) {
        Value[] values = new Value[size()];
        for (int i = 0; i < values.length; i++) {
            Value value = state.value(input(i));
            values[i] = value.range().isPresent() || value.mayBeEmpty()
                    ? new Value(value.range(), value.mayBeEmpty(), false)
                    : Value.EMPTY;
        }
        return new Operands(List.of(values), weights, parameters);
    }

    /** What of the figure is due to each operand, where all are determined and the rule claims to know. */
    public Optional<List<Rational>> contributions(State state) {
        CustomMeasure.Inputs operands = operands(state);
        Optional<Rational> result = state.value(id()).number();
        if (result.isEmpty() || !determined(operands)) {
            return Optional.empty();
        }
        Optional<List<Rational>> claimed;
        try {
            claimed = rule.contributions(operands).map(List::copyOf);
        } catch (RuntimeException failure) {
            throw failed(failure);
        }
        if (claimed.isPresent()
                && (claimed.get().size() != operands.size()
                        || !claimed.get().stream()
                                .reduce(Rational.ZERO, Rational::plus)
                                .equals(result.get()))) {
            throw new IllegalStateException(named() + ": expected " + operands.size() + " contributions that sum to "
                    + result.get() + " but they were " + claimed.get());
        }
        return claimed;
    }

    private static boolean determined(CustomMeasure.Inputs operands) {
        for (int i = 0; i < operands.size(); i++) {
            if (!operands.value(i).isDetermined()) {
                return false;
            }
        }
        return true;
    }

    private String named() {
        return "custom measure " + rule.name() + " (" + rule.getClass().getName() + ")";
    }

    private IllegalStateException failed(RuntimeException failure) {
        return new IllegalStateException(named() + " failed: " + failure, failure);
    }

    @Override
    void combine(State state, int withheld) {
        CustomMeasure.Inputs operands = operands(state);
        boolean determined = determined(operands);
        Value value;
        Range outputs;
        try {
            value = determined
                    ? rule.apply(operands).map(Value::of).orElse(Value.EMPTY)
                    : Objects.requireNonNull(rule.estimate(operands), "estimate");
            outputs = Objects.requireNonNull(rule.outputs(operands), "outputs");
        } catch (RuntimeException failure) {
            throw failed(failure);
        }
        if (value.mayBeWithheld()
                || value.range().filter(range -> !outputs.contains(range)).isPresent()) {
            throw new IllegalStateException(
                    named() + ": expected a result in " + outputs + " or empty but was " + value);
        }
        int flags = withheld | (value.mayBeEmpty() ? State.EMPTY : 0);
        if (value.range().isPresent()) {
            state.number(id(), value.range().get().low(), value.range().get().high(), flags);
        } else {
            state.noNumber(id(), flags);
        }
        if (!determined && !rule.exact()) {
            state.markInexact(id());
        }
    }
}
