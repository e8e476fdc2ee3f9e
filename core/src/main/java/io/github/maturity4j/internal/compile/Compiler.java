package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.internal.plan.ConditionSpec;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.internal.plan.Plan;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.spi.CustomMeasure;
import io.github.maturity4j.vocabulary.Basis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Compiles the rules of a framework, figure by figure, each after those it reads. Rules that read each other in a circle are
 * found on the way.
 */
final class Compiler {

    private static final Basis NO_BASIS = Basis.operationalised("none");

    private final Framework framework;
    private final Elements elements;
    private final FrameworkLimits limits;
    private final Problems problems;
    private final PlanNodes nodes;
    private final MeasureCompiler measureCompiler;
    private final ConditionCompiler conditionCompiler;
    private final PlacementCompiler placementCompiler;
    private final Map<Key, Figure> figures = new HashMap<>();
    private final Map<Integer, SortedSet<Rational>> thresholds = new HashMap<>();
    private final Map<Key, Integer> chains = new HashMap<>();
    private final List<Key> underWay = new ArrayList<>();
    private final List<Integer> longest = new ArrayList<>();

    /** What identifies a figure. */
    private record Key(String family, String rule, Subject subject) {
        @Override
        public String toString() {
            return rule + (subject.parts().isEmpty() ? "" : " of " + subject);
        }
    }

    Compiler(
            Framework framework,
            Elements elements,
            Map<String, CustomMeasure> customMeasures,
            FrameworkLimits limits,
            Effort effort,
            Problems problems) {
        this.framework = framework;
        this.elements = elements;
        this.limits = limits;
        this.problems = problems;
        this.nodes = new PlanNodes(new Slots(framework), limits, effort, this::reportSize);
        References references = new References(elements, problems);
        Inputs inputs = new Inputs(
                framework,
                elements,
                nodes,
                references,
                new Selector(elements, nodes.slots(), effort, problems),
                problems,
                this);
        this.conditionCompiler = new ConditionCompiler(framework, nodes, inputs, references, limits, problems, this);
        this.measureCompiler = new MeasureCompiler(nodes, inputs, conditionCompiler, customMeasures, problems);
        this.placementCompiler =
                new PlacementCompiler(elements, nodes, inputs, conditionCompiler, references, problems);
    }

    Plan compile() {
        long size = 0;
        List<Rule> rules = new ArrayList<>(framework.measures());
        rules.addAll(framework.conditions());
        rules.addAll(framework.placements());
        for (Rule rule : rules) {
            size += elements.size(rule);
        }
        if (size > limits.figures()) {
            problems.error(
                    Code.LIMIT,
                    "",
                    "expected rules that give at most " + limits.figures() + " figures but was " + size);
            return plan(List.of());
        }
        List<Figure> told = new ArrayList<>();
        try {
            compileInto(told);
        } catch (Effort.Exceeded exceeded) {
            reportSize("expected rules that are compiled in at most " + limits.steps() + " steps but they take more");
        }
        return plan(told.stream().map(this::withThresholds).toList());
    }

    private void compileInto(List<Figure> told) {
        framework
                .measures()
                .forEach(rule -> elements.subjects(rule).forEach(subject -> told.add(measure(rule, subject))));
        framework
                .conditions()
                .forEach(rule -> elements.subjects(rule).forEach(subject -> told.add(condition(rule, subject))));
        framework
                .placements()
                .forEach(rule -> elements.subjects(rule).forEach(subject -> told.add(placement(rule, subject))));
        conditionCompiler.reportUnused();
        measureCompiler.reportUnread(framework);
    }

    private Plan plan(List<Figure> told) {
        return new Plan(framework, nodes.slots(), nodes.all(), told);
    }

    private Figure withThresholds(Figure figure) {
        return figure instanceof Figure.OfMeasure measure
                ? new Figure.OfMeasure(
                        measure.rule(),
                        measure.subject(),
                        measure.basis(),
                        measure.inputs(),
                        measure.value(),
                        measure.node(),
                        measure.precondition(),
                        List.copyOf(thresholds.getOrDefault(measure.node(), new TreeSet<>())))
                : figure;
    }

