package io.github.maturity4j.testkit;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.spi.CustomMeasure;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Inputs on which a custom measure is tried: numbers or empty for each operand, and ranges that contain some of these. */
final class Trials {

    /** What a measure is handed. */
    record Inputs(List<Value> values, Use use) implements CustomMeasure.Inputs {

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
            return use.weights().get(index);
        }

        @Override
        public Optional<Rational> parameter(String name) {
            return Optional.ofNullable(use.parameters().get(name));
        }

        Inputs with(int index, Value value) {
            List<Value> changed = new ArrayList<>(values);
            changed.set(index, value);
            return new Inputs(List.copyOf(changed), use);
        }

        boolean isDetermined() {
            return values.stream().allMatch(Value::isDetermined);
        }

        @Override
        public String toString() {
            String told = values.stream()
                    .map(value -> value.number().map(Rational::toString).orElse(value.toString()))
                    .collect(Collectors.joining(", ", "(", ")"));
            return use.parameters().isEmpty() ? told : told + " with " + use.parameters();
        }
    }

    private final Use use;
    private final int effort;
    private final List<List<Rational>> numbers = new ArrayList<>();

    Trials(Use use, int effort) {
        this.use = use;
        this.effort = effort;
        for (Scale scale : use.scales()) {
            numbers.add(List.copyOf(Options.of(scale, Set.of()).replies().stream()
                    .flatMap(reply -> Options.points(scale, reply).stream())
                    .collect(Collectors.toCollection(TreeSet::new))));
        }
    }

    /** The numbers that are tried for an operand, rising. */
    List<Rational> numbers(int index) {
        return numbers.get(index);
    }

    /** Every operand may be everything, empty included. */
    Inputs widest() {
        return new Inputs(
                numbers.stream()
                        .map(some ->
                                new Value(Optional.of(Range.of(some.get(0), some.get(some.size() - 1))), true, false))
                        .toList(),
                use);
    }

    Inputs nothing() {
        return new Inputs(Collections.nCopies(numbers.size(), Value.EMPTY), use);
    }

    /** Every combination of numbers and empty; where there are too many, some. */
    List<Inputs> points() {
        return completions(widest());
    }

    /** Every combination of numbers that lie in these inputs; where there are too many, some, the ends among them. */
    List<Inputs> completions(Inputs open) {
        List<List<Value>> choices = new ArrayList<>();
        long count = 1;
        for (int i = 0; i < open.size(); i++) {
            Value value = open.value(i);
            List<Value> some = new ArrayList<>();
            for (Rational number : numbers.get(i)) {
                if (value.range().isPresent() && value.range().get().contains(number)) {
                    some.add(Value.of(number));
                }
            }
            if (value.mayBeEmpty()) {
                some.add(Value.EMPTY);
            }
            choices.add(some);
            count = Math.min(Long.MAX_VALUE / 1_000, count) * some.size();
        }
        List<Inputs> found = new ArrayList<>();
        if (count <= effort) {
            for (long number = 0; number < count; number++) {
                found.add(combination(choices, number));
            }
            return found;
        }
        Random random = new Random(effort);
        for (int number = 0; number < effort; number++) {
            boolean end = number % 2 == 0;
            found.add(new Inputs(
                    choices.stream()
                            .map(some -> some.get(
                                    end && random.nextBoolean()
                                            ? (random.nextBoolean() ? 0 : some.size() - 1)
                                            : random.nextInt(some.size())))
                            .toList(),
                    use));
        }
        return found;
    }

    private Inputs combination(List<List<Value>> choices, long number) {
        List<Value> values = new ArrayList<>();
        long rest = number;
        for (List<Value> some : choices) {
            values.add(some.get((int) (rest % some.size())));
            rest /= some.size();
        }
        return new Inputs(List.copyOf(values), use);
    }

    /** Whether {@link #completions} gives all of them. */
    boolean all(Inputs open) {
        double count = 1;
        for (int i = 0; i < open.size(); i++) {
            Optional<Range> range = open.value(i).range();
            count *= numbers.get(i).stream()
                            .filter(number -> range.isPresent() && range.get().contains(number))
                            .count()
                    + (open.value(i).mayBeEmpty() ? 1 : 0);
        }
        return count <= effort;
    }

    /** Inputs of which some are open, drawn at random: the widest, then others. */
    List<Inputs> open(int count) {
        List<Inputs> found = new ArrayList<>();
        Random random = new Random(effort + 1L);
        found.add(widest());
        while (found.size() < count) {
            Inputs inputs = new Inputs(
                    IntStream.range(0, numbers.size())
                            .mapToObj(i -> draw(numbers.get(i), random))
                            .toList(),
                    use);
            if (!inputs.isDetermined()) {
                found.add(inputs);
            }
        }
        return found;
    }

    private static Value draw(List<Rational> some, Random random) {
        int one = random.nextInt(some.size());
        int other = random.nextInt(some.size());
        return switch (random.nextInt(6)) {
            case 0 -> Value.EMPTY;
            case 1 -> Value.of(some.get(one));
            default ->
                new Value(
                        Optional.of(Range.of(some.get(Math.min(one, other)), some.get(Math.max(one, other)))),
                        random.nextBoolean(),
                        false);
        };
    }
}
