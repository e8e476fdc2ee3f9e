package io.github.maturity4j.internal.advice;

import io.github.maturity4j.advice.Sensitivity.Margin;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.BandsNode;
import io.github.maturity4j.internal.node.CompareNode;
import io.github.maturity4j.internal.node.DifferenceNode;
import io.github.maturity4j.internal.node.MeanNode;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.node.SumNode;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.internal.plan.Plan;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds by how little a weight would have to differ. A mean is a quotient of two linear functions of one of its weights, a sum is
 * linear in it, and so is what takes the mean, the sum or the difference of one of these and of numbers that stay as they are; where
 * such a number reaches a threshold is found exactly.
 */
final class Weights {

    private final Plan plan;
    private final Rerun rerun;
    private final Map<Integer, List<Scale.Bound>> bounds = new HashMap<>();

    Weights(Plan plan, Rerun rerun) {
        this.plan = plan;
        this.rerun = rerun;
        for (Figure figure : plan.figures()) {
            if (figure instanceof Figure.OfPlacement placement
                    && placement.measured().isPresent()) {
                bounds.put(
                        placement.node(),
                        placement.stages().stream()
                                .flatMap(stage -> stage.bound().stream())
                                .toList());
            }
        }
    }

    /** Whether the inputs of a figure have weights of their own. */
    static boolean areWeighed(Figure.OfMeasure figure) {
        Formula formula = figure.rule().formula();
        return formula instanceof Formula.Mean
                || formula instanceof Formula.Sum
                || formula instanceof Formula.Contributions;
    }

    /** (a + b w) / (c + d w). */
    private record Quotient(Rational a, Rational b, Rational c, Rational d) {

        static Quotient of(Rational number) {
            return new Quotient(number, Rational.ZERO, Rational.ONE, Rational.ZERO);
        }

        boolean isConstant() {
            return a.times(d).equals(b.times(c));
        }

        Quotient times(Rational factor) {
            return new Quotient(a.times(factor), b.times(factor), c, d);
        }

        Quotient plus(Rational number) {
            return new Quotient(a.plus(number.times(c)), b.plus(number.times(d)), c, d);
        }

        /** Where it is some number; empty where it never is, or always. */
        Optional<Rational> at(Rational number) {
            Rational slope = b.minus(number.times(d));
            return slope.signum() == 0
                    ? Optional.empty()
                    : Optional.of(number.times(c).minus(a).dividedBy(slope));
        }
    }

    /** By how little the weight of an input would have to differ. */
    Margin margin(Figure.OfMeasure figure, int index) {
        Node node = plan.node(figure.value());
        boolean mean = node instanceof MeanNode;
        Optional<NavigableSet<Rational>> turning = turning(figure, index, mean);
        if (turning.isEmpty()) {
            return new Margin.Untold();
        }
        Rational weight = figure.inputs().get(index).weight();
        if (mean) {
            turning.get().add(Rational.ZERO);
            turning.get().removeIf(point -> point.signum() < 0);
        }
        Margins margins = new Margins(weight, mean ? Optional.of(Rational.of(-1)) : Optional.empty(), Optional.empty());
        return margins.nearest(
                turning.get(),
                number ->
                        number.signum() < 0 && mean ? List.of() : rerun.with(List.of(weighed(figure, index, number))));
    }

    private Node weighed(Figure.OfMeasure figure, int index, Rational weight) {
        List<Node> inputs = new ArrayList<>();
        List<Rational> weights = new ArrayList<>();
        for (int i = 0; i < figure.inputs().size(); i++) {
            InputSpec input = figure.inputs().get(i);
            inputs.add(plan.node(input.node()));
            weights.add(i == index ? weight : input.weight());
        }
        return figure.rule().formula() instanceof Formula.Mean
                ? new MeanNode(figure.value(), inputs, weights)
                : new SumNode(figure.value(), inputs, weights, start(figure));
    }

    private static Optional<Rational> start(Figure.OfMeasure figure) {
        return figure.rule().formula() instanceof Formula.Contributions contributions
                ? Optional.of(contributions.start())
                : Optional.empty();
    }

    /** The weights at which something turns; empty where they are not known. */
    private Optional<NavigableSet<Rational>> turning(Figure.OfMeasure figure, int index, boolean mean) {
        State state = rerun.state();
        if (figure.inputs().stream().anyMatch(input -> isOpen(input.node()))) {
            return Optional.empty();
        }
        Map<Integer, Quotient> moved = new HashMap<>();
        NavigableSet<Rational> turning = new TreeSet<>();
        moved.put(figure.value(), own(figure, index, mean));
        BitSet reached = rerun.descendants(List.of(figure.value()));
        reached.clear(figure.value());
        // What decides no placement may be anything.
        reached.and(deciding());
        for (int id = reached.nextSetBit(0); id >= 0; id = reached.nextSetBit(id + 1)) {
            Node node = plan.node(id);
            boolean any = false;
            for (int input : node.inputs()) {
                any |= moved.containsKey(input);
            }
            if (!any) {
                continue;
            }
            if (node.kind() == Node.Kind.NUMBER) {
                Optional<Quotient> number = isOpen(id) ? Optional.empty() : number(node, moved);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                moved.put(id, number.get());
            } else if (node instanceof CompareNode) {
                if (!compared(node, moved, turning)) {
                    return Optional.empty();
                }
            } else if (node instanceof BandsNode) {
                Quotient number = moved.get(node.inputs()[0]);
                for (Scale.Bound bound : bounds.getOrDefault(id, List.of())) {
                    Optional.ofNullable(number)
                            .flatMap(of -> of.at(bound.value()))
                            .ifPresent(turning::add);
                }
            } else {
                return Optional.empty();
            }
        }
        if (state.hasRange(figure.value())) {
            return Optional.of(turning);
        }
        return Optional.empty();
    }

