package io.github.maturity4j.generated;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Reach;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.oracle.Walk;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the rules of a framework, each over those drawn before. */
final class Rules {

    private static final int FORMULAS = 20;
    private static final int METHODS = 6;
    private static final int MOST_FIGURES = 6;

    private final Draw draw;
    private final Framework vocabulary;
    private final Reach reach;
    private final Operands operands;
    private final Conditions.Assumptions assumptions;
    private final Conditions conditions;
    private boolean cautious;

    Rules(Draw draw, Framework vocabulary) {
        this.draw = draw;
        this.vocabulary = vocabulary;
        this.reach = new Reach(vocabulary);
        this.assumptions = new Conditions.Assumptions(draw);
        this.operands = new Operands(draw, vocabulary, reach, assumptions);
        this.conditions = new Conditions(draw, vocabulary, operands, assumptions);
    }

    Framework draw(int number) {
        String order = draw.one("mmcpmpm", "mpcmpmm", "mcpmmp", "mmpmcpm");
        int formulas = number * 4;
        int methods = number;
        for (int i = 0; i < order.length(); i++) {
            switch (order.charAt(i)) {
                case 'm' -> operands.measures().add(measure("m" + i, formulas++ % FORMULAS));
                case 'c' -> conditions.conditions().add(condition("c" + i));
                default -> placement("p" + i, methods++ % METHODS).ifPresent(operands.placements()::add);
            }
        }
        Framework.Builder builder = Framework.builder();
        builder.from(vocabulary);
        builder.measures(operands.measures());
        builder.conditions(conditions.conditions());
        builder.placements(operands.placements());
        return builder.build();
    }

    // Axes

    private List<ForEach> axes() {
        for (int i = 0; i < 8; i++) {
            List<ForEach> axes = drawAxes();
            int figures =
                    axes.stream().mapToInt(each -> reach.elements(each).size()).reduce(1, (a, b) -> a * b);
            if (figures > 0 && figures <= MOST_FIGURES) {
                return axes;
            }
        }
        return List.of();
    }

    private List<ForEach> drawAxes() {
        ForEach areas = ForEach.of(Axis.AREA);
        return switch (draw.below(10)) {
            case 0, 1 -> List.of(ForEach.of(Axis.STAGE));
            case 2, 3 -> List.of(draw.chance(70) ? ForEach.of(Axis.DIMENSION) : dimensions());
            case 7 -> List.of(ForEach.of(Axis.STAGE), dimensions());
            case 4 -> List.of(draw.chance(50) ? areas : ForEach.areasOf("level"));
            case 5 -> List.of(draw.chance(50) ? areas : ForEach.areasOf("level"), dimensions());
            case 6 -> List.of(ForEach.of(Axis.STAGE, draw.some(operands.stages(StageSet.MAIN))));
            default -> List.of();
        };
    }

    /** All dimensions, those at one depth, or the topmost by name. */
    private ForEach dimensions() {
        List<String> topmost = vocabulary.dimensions().stream()
                .map(dimension -> dimension.id())
                .toList();
        if (topmost.isEmpty()) {
            return ForEach.of(Axis.DIMENSION);
        }
        return switch (draw.below(4)) {
            case 0 -> ForEach.of(Axis.DIMENSION);
            case 1 -> ForEach.of(Axis.DIMENSION, topmost);
            default -> ForEach.dimensionsAt(draw.between(1, 2));
        };
    }

    // Measures

    private MeasureRule measure(String id, int kind) {
        List<ForEach> axes = axes();
        Site site = Site.of(axes, reach);
        MeasureRule.Builder builder = MeasureRule.builder();
        builder.id(id).forEach(axes);
        boolean children = axes.stream()
                        .anyMatch(each -> each.axis() == Axis.DIMENSION
                                && each.ids().isEmpty()
                                && each.depth().isEmpty())
                && operands.ownScored(site)
                && draw.chance(55);
        if (!cautious && !children && site.hands().size() <= 2 && draw.chance(12)) {
            Optional<Selection> selection = operands.scored(site, false);
            if (selection.isPresent()) {
                cautious = true;
                List<Term> terms = List.of(operands.term(operands.answers(selection.get(), site, 0), site, true));
                return builder.determinedOnly(true)
                        .formula(draw.chance(70) ? new Formula.Mean(terms) : new Formula.Sum(terms))
                        .treatments(assumptions.treatments(true, false))
                        .build();
            }
        }
        builder.formula(formula(kind, site, children));
        MeasureRule bare = builder.build();
        List<Object> parts = Walk.parts(bare);
        boolean answers =
                parts.stream().anyMatch(part -> part instanceof Operand.Answers || part instanceof Operand.Children);
        boolean direct = !(bare.formula() instanceof Formula.Count || bare.formula() instanceof Formula.Share);
        boolean figures = parts.stream()
                .anyMatch(part -> part instanceof Operand.Measured
                        || part instanceof Operand.Rank
                        || part instanceof Operand.Target
                        || part instanceof Operand.Children);
        if (direct) {
            builder.treatments(assumptions.treatments(answers, figures));
        }
        if (draw.chance(15)) {
            builder.precondition(conditions.one(site, 1));
        }
        return builder.build();
    }

