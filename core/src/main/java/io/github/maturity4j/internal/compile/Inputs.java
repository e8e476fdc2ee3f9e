package io.github.maturity4j.internal.compile;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.AnswerNode;
import io.github.maturity4j.internal.node.DefaultNode;
import io.github.maturity4j.internal.node.FactNumberNode;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.RankNode;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.TargetNode;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.internal.plan.InputSpec.Origin;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns operands into the numbers they stand for. */
final class Inputs {

    private final Framework framework;
    private final Elements elements;
    private final PlanNodes nodes;
    private final References references;
    private final Problems problems;
    private final Compiler compiler;
    private final Selector selector;

    Inputs(
            Framework framework,
            Elements elements,
            PlanNodes nodes,
            References references,
            Selector selector,
            Problems problems,
            Compiler compiler) {
        this.framework = framework;
        this.elements = elements;
        this.nodes = nodes;
        this.references = references;
        this.problems = problems;
        this.compiler = compiler;
        this.selector = selector;
    }

    Selector selector() {
        return selector;
    }

    Elements elements() {
        return elements;
    }

    Compiler compiler() {
        return compiler;
    }

    /** A rule in whose formula {@link Operand.Children} may stand, with the figure at hand. */
    record Home(MeasureRule rule, Subject subject) {}

    /** The numbers that a condition compares, in document order; none where there is a problem or nothing fits. */
    List<InputSpec> compared(Operand operand, Treatments treatments, Context context, String pointer) {
        checkTreatments(treatments, pointer);
        return operand instanceof Operand.Answers answers
                ? answers(answers, true, treatments, context, pointer)
                : of(operand, treatments, context, Optional.empty(), pointer);
    }

    /** The numbers of an operand, in document order; none where there is a problem or nothing fits. */
    List<InputSpec> of(Operand operand, Treatments treatments, Context context, Optional<Home> home, String pointer) {
        checkTreatments(treatments, pointer);
        if (!nodes.hasRoom()) {
            return List.of();
        }
        if (operand instanceof Operand.Answers answers) {
            return answers(answers, false, treatments, context, pointer);
        } else if (operand instanceof Operand.Measured measured) {
            return references.find(elements.measures(), "measure", measured.measure(), pointer).stream()
                    .flatMap(rule -> references.subjects(rule, measured.scope(), context, pointer).stream()
                            .map(subject -> measured(rule, subject, treatments)))
                    .toList();
        } else if (operand instanceof Operand.Rank rank) {
            return ladder(rank.placement(), pointer).stream()
                    .flatMap(rule -> references.subjects(rule, rank.scope(), context, pointer).stream()
                            .map(subject -> rank(rule, subject, treatments)))
                    .toList();
        } else if (operand instanceof Operand.Target target) {
            return ladder(target.placement(), pointer).stream()
                    .flatMap(rule -> references.subjects(rule, target.scope(), context, pointer).stream()
                            .map(subject -> target(rule, subject, treatments)))
                    .toList();
        } else if (operand instanceof Operand.Recorded recorded) {
            return recorded(recorded, treatments, pointer);
        } else if (operand instanceof Operand.Constant constant) {
            return List.of(InputSpec.of(
                    nodes.constant(constant.value()).id(), new Origin.OfConstant(constant.value()), treatments));
        }
        return children((Operand.Children) operand, treatments, context, home, pointer);
    }

