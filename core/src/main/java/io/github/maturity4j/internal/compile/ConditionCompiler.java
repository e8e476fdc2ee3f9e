package io.github.maturity4j.internal.compile;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.internal.node.AnswerCheckNode;
import io.github.maturity4j.internal.node.ChoiceNode;
import io.github.maturity4j.internal.node.CombineNode;
import io.github.maturity4j.internal.node.CompareNode;
import io.github.maturity4j.internal.node.FactNode;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.NotNode;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.plan.ConditionSpec;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.ConditionDerivation.Combined;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compiles conditions. One that speaks of several things becomes one condition each. */
final class ConditionCompiler {

    private final Framework framework;
    private final PlanNodes nodes;
    private final Inputs inputs;
    private final References references;
    private final FrameworkLimits limits;
    private final Problems problems;
    private final Compiler compiler;
    private final PlacementChecks placementChecks;

    ConditionCompiler(
            Framework framework,
            PlanNodes nodes,
            Inputs inputs,
            References references,
            FrameworkLimits limits,
            Problems problems,
            Compiler compiler) {
        this.framework = framework;
        this.nodes = nodes;
        this.inputs = inputs;
        this.references = references;
        this.limits = limits;
        this.problems = problems;
        this.compiler = compiler;
        this.placementChecks = new PlacementChecks(nodes, inputs.elements(), references, problems, compiler);
    }

    void reportUnused() {
        if (problems.errors().isEmpty()) {
            inputs.selector().reportUnused();
        }
    }

    /** A condition that is always void. */
    ConditionSpec nothing() {
        return group(Combined.Kind.ALL, 0, List.of());
    }

