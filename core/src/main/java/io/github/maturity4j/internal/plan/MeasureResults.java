package io.github.maturity4j.internal.plan;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.CustomNode;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureDerivation;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the figures of measures. */
final class MeasureResults {

    private final Evaluation evaluation;
    private final Coverages coverages;
    private final Derivations derivations;
    private final State now;

    MeasureResults(Evaluation evaluation, Coverages coverages) {
        this.evaluation = evaluation;
        this.coverages = coverages;
        this.derivations = new Derivations(evaluation);
        this.now = evaluation.now();
    }

    MeasureResult of(Figure.OfMeasure figure) {
        return MeasureResult.builder()
                .measure(figure.rule().id())
                .subject(figure.subject())
                .possible(evaluation.possible().value(figure.node()))
                .score(now.value(figure.node()))
                .assumed(now.isAssumed(figure.node()))
                .exact(evaluation.isExact(figure.node()))
                .overAnswered(overAnswered(figure))
                .coverage(coverages.of(figure))
                .thresholds(figure.thresholds())
                .digits(figure.rule().digits())
                .basis(figure.basis())
                .derivation(new MeasureDerivation(
                        figure.rule().formula(),
                        inputs(figure),
                        figure.precondition().map(derivations::of),
                        figure.rule().determinedOnly()))
                .build();
    }

    private Optional<Value> overAnswered(Figure.OfMeasure figure) {
        return figure.rule().formula() instanceof Formula.Mean
                ? Optional.of(evaluation.answered().value(figure.value()))
                : Optional.empty();
    }

    private List<Input> inputs(Figure.OfMeasure figure) {
        List<Input> inputs = new ArrayList<>();
        Optional<Rational> total = total(figure);
        Optional<List<Rational>> claimed = claimed(figure);
        for (int i = 0; i < figure.inputs().size(); i++) {
            InputSpec spec = figure.inputs().get(i);
            Input.Builder input = derivations.input(spec);
            if (claimed.isPresent() && now.hasRange(spec.node())) {
                input.contribution(Range.of(claimed.get().get(i)));
            }
            if (total.isPresent() && now.hasRange(spec.node())) {
                Rational factor = spec.weight().dividedBy(total.get());
                Rational low = now.low(spec.node()).times(factor);
                Rational high = now.high(spec.node()).times(factor);
                input.contribution(Range.of(low.min(high), low.max(high)));
            }
            inputs.add(input.build());
        }
        return inputs;
    }

    /** What a custom measure says is due to each operand. */
    private Optional<List<Rational>> claimed(Figure.OfMeasure figure) {
        return evaluation.plan().node(figure.value()) instanceof CustomNode custom
                        && now.value(figure.node()).equals(now.value(figure.value()))
                ? custom.contributions(now)
                : Optional.empty();
    }

    /** What weights are divided by in an additive figure; empty where the figure is not additive, or not settled. */
    private Optional<Rational> total(Figure.OfMeasure figure) {
        Formula formula = figure.rule().formula();
        boolean divided = formula instanceof Formula.Mean || formula instanceof Formula.Share;
        boolean summed = formula instanceof Formula.Sum
                || formula instanceof Formula.Contributions
                || formula instanceof Formula.Count;
        boolean told = now.value(figure.node()).equals(now.value(figure.value()));
        Rational weights = Rational.ZERO;
        boolean settled = true;
        for (InputSpec spec : figure.inputs()) {
            settled &= now.flags(spec.node()) == 0 || !now.hasRange(spec.node());
            if (now.hasRange(spec.node())) {
                weights = weights.plus(spec.weight());
            }
        }
        if (!told || !settled || !(divided || summed) || !now.hasRange(figure.node())) {
            return Optional.empty();
        }
        return divided ? Optional.of(weights).filter(weight -> weight.signum() != 0) : Optional.of(Rational.ONE);
    }
}
