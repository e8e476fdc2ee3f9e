package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.plan.ConditionSpec;
import io.github.maturity4j.internal.plan.Figure.StageSpec;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.scorecard.ConditionDerivation.Combined;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a placement must not be: thresholds that fall, bands that do not rise, stages without a condition. */
final class PlacementRefusals {

    private final PlanNodes nodes;
    private final Elements elements;
    private final Compiler compiler;
    private final Problems problems;

    PlacementRefusals(PlanNodes nodes, Elements elements, Compiler compiler, Problems problems) {
        this.nodes = nodes;
        this.compiler = compiler;
        this.elements = elements;
        this.problems = problems;
    }

    void checkKind(PlacementRule rule, StageSet set, String pointer) {
        boolean forClasses = rule.method() instanceof Method.FirstMatch;
        if (forClasses == set.ordered()) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    forClasses
                            ? "expected first-match on classes, which have no order, but " + set.id() + " is a ladder"
                            : "expected first-match, since " + set.id()
                                    + " are classes without order, but was another method");
        }
        rule.target().ifPresent(target -> {
            if (!set.ordered() || set.position(target) < 0) {
                problems.unknown(
                        pointer + "/target",
                        "stage",
                        target,
                        set.ordered() ? set.stages().stream().map(Stage::id).toList() : List.of());
            }
        });
    }

    void checkStageNames(StageSet set, Collection<String> named, String pointer) {
        List<String> ids = set.stages().stream().map(Stage::id).toList();
        for (String id : named) {
            if (!ids.contains(id)) {
                problems.unknown(pointer + Wording.pointer(id), "stage", id, ids);
            } else if (set.stages().get(ids.indexOf(id)).floor()) {
                problems.error(
                        Code.WRONG_VALUE,
                        pointer + Wording.pointer(id),
                        "expected no condition for the floor, which everyone attains, but there is one");
            }
        }
    }

    void checkAllThere(StageSet set, Collection<String> named, String pointer) {
        for (Stage stage : set.stages()) {
            if (!stage.floor() && !named.contains(stage.id())) {
                problems.error(
                        Code.MISSING_MEMBER,
                        pointer,
                        "expected "
                                + (set.ordered()
                                        ? "a bound for every stage but a floor"
                                        : "a condition for every class")
                                + ", but there is none for " + Wording.quoted(stage.id()));
            }
        }
    }

    /** The bounds of the stages above the floor, lowest first; as far as they are there. */
    List<Scale.Bound> checkBounds(StageSet set, Map<String, Scale.Bound> bounds, String pointer) {
        checkStageNames(set, bounds.keySet(), pointer);
        checkAllThere(set, bounds.keySet(), pointer);
        List<Scale.Bound> rising = new ArrayList<>();
        for (Stage stage : set.stages()) {
            Scale.Bound bound = bounds.get(stage.id());
            if (bound == null || stage.floor()) {
                continue;
            }
            Optional<Scale.Bound> below =
                    rising.isEmpty() ? Optional.empty() : Optional.of(rising.get(rising.size() - 1));
            if (below.isPresent() && !isAbove(bound, below.get())) {
                problems.error(
                        Code.WRONG_VALUE,
                        pointer + Wording.pointer(stage.id()),
                        "expected a bound above that of the stage below, "
                                + below.get().value() + ", but was " + bound.value());
            }
            rising.add(bound);
        }
        return rising;
    }

    private static boolean isAbove(Scale.Bound bound, Scale.Bound below) {
        int order = bound.value().compareTo(below.value());
        return order > 0 || (order == 0 && below.inclusive() && !bound.inclusive());
    }

    /** Refuses thresholds on one and the same figure that fall from stage to stage. */
    void checkThresholdsRise(List<StageSpec> stages, String pointer) {
        Map<Object, Rational> highest = new HashMap<>();
        for (StageSpec stage : stages) {
            List<ConditionSpec.OfComparison> found = new ArrayList<>();
            collect(stage.condition(), found, new HashSet<>());
            for (ConditionSpec.OfComparison comparison : found) {
                if (comparison.right().origin() instanceof InputSpec.Origin.OfConstant constant) {
                    Object figure = figure(comparison.left().origin());
                    Rational before = highest.get(figure);
                    if (before != null && constant.value().compareTo(before) < 0) {
                        problems.error(
                                Code.UNSCORABLE,
                                pointer + Wording.pointer(stage.stage()),
                                "expected thresholds on the same figure that do not fall from stage to stage but "
                                        + constant.value() + " follows " + before);
                    }
                    highest.merge(figure, constant.value(), Rational::max);
                }
            }
        }
    }

    private static Object figure(InputSpec.Origin origin) {
        return origin instanceof InputSpec.Origin.OfMeasure measure
                ? measure.figure()
                : origin instanceof InputSpec.Origin.OfRank rank ? "rank " + rank.figure() : origin;
    }

    private static void collect(ConditionSpec spec, List<ConditionSpec.OfComparison> found, Set<Integer> seen) {
        if (!seen.add(spec.node())) {
            return;
        }
        if (spec instanceof ConditionSpec.OfComparison comparison
                && (comparison.comparison() == Comparison.AT_LEAST
                        || comparison.comparison() == Comparison.MORE_THAN)) {
            found.add(comparison);
        } else if (spec instanceof ConditionSpec.OfGroup group && group.kind() == Combined.Kind.ALL) {
            group.conditions().forEach(part -> collect(part, found, seen));
        } else if (spec instanceof ConditionSpec.OfReference reference) {
            seen.remove(spec.node());
            collect(reference.definition(), found, seen);
        }
    }

    /** Warns where a stage can never be attained by its own condition, since nothing is asked for it. */
    void warnWhereAlwaysVoid(ConditionSpec condition, Stage stage, String pointer) {
        if (nodes.bounds().outcomeSet(condition.node()) == State.VOID) {
            problems.warning(
                    Code.UNREACHABLE,
                    pointer,
                    "always void: nothing is asked for the stage " + Wording.quoted(stage.id())
                            + " in at least one figure, so it is passed through there");
        }
    }

    /** Refuses bands over a sum that does not say what not applicable counts. */
    void checkNotApplicableCounts(InputSpec number, String pointer) {
        checkNotApplicableCounts(number, pointer, new HashSet<>());
    }

    private void checkNotApplicableCounts(InputSpec number, String pointer, Set<Integer> seen) {
        if (!seen.add(number.node()) || !(number.origin() instanceof InputSpec.Origin.OfMeasure measure)) {
            return;
        }
        MeasureRule rule = elements.measures().get(measure.measure());
        if (rule == null || rule.formula() instanceof Formula.Ratio) {
            return;
        }
        Formula formula = rule.formula();
        boolean sum = formula instanceof Formula.Sum || formula instanceof Formula.Contributions;
        for (InputSpec input : compiler.measure(rule, measure.subject()).inputs()) {
            if (sum
                    && input.origin() instanceof InputSpec.Origin.OfAnswer answer
                    && nodes.slots().get(answer.slot()).applicability().mayBeNotApplicable()
                    && input.treatments().notApplicable().isEmpty()) {
                problems.error(
                        Code.UNSCORABLE,
                        pointer,
                        "expected the sum " + rule.id() + " under bands to say what not applicable counts (treat:"
                                + " { not-applicable: a number, satisfied, withheld or exclude }), or a mean, but it"
                                + " says nothing");
            }
            checkNotApplicableCounts(input, pointer, seen);
        }
    }
}
