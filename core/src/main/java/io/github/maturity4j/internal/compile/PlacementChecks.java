package io.github.maturity4j.internal.compile;

import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.PlacedNode;
import io.github.maturity4j.internal.node.PlacedNode.Shape;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.plan.ConditionSpec;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;
import java.util.Optional;

/** Compiles conditions on placements. */
final class PlacementChecks {

    private final PlanNodes nodes;
    private final Elements elements;
    private final References references;
    private final Problems problems;
    private final Compiler compiler;

    PlacementChecks(PlanNodes nodes, Elements elements, References references, Problems problems, Compiler compiler) {
        this.nodes = nodes;
        this.elements = elements;
        this.references = references;
        this.problems = problems;
        this.compiler = compiler;
    }

    List<ConditionSpec> of(Condition.Placed placed, Context context, String pointer) {
        Optional<StageSet> set = stages(placed.placement(), List.of(placed.stage()), pointer);
        if (set.isPresent() && !set.get().ordered()) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected a placement on a ladder, since classes have no order, but was "
                            + Wording.quoted(placed.placement()));
            return List.of();
        }
        return set.map(found -> specs(
                        placed.placement(),
                        placed.scope(),
                        found,
                        compared(found, placed.comparison(), placed.stage()),
                        shape(placed.comparison()),
                        placed,
                        context,
                        pointer))
                .orElse(List.of());
    }

    List<ConditionSpec> of(Condition.PlacedIn placed, Context context, String pointer) {
        if (placed.stages().isEmpty()) {
            problems.error(Code.MISSING_MEMBER, pointer + "/is", "expected at least one stage but there is none");
        }
        Optional<StageSet> set = stages(placed.placement(), placed.stages(), pointer);
        return set.map(found -> {
                    long asked = 0;
                    for (String stage : placed.stages()) {
                        asked |= bit(found.position(stage));
                    }
                    return specs(
                            placed.placement(),
                            placed.scope(),
                            found,
                            asked,
                            found.ordered() ? Shape.SCATTERED : Shape.CLASSES,
                            placed,
                            context,
                            pointer);
                })
                .orElse(List.of());
    }

    private Optional<StageSet> stages(String placement, List<String> stages, String pointer) {
        Optional<PlacementRule> rule = references.find(elements.placements(), "placement", placement, pointer);
        Optional<StageSet> set =
                rule.flatMap(found -> Optional.ofNullable(elements.stageSets().get(found.stageSet())));
        List<String> ids = set.stream()
                .flatMap(found -> found.stages().stream())
                .map(Stage::id)
                .toList();
        boolean known = true;
        for (String stage : stages) {
            if (set.isPresent() && !ids.contains(stage)) {
                problems.unknown(pointer, "stage", stage, ids);
                known = false;
            }
        }
        return known ? set : Optional.empty();
    }

    private List<ConditionSpec> specs(
            String placement,
            Scope scope,
            StageSet set,
            long asked,
            Shape shape,
            Condition rule,
            Context context,
            String pointer) {
        PlacementRule found = elements.placements().get(placement);
        return found == null
                ? List.of()
                : references.subjects(found, scope, context, pointer).stream()
                        .<ConditionSpec>map(subject -> {
                            Figure.OfPlacement figure = compiler.placement(found, subject);
                            return spec(figure.node(), subject, set, asked, shape, rule);
                        })
                        .toList();
    }

    ConditionSpec spec(int placement, Subject subject, StageSet set, long asked, Shape shape, Condition rule) {
        Node node = nodes.add(id -> new PlacedNode(id, nodes.get(placement), asked, shape));
        return new ConditionSpec.OfPlacement(node.id(), placement, subject, set, rule);
    }

    private static Shape shape(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST, MORE_THAN -> Shape.UPPER;
            case AT_MOST, LESS_THAN -> Shape.LOWER;
            case EQUAL_TO -> Shape.SCATTERED;
        };
    }

    /** The stages, and none, that compare so with a stage, as a set of bits. */
    static long compared(StageSet set, Comparison comparison, String stage) {
        int wanted = set.position(stage);
        long asked = 0;
        for (int position = -1; position < set.stages().size(); position++) {
            if (comparison.holds(Integer.compare(position, wanted))) {
                asked |= bit(position);
            }
        }
        return asked;
    }

    private static long bit(int position) {
        return State.NONE << (position + 1);
    }
}
