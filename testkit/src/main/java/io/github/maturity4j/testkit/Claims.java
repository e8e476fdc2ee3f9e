package io.github.maturity4j.testkit;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.spi.CustomMeasure;
import io.github.maturity4j.testkit.Trials.Inputs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a custom measure claims of itself, held against what it gives; each says what is wrong, or nothing. */
final class Claims {

    private static final int OPEN = 60;
    private static final int THREADS = 4;

    private final CustomMeasure measure;
    private final Trials trials;

    Claims(CustomMeasure measure, Use use, int effort) {
        this.measure = measure;
        this.trials = new Trials(use, effort);
    }

    /** What {@link CustomMeasure#check} says of everything that the operands can be. */
    List<String> refusals() {
        return measure.check(trials.widest());
    }

    Optional<String> outputs() {
        Range widest = measure.outputs(trials.widest());
        for (Inputs inputs : trials.points()) {
            Optional<Rational> result = measure.apply(inputs);
            Range outputs = measure.outputs(inputs);
            if (result.isPresent() && !outputs.contains(result.get())) {
                return Optional.of("apply" + inputs + " gives " + result.get() + ", outside the outputs " + outputs
                        + " of the same inputs; widen outputs()");
            } else if (result.isPresent() && !widest.contains(result.get())) {
                return Optional.of("apply" + inputs + " gives " + result.get() + ", outside the outputs " + widest
                        + " of all inputs; widen outputs()");
            }
        }
        return Optional.empty();
    }

    Optional<String> ranges() {
        for (Inputs open : trials.open(OPEN)) {
            Value estimate = measure.estimate(open);
            Range outputs = measure.outputs(open);
            if (estimate.mayBeWithheld()) {
                return Optional.of(
                        "estimate" + open + " gives " + estimate + ", which may be withheld; a rule never withholds");
            } else if (estimate.range()
                    .filter(range -> !outputs.contains(range))
                    .isPresent()) {
                return Optional.of("estimate" + open + " gives " + estimate + ", outside the outputs " + outputs
                        + "; widen outputs()");
            }
            for (Inputs completion : trials.completions(open)) {
                Optional<Rational> result = measure.apply(completion);
                boolean inside = result.isEmpty()
                        ? estimate.mayBeEmpty()
                        : estimate.range()
                                .filter(range -> range.contains(result.get()))
                                .isPresent();
                if (!inside) {
                    return Optional.of("apply" + completion + " gives " + told(result) + ", outside " + estimate
                            + ", the estimate of " + open + "; mend estimate(), or the direction() that it is made of");
                }
            }
        }
        return Optional.empty();
    }

