package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Wide.Ends;
import io.github.maturity4j.oracle.Wide.In;
import io.github.maturity4j.oracle.Wide.Weighed;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureDerivation;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Computes every figure of a scorecard again, from its derivation alone. Tests score with {@link #score}, so that no scorecard of
 * theirs goes unjudged.
 */
public final class Recompute {

    private final List<String> disagreements = new ArrayList<>();
    private final List<CustomMeasure> measures;
    private final RecomputeConditions conditions;
    private final RecomputePlacements placements;

    private Recompute(Framework framework, Scorecard card, List<CustomMeasure> measures) {
        this.measures = measures;
        this.conditions = new RecomputeConditions(framework, card, disagreements);
        this.placements = new RecomputePlacements(framework, card, conditions, disagreements);
    }

    /** Scores an assessment, and fails where a figure does not follow from its derivation. */
    public static Scorecard score(Scorer scorer, Assessment assessment) {
        return score(scorer, assessment, TestMeasures.ALL);
    }

    /** The same, with the custom measures that the framework names. */
    public static Scorecard score(Scorer scorer, Assessment assessment, List<CustomMeasure> measures) {
        Scorecard card = scorer.score(assessment);
        List<String> disagreements = disagreements(scorer.framework(), card, measures);
        if (!disagreements.isEmpty()) {
            throw new AssertionError(String.join("\n", disagreements));
        }
        return card;
    }

    /** Everything that does not follow from its derivation. */
    public static List<String> disagreements(Framework framework, Scorecard card) {
        return disagreements(framework, card, TestMeasures.ALL);
    }

    private static List<String> disagreements(Framework framework, Scorecard card, List<CustomMeasure> measures) {
        Recompute recompute = new Recompute(framework, card, measures);
        card.measures().forEach(recompute::measure);
        for (ConditionResult result : card.conditions()) {
            Place what = new Place("condition", result.condition(), result.subject());
            recompute.conditions.check(what, result.derivation());
            recompute.same(what.at("possible"), result.derivation().possible(), result.possible());
            recompute.same(what.at("now"), result.derivation().now(), result.now());
        }
        for (PlacementResult result : card.placements()) {
            recompute.placements.check(result);
        }
        return recompute.disagreements;
    }

    private void same(Place what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            disagreements.add(what + ": the derivation gives " + expected + " but the result is " + actual);
        }
    }

    private void measure(MeasureResult result) {
        Place what = new Place("measure", result.measure(), result.subject());
        MeasureDerivation derivation = result.derivation();
        derivation.precondition().ifPresent(condition -> conditions.check(what.at("precondition"), condition));
        for (Input input : derivation.inputs()) {
            conditions.input(what, input);
        }
        value(derivation, Input::possible)
                .map(value -> guarded(value, derivation, ConditionDerivation::possible, true))
                .ifPresent(value -> close(what.at("possible"), derivation, value, result.possible()));
        value(derivation, Input::score)
                .map(value -> guarded(value, derivation, ConditionDerivation::now, false))
                .ifPresent(value -> close(what.at("score"), derivation, value, result.score()));
        contributions(what, result);
    }

    private static Value guarded(
            Value value,
            MeasureDerivation derivation,
            Function<ConditionDerivation, Outcomes> outcomes,
            boolean possible) {
        Value guarded = value;
        if (derivation.precondition().isPresent()) {
            Outcomes allowed = outcomes.apply(derivation.precondition().get());
            if (allowed.isUnmet()) {
                return Value.WITHHELD;
            }
            guarded = new Value(guarded.range(), guarded.mayBeEmpty(), guarded.mayBeWithheld() || allowed.canBeUnmet());
        }
        if (derivation.determinedOnly() && !guarded.isDetermined()) {
            return possible ? new Value(guarded.range(), guarded.mayBeEmpty(), true) : Value.WITHHELD;
        }
        return guarded;
    }

    /** Where the divisor touches 0, all that is known is that the result lies within the bounds declared. */
    private void close(Place what, MeasureDerivation derivation, Value expected, Value actual) {
        if (derivation.formula() instanceof Formula.Ratio ratio && touchesZero(derivation)) {
            Optional<Range> bounds = ratio.within();
            boolean inside = actual.range().isEmpty()
                    || bounds.isEmpty()
                    || bounds.get().contains(actual.range().get());
            boolean around = expected.range().isEmpty()
                    || (actual.range().isPresent()
                            && actual.range().get().contains(expected.range().get()));
            if (!inside || !around || actual.mayBeWithheld() != expected.mayBeWithheld()) {
                disagreements.add(what + ": the derivation gives " + expected + " but the result is " + actual);
            }
        } else if (!(derivation.formula() instanceof Formula.Custom)
                || derivation.inputs().stream()
                        .allMatch(input -> input.possible().isDetermined())) {
            same(what, expected, actual);
        }
    }

    private static boolean touchesZero(MeasureDerivation derivation) {
        return derivation.inputs().get(1).possible().range().stream()
                .anyMatch(range -> range.contains(Rational.ZERO) && !range.isSingle());
    }

    private Optional<Value> value(MeasureDerivation derivation, Function<Input, Value> kind) {
        List<Weighed> inputs = derivation.inputs().stream()
                .map(input -> new Weighed(kind.apply(input), Fraction.of(input.weight())))
                .toList();
        Formula formula = derivation.formula();
        if (formula instanceof Formula.Fixed fixed) {
            return Optional.of(Value.of(fixed.value()));
        }
        if (formula instanceof Formula.Difference
                || formula instanceof Formula.Ratio
                || formula instanceof Formula.Rescaled
                || formula instanceof Formula.Clamped
                || formula instanceof Formula.Rounded) {
            return Optional.of(allThere(inputs, formula));
        }
        if (formula instanceof Formula.Custom custom) {
            return custom(custom, inputs);
        }
        return Wide.overDrops(inputs, there -> ends(formula, there));
    }

    private static Optional<Ends> ends(Formula formula, List<In> inputs) {
        if (formula instanceof Formula.Sum || formula instanceof Formula.Count) {
            return inputs.isEmpty() ? Optional.empty() : Optional.of(sum(Fraction.ZERO, inputs));
        }
        if (formula instanceof Formula.Contributions contributions) {
            return Optional.of(sum(Fraction.of(contributions.start()), inputs));
        }
        if (formula instanceof Formula.Mean || formula instanceof Formula.Share) {
            Fraction total = inputs.stream().map(In::weight).reduce(Fraction.ZERO, Fraction::plus);
            if (total.isZero()) {
                return Optional.empty();
            }
            Ends sum = sum(Fraction.ZERO, inputs);
            return Optional.of(new Ends(sum.low().dividedBy(total), sum.high().dividedBy(total)));
        }
        if (formula instanceof Formula.Minimum) {
            return Wide.rising(
                    inputs, numbers -> numbers.stream().reduce(Fraction::min).orElseThrow());
        }
        if (formula instanceof Formula.Maximum) {
            return Wide.rising(
                    inputs, numbers -> numbers.stream().reduce(Fraction::max).orElseThrow());
        }
        if (formula instanceof Formula.Median) {
            return Wide.rising(inputs, numbers -> {
                List<Fraction> sorted = numbers.stream().sorted().toList();
                return sorted.get((sorted.size() - 1) / 2)
                        .plus(sorted.get(sorted.size() / 2))
                        .dividedBy(Fraction.of(2));
            });
        }
        if (formula instanceof Formula.Best best) {
            return Wide.rising(inputs, numbers -> {
                List<Fraction> sorted = numbers.stream().sorted().toList();
                return average(sorted.subList(Math.max(0, sorted.size() - best.count()), sorted.size()));
            });
        }
        if (formula instanceof Formula.Worst worst) {
            return Wide.rising(inputs, numbers -> {
                List<Fraction> sorted = numbers.stream().sorted().toList();
                return average(sorted.subList(0, Math.min(sorted.size(), worst.count())));
            });
        }
        Optional<Ends> product = Optional.empty();
        for (In input : inputs) {
            Ends factor = Wide.of(input);
            product = Optional.of(product.map(soFar -> Wide.corners(soFar, factor, Fraction::times))
                    .orElse(factor));
        }
        return product;
    }

    private static Ends sum(Fraction start, List<In> inputs) {
        Ends sum = Wide.one(start);
        for (In input : inputs) {
            Ends part = Wide.corners(Wide.one(input.weight()), Wide.of(input), Fraction::times);
            sum = new Ends(sum.low().plus(part.low()), sum.high().plus(part.high()));
        }
        return sum;
    }

    private static Fraction average(List<Fraction> numbers) {
        return numbers.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(numbers.size()));
    }

    /** Formulas of one or two numbers, empty where one of them is. */
    private static Value allThere(List<Weighed> inputs, Formula formula) {
        if (inputs.stream().anyMatch(input -> input.value().isWithheld())) {
            return Value.WITHHELD;
        }
        boolean withheld = inputs.stream().anyMatch(input -> input.value().mayBeWithheld());
        boolean empty = inputs.stream().anyMatch(input -> input.value().mayBeEmpty());
        List<Ends> ends = new ArrayList<>();
        for (Weighed input : inputs) {
            if (input.value().range().isEmpty()) {
                return new Value(Optional.empty(), empty, withheld);
            }
            Range range = input.value().range().get();
            ends.add(new Ends(Fraction.of(range.low()), Fraction.of(range.high())));
        }
        if (formula instanceof Formula.Ratio ratio) {
            boolean zero = ends.get(1).low().compareTo(Fraction.ZERO) <= 0
                    && ends.get(1).high().compareTo(Fraction.ZERO) >= 0;
            boolean open = ends.get(1).low().compareTo(ends.get(1).high()) < 0;
            Optional<Ends> quotient = Optional.empty();
            if (!zero) {
                quotient = Optional.of(Wide.corners(ends.get(0), ends.get(1), Fraction::dividedBy));
            }
            Optional<Range> range = quotient.map(found ->
                    range(new Ends(within(ratio.within(), found.low()), within(ratio.within(), found.high()))));
            return range.isEmpty() && open
                    ? new Value(Optional.empty(), true, withheld)
                    : new Value(range, empty || zero, withheld);
        }
        return new Value(Optional.of(range(changed(formula, ends))), empty, withheld);
    }

    private static Ends changed(Formula formula, List<Ends> ends) {
        Ends first = ends.get(0);
        if (formula instanceof Formula.Difference) {
            return Wide.corners(first, ends.get(1), Fraction::minus);
        }
        Function<Fraction, Fraction> change;
        if (formula instanceof Formula.Rescaled rescaled) {
            Fraction from = Fraction.of(rescaled.from().low());
            Fraction slope = Fraction.of(rescaled.toHigh())
                    .minus(Fraction.of(rescaled.toLow()))
                    .dividedBy(Fraction.of(rescaled.from().high()).minus(from));
            change = number ->
                    Fraction.of(rescaled.toLow()).plus(number.minus(from).times(slope));
        } else if (formula instanceof Formula.Clamped clamped) {
            change = number -> within(Optional.of(clamped.within()), number);
        } else {
            Formula.Rounded rounded = (Formula.Rounded) formula;
            Fraction step = Fraction.of(rounded.step());
            change = number ->
                    new Fraction(number.dividedBy(step).toWhole(rounded.mode()), java.math.BigInteger.ONE).times(step);
        }
        return Wide.one(change.apply(first.low())).hull(Wide.one(change.apply(first.high())));
    }

    private static Fraction within(Optional<Range> bounds, Fraction number) {
        return bounds.map(range -> number.max(Fraction.of(range.low())).min(Fraction.of(range.high())))
                .orElse(number);
    }

    private static Range range(Ends ends) {
        return Range.of(ends.low().toRational(), ends.high().toRational());
    }

    private Optional<Value> custom(Formula.Custom custom, List<Weighed> inputs) {
        if (inputs.stream().anyMatch(input -> input.value().isWithheld())) {
            return Optional.of(Value.WITHHELD);
        }
        if (!inputs.stream().allMatch(input -> input.value().isDetermined())) {
            return Optional.empty();
        }
        CustomMeasure measure = measures.stream()
                .filter(candidate -> candidate.name().equals(custom.rule()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no custom measure " + custom.rule()));
        Optional<Rational> number = TestMeasures.ALL.contains(measure)
                ? TestMeasures.evaluate(
                                custom.rule(),
                                inputs.stream().map(Recompute::figure).toList(),
                                inputs.stream().map(Weighed::weight).toList(),
                                custom.parameters())
                        .number()
                        .map(Fraction::toRational)
                : measure.apply(new Operands(inputs, custom));
        return Optional.of(number.map(Value::of).orElse(Value.EMPTY));
    }

    private static Figure figure(Weighed input) {
        return input.value()
                .number()
                .map(number -> Figure.of(Fraction.of(number)))
                .orElse(Figure.EMPTY);
    }

    /** The operands of a custom measure that only its author knows to compute. */
    private record Operands(List<Weighed> inputs, Formula.Custom custom) implements CustomMeasure.Inputs {

        @Override
        public int size() {
            return inputs.size();
        }

        @Override
        public Value value(int index) {
            return inputs.get(index).value();
        }

        @Override
        public Rational weight(int index) {
            return inputs.get(index).weight().toRational();
        }

        @Override
        public Optional<Rational> parameter(String name) {
            return Optional.ofNullable(custom.parameters().get(name));
        }
    }

    /** What is said to be due to each input sums to the score. */
    private void contributions(Place what, MeasureResult result) {
        Formula formula = result.derivation().formula();
        List<Input> inputs = result.derivation().inputs();
        boolean additive = formula instanceof Formula.Sum
                || formula instanceof Formula.Mean
                || formula instanceof Formula.Contributions;
        boolean settled = inputs.stream().allMatch(input -> input.score().isDetermined());
        boolean given = inputs.stream().anyMatch(input -> input.contribution().isPresent());
        Optional<Range> score = result.score().range();
        if (score.isEmpty()) {
            return;
        }
        boolean some = inputs.stream().anyMatch(input -> input.score().range().isPresent());
        if (additive && settled && some && !given && result.score().isDetermined()) {
            disagreements.add(what + ": expected contributions, since all inputs are settled, but there are none");
        }
        if (given) {
            Fraction low = formula instanceof Formula.Contributions contributions
                    ? Fraction.of(contributions.start())
                    : Fraction.ZERO;
            Fraction high = low;
            for (Input input : inputs) {
                if (input.contribution().isPresent()) {
                    low = low.plus(Fraction.of(input.contribution().get().low()));
                    high = high.plus(Fraction.of(input.contribution().get().high()));
                }
            }
            same(what.at("contributions"), range(new Ends(low, high)), score.get());
        }
    }
}
