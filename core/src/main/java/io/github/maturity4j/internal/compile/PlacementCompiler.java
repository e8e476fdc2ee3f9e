package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.BandsNode;
import io.github.maturity4j.internal.node.CumulativeNode;
import io.github.maturity4j.internal.node.ExtremeNode;
import io.github.maturity4j.internal.node.FirstMatchNode;
import io.github.maturity4j.internal.node.HighestSatisfiedNode;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.PlacedNode;
import io.github.maturity4j.internal.plan.ConditionSpec;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.internal.plan.Figure.PlacedSpec;
import io.github.maturity4j.internal.plan.Figure.StageSpec;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.ConditionDerivation.Combined;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles placements: the requirement of each stage, and how one stage is chosen. */
final class PlacementCompiler {

    private final Elements elements;
    private final PlanNodes nodes;
    private final Inputs inputs;
    private final ConditionCompiler conditions;
    private final References references;
    private final Problems problems;
    private final PlacementChecks checks;
    private final PlacementRefusals refusals;

    PlacementCompiler(
            Elements elements,
            PlanNodes nodes,
            Inputs inputs,
            ConditionCompiler conditions,
            References references,
            Problems problems) {
        this.elements = elements;
        this.nodes = nodes;
        this.inputs = inputs;
        this.conditions = conditions;
        this.references = references;
        this.problems = problems;
        this.checks = new PlacementChecks(nodes, elements, references, problems, inputs.compiler());
        this.refusals = new PlacementRefusals(nodes, elements, inputs.compiler(), problems);
    }

    Figure.OfPlacement compile(PlacementRule rule, Subject subject, Basis basis) {
        String pointer = Wording.pointer("placements", rule.id());
        StageSet set = elements.stageSets().get(rule.stageSet());
        if (set == null) {
            problems.unknown(
                    pointer + "/on",
                    "set of stages",
                    rule.stageSet(),
                    elements.stageSets().keySet());
            return nothing(rule, subject, basis);
        }
        refusals.checkKind(rule, set, pointer);
        Context context = Context.of(subject);
        Method method = rule.method();
        if (method instanceof Method.Cumulative cumulative) {
            List<StageSpec> stages =
                    required(set, cumulative.everyStage(), cumulative.stages(), context, pointer + "/cumulative");
            refusals.checkThresholdsRise(stages, pointer + "/cumulative");
            Node node = nodes.add(id -> new CumulativeNode(id, nodesOf(stages), set, rule.voidCounts()));
            return figure(rule, subject, basis, set, node, stages, Optional.empty(), List.of());
        } else if (method instanceof Method.HighestSatisfied highest) {
            List<StageSpec> stages =
                    required(set, highest.everyStage(), highest.stages(), context, pointer + "/highest-satisfied");
            refusals.checkThresholdsRise(stages, pointer + "/highest-satisfied");
            Node node = nodes.add(id -> new HighestSatisfiedNode(id, nodesOf(stages), set, rule.voidCounts()));
            return figure(rule, subject, basis, set, node, stages, Optional.empty(), List.of());
        } else if (method instanceof Method.Bands bands) {
            return bands(rule, subject, basis, set, bands, context, pointer + "/bands");
        } else if (method instanceof Method.FirstMatch match) {
            return firstMatch(rule, subject, basis, set, match, context, pointer + "/first-match");
        } else if (method instanceof Method.LowestOf lowest) {
            return extreme(rule, subject, basis, set, lowest.placements(), false, context, pointer + "/lowest-of");
        } else if (method instanceof Method.HighestOf highest) {
            return extreme(rule, subject, basis, set, highest.placements(), true, context, pointer + "/highest-of");
        }
        throw new IllegalStateException("a kind of placement that nothing compiles: " + method);
    }

    /** A figure that is always empty, for a rule that cannot be compiled. */
    Figure.OfPlacement nothing(PlacementRule rule, Subject subject, Basis basis) {
        StageSet set = StageSet.builder().id(rule.stageSet()).build();
        Node node = nodes.add(id -> new ExtremeNode(id, List.of(), false));
        return figure(rule, subject, basis, set, node, List.of(), Optional.empty(), List.of());
    }

    private static Figure.OfPlacement figure(
            PlacementRule rule,
            Subject subject,
            Basis basis,
            StageSet set,
            Node node,
            List<StageSpec> stages,
            Optional<InputSpec> measured,
            List<PlacedSpec> placements) {
        return new Figure.OfPlacement(rule, subject, basis, set, node.id(), stages, measured, placements);
    }

    private List<StageSpec> required(
            StageSet set, Optional<Condition> everyStage, Map<String, Condition> own, Context context, String pointer) {
        refusals.checkStageNames(set, own.keySet(), pointer);
        List<StageSpec> specs = new ArrayList<>();
        for (Stage stage : set.stages()) {
            if (stage.floor()) {
                continue;
            }
            Context atStage = set.id().equals(StageSet.MAIN) ? context.withStage(stage.id()) : context;
            List<ConditionSpec> parts = new ArrayList<>();
            everyStage.ifPresent(condition -> parts.add(conditions.one(condition, atStage, pointer + "/every-stage")));
            Condition condition = own.get(stage.id());
            if (condition != null) {
                parts.add(conditions.one(condition, atStage, pointer + Wording.pointer(stage.id())));
            }
            if (parts.isEmpty()) {
                problems.error(
                        Code.MISSING_MEMBER,
                        pointer,
                        "expected a condition for every stage but a floor, but there is none for "
                                + Wording.quoted(stage.id()));
            }
            ConditionSpec whole = parts.size() == 1 ? parts.get(0) : conditions.group(Combined.Kind.ALL, 0, parts);
            specs.add(new StageSpec(stage.id(), whole, Optional.empty()));
            refusals.warnWhereAlwaysVoid(whole, stage, pointer);
        }
        return specs;
    }

