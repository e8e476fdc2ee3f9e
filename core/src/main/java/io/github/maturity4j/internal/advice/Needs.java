package io.github.maturity4j.internal.advice;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.CustomNode;
import io.github.maturity4j.internal.node.DeterminedNode;
import io.github.maturity4j.internal.node.GateNode;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.RatioNode;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.plan.ConditionSpec;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.internal.plan.Plan;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.scorecard.ConditionDerivation.Combined;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the requirement of a stage apart. Whatever attains the stage meets what is found here; where conditions may be void, the
 * reverse does not hold, so what is found by these needs is held against the placement itself.
 */
final class Needs {

    private static final int NOT_UNMET = State.MET | State.VOID;
    private static final int NOT_MET = State.UNMET | State.VOID;

    private final Plan plan;
    private final State now;
    private final BitSet unsteady;
    private final Map<String, Need> known = new HashMap<>();

    /** The needs of a plan; {@code now} tells which operands may still drop out. */
    Needs(Plan plan, State now) {
        this.plan = plan;
        this.now = now;
        this.unsteady = unsteady(plan);
    }

    /** The nodes whose numbers may come or go with the numbers that they read. */
    private static BitSet unsteady(Plan plan) {
        BitSet found = new BitSet();
        for (int id = 0; id < plan.size(); id++) {
            Node node = plan.node(id);
            boolean own = node instanceof RatioNode
                    || node instanceof CustomNode
                    || node instanceof GateNode
                    || node instanceof DeterminedNode;
            if (own || Arrays.stream(node.inputs()).anyMatch(found::get)) {
                found.set(id);
            }
        }
        return found;
    }

    /** The placement itself. */
    static Need.Attained attained(Plan plan, Figure.OfPlacement figure, int position) {
        return new Need.Attained(
                plan.node(figure.node()), position, figure.set().ordered());
    }

    /** What a stage, or a class, of a figure requires. */
    Need of(Figure.OfPlacement figure, int position) {
        Method method = figure.rule().method();
        if (!figure.set().ordered()) {
            return method instanceof Method.FirstMatch ? first(figure, position) : attained(plan, figure, position);
        } else if (method instanceof Method.FirstMatch) {
            return attained(plan, figure, position);
        }
        List<Need> needs = new ArrayList<>();
        for (Figure.StageSpec stage : figure.stages()) {
            int own = figure.set().position(stage.stage());
            boolean asked = method instanceof Method.Cumulative
                    ? own <= position
                    : method instanceof Method.HighestSatisfied ? own >= position : own == position;
            if (asked) {
                needs.add(of(stage.condition(), NOT_UNMET));
            }
        }
        if (needs.isEmpty()) {
            return attained(plan, figure, position);
        }
        return method instanceof Method.HighestSatisfied ? some(1, needs) : all(needs);
    }

    /** The first class whose condition is met: that one for certain, and none before it. */
    private Need first(Figure.OfPlacement figure, int position) {
        List<Need> needs = new ArrayList<>();
        for (Figure.StageSpec stage : figure.stages()) {
            if (figure.set().position(stage.stage()) == position) {
                needs.add(of(stage.condition(), State.MET));
                return all(needs);
            }
            needs.add(of(stage.condition(), NOT_MET));
        }
        return attained(plan, figure, position);
    }

    private static Need all(List<Need> needs) {
        return some(needs.size(), needs);
    }

    private static Need some(int count, List<Need> needs) {
        return needs.size() == 1 && count == 1 ? needs.get(0) : new Need.Several(count, needs);
    }

    private Need of(ConditionSpec spec, int allowed) {
        String key = spec.node() + " " + allowed;
        Need done = known.get(key);
        if (done == null) {
            done = taken(spec, allowed);
            known.put(key, done);
        }
        return done;
    }

    private Need taken(ConditionSpec spec, int allowed) {
        if (spec instanceof ConditionSpec.OfReference reference) {
            return of(reference.definition(), allowed);
        } else if (spec instanceof ConditionSpec.OfNegation negation) {
            int swapped = (allowed & State.VOID)
                    | ((allowed & State.MET) != 0 ? State.UNMET : 0)
                    | ((allowed & State.UNMET) != 0 ? State.MET : 0);
            return of(negation.condition(), swapped);
        } else if (spec instanceof ConditionSpec.OfGroup group
                && !group.conditions().isEmpty()) {
            return group(group, allowed);
        } else if (spec instanceof ConditionSpec.OfComparison compared && isRising(compared) && wantsMet(allowed)) {
            return compared(compared, allowed);
        } else if (spec instanceof ConditionSpec.OfPlacement placed && wantsMet(allowed)) {
            Optional<Need> stage = stage(placed);
            if (stage.isPresent()) {
                return stage.get();
            }
        }
        return leaf(spec, allowed);
    }