    private Formula formula(int kind, Site site, boolean children) {
        return switch (kind) {
            case 0 -> new Formula.Sum(operands.terms(site, true, children));
            case 1 -> new Formula.Mean(operands.terms(site, true, children));
            case 2 -> new Formula.Minimum(operands.terms(site, false, children));
            case 3 -> new Formula.Maximum(operands.terms(site, false, children));
            case 4 -> new Formula.Median(operands.terms(site, false, children));
            case 5 -> new Formula.Best(draw.between(1, 3), operands.terms(site, false, children));
            case 6 -> new Formula.Worst(draw.between(1, 3), operands.terms(site, false, children));
            case 7 -> new Formula.Count(conditions.several(site, 1));
            case 8 -> new Formula.Share(conditions.several(site, 1));
            case 9 ->
                new Formula.Contributions(
                        draw.number(0, 2),
                        operands.terms(site, true, children),
                        draw.chance(50) ? operands.terms(site, true, false) : List.of());
            case 10 -> new Formula.Difference(operands.one(site), operands.one(site));
            case 11 -> new Formula.Product(List.of(operands.many(site), operands.many(site)));
            case 12 ->
                new Formula.Ratio(
                        operands.one(site), operands.one(site), Optional.of(Range.of(Rational.of(-1), Rational.of(3))));
            case 13 ->
                new Formula.Rescaled(
                        operands.one(site),
                        Range.of(Rational.ZERO, draw.number(1, 2)),
                        draw.number(-1, 1),
                        draw.number(-1, 2));
            case 14 -> new Formula.Clamped(operands.one(site), Range.of(draw.number(-1, 0), draw.number(1, 2)));
            case 15 ->
                new Formula.Rounded(
                        operands.one(site),
                        draw.one(Rational.of(1, 2), Rational.ONE, Rational.of(3, 10)),
                        draw.one(
                                RoundingMode.HALF_EVEN,
                                RoundingMode.HALF_UP,
                                RoundingMode.HALF_DOWN,
                                RoundingMode.UP,
                                RoundingMode.DOWN,
                                RoundingMode.CEILING,
                                RoundingMode.FLOOR));
            case 16 -> new Formula.Fixed(draw.number(-1, 2));
            case 17 ->
                new Formula.Custom(
                        draw.one(TestMeasures.SPREAD, TestMeasures.TOP_HEAVY),
                        operands.terms(site, true, children),
                        draw.chance(50) ? Map.of("factor", draw.number(0, 2)) : Map.of());
            default -> new Formula.Mean(operands.terms(site, true, children));
        };
    }

    // Conditions

    private ConditionRule condition(String id) {
        List<ForEach> axes = axes();
        ConditionRule.Builder builder = ConditionRule.builder();
        return builder.id(id)
                .forEach(axes)
                .condition(conditions.one(Site.of(axes, reach), 2))
                .build();
    }

    // Placements

    private Optional<PlacementRule> placement(String id, int kind) {
        List<String> ladders = vocabulary.stageSets().stream()
                .filter(StageSet::ordered)
                .map(StageSet::id)
                .toList();
        List<String> classes = vocabulary.stageSets().stream()
                .filter(set -> !set.ordered())
                .map(StageSet::id)
                .toList();
        if (ladders.isEmpty() || (kind == METHODS - 1 && !classes.isEmpty())) {
            return Optional.of(firstMatch(id, draw.one(classes)));
        }
        String set = ladders.contains(StageSet.MAIN) && draw.chance(70) ? StageSet.MAIN : draw.one(ladders);
        if (kind == 3 || kind == 4) {
            set = operands.ladder(Optional.empty()).map(PlacementRule::stageSet).orElse(set);
        }
        PlacementRule.Builder builder = PlacementRule.builder();
        builder.id(id).stageSet(set);
        List<ForEach> axes =
                axes().stream().filter(each -> each.axis() != Axis.STAGE).toList();
        builder.forEach(axes);
        Site site = Site.of(axes, reach);
        if (kind == 3 || kind == 4) {
            List<Operand.Rank> ranks = ranks(site, set);
            if (!ranks.isEmpty()) {
                return Optional.of(builder.method(kind == 3 ? new Method.LowestOf(ranks) : new Method.HighestOf(ranks))
                        .build());
            }
        }
        if (draw.chance(25)) {
            builder.target(draw.one(operands.stages(set)));
        }
        if (kind == 2) {
            return Optional.of(builder.method(bands(site, set)).build());
        }
        builder.voidCounts(draw.chance(20));
        Optional<Condition> every = set.equals(StageSet.MAIN) && draw.chance(45) ? every(site) : Optional.empty();
        Map<String, Condition> stages = new LinkedHashMap<>();
        List<String> above = operands.stages(set);
        for (int i = 0; i < above.size(); i++) {
            if (every.isEmpty() || draw.chance(40)) {
                Site inside = set.equals(StageSet.MAIN) ? site.at(Axis.STAGE, above.get(i), i) : site.at(i);
                stages.put(above.get(i), conditions.one(inside, 1));
            }
        }
        return Optional.of(builder.method(
                        kind == 1 ? new Method.HighestSatisfied(every, stages) : new Method.Cumulative(every, stages))
                .build());
    }

