package io.github.maturity4j.internal.plan;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.vocabulary.Dimension;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of what applies was answered: by pairs for dimensions and the whole, by weight for measures. */
final class Coverages {

    private final Evaluation evaluation;
    private final Sheet sheet;
    private final Map<Integer, Figure.OfMeasure> measures = new HashMap<>();
    private final Map<Integer, Coverage> known = new HashMap<>();

    Coverages(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.sheet = evaluation.sheet();
        for (Figure figure : evaluation.plan().figures()) {
            if (figure instanceof Figure.OfMeasure measure) {
                measures.put(measure.node(), measure);
            }
        }
    }

    Coverage ofWhole() {
        BitSet pairs = new BitSet();
        sheet.slots().all().stream()
                .filter(slot -> !slot.fact())
                .map(Slot::index)
                .forEach(pairs::set);
        return ofPairs(pairs);
    }

    Map<String, Coverage> ofDimensions() {
        Framework framework = evaluation.plan().framework();
        Map<String, List<String>> dimensions = new HashMap<>();
        framework.indicators().forEach(indicator -> dimensions.put(indicator.id(), indicator.dimensions()));
        Map<String, BitSet> slots = new HashMap<>();
        for (Slot slot : sheet.slots().all()) {
            if (!slot.fact()) {
                dimensions
                        .getOrDefault(slot.key().indicator(), List.of())
                        .forEach(dimension -> slots.computeIfAbsent(dimension, none -> new BitSet())
                                .set(slot.index()));
            }
        }
        Map<String, Coverage> coverages = new LinkedHashMap<>();
        framework.dimensions().forEach(dimension -> ofTree(dimension, slots, coverages));
        return coverages;
    }

    /** The pairs of a dimension and of all beneath it; notes the coverage of each on the way. */
    private BitSet ofTree(Dimension dimension, Map<String, BitSet> own, Map<String, Coverage> coverages) {
        coverages.put(dimension.id(), new Coverage(Rational.ZERO, Rational.ZERO));
        BitSet pairs = new BitSet();
        pairs.or(own.getOrDefault(dimension.id(), new BitSet()));
        dimension.dimensions().forEach(child -> pairs.or(ofTree(child, own, coverages)));
        coverages.put(dimension.id(), ofPairs(pairs));
        return pairs;
    }

    private Coverage ofPairs(BitSet pairs) {
        long answered = pairs.stream().filter(this::isAnswered).count();
        long applicable = pairs.stream().filter(this::isApplicable).count();
        return new Coverage(Rational.of(answered), Rational.of(applicable));
    }

    /** The coverage of a measure: the weights of its inputs, each as far as it was answered. */
    Coverage of(Figure.OfMeasure measure) {
        Coverage done = known.get(measure.node());
        if (done != null) {
            return done;
        }
        Rational answered = Rational.ZERO;
        Rational applicable = Rational.ZERO;
        for (InputSpec input : measure.inputs()) {
            Optional<Rational> share = share(input);
            if (share.isPresent()) {
                Rational weight = input.weight().max(input.weight().negate());
                applicable = applicable.plus(weight);
                answered = answered.plus(weight.times(share.get()));
            }
        }
        Coverage coverage = new Coverage(answered, applicable);
        known.put(measure.node(), coverage);
        return coverage;
    }

    private Optional<Rational> share(InputSpec input) {
        if (input.origin() instanceof InputSpec.Origin.OfAnswer answer) {
            return isApplicable(answer.slot())
                    ? Optional.of(isAnswered(answer.slot()) ? Rational.ONE : Rational.ZERO)
                    : Optional.empty();
        }
        if (input.origin() instanceof InputSpec.Origin.OfMeasure measure) {
            Figure.OfMeasure figure = measures.get(measure.figure());
            return figure == null ? Optional.empty() : of(figure).share();
        }
        long answered = 0;
        long applicable = 0;
        for (int slot : evaluation.plan().node(input.node()).dependencies().slots()) {
            boolean asked = !sheet.slots().get(slot).fact();
            applicable += asked && isApplicable(slot) ? 1 : 0;
            answered += asked && isAnswered(slot) ? 1 : 0;
        }
        return applicable == 0 ? Optional.empty() : Optional.of(Rational.of(answered, applicable));
    }

    private boolean isAnswered(int slot) {
        return sheet.status(slot) == Sheet.Status.ANSWERED;
    }

    private boolean isApplicable(int slot) {
        return sheet.status(slot) != Sheet.Status.NOT_APPLICABLE;
    }
}