    private Need leaf(ConditionSpec spec, int allowed) {
        return new Need.Outcomes(plan.node(spec.node()), allowed, Optional.empty());
    }

    /** Whether a condition has to be met, or void where that is allowed. */
    private static boolean wantsMet(int allowed) {
        return (allowed & State.MET) != 0 && (allowed & State.UNMET) == 0;
    }

    private Need group(ConditionSpec.OfGroup group, int allowed) {
        int size = group.conditions().size();
        boolean all = group.kind() == Combined.Kind.ALL;
        int count = all ? size : group.kind() == Combined.Kind.ANY ? 1 : Math.min(group.count(), size);
        if (wantsMet(allowed)) {
            return some(count, of(group.conditions(), all ? NOT_UNMET : reached(group.conditions())));
        } else if ((allowed & State.UNMET) != 0 && (allowed & State.MET) == 0) {
            boolean never = !all && group.count() > size;
            return never ? leaf(group, allowed) : some(all ? 1 : size - count + 1, of(group.conditions(), NOT_MET));
        }
        return leaf(group, allowed);
    }

    /** What so many of some conditions have to be: met, unless all of them may turn out void. */
    private int reached(List<ConditionSpec> conditions) {
        boolean said = conditions.stream()
                .anyMatch(condition ->
                        (now.outcomeSet(condition.node()) & State.VOID) == 0 && !unsteady.get(condition.node()));
        return said ? State.MET : NOT_UNMET;
    }

    private List<Need> of(List<ConditionSpec> specs, int allowed) {
        return specs.stream().map(spec -> of(spec, allowed)).toList();
    }

    private Optional<Need> stage(ConditionSpec.OfPlacement placed) {
        if (!(placed.rule() instanceof Condition.Placed asked)) {
            return Optional.empty();
        }
        int position = placed.stages().position(asked.stage());
        if (asked.comparison() == Comparison.MORE_THAN) {
            position++;
        } else if (asked.comparison() != Comparison.AT_LEAST) {
            return Optional.empty();
        }
        int stage = position;
        boolean above = stage > placed.stages().floor().map(floor -> 0).orElse(-1)
                && stage < placed.stages().stages().size();
        return plan.placement(placed.placement())
                .filter(figure -> above && figure.set().ordered())
                .filter(figure -> !(figure.rule().method() instanceof Method.FirstMatch))
                .map(figure -> of(figure, stage));
    }

    private static boolean isRising(ConditionSpec.OfComparison compared) {
        return compared.right().origin() instanceof InputSpec.Origin.OfConstant
                && (compared.comparison() == Comparison.AT_LEAST || compared.comparison() == Comparison.MORE_THAN);
    }

    private Need compared(ConditionSpec.OfComparison compared, int allowed) {
        Rational least = ((InputSpec.Origin.OfConstant) compared.right().origin()).value();
        boolean strict = compared.comparison() == Comparison.MORE_THAN;
        int left = compared.left().node();
        return number(left, least, strict)
                .orElseGet(() -> new Need.Outcomes(plan.node(compared.node()), allowed, tally(left, least)));
    }

    /** What it takes for a least, a greatest, a count or a share to reach a number. */
    private Optional<Need> number(int node, Rational least, boolean strict) {
        Optional<Figure.OfMeasure> figure = plan.measure(node).filter(Needs::isPlain);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        Formula formula = figure.get().rule().formula();
        List<InputSpec> inputs = figure.get().inputs();
        if (inputs.isEmpty()) {
            return Optional.empty();
        } else if (formula instanceof Formula.Minimum) {
            return Optional.of(all(numbers(inputs, least, strict)));
        } else if (formula instanceof Formula.Maximum) {
            return Optional.of(some(1, numbers(inputs, least, strict)));
        } else if (formula instanceof Formula.Count) {
            return counted(inputs, least, strict);
        } else if (formula instanceof Formula.Share && inputs.stream().allMatch(input -> isFixed(input.node()))) {
            return counted(inputs, least.times(Rational.of(inputs.size())), strict);
        }
        return Optional.empty();
    }