    /** The one number of an operand; a problem and 0 where it stands for none or several. */
    InputSpec one(Operand operand, Treatments treatments, Context context, String pointer) {
        int before = problems.attempts();
        List<InputSpec> inputs = of(operand, treatments, context, Optional.empty(), pointer);
        if (inputs.size() == 1) {
            return inputs.get(0);
        }
        if (problems.attempts() == before) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected an operand that stands for one number but it stands for " + inputs.size());
        }
        return InputSpec.of(nodes.constant(Rational.ZERO).id(), new Origin.OfConstant(Rational.ZERO), treatments);
    }

    /** Refuses to leave open what does not apply. */
    void checkTreatments(Treatments treatments, String pointer) {
        if (treatments.notApplicable().filter(Treatment.Open.class::isInstance).isPresent()) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected not applicable to be excluded, satisfied, withheld or a number but was open");
        }
    }

    private List<InputSpec> answers(
            Operand.Answers answers, boolean compared, Treatments treatments, Context context, String pointer) {
        List<InputSpec> inputs = new ArrayList<>();
        for (Slot slot : selector.slots(answers.selection(), context, pointer)) {
            answer(slot, answers.counting(), compared, treatments, pointer).ifPresent(inputs::add);
        }
        return inputs;
    }

    private Optional<InputSpec> answer(
            Slot slot, Counting counting, boolean compared, Treatments treatments, String pointer) {
        if (slot.range().isEmpty()) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected indicators whose answers are worth points but "
                            + Wording.quoted(slot.key().indicator())
                            + (slot.scale() instanceof Scale.Classes ? " has unordered choices" : " has none"));
            return Optional.empty();
        }
        if (counting.isRescaled() && slot.range().get().isSingle()) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected indicators whose answers differ in points, since these are rescaled, but every answer of "
                            + Wording.quoted(slot.key().indicator()) + " is worth "
                            + slot.range().get().low());
            return Optional.empty();
        }
        Node node = nodes.add(id -> new AnswerNode(id, nodes.slots(), slot.index(), counting, compared, treatments));
        return Optional.of(InputSpec.of(node.id(), new Origin.OfAnswer(slot.index(), counting), treatments));
    }

    private InputSpec measured(MeasureRule rule, Subject subject, Treatments treatments) {
        int figure = compiler.measure(rule, subject).node();
        return InputSpec.of(
                withDefault(nodes.get(figure), treatments),
                new Origin.OfMeasure(rule.id(), subject, figure),
                treatments);
    }

    private InputSpec rank(PlacementRule rule, Subject subject, Treatments treatments) {
        Figure.OfPlacement placement = compiler.placement(rule, subject);
        Node rank = nodes.add(id -> new RankNode(id, nodes.get(placement.node()), placement.set()));
        return InputSpec.of(
                withDefault(rank, treatments), new Origin.OfRank(rule.id(), subject, placement.node()), treatments);
    }

    private InputSpec target(PlacementRule rule, Subject subject, Treatments treatments) {
        StageSet set = elements.stageSets().get(rule.stageSet());
        String key = Sheet.targetKey(rule.id(), subject);
        Node node = set == null
                ? nodes.constant(Rational.ZERO)
                : nodes.add(id -> new TargetNode(id, key, rule.target(), set));
        return InputSpec.of(withDefault(node, treatments), new Origin.OfTarget(rule.id(), subject), treatments);
    }

    private int withDefault(Node node, Treatments treatments) {
        return treatments
                .empty()
                .map(value -> nodes.add(id -> new DefaultNode(id, node, value)).id())
                .orElse(node.id());
    }

    private List<InputSpec> recorded(Operand.Recorded recorded, Treatments treatments, String pointer) {
        int slot = nodes.slots().indexOf(AnswerKey.of(recorded.fact()));
        if (framework.fact(recorded.fact()).isEmpty() || slot < 0) {
            problems.unknown(
                    pointer,
                    "fact",
                    recorded.fact(),
                    framework.facts().stream().map(fact -> fact.id()).toList());
            return List.of();
        }
        if (nodes.slots().get(slot).scale() instanceof Scale.Numeric numeric) {
            Node node = nodes.add(id -> new FactNumberNode(id, slot, numeric));
            return List.of(InputSpec.of(node.id(), new Origin.OfFact(slot), treatments));
        }
        problems.error(
                Code.UNSCORABLE,
                pointer,
                "expected a fact on a number scale but " + Wording.quoted(recorded.fact()) + " is on another");
        return List.of();
    }

    private Optional<PlacementRule> ladder(String placement, String pointer) {
        Optional<PlacementRule> rule = references.find(elements.placements(), "placement", placement, pointer);
        StageSet set =
                rule.map(found -> elements.stageSets().get(found.stageSet())).orElse(null);
        if (set != null && !set.ordered()) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected a placement on a ladder, since classes have no rank, but was "
                            + Wording.quoted(placement));
            return Optional.empty();
        }
        return rule;
    }

    private List<InputSpec> children(
            Operand.Children children, Treatments treatments, Context context, Optional<Home> home, String pointer) {
        Optional<String> dimension = context.on(Axis.DIMENSION);
        if (home.isEmpty() || dimension.isEmpty()) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected children only in the formula of a measure that is written for each dimension");
            return List.of();
        }
        MeasureRule rule = home.get().rule();
        Scope scope = new Scope(Map.of(Axis.DIMENSION, new Scope.Pick.Children()));
        List<InputSpec> inputs = new ArrayList<>();
        for (Subject subject : references.subjects(rule, scope, context, pointer)) {
            inputs.add(measured(rule, subject, treatments));
        }
        for (Slot slot : selector.slots(Selection.ALL, context, pointer)) {
            Indicator indicator = elements.indicators().get(slot.key().indicator());
            if (indicator != null && indicator.dimensions().contains(dimension.get())) {
                answer(slot, Counting.of(false, children.rescaled()), false, treatments, pointer)
                        .ifPresent(inputs::add);
            }
        }
        return inputs;
    }
}
