package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.ConstantNode;
import io.github.maturity4j.internal.node.CustomNode;
import io.github.maturity4j.internal.node.DeterminedNode;
import io.github.maturity4j.internal.node.DifferenceNode;
import io.github.maturity4j.internal.node.GateNode;
import io.github.maturity4j.internal.node.JudgeNode;
import io.github.maturity4j.internal.node.MappedNode;
import io.github.maturity4j.internal.node.MeanNode;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.OrderNode;
import io.github.maturity4j.internal.node.OrderNode.Statistic;
import io.github.maturity4j.internal.node.ProductNode;
import io.github.maturity4j.internal.node.RatioNode;
import io.github.maturity4j.internal.node.SumNode;
import io.github.maturity4j.internal.plan.ConditionSpec;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.spi.CustomMeasure;
import io.github.maturity4j.vocabulary.Basis;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Compiles measures: the formula, then what may withhold its number. */
final class MeasureCompiler {

    private final PlanNodes nodes;
    private final Inputs inputs;
    private final Terms terms;
    private final ConditionCompiler conditions;
    private final Map<String, CustomMeasure> customMeasures;
    private final Problems problems;

    MeasureCompiler(
            PlanNodes nodes,
            Inputs inputs,
            ConditionCompiler conditions,
            Map<String, CustomMeasure> customMeasures,
            Problems problems) {
        this.nodes = nodes;
        this.inputs = inputs;
        this.terms = new Terms(inputs, nodes, problems);
        this.conditions = conditions;
        this.customMeasures = customMeasures;
        this.problems = problems;
    }

    /** Where a formula is compiled: what is at hand, how answers are treated, where problems are reported. */
    private record Place(Context context, Treatments treatments, Inputs.Home home, String pointer) {

        Place at(String member) {
            return new Place(context, treatments, home, pointer + "/" + member);
        }
    }

    /** A compiled formula: its inputs and the node that combines them. */
    private record Formed(List<InputSpec> inputs, Node node) {}

    Figure.OfMeasure compile(MeasureRule rule, Subject subject, Basis basis) {
        String pointer = Wording.pointer("measures", rule.id());
        Context context = Context.of(subject);
        Formed formed =
                formed(rule.formula(), new Place(context, rule.treatments(), new Inputs.Home(rule, subject), pointer));
        Node node = formed.node();
        Optional<ConditionSpec> precondition =
                rule.precondition().map(condition -> conditions.one(condition, context, pointer + "/requires"));
        if (precondition.isPresent()) {
            Node gated = node;
            Node condition = nodes.get(precondition.get().node());
            node = nodes.add(id -> new GateNode(id, gated, condition));
        }
        if (rule.determinedOnly()) {
            Node undetermined = node;
            node = nodes.add(id -> new DeterminedNode(id, undetermined));
        }
        return new Figure.OfMeasure(
                rule, subject, basis, formed.inputs(), formed.node().id(), node.id(), precondition, List.of());
    }

    /** Warns of weights of elements that no measure reads. */
    void reportUnread(Framework framework) {
        if (problems.errors().isEmpty()) {
            terms.reportUnread(framework);
        }
    }

    private Formed formed(Formula formula, Place place) {
        if (formula instanceof Formula.Sum sum) {
            List<InputSpec> found = terms(sum.terms(), place.at("sum"), true);
            return new Formed(found, sum(found, Optional.empty()));
        } else if (formula instanceof Formula.Mean mean) {
            List<InputSpec> found = terms(mean.terms(), place.at("mean"), true);
            return new Formed(found, nodes.add(id -> new MeanNode(id, nodesOf(found), weights(found))));
        } else if (formula instanceof Formula.Contributions contributions) {
            return contributions(contributions, place);
        } else if (formula instanceof Formula.Count count) {
            List<InputSpec> found = judged(count.conditions(), place.at("count"));
            return new Formed(found, sum(found, Optional.empty()));
        } else if (formula instanceof Formula.Share share) {
            List<InputSpec> found = judged(share.conditions(), place.at("share"));
            return new Formed(found, nodes.add(id -> new MeanNode(id, nodesOf(found), weights(found))));
        } else if (formula instanceof Formula.Custom custom) {
            return custom(custom, place);
        } else if (formula instanceof Formula.Fixed fixed) {
            return new Formed(List.of(), nodes.add(id -> new ConstantNode(id, fixed.value())));
        }
        return ordered(formula, place);
    }

