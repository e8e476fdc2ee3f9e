package io.github.maturity4j.report;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.explain.Walk;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Source;
import java.util.List;
import java.util.Optional;

/**
 * Builds explanations from a walk.
 *
 * @param framework the framework
 * @param walk which figure rests on which
 */
record Tree(Framework framework, Walk walk) {

    /** The explanation of a figure, and of those beneath it that it reaches first. */
    Explanation of(String figure) {
        List<Explanation> beneath = walk.beneath(figure).stream()
                .map(next -> walk.isTold(next, figure)
                        ? of(next)
                        : walk.isVisited(next) ? new Explanation.Elsewhere(next) : new Explanation.Deeper(next))
                .toList();
        Object result = walk.result(figure);
        if (result instanceof MeasureResult measure) {
            return new Explanation.OfMeasure(figure, measure, source(measure.basis()), beneath);
        } else if (result instanceof ConditionResult condition) {
            return new Explanation.OfCondition(figure, condition, source(condition.basis()), beneath);
        } else if (result instanceof PlacementResult placement) {
            return new Explanation.OfPlacement(figure, placement, source(placement.basis()), beneath);
        }
        throw new IllegalStateException("no figure " + figure);
    }

    private Optional<Source> source(Basis basis) {
        return basis instanceof Basis.Published published
                ? framework.sources().stream()
                        .filter(source -> source.id().equals(published.source()))
                        .findFirst()
                : Optional.empty();
    }
}
