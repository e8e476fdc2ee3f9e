package io.github.maturity4j.oracle;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.scorecard.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Ranges of figures from the ranges of their inputs, by trying which inputs drop out and at which end each of the rest is. */
final class Wide {

    private static final int MOST = 12;

    private Wide() {}

    /** One input: its ends, and the weight of it. */
    record In(Fraction low, Fraction high, Fraction weight) {}

    /** What an input may be, with its weight. */
    record Weighed(Value value, Fraction weight) {}

    /**
     * The range over every choice of those inputs that drop out.
     *
     * @param ends the two ends over inputs that are all there, in their order
     * @return the value; absent where there are too many inputs to try out
     */
    static Optional<Value> overDrops(List<Weighed> inputs, Function<List<In>, Optional<Ends>> ends) {
        long droppable = inputs.stream()
                .filter(input ->
                        input.value().range().isPresent() && input.value().mayBeEmpty())
                .count();
        if (droppable > MOST) {
            return Optional.empty();
        }
        if (inputs.stream().anyMatch(input -> input.value().isWithheld())) {
            return Optional.of(Value.WITHHELD);
        }
        boolean withheld = inputs.stream().anyMatch(input -> input.value().mayBeWithheld());
        Result result = new Result();
        boolean stuck = inputs.stream()
                .anyMatch(input ->
                        input.value().range().isEmpty() && !input.value().mayBeEmpty());
        if (!stuck) {
            choose(inputs, 0, new ArrayList<>(), ends, result);
        }
        return Optional.of(new Value(
                result.ends.map(
                        found -> Range.of(found.low().toRational(), found.high().toRational())),
                result.empty,
                withheld));
    }

    /** Two ends. */
    record Ends(Fraction low, Fraction high) {

        Ends hull(Ends other) {
            return new Ends(low.min(other.low), high.max(other.high));
        }
    }

    private static final class Result {
        private Optional<Ends> ends = Optional.empty();
        private boolean empty;
    }

    private static void choose(
            List<Weighed> inputs, int index, List<In> taken, Function<List<In>, Optional<Ends>> ends, Result result) {
        if (index == inputs.size()) {
            Optional<Ends> found = ends.apply(taken);
            result.empty |= found.isEmpty();
            found.ifPresent(some ->
                    result.ends = Optional.of(result.ends.map(some::hull).orElse(some)));
            return;
        }
        Weighed input = inputs.get(index);
        if (input.value().mayBeEmpty()) {
            choose(inputs, index + 1, taken, ends, result);
        }
        input.value().range().ifPresent(range -> {
            List<In> longer = new ArrayList<>(taken);
            longer.add(new In(Fraction.of(range.low()), Fraction.of(range.high()), input.weight()));
            choose(inputs, index + 1, longer, ends, result);
        });
    }

    /** The ends of a function that never falls when an input rises. */
    static Optional<Ends> rising(List<In> inputs, Function<List<Fraction>, Fraction> function) {
        return inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ends(
                        function.apply(inputs.stream().map(In::low).toList()),
                        function.apply(inputs.stream().map(In::high).toList())));
    }

    /** The ends of a function of two numbers that is monotone in each, whichever way. */
    static Ends corners(Ends left, Ends right, BiFunction<Fraction, Fraction, Fraction> function) {
        Ends ends = one(function.apply(left.low(), right.low()));
        ends = ends.hull(one(function.apply(left.low(), right.high())));
        ends = ends.hull(one(function.apply(left.high(), right.low())));
        return ends.hull(one(function.apply(left.high(), right.high())));
    }

    static Ends one(Fraction number) {
        return new Ends(number, number);
    }

    static Ends of(In input) {
        return new Ends(input.low(), input.high());
    }
}