    private Formed ordered(Formula formula, Place place) {
        if (formula instanceof Formula.Minimum minimum) {
            return ordered(minimum.terms(), Statistic.MINIMUM, 1, place.at("minimum"));
        } else if (formula instanceof Formula.Maximum maximum) {
            return ordered(maximum.terms(), Statistic.MAXIMUM, 1, place.at("maximum"));
        } else if (formula instanceof Formula.Median median) {
            return ordered(median.terms(), Statistic.MEDIAN, 1, place.at("median"));
        } else if (formula instanceof Formula.Best best) {
            checkCount(best.count(), place.at("best"));
            return ordered(
                    best.terms(), Statistic.BEST, best.count(), place.at("best").at("of"));
        } else if (formula instanceof Formula.Worst worst) {
            checkCount(worst.count(), place.at("worst"));
            return ordered(
                    worst.terms(),
                    Statistic.WORST,
                    worst.count(),
                    place.at("worst").at("of"));
        }
        return arithmetic(formula, place);
    }

    private Formed arithmetic(Formula formula, Place place) {
        if (formula instanceof Formula.Difference difference) {
            InputSpec left = one(difference.minuend(), place.at("difference").at("0"));
            InputSpec right =
                    one(difference.subtrahend(), place.at("difference").at("1"));
            return new Formed(
                    List.of(left, right),
                    nodes.add(id -> new DifferenceNode(id, nodes.get(left.node()), nodes.get(right.node()))));
        } else if (formula instanceof Formula.Product product) {
            return product(product, place);
        } else if (formula instanceof Formula.Ratio ratio) {
            return ratio(ratio, place.at("ratio"));
        } else if (formula instanceof Formula.Rescaled rescaled) {
            InputSpec operand = one(rescaled.operand(), place.at("rescale").at("of"));
            if (rescaled.from().isSingle()) {
                problems.error(
                        Code.WRONG_VALUE,
                        place.pointer() + "/rescale/from",
                        "expected two different numbers but both are "
                                + rescaled.from().low());
                return new Formed(List.of(operand), nodes.get(operand.node()));
            }
            return mapped(
                    operand,
                    id -> MappedNode.rescaled(
                            id, nodes.get(operand.node()), rescaled.from(), rescaled.toLow(), rescaled.toHigh()));
        } else if (formula instanceof Formula.Clamped clamped) {
            InputSpec operand = one(clamped.operand(), place.at("clamp").at("of"));
            return mapped(operand, id -> MappedNode.clamped(id, nodes.get(operand.node()), clamped.within()));
        } else if (formula instanceof Formula.Rounded rounded) {
            return rounded(rounded, place.at("round"));
        }
        throw new IllegalStateException("a kind of formula that nothing compiles: " + formula);
    }

    private Formed mapped(InputSpec operand, IntFunction<Node> node) {
        return new Formed(List.of(operand), nodes.add(node));
    }

    private Formed rounded(Formula.Rounded rounded, Place place) {
        InputSpec operand = one(rounded.operand(), place.at("of"));
        if (rounded.step().signum() <= 0 || rounded.mode() == RoundingMode.UNNECESSARY) {
            problems.error(
                    Code.WRONG_VALUE,
                    place.pointer(),
                    "expected a step above 0 and a mode that rounds but was " + rounded.step() + " and "
                            + rounded.mode().name().toLowerCase(Locale.ROOT));
            return new Formed(List.of(operand), nodes.get(operand.node()));
        }
        return mapped(operand, id -> MappedNode.rounded(id, nodes.get(operand.node()), rounded.step(), rounded.mode()));
    }

    private Formed ordered(List<Term> given, Statistic statistic, int count, Place place) {
        List<InputSpec> found = terms(given, place, false);
        return new Formed(found, nodes.add(id -> new OrderNode(id, nodesOf(found), statistic, count)));
    }

    private void checkCount(int count, Place place) {
        if (count < 1) {
            problems.error(
                    Code.WRONG_VALUE, place.pointer() + "/count", "expected a count of at least 1 but was " + count);
        }
    }

    private Formed contributions(Formula.Contributions contributions, Place place) {
        List<InputSpec> all = new ArrayList<>(terms(contributions.plus(), place.at("plus"), true));
        for (InputSpec minus : terms(contributions.minus(), place.at("minus"), true)) {
            all.add(new InputSpec(
                    minus.node(),
                    minus.origin(),
                    minus.weight().negate(),
                    minus.baseline(),
                    minus.reasonCode(),
                    minus.treatments()));
        }
        return new Formed(all, sum(all, Optional.of(contributions.start())));
    }

    private Node sum(List<InputSpec> found, Optional<Rational> start) {
        return nodes.add(id -> new SumNode(id, nodesOf(found), weights(found), start));
    }

