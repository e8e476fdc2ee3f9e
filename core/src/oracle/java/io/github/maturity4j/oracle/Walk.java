package io.github.maturity4j.oracle;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every part of every rule as a flat list: formulas, terms, operands, conditions, methods, scopes, treatments. */
public final class Walk {

    private final List<Object> parts = new ArrayList<>();

    private Walk() {}

    public static List<Object> parts(Framework framework) {
        Walk walk = new Walk();
        Stream.of(framework.measures(), framework.conditions(), framework.placements())
                .flatMap(Collection::stream)
                .forEach(walk::rule);
        return walk.parts;
    }

    public static List<Object> parts(Rule rule) {
        Walk walk = new Walk();
        walk.rule(rule);
        return walk.parts;
    }

    private void rule(Rule rule) {
        parts.addAll(rule.forEach());
        if (rule instanceof MeasureRule measure) {
            parts.add(measure.treatments());
            measure.precondition().ifPresent(this::condition);
            formula(measure.formula());
        } else if (rule instanceof io.github.maturity4j.rule.ConditionRule named) {
            condition(named.condition());
        } else {
            method(((io.github.maturity4j.rule.PlacementRule) rule).method());
        }
    }

    private void formula(Formula formula) {
        parts.add(formula);
        terms(formula).forEach(this::term);
        if (formula instanceof Formula.Count count) {
            count.conditions().forEach(this::condition);
        } else if (formula instanceof Formula.Share share) {
            share.conditions().forEach(this::condition);
        } else if (formula instanceof Formula.Difference difference) {
            operand(difference.minuend());
            operand(difference.subtrahend());
        } else if (formula instanceof Formula.Product product) {
            product.factors().forEach(this::operand);
        } else if (formula instanceof Formula.Ratio ratio) {
            operand(ratio.dividend());
            operand(ratio.divisor());
        } else if (formula instanceof Formula.Rescaled rescaled) {
            operand(rescaled.operand());
        } else if (formula instanceof Formula.Clamped clamped) {
            operand(clamped.operand());
        } else if (formula instanceof Formula.Rounded rounded) {
            operand(rounded.operand());
        }
    }

    /** The terms of a formula; none where it has operands or conditions instead. */
    public static List<Term> terms(Formula formula) {
        if (formula instanceof Formula.Sum sum) {
            return sum.terms();
        }
        if (formula instanceof Formula.Mean mean) {
            return mean.terms();
        }
        if (formula instanceof Formula.Minimum minimum) {
            return minimum.terms();
        }
        if (formula instanceof Formula.Maximum maximum) {
            return maximum.terms();
        }
        if (formula instanceof Formula.Median median) {
            return median.terms();
        }
        if (formula instanceof Formula.Best best) {
            return best.terms();
        }
        if (formula instanceof Formula.Worst worst) {
            return worst.terms();
        }
        if (formula instanceof Formula.Custom custom) {
            return custom.terms();
        }
        if (formula instanceof Formula.Contributions contributions) {
            return Stream.concat(contributions.plus().stream(), contributions.minus().stream())
                    .toList();
        }
        return List.of();
    }

    private void term(Term term) {
        parts.add(term);
        parts.add(term.treatments());
        operand(term.operand());
    }

    private void operand(Operand operand) {
        parts.add(operand);
        if (operand instanceof Operand.Measured measured) {
            parts.add(measured.scope());
        } else if (operand instanceof Operand.Rank rank) {
            parts.add(rank.scope());
        } else if (operand instanceof Operand.Target target) {
            parts.add(target.scope());
        } else if (operand instanceof Operand.Answers answers) {
            parts.add(answers.selection());
        }
    }

    private void condition(Condition condition) {
        parts.add(condition);
        if (condition instanceof Condition.Compare compare) {
            parts.add(compare.treatments());
            operand(compare.left());
            operand(compare.right());
        } else if (condition instanceof Condition.Chosen chosen) {
            parts.add(chosen.treatments());
        } else if (condition instanceof Condition.Placed placed) {
            parts.add(placed.scope());
        } else if (condition instanceof Condition.PlacedIn placedIn) {
            parts.add(placedIn.scope());
        } else if (condition instanceof Condition.Named named) {
            parts.add(named.scope());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::condition);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::condition);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.conditions().forEach(this::condition);
        } else if (condition instanceof Condition.Table table) {
            parts.add(table.scope());
        } else if (condition instanceof Condition.OfEach ofEach) {
            parts.add(ofEach.selection());
            condition(ofEach.condition());
        } else if (condition instanceof Condition.Not not) {
            condition(not.condition());
        }
    }

    private void method(Method method) {
        parts.add(method);
        if (method instanceof Method.Cumulative cumulative) {
            cumulative.everyStage().ifPresent(this::condition);
            cumulative.stages().values().forEach(this::condition);
        } else if (method instanceof Method.HighestSatisfied highest) {
            highest.everyStage().ifPresent(this::condition);
            highest.stages().values().forEach(this::condition);
        } else if (method instanceof Method.Bands bands) {
            operand(bands.operand());
        } else if (method instanceof Method.LowestOf lowest) {
            lowest.placements().forEach(this::operand);
        } else if (method instanceof Method.HighestOf highest) {
            highest.placements().forEach(this::operand);
        } else {
            ((Method.FirstMatch) method).classes().values().forEach(this::condition);
        }
    }
}
