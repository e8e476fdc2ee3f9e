package io.github.maturity4j.internal.plan;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.internal.node.Dependencies;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.scorecard.ConditionDerivation.Combined;
import io.github.maturity4j.scorecard.Outcomes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what keeps a requirement from being met: single conditions, and the answers that bear on them. */
final class Requirements {

    private final Evaluation evaluation;
    private final Sheet sheet;
    private final List<ConditionSpec> unresolved = new ArrayList<>();
    private final SortedSet<Integer> findOut = new TreeSet<>();
    private final SortedSet<Integer> improve = new TreeSet<>();
    private final Set<Integer> collected = new HashSet<>();

    Requirements(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.sheet = evaluation.sheet();
    }

    /** The single conditions that are unmet or open, in document order; a choice among conditions stays one. */
    List<ConditionSpec> unresolved() {
        return unresolved;
    }

    /** Slots of open answers that bear on a condition that is open. */
    SortedSet<Integer> findOut() {
        return findOut;
    }

    /** Slots of answers that can be raised, where that may help a condition that is unmet. */
    SortedSet<Integer> improve() {
        return improve;
    }

    void visit(ConditionSpec spec) {
        Outcomes now = evaluation.now().outcomes(spec.node());
        if (now.isMet() || now.isVoid()) {
            return;
        }
        if (spec instanceof ConditionSpec.OfGroup group && group.kind() == Combined.Kind.ALL) {
            group.conditions().forEach(this::visit);
        } else {
            unresolved.add(spec);
            collect(spec);
        }
    }

    private void collect(ConditionSpec spec) {
        if (spec instanceof ConditionSpec.OfReference reference) {
            collect(reference.definition());
            return;
        }
        Outcomes now = evaluation.now().outcomes(spec.node());
        if (now.isMet() || now.isVoid() || !collected.add(spec.node())) {
            return;
        }
        if (spec instanceof ConditionSpec.OfGroup group) {
            group.conditions().forEach(this::collect);
        } else if (!(spec instanceof ConditionSpec.OfPlacement placed && collectStages(placed))
                && !(spec instanceof ConditionSpec.OfComparison compared && collectCounted(compared))) {
            collectAnswers(spec.node());
        }
    }

    /** Where a count or share is to reach a number, only what those conditions require that do not hold yet. */
    private boolean collectCounted(ConditionSpec.OfComparison compared) {
        boolean settled = compared.right().origin() instanceof InputSpec.Origin.OfConstant;
        boolean rising = compared.comparison() == Comparison.AT_LEAST || compared.comparison() == Comparison.MORE_THAN;
        Optional<Figure.OfMeasure> counted =
                rising && settled && compared.left().origin() instanceof InputSpec.Origin.OfMeasure measure
                        ? evaluation.plan().measure(measure.figure()).filter(Requirements::counts)
                        : Optional.empty();
        counted.ifPresent(figure -> figure.inputs().forEach(input -> {
            if (input.origin() instanceof InputSpec.Origin.OfCondition condition) {
                collect(condition.condition());
            }
        }));
        return counted.isPresent();
    }

    private static boolean counts(Figure.OfMeasure figure) {
        boolean counts = figure.rule().formula() instanceof Formula.Count
                || figure.rule().formula() instanceof Formula.Share;
        return counts && figure.precondition().isEmpty();
    }

    /** Where a stage is asked of a placement, only what that stage requires, and on a cumulative ladder those below. */
    private boolean collectStages(ConditionSpec.OfPlacement placed) {
        if (!(placed.rule() instanceof Condition.Placed asked) || asked.comparison() != Comparison.AT_LEAST) {
            return false;
        }
        Optional<Figure.OfPlacement> figure = evaluation.plan().placement(placed.placement());
        int position = placed.stages().position(asked.stage());
        figure.ifPresent(found -> {
            boolean cumulative = found.rule().method() instanceof Method.Cumulative;
            for (Figure.StageSpec stage : found.stages()) {
                int own = placed.stages().position(stage.stage());
                if (own == position || (cumulative && own < position)) {
                    collect(stage.condition());
                }
            }
        });
        return figure.isPresent();
    }

    private void collectAnswers(int node) {
        Dependencies dependencies = evaluation.plan().node(node).dependencies();
        int[] slots = dependencies.slots();
        boolean open = evaluation.possible().outcomes(node).isOpen();
        boolean unmet = evaluation.now().outcomeSet(node) == State.UNMET;
        for (int i = 0; i < slots.length; i++) {
            if (sheet.isOpen(slots[i])) {
                if (open) {
                    findOut.add(slots[i]);
                }
            } else if (unmet && dependencies.mayRise(i) && canBeRaised(slots[i])) {
                improve.add(slots[i]);
            }
        }
    }

    private boolean canBeRaised(int slot) {
        if (sheet.status(slot) != Sheet.Status.ANSWERED
                || sheet.slots().get(slot).fact()) {
            return false;
        }
        Optional<Range> range = sheet.slots().get(slot).range();
        return range.isEmpty() || sheet.points(slot).compareTo(range.get().high()) < 0;
    }
}