    private List<InputSpec> judged(List<Condition> given, Place place) {
        if (given.isEmpty()) {
            problems.error(Code.MISSING_MEMBER, place.pointer(), "expected at least one condition but there is none");
        }
        List<InputSpec> found = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            for (ConditionSpec spec : conditions.each(given.get(i), place.context(), place.pointer() + "/" + i)) {
                Node node = nodes.add(id -> new JudgeNode(id, nodes.get(spec.node())));
                found.add(InputSpec.of(node.id(), new InputSpec.Origin.OfCondition(spec), place.treatments()));
            }
        }
        return found;
    }

    private Formed product(Formula.Product product, Place place) {
        List<InputSpec> found = new ArrayList<>();
        if (product.factors().isEmpty()) {
            problems.error(
                    Code.MISSING_MEMBER,
                    place.pointer() + "/product",
                    "expected at least one operand but there is none");
        }
        for (int i = 0; i < product.factors().size(); i++) {
            found.addAll(inputs.of(
                    product.factors().get(i),
                    place.treatments(),
                    place.context(),
                    Optional.of(place.home()),
                    place.pointer() + "/product/" + i));
        }
        List<Node> factors = nodesOf(found);
        boolean rising = factors.stream().allMatch(nodes::isNeverNegative);
        return new Formed(found, nodes.add(id -> new ProductNode(id, factors, rising)));
    }

    private Formed ratio(Formula.Ratio ratio, Place place) {
        InputSpec dividend = one(ratio.dividend(), place.at("of"));
        InputSpec divisor = one(ratio.divisor(), place.at("to"));
        Node bottom = nodes.get(divisor.node());
        boolean bounded = nodes.bounds().hasRange(bottom.id());
        Range range = bounded
                ? Range.of(nodes.bounds().low(bottom.id()), nodes.bounds().high(bottom.id()))
                : Range.of(Rational.ONE);
        Optional<Range> within = ratio.within();
        if (range.contains(Rational.ZERO) && within.isEmpty()) {
            problems.error(
                    Code.UNSCORABLE,
                    place.pointer(),
                    "expected bounds of the result (within: [least, greatest]), since the divisor lies in " + range
                            + " and can come to touch 0, but there are none");
            within = Optional.of(Range.of(Rational.ZERO));
        }
        Optional<Range> bounds = within;
        Node top = nodes.get(dividend.node());
        boolean topPositive = nodes.isNeverNegative(top);
        boolean bottomPositive = range.low().signum() > 0;
        return new Formed(
                List.of(dividend, divisor),
                nodes.add(id -> new RatioNode(id, top, bottom, bounds, topPositive, bottomPositive)));
    }

    private Formed custom(Formula.Custom custom, Place place) {
        List<InputSpec> found = terms(custom.terms(), place.at("rule").at("of"), true);
        CustomMeasure rule = customMeasures.get(custom.rule());
        String pointer = place.pointer() + "/rule";
        if (rule == null) {
            problems.unknown(pointer + "/name", "custom measure", custom.rule(), customMeasures.keySet());
            return new Formed(found, nodes.constant(Rational.ZERO));
        }
        try {
            CustomNode probe = new CustomNode(-1, nodesOf(found), rule, weights(found), custom.parameters());
            rule.check(probe.operands(nodes.bounds()))
                    .forEach(problem -> problems.error(Code.UNSCORABLE, pointer, problem));
            return new Formed(
                    found,
                    nodes.add(id -> new CustomNode(id, nodesOf(found), rule, weights(found), custom.parameters())));
        } catch (RuntimeException failure) {
            problems.error(
                    Code.UNSCORABLE,
                    pointer,
                    "expected the custom measure " + custom.rule() + " ("
                            + rule.getClass().getName() + ") to accept its operands but it failed: " + failure);
            return new Formed(found, nodes.constant(Rational.ZERO));
        }
    }

    private List<InputSpec> terms(List<Term> given, Place place, boolean weighted) {
        boolean optional = place.pointer().endsWith("/plus") || place.pointer().endsWith("/minus");
        if (given.isEmpty() && !optional) {
            problems.error(Code.MISSING_MEMBER, place.pointer(), "expected at least one operand but there is none");
        }
        return terms.of(given, place.treatments(), place.context(), place.home(), place.pointer(), weighted);
    }

    private InputSpec one(Operand operand, Place place) {
        return inputs.one(operand, place.treatments(), place.context(), place.pointer());
    }

    private List<Node> nodesOf(List<InputSpec> found) {
        return found.stream().map(input -> nodes.get(input.node())).toList();
    }

    private static List<Rational> weights(List<InputSpec> found) {
        return found.stream().map(InputSpec::weight).toList();
    }
}