    /** Where a rule calls its ranges exact, both ends are reached. */
    Optional<String> exact() {
        if (!measure.exact()) {
            return Optional.empty();
        }
        for (Inputs open : trials.open(OPEN)) {
            Optional<Range> claimed = measure.estimate(open).range();
            List<Rational> results = trials.completions(open).stream()
                    .flatMap(completion -> measure.apply(completion).stream())
                    .sorted()
                    .toList();
            if (trials.all(open) && claimed.isPresent()) {
                Range ends = claimed.get();
                if (results.isEmpty()
                        || !results.get(0).equals(ends.low())
                        || !results.get(results.size() - 1).equals(ends.high())) {
                    return Optional.of("estimate" + open + " gives " + ends + ", but results reach "
                            + (results.isEmpty()
                                    ? "nothing"
                                    : Range.of(results.get(0), results.get(results.size() - 1)))
                            + "; mend estimate(), or do not call it exact()");
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> narrows() {
        for (Inputs open : trials.open(OPEN)) {
            Value wide = measure.estimate(open);
            for (int i = 0; i < open.size(); i++) {
                if (!open.value(i).isDetermined() && open.value(i).range().isPresent()) {
                    Inputs narrower =
                            open.with(i, Value.of(open.value(i).range().get().low()));
                    Value narrow = narrower.isDetermined()
                            ? measure.apply(narrower).map(Value::of).orElse(Value.EMPTY)
                            : measure.estimate(narrower);
                    boolean inside = (!narrow.mayBeEmpty() || wide.mayBeEmpty())
                            && (narrow.range().isEmpty()
                                    || wide.range()
                                            .filter(range -> range.contains(
                                                    narrow.range().get()))
                                            .isPresent());
                    if (!inside) {
                        return Optional.of("the estimate of " + open + " is " + wide + ", but that of " + narrower
                                + ", of which more is known, is " + narrow + "; mend estimate()");
                    }
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> directions() {
        for (Inputs inputs : trials.points()) {
            Optional<Rational> before = measure.apply(inputs);
            for (int i = 0; i < inputs.size(); i++) {
                CustomMeasure.Direction direction = measure.direction(i);
                Optional<Rational> higher = higher(inputs, i);
                if (direction != CustomMeasure.Direction.UNDECLARED && higher.isPresent() && before.isPresent()) {
                    Inputs raised = inputs.with(i, Value.of(higher.get()));
                    Optional<Rational> after = measure.apply(raised);
                    int order =
                            after.map(result -> result.compareTo(before.get())).orElse(0);
                    if (direction == CustomMeasure.Direction.RISING ? order < 0 : order > 0) {
                        return Optional.of(
                                "apply" + inputs + " gives " + before.get() + " and apply" + raised + " gives "
                                        + told(after) + ", although operand " + i + " is declared " + direction
                                        + "; mend direction(" + i + ")");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Rational> higher(Inputs inputs, int index) {
        Optional<Rational> number = inputs.value(index).number();
        return number.flatMap(from -> trials.numbers(index).stream()
                .filter(other -> other.compareTo(from) > 0)
                .findFirst());
    }

    Optional<String> contributions() {
        for (Inputs inputs : trials.points()) {
            Optional<Rational> result = measure.apply(inputs);
            if (result.isPresent()) {
                Optional<List<Rational>> parts = measure.contributions(inputs);
                if (parts.isPresent()
                        && (parts.get().size() != inputs.size()
                                || !parts.get().stream()
                                        .reduce(Rational.ZERO, Rational::plus)
                                        .equals(result.get()))) {
                    return Optional.of("contributions" + inputs + " are " + parts.get() + ", but apply gives "
                            + result.get() + "; expected " + inputs.size() + " that sum to it");
                }
                for (int i = 0; parts.isPresent() && i < inputs.size(); i++) {
                    if (inputs.value(i).isEmpty() && parts.get().get(i).signum() != 0) {
                        return Optional.of("contributions" + inputs + " are " + parts.get() + ", but operand " + i
                                + " is empty; expected 0 for it");
                    }
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> nothing() {
        Inputs nothing = trials.nothing();
        return measure.apply(nothing)
                .map(result -> "apply" + nothing + " gives " + result
                        + "; expected nothing where no operand is there, since nothing applicable was asked");
    }

    /** The same results again, in another order, and on several threads at once. */
    Optional<String> pure() {
        List<Inputs> points = trials.points();
        List<Optional<Rational>> once = results(points);
        List<Inputs> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        List<Optional<Rational>> again = new ArrayList<>(results(backwards));
        Collections.reverse(again);
        Optional<String> differs = differs(points, once, again, "again");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Optional<Rational>>>> tasks = Collections.nCopies(THREADS, () -> results(points));
            for (Future<List<Optional<Rational>>> done : threads.invokeAll(tasks)) {
                differs = differs.isPresent() ? differs : differs(points, once, done.get(), "on another thread");
            }
            return differs;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            return Optional.of("apply fails on several threads at once: " + e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Optional<Rational>> results(List<Inputs> points) {
        return points.stream().map(measure::apply).toList();
    }

    private static Optional<String> differs(
            List<Inputs> points, List<Optional<Rational>> once, List<Optional<Rational>> again, String how) {
        for (int i = 0; i < points.size(); i++) {
            if (!once.get(i).equals(again.get(i))) {
                return Optional.of("apply" + points.get(i) + " gives " + told(once.get(i)) + ", and " + how + " "
                        + told(again.get(i)) + "; a rule keeps no state");
            }
        }
        return Optional.empty();
    }

    private static String told(Optional<Rational> result) {
        return result.map(Rational::toString).orElse("empty");
    }
}