    private Optional<Condition> every(Site site) {
        Site anywhere = site.atEach(operands.stages(StageSet.MAIN));
        List<MeasureRule> staged = operands.measures().stream()
                .filter(measure -> measure.forEach().size() == 1
                        && measure.forEach().get(0).axis() == Axis.STAGE
                        && measure.forEach().get(0).ids().isEmpty())
                .toList();
        if (!staged.isEmpty() && draw.chance(70)) {
            String measure = draw.one(staged).id();
            Condition here = reached(measure, Scope.SAME, draw.number(0, 1));
            Scope below = new Scope(Map.of(Axis.STAGE, new Scope.Pick.Below()));
            return Optional.of(
                    draw.chance(50)
                            ? here
                            : new Condition.All(List.of(here, reached(measure, below, draw.number(0, 1)))));
        }
        Optional<Selection> selection = operands.scored(anywhere, false);
        return selection.map(chosen -> {
            List<Condition> each = List.of(new Condition.Compare(
                    operands.answers(chosen, anywhere, 0),
                    Comparison.AT_LEAST,
                    new Operand.Constant(draw.number(0, 1)),
                    assumptions.treatments(true, false)));
            return draw.chance(60) ? new Condition.All(each) : conditions.atLeast(each, anywhere);
        });
    }

    private Condition reached(String measure, Scope scope, Rational least) {
        return new Condition.Compare(
                new Operand.Measured(measure, scope),
                draw.one(Comparison.AT_LEAST, Comparison.MORE_THAN),
                new Operand.Constant(least),
                Treatments.DEFAULT);
    }

    private List<Operand.Rank> ranks(Site site, String set) {
        List<Operand.Rank> found = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Optional<PlacementRule> placement = operands.ladder(Optional.of(set));
            placement
                    .flatMap(rule -> operands.scope(rule, site, false).map(scope -> new Operand.Rank(rule.id(), scope)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Method bands(Site site, String set) {
        Operand operand = operands.one(site);
        for (int i = 0; i < 8 && !bandable(operand); i++) {
            operand = operands.one(site);
        }
        if (!bandable(operand)) {
            operand = new Operand.Constant(draw.number(0, 2));
        }
        Map<String, Scale.Bound> bounds = new LinkedHashMap<>();
        int quarters = draw.between(-2, 3);
        for (String stage : operands.stages(set)) {
            bounds.put(stage, new Scale.Bound(Rational.of(quarters, 4), draw.chance(60)));
            quarters += draw.between(1, 3);
        }
        return new Method.Bands(operand, bounds);
    }

    /** Sums, and what is made of them, say nothing under bands where an answer may leave; means do. */
    private boolean bandable(Operand operand) {
        if (!(operand instanceof Operand.Measured measured)) {
            return true;
        }
        MeasureRule rule = operands.measures().stream()
                .filter(candidate -> candidate.id().equals(measured.measure()))
                .findFirst()
                .orElseThrow();
        boolean additive = rule.formula() instanceof Formula.Sum
                || rule.formula() instanceof Formula.Contributions
                || rule.formula() instanceof Formula.Count
                || rule.formula() instanceof Formula.Product
                || rule.formula() instanceof Formula.Custom;
        return (!additive || rule.treatments().notApplicable().isPresent())
                && Walk.parts(rule).stream()
                        .filter(Operand.Measured.class::isInstance)
                        .allMatch(part -> bandable((Operand) part));
    }

    private PlacementRule firstMatch(String id, String set) {
        List<ForEach> axes = axes();
        Site site = Site.of(axes, reach);
        Map<String, Condition> classes = new LinkedHashMap<>();
        operands.stages(set).forEach(stage -> classes.put(stage, conditions.one(site, 2)));
        PlacementRule.Builder builder = PlacementRule.builder();
        return builder.id(id)
                .stageSet(set)
                .forEach(axes)
                .method(new Method.FirstMatch(classes))
                .build();
    }
}