    private BitSet deciding() {
        BitSet placements = new BitSet();
        plan.figures().forEach(figure -> {
            if (figure instanceof Figure.OfPlacement placement) {
                placements.set(placement.node());
            }
        });
        return Trial.ancestors(plan, placements);
    }

    /** Whether a number is neither one number nor empty. */
    private boolean isOpen(int node) {
        State state = rerun.state();
        return state.hasRange(node)
                ? state.flags(node) != 0 || !state.low(node).equals(state.high(node))
                : state.flags(node) != State.EMPTY;
    }

    private Quotient own(Figure.OfMeasure figure, int index, boolean mean) {
        State state = rerun.state();
        Rational sum = start(figure).orElse(Rational.ZERO);
        Rational total = Rational.ZERO;
        Rational slope = Rational.ZERO;
        Rational more = Rational.ZERO;
        for (int i = 0; i < figure.inputs().size(); i++) {
            InputSpec input = figure.inputs().get(i);
            if (state.hasRange(input.node())) {
                Rational number = state.low(input.node());
                if (i == index) {
                    slope = number;
                    more = Rational.ONE;
                } else {
                    sum = sum.plus(number.times(input.weight()));
                    total = total.plus(input.weight());
                }
            }
        }
        return mean ? new Quotient(sum, slope, total, more) : new Quotient(sum, slope, Rational.ONE, Rational.ZERO);
    }

    private Optional<Quotient> number(Node node, Map<Integer, Quotient> moved) {
        State state = rerun.state();
        List<Quotient> inputs = new ArrayList<>();
        int moving = 0;
        for (int input : node.inputs()) {
            Quotient quotient = moved.get(input);
            if (quotient != null && !quotient.isConstant()) {
                moving++;
                inputs.add(quotient);
            } else if (!isOpen(input) && state.hasRange(input)) {
                inputs.add(Quotient.of(state.low(input)));
            } else {
                return Optional.empty();
            }
        }
        if (moving == 0) {
            return state.hasRange(node.id()) ? Optional.of(Quotient.of(state.low(node.id()))) : Optional.empty();
        } else if (moving > 1) {
            return Optional.empty();
        } else if (node instanceof DifferenceNode) {
            return Optional.of(summed(inputs, List.of(Rational.ONE, Rational.of(-1)), Rational.ZERO));
        }
        Optional<Figure.OfMeasure> figure = plan.figures().stream()
                .filter(Figure.OfMeasure.class::isInstance)
                .map(Figure.OfMeasure.class::cast)
                .filter(each -> each.value() == node.id() && areWeighed(each))
                .findFirst();
        if (figure.isEmpty() || figure.get().inputs().size() != inputs.size()) {
            return Optional.empty();
        }
        List<Rational> weights =
                figure.get().inputs().stream().map(InputSpec::weight).toList();
        Quotient sum = summed(inputs, weights, start(figure.get()).orElse(Rational.ZERO));
        if (!(node instanceof MeanNode)) {
            return Optional.of(sum);
        }
        Rational total = weights.stream().reduce(Rational.ZERO, Rational::plus);
        return total.signum() == 0 ? Optional.empty() : Optional.of(sum.times(Rational.ONE.dividedBy(total)));
    }

    /** A weighted sum of numbers of which one moves. */
    private static Quotient summed(List<Quotient> inputs, List<Rational> weights, Rational start) {
        Quotient moving = Quotient.of(Rational.ZERO);
        Rational fixed = start;
        for (int i = 0; i < inputs.size(); i++) {
            Quotient part = inputs.get(i).times(weights.get(i));
            if (part.isConstant()) {
                fixed = fixed.plus(part.a().dividedBy(part.c()));
            } else {
                moving = part;
            }
        }
        return moving.plus(fixed);
    }

    /** Notes where a comparison turns; false where that is not known. */
    private boolean compared(Node node, Map<Integer, Quotient> moved, NavigableSet<Rational> turning) {
        State state = rerun.state();
        int left = node.inputs()[0];
        int right = node.inputs()[1];
        boolean both = moved.containsKey(left) && moved.containsKey(right);
        int still = moved.containsKey(left) ? right : left;
        Quotient quotient = moved.get(moved.containsKey(left) ? left : right);
        if (both || quotient == null || isOpen(still)) {
            return false;
        }
        if (state.hasRange(still)) {
            quotient.at(state.low(still)).ifPresent(turning::add);
        }
        return true;
    }
}