    private List<Need> numbers(List<InputSpec> inputs, Rational least, boolean strict) {
        return inputs.stream().map(input -> reached(input, least, strict)).toList();
    }

    private Need reached(InputSpec input, Rational least, boolean strict) {
        return number(input.node(), least, strict)
                .orElseGet(() -> new Need.Amount(plan.node(input.node()), least, strict, tally(input.node(), least)));
    }

    private Optional<Need> counted(List<InputSpec> inputs, Rational least, boolean strict) {
        int count = (strict
                        ? least.roundTo(Rational.ONE, RoundingMode.FLOOR).plus(Rational.ONE)
                        : least.roundTo(Rational.ONE, RoundingMode.CEILING))
                .numerator()
                .min(java.math.BigInteger.valueOf(Integer.MAX_VALUE))
                .intValue();
        boolean judged = inputs.stream().allMatch(input -> input.origin() instanceof InputSpec.Origin.OfCondition);
        if (!judged || count < 1 || count > inputs.size()) {
            return Optional.empty();
        }
        List<ConditionSpec> conditions = inputs.stream().map(Needs::condition).toList();
        return Optional.of(some(count, of(conditions, reached(conditions))));
    }

    private static ConditionSpec condition(InputSpec input) {
        return ((InputSpec.Origin.OfCondition) input.origin()).condition();
    }

    /** Whether a figure is its formula, with nothing that may withhold it. */
    private static boolean isPlain(Figure.OfMeasure figure) {
        return figure.node() == figure.value();
    }

    private boolean isFixed(int node) {
        return now.hasRange(node) && now.flags(node) == 0 && !unsteady.get(node);
    }

    // Means and sums

    private Optional<Tally> tally(int node, Rational least) {
        Optional<Figure.OfMeasure> figure = plan.measure(node).filter(Needs::isPlain);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        Formula formula = figure.get().rule().formula();
        List<InputSpec> inputs = figure.get().inputs();
        List<Tally.Part> parts = new ArrayList<>();
        if (formula instanceof Formula.Mean || formula instanceof Formula.Share) {
            inputs.forEach(input -> addParts(input, input.weight(), least, parts));
            return Optional.of(new Tally(parts, Rational.ZERO));
        } else if (formula instanceof Formula.Sum || formula instanceof Formula.Contributions) {
            boolean starts = formula instanceof Formula.Contributions;
            Rational start =
                    formula instanceof Formula.Contributions contributions ? contributions.start() : Rational.ZERO;
            if (!starts && inputs.stream().noneMatch(input -> isFixed(input.node()))) {
                return Optional.empty();
            }
            inputs.forEach(input -> addParts(input, input.weight(), Rational.ZERO, parts));
            return Optional.of(new Tally(parts, least.minus(start)));
        }
        return Optional.empty();
    }

    /** One operand; the mean of others, none of which can drop out, as those others. */
    private void addParts(InputSpec input, Rational weight, Rational least, List<Tally.Part> parts) {
        Optional<Figure.OfMeasure> mean = plan.measure(input.node())
                .filter(Needs::isPlain)
                .filter(figure -> figure.rule().formula() instanceof Formula.Mean)
                .filter(figure -> !figure.inputs().isEmpty())
                .filter(figure -> figure.inputs().stream().allMatch(inner -> isFixed(inner.node())));
        Rational total = mean.stream()
                .flatMap(figure -> figure.inputs().stream())
                .map(InputSpec::weight)
                .reduce(Rational.ZERO, Rational::plus);
        if (mean.isPresent() && total.signum() > 0) {
            mean.get()
                    .inputs()
                    .forEach(inner ->
                            addParts(inner, weight.times(inner.weight()).dividedBy(total), least, parts));
            return;
        }
        Optional<Need> need = input.origin() instanceof InputSpec.Origin.OfCondition judged && weight.signum() > 0
                ? Optional.of(of(judged.condition(), NOT_UNMET))
                : Optional.empty();
        parts.add(new Tally.Part(input.node(), weight, least, need));
    }
}