    /** Notes that a measure is compared with a number. */
    void threshold(int measure, Rational number) {
        thresholds.computeIfAbsent(measure, node -> new TreeSet<>()).add(number);
    }

    Figure.OfMeasure measure(MeasureRule rule, Subject subject) {
        return compiled(
                new Key("measures", rule.id(), subject),
                Figure.OfMeasure.class,
                () -> measureCompiler.compile(rule, subject, basis(rule)),
                () -> new Figure.OfMeasure(
                        rule, subject, NO_BASIS, List.of(), zero(), zero(), Optional.empty(), List.of()));
    }

    Figure.OfCondition condition(ConditionRule rule, Subject subject) {
        return compiled(
                new Key("conditions", rule.id(), subject),
                Figure.OfCondition.class,
                () -> {
                    String pointer = Wording.pointer("conditions", rule.id(), "require");
                    ConditionSpec condition = conditionCompiler.one(rule.condition(), Context.of(subject), pointer);
                    return new Figure.OfCondition(rule, subject, basis(rule), condition);
                },
                () -> new Figure.OfCondition(rule, subject, NO_BASIS, conditionCompiler.nothing()));
    }

    Figure.OfPlacement placement(PlacementRule rule, Subject subject) {
        return compiled(
                new Key("placements", rule.id(), subject),
                Figure.OfPlacement.class,
                () -> placementCompiler.compile(rule, subject, basis(rule)),
                () -> placementCompiler.nothing(rule, subject, NO_BASIS));
    }

    private int zero() {
        return nodes.constant(Rational.ZERO).id();
    }

    private Basis basis(Rule rule) {
        return rule.basis().or(framework::basis).orElse(NO_BASIS);
    }

    private <T extends Figure> T compiled(Key key, Class<T> type, Supplier<T> compile, Supplier<T> placeholder) {
        Figure done = figures.get(key);
        if (done != null) {
            reads(chains.getOrDefault(key, 1));
            return type.cast(done);
        }
        int start = underWay.indexOf(key);
        if (start >= 0 || underWay.size() >= limits.chain()) {
            report(key, start);
            return placeholder.get();
        }
        underWay.add(key);
        longest.add(0);
        T figure = compile.get();
        underWay.remove(underWay.size() - 1);
        int chain = longest.remove(longest.size() - 1) + 1;
        if (chain > limits.chain()) {
            reportChain(key);
            chain = 1;
            figure = placeholder.get();
        }
        chains.put(key, chain);
        reads(chain);
        figures.put(key, figure);
        return figure;
    }

    /** Notes that the figure under way reads another, at the end of a chain of so many. */
    private void reads(int chain) {
        if (!longest.isEmpty()) {
            longest.set(longest.size() - 1, Math.max(longest.get(longest.size() - 1), chain));
        }
    }

    private void reportSize(String what) {
        String pointer = underWay.isEmpty()
                ? ""
                : Wording.pointer(
                        underWay.get(underWay.size() - 1).family(),
                        underWay.get(underWay.size() - 1).rule());
        problems.error(Code.LIMIT, pointer, what);
    }

    private void reportChain(Key first) {
        problems.error(
                Code.LIMIT,
                Wording.pointer(first.family(), first.rule()),
                "expected a chain of at most " + limits.chain() + " rules that read each other but it is longer");
    }

    private void report(Key key, int start) {
        if (start < 0) {
            reportChain(underWay.get(0));
            return;
        }
        List<String> circle = new ArrayList<>();
        underWay.subList(start, underWay.size()).forEach(step -> circle.add(step.toString()));
        circle.add(key.toString());
        problems.error(
                Code.CIRCLE,
                Wording.pointer(key.family(), key.rule()),
                "expected rules that do not read each other in a circle but was " + String.join(" -> ", circle));
    }
}