    /** The one condition that is meant; a problem where it speaks of several things, void where of none. */
    ConditionSpec one(Condition condition, Context context, String pointer) {
        List<ConditionSpec> specs = each(condition, context, pointer, 0);
        if (specs.size() > 1) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected a condition on one thing but it speaks of " + specs.size() + "; say all or any of them");
        }
        return specs.isEmpty() ? nothing() : specs.get(0);
    }

    /** The conditions that are meant, one for each thing spoken of. */
    List<ConditionSpec> each(Condition condition, Context context, String pointer) {
        return each(condition, context, pointer, 0);
    }

    private List<ConditionSpec> each(Condition condition, Context context, String pointer, int depth) {
        if (depth > limits.conditionDepth()) {
            problems.error(
                    Code.LIMIT,
                    pointer,
                    "expected at most " + limits.conditionDepth() + " conditions inside each other");
            return List.of();
        }
        if (condition instanceof Condition.Compare compare) {
            return compare(compare, context, pointer);
        } else if (condition instanceof Condition.Chosen chosen) {
            return chosen(chosen, context, pointer);
        } else if (condition instanceof Condition.OfKind ofKind) {
            return answers(
                    ofKind.selection(),
                    ofKind,
                    Treatments.DEFAULT,
                    context,
                    pointer,
                    slot -> nodes.add(id -> AnswerCheckNode.ofKind(id, slot.index(), ofKind.kind())));
        } else if (condition instanceof Condition.Brings brings) {
            return answers(
                    brings.selection(),
                    brings,
                    Treatments.DEFAULT,
                    context,
                    pointer,
                    slot -> nodes.add(id -> AnswerCheckNode.brings(id, slot.index(), brings.attachment())));
        } else if (condition instanceof Condition.FactIs fact) {
            return fact(fact, pointer);
        } else if (condition instanceof Condition.Placed placed) {
            return placementChecks.of(placed, context, pointer);
        } else if (condition instanceof Condition.PlacedIn placed) {
            return placementChecks.of(placed, context, pointer);
        } else if (condition instanceof Condition.Table table) {
            return table(table, context, pointer);
        } else if (condition instanceof Condition.Named named) {
            return named(named, context, pointer);
        } else if (condition instanceof Condition.OfEach ofEach) {
            return ofEach(ofEach, context, pointer, depth);
        } else if (condition instanceof Condition.Not not) {
            return each(not.condition(), context, pointer + "/not", depth + 1).stream()
                    .map(this::negation)
                    .toList();
        }
        return List.of(group(condition, context, pointer, depth));
    }

    /** One condition for each answer; problems inside are those of the answers that have them. */
    private List<ConditionSpec> ofEach(Condition.OfEach ofEach, Context context, String pointer, int depth) {
        boolean group = ofEach.condition() instanceof Condition.All
                || ofEach.condition() instanceof Condition.Any
                || ofEach.condition() instanceof Condition.AtLeast
                || ofEach.condition() instanceof Condition.Not;
        if (!group || context.answer().isPresent() || !speaksOfAnswerAtHand(ofEach.condition())) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected all, any, at-least or not of conditions on the answer at hand, which select nothing"
                            + " themselves, but was something else");
            return List.of();
        }
        return inputs.selector().slots(ofEach.selection(), context, pointer).stream()
                .flatMap(slot -> each(ofEach.condition(), context.with(slot), pointer, depth).stream())
                .toList();
    }

    private static boolean speaksOfAnswerAtHand(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(ConditionCompiler::speaksOfAnswerAtHand);
        } else if (condition instanceof Condition.Any any) {
            return any.conditions().stream().allMatch(ConditionCompiler::speaksOfAnswerAtHand);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.conditions().stream().allMatch(ConditionCompiler::speaksOfAnswerAtHand);
        } else if (condition instanceof Condition.Not not) {
            return speaksOfAnswerAtHand(not.condition());
        } else if (condition instanceof Condition.Chosen chosen) {
            return chosen.selection().equals(Selection.ALL);
        } else if (condition instanceof Condition.OfKind ofKind) {
            return ofKind.selection().equals(Selection.ALL);
        } else if (condition instanceof Condition.Brings brings) {
            return brings.selection().equals(Selection.ALL);
        }
        return condition instanceof Condition.Compare compare
                && compare.left() instanceof Operand.Answers answers
                && answers.selection().equals(Selection.ALL);
    }

    private ConditionSpec negation(ConditionSpec spec) {
        Node node = nodes.add(id -> new NotNode(id, nodes.get(spec.node())));
        return new ConditionSpec.OfNegation(node.id(), spec);
    }

    private ConditionSpec group(Condition condition, Context context, String pointer, int depth) {
        if (condition instanceof Condition.Any any) {
            return group(Combined.Kind.ANY, 1, parts(any.conditions(), context, pointer + "/any", depth));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            List<ConditionSpec> parts = parts(atLeast.conditions(), context, pointer + "/of", depth);
            if (atLeast.count() < 1) {
                problems.error(
                        Code.WRONG_VALUE,
                        pointer + "/at-least",
                        "expected a count of at least 1 but was " + atLeast.count());
            } else if (atLeast.count() > parts.size()) {
                problems.warning(
                        Code.UNREACHABLE,
                        pointer + "/at-least",
                        "never met: at least " + atLeast.count() + " are asked of " + parts.size());
            }
            return group(Combined.Kind.AT_LEAST, Math.max(1, atLeast.count()), parts);
        } else if (condition instanceof Condition.All all) {
            return group(Combined.Kind.ALL, 0, parts(all.conditions(), context, pointer + "/all", depth));
        }
        throw new IllegalStateException("a kind of condition that nothing compiles: " + condition);
    }

    private List<ConditionSpec> parts(List<Condition> conditions, Context context, String pointer, int depth) {
        if (conditions.isEmpty()) {
            problems.error(Code.MISSING_MEMBER, pointer, "expected at least one condition but there is none");
        }
        List<ConditionSpec> parts = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            parts.addAll(each(conditions.get(i), context, pointer + "/" + i, depth + 1));
        }
        return parts;
    }

    ConditionSpec group(Combined.Kind kind, int count, List<ConditionSpec> parts) {
        List<Node> inputNodes =
                parts.stream().map(part -> nodes.get(part.node())).toList();
        Node node =
                nodes.add(id -> new CombineNode(id, inputNodes, kind == Combined.Kind.ALL ? CombineNode.ALL : count));
        return new ConditionSpec.OfGroup(node.id(), kind, kind == Combined.Kind.AT_LEAST ? count : 0, parts);
    }

    private List<ConditionSpec> compare(Condition.Compare compare, Context context, String pointer) {
        List<InputSpec> left = inputs.compared(compare.left(), compare.treatments(), context, pointer);
        if (left.isEmpty()) {
            return List.of();
        }
        String member = compare.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-');
        InputSpec right =
                inputs.one(compare.right(), compare.treatments(), context.withoutAnswer(), pointer + "/" + member);
        return left.stream()
                .map(input -> comparison(input, compare.comparison(), right, pointer))
                .toList();
    }

    /** Two numbers compared; warns where the bounds of the left one decide it for ever. */
    ConditionSpec comparison(InputSpec left, Comparison comparison, InputSpec right, String pointer) {
        ConditionSpec spec = comparison(left, comparison, right);
        if (right.origin() instanceof InputSpec.Origin.OfConstant constant) {
            warnWhereDecided(nodes.get(spec.node()), left, comparison, constant.value(), pointer);
        }
        return spec;
    }

    /** Two numbers compared. */
    ConditionSpec comparison(InputSpec left, Comparison comparison, InputSpec right) {
        Node node = nodes.add(id -> new CompareNode(id, nodes.get(left.node()), comparison, nodes.get(right.node())));
        if (right.origin() instanceof InputSpec.Origin.OfConstant constant
                && left.origin() instanceof InputSpec.Origin.OfMeasure measure) {
            compiler.threshold(measure.figure(), constant.value());
        }
        return new ConditionSpec.OfComparison(node.id(), left, comparison, right);
    }

    private void warnWhereDecided(
            Node node, InputSpec left, Comparison comparison, Rational threshold, String pointer) {
        State bounds = nodes.bounds();
        int outcomes = bounds.outcomeSet(node.id());
        int set = outcomes & (State.MET | State.UNMET);
        // A condition that is met or void asks whether there is a value at all.
        boolean asksForValue = set == State.MET && outcomes != State.MET;
        if (!bounds.hasRange(left.node()) || set == (State.MET | State.UNMET) || asksForValue) {
            return;
        }
        String words = comparison.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        problems.warning(
                Code.UNREACHABLE,
                pointer,
                (set == State.MET ? "always met: " : "never met: ") + words + " " + threshold
                        + " is asked of what can only lie in [" + bounds.low(left.node()) + ", "
                        + bounds.high(left.node()) + "]");
    }

    private List<ConditionSpec> answers(
            Selection selection,
            Condition rule,
            Treatments treatments,
            Context context,
            String pointer,
            Function<Slot, Node> node) {
        List<ConditionSpec> specs = new ArrayList<>();
        for (Slot slot : inputs.selector().slots(selection, context, pointer)) {
            specs.add(new ConditionSpec.OfAnswer(node.apply(slot).id(), slot.index(), rule, treatments));
        }
        return specs;
    }

    private List<ConditionSpec> chosen(Condition.Chosen chosen, Context context, String pointer) {
        inputs.checkTreatments(chosen.treatments(), pointer);
        for (Slot slot : inputs.selector().slots(chosen.selection(), context, pointer)) {
            checkChoices(slot, chosen.choices(), pointer);
        }
        return answers(
                chosen.selection(),
                chosen,
                chosen.treatments(),
                context,
                pointer,
                slot -> nodes.add(id -> new ChoiceNode(
                        id, nodes.slots(), slot.index(), new HashSet<>(chosen.choices()), chosen.treatments())));
    }

    private void checkChoices(Slot slot, List<String> asked, String pointer) {
        List<String> choices =
                slot.scale().choices().stream().map(Scale.Choice::id).toList();
        if (choices.isEmpty()) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected an answer with choices but "
                            + Wording.quoted(slot.key().indicator()) + " is on another scale");
            return;
        }
        asked.stream()
                .filter(choice -> !choices.contains(choice))
                .forEach(choice -> problems.unknown(pointer + "/is", "choice", choice, choices));
        if (asked.isEmpty()) {
            problems.error(Code.MISSING_MEMBER, pointer + "/is", "expected at least one choice but there is none");
        }
        Indicator indicator = inputs.elements().indicators().get(slot.key().indicator());
        if (indicator != null) {
            Consolidation within = framework.withinRole(indicator);
            Consolidation way = within.choosesAnswer() ? framework.acrossRoles(indicator) : within;
            if (!way.choosesAnswer()) {
                problems.error(
                        Code.UNSCORABLE,
                        pointer,
                        "expected a consolidation that is one of the choices (lower-median, minimum or maximum), since a"
                                + " choice of " + indicator.id() + " is asked for, but was "
                                + way.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private List<ConditionSpec> fact(Condition.FactIs fact, String pointer) {
        int slot = framework.fact(fact.fact()).isEmpty() ? -1 : nodes.slots().indexOf(AnswerKey.of(fact.fact()));
        if (slot < 0) {
            problems.unknown(
                    pointer,
                    "fact",
                    fact.fact(),
                    framework.facts().stream().map(known -> known.id()).toList());
            return List.of();
        }
        checkChoices(nodes.slots().get(slot), fact.choices(), pointer);
        Node node = nodes.add(id -> new FactNode(id, nodes.slots(), slot, new HashSet<>(fact.choices())));
        return List.of(new ConditionSpec.OfFact(node.id(), slot, fact.choices()));
    }

    /** A table for each figure that the scope means on the axes that the table does not name. */
    private List<ConditionSpec> table(Condition.Table table, Context context, String pointer) {
        if (table.thresholds().isEmpty()) {
            problems.error(
                    Code.MISSING_MEMBER, pointer + "/table", "expected at least one threshold but there is none");
            return List.of();
        }
        Optional<MeasureRule> rule = references.find(inputs.elements().measures(), "measure", table.measure(), pointer);
        Optional<Axis> axis = rule.flatMap(found -> references.tabled(found, table, pointer));
        if (rule.isEmpty() || axis.isEmpty()) {
            return List.of();
        }
        List<List<ConditionSpec>> tables = new ArrayList<>();
        table.thresholds().forEach((element, threshold) -> {
            String at = pointer + Wording.pointer("table", element);
            Map<Axis, Scope.Pick> picks = new EnumMap<>(Axis.class);
            picks.putAll(table.scope().picks());
            picks.put(axis.get(), new Scope.Pick.One(element));
            Operand left = new Operand.Measured(table.measure(), new Scope(picks));
            List<ConditionSpec> row = compare(
                    new Condition.Compare(
                            left, Comparison.AT_LEAST, new Operand.Constant(threshold), Treatments.DEFAULT),
                    context,
                    at);
            for (int i = 0; i < row.size(); i++) {
                if (tables.size() <= i) {
                    tables.add(new ArrayList<>());
                }
                tables.get(i).add(row.get(i));
            }
        });
        return tables.stream().map(parts -> group(Combined.Kind.ALL, 0, parts)).toList();
    }

    private List<ConditionSpec> named(Condition.Named named, Context context, String pointer) {
        Optional<ConditionRule> rule =
                references.find(inputs.elements().conditions(), "condition", named.condition(), pointer);
        return rule.stream()
                .flatMap(found -> references.subjects(found, named.scope(), context, pointer).stream()
                        .<ConditionSpec>map(subject -> {
                            ConditionSpec definition =
                                    compiler.condition(found, subject).condition();
                            return new ConditionSpec.OfReference(definition.node(), found.id(), subject, definition);
                        }))
                .toList();
    }
}