    private Figure.OfPlacement bands(
            PlacementRule rule,
            Subject subject,
            Basis basis,
            StageSet set,
            Method.Bands bands,
            Context context,
            String pointer) {
        InputSpec number = inputs.one(bands.operand(), Treatments.DEFAULT, context, pointer + "/of");
        List<Scale.Bound> bounds = refusals.checkBounds(set, bands.bounds(), pointer + "/from");
        refusals.checkNotApplicableCounts(number, pointer);
        List<StageSpec> stages = new ArrayList<>();
        List<Stage> ranked =
                set.stages().stream().filter(stage -> !stage.floor()).toList();
        for (int i = 0; i < bounds.size(); i++) {
            Scale.Bound bound = bounds.get(i);
            String at = pointer + Wording.pointer("from", ranked.get(i).id());
            Comparison comparison = bound.inclusive() ? Comparison.AT_LEAST : Comparison.MORE_THAN;
            boolean opening = i == 0 && set.floor().isEmpty();
            ConditionSpec reached = opening
                    ? conditions.comparison(number, comparison, constant(bound.value()))
                    : conditions.comparison(number, comparison, constant(bound.value()), at);
            stages.add(new StageSpec(ranked.get(i).id(), reached, Optional.of(bound)));
        }
        Node node = nodes.add(id -> new BandsNode(id, nodes.get(number.node()), bounds, set));
        return figure(rule, subject, basis, set, node, stages, Optional.of(number), List.of());
    }

    private InputSpec constant(Rational value) {
        return InputSpec.of(nodes.constant(value).id(), new InputSpec.Origin.OfConstant(value), Treatments.DEFAULT);
    }

    private Figure.OfPlacement firstMatch(
            PlacementRule rule,
            Subject subject,
            Basis basis,
            StageSet set,
            Method.FirstMatch match,
            Context context,
            String pointer) {
        refusals.checkStageNames(set, match.classes().keySet(), pointer);
        refusals.checkAllThere(set, match.classes().keySet(), pointer);
        List<StageSpec> stages = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        match.classes().forEach((id, condition) -> {
            ConditionSpec spec = conditions.one(condition, context, pointer + Wording.pointer(id));
            if (set.position(id) >= 0) {
                stages.add(new StageSpec(id, spec, Optional.empty()));
                positions.add(set.position(id));
            }
        });
        int[] order = positions.stream().mapToInt(Integer::intValue).toArray();
        Node node = nodes.add(id -> new FirstMatchNode(id, nodesOf(stages), order));
        return figure(rule, subject, basis, set, node, stages, Optional.empty(), List.of());
    }

    private Figure.OfPlacement extreme(
            PlacementRule rule,
            Subject subject,
            Basis basis,
            StageSet set,
            List<Operand.Rank> of,
            boolean highest,
            Context context,
            String pointer) {
        List<PlacedSpec> placed = new ArrayList<>();
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            Operand.Rank rank = of.get(i);
            String at = pointer + "/" + i;
            Optional<PlacementRule> found = references.find(elements.placements(), "placement", rank.placement(), at);
            if (found.isPresent() && !found.get().stageSet().equals(set.id())) {
                problems.error(
                        Code.UNSCORABLE,
                        at,
                        "expected placements on the same ladder, " + set.id() + ", but " + rank.placement() + " is on "
                                + found.get().stageSet());
            } else if (found.isPresent()) {
                for (Subject part : references.subjects(found.get(), rank.scope(), context, at)) {
                    int node = inputs.compiler().placement(found.get(), part).node();
                    placed.add(new PlacedSpec(rank.placement(), part, node));
                    scopes.add(rank.scope());
                }
            }
        }
        if (of.isEmpty()) {
            problems.error(Code.MISSING_MEMBER, pointer, "expected at least one placement but there is none");
        }
        List<Node> parts = placed.stream().map(part -> nodes.get(part.node())).toList();
        Node node = nodes.add(id -> new ExtremeNode(id, parts, highest));
        return figure(rule, subject, basis, set, node, reached(set, placed, scopes, highest), Optional.empty(), placed);
    }

    /** What each stage requires of the placements: all of them, or any, at that stage or above. */
    private List<StageSpec> reached(StageSet set, List<PlacedSpec> placed, List<Scope> scopes, boolean highest) {
        List<StageSpec> stages = new ArrayList<>();
        for (Stage stage : set.stages()) {
            if (!stage.floor()) {
                long asked = PlacementChecks.compared(set, Comparison.AT_LEAST, stage.id());
                List<ConditionSpec> parts = new ArrayList<>();
                for (int i = 0; i < placed.size(); i++) {
                    PlacedSpec part = placed.get(i);
                    Condition condition =
                            new Condition.Placed(part.placement(), scopes.get(i), Comparison.AT_LEAST, stage.id());
                    parts.add(checks.spec(part.node(), part.subject(), set, asked, PlacedNode.Shape.UPPER, condition));
                }
                ConditionSpec all = conditions.group(highest ? Combined.Kind.ANY : Combined.Kind.ALL, 1, parts);
                stages.add(new StageSpec(stage.id(), all, Optional.empty()));
            }
        }
        return stages;
    }

    private List<Node> nodesOf(List<StageSpec> stages) {
        return stages.stream().map(stage -> nodes.get(stage.condition().node())).toList();
    }
}
