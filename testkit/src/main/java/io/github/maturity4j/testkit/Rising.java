package io.github.maturity4j.testkit;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules can only rise when an answer that was given gets better, by what they are made of. */
final class Rising {

    private final Framework framework;
    private final List<CustomMeasure> measures;
    private final Map<Rule, Boolean> known = new HashMap<>();

    Rising(Framework framework, List<CustomMeasure> measures) {
        this.framework = framework;
        this.measures = measures;
    }

    /** Whether the measure of that id never falls. */
    boolean measure(String id) {
        return find(framework.measures(), id);
    }

    /** Whether the named condition of that id never comes to be unmet. */
    boolean condition(String id) {
        return find(framework.conditions(), id);
    }

    /** Whether the placement of that id, on a ladder, never falls. */
    boolean placement(String id) {
        return find(framework.placements(), id);
    }

    private boolean find(List<? extends Rule> rules, String id) {
        for (Rule rule : rules) {
            if (rule.id().equals(id)) {
                Boolean before = known.get(rule);
                if (before != null) {
                    return before;
                }
                // A rule that reads itself, dimension by dimension, rises where all else in it does.
                known.put(rule, true);
                boolean rises = rises(rule);
                known.put(rule, rises);
                return rises;
            }
        }
        return false;
    }

    private boolean rises(Rule rule) {
        if (rule instanceof MeasureRule measure) {
            return measure.precondition().isEmpty() && rises(measure.formula());
        } else if (rule instanceof PlacementRule placement) {
            return rises(placement.method());
        }
        return rule instanceof ConditionRule condition && rises(condition.condition());
    }

    private boolean rises(Formula formula) {
        if (formula instanceof Formula.Sum sum) {
            return terms(sum.terms());
        } else if (formula instanceof Formula.Mean mean) {
            return terms(mean.terms());
        } else if (formula instanceof Formula.Minimum minimum) {
            return terms(minimum.terms());
        } else if (formula instanceof Formula.Maximum maximum) {
            return terms(maximum.terms());
        } else if (formula instanceof Formula.Median median) {
            return terms(median.terms());
        } else if (formula instanceof Formula.Best best) {
            return terms(best.terms());
        } else if (formula instanceof Formula.Worst worst) {
            return terms(worst.terms());
        } else if (formula instanceof Formula.Count count) {
            return conditions(count.conditions());
        } else if (formula instanceof Formula.Share share) {
            return conditions(share.conditions());
        } else if (formula instanceof Formula.Contributions contributions) {
            return contributions.minus().isEmpty() && terms(contributions.plus());
        } else if (formula instanceof Formula.Rescaled rescaled) {
            return rescaled.toLow().compareTo(rescaled.toHigh()) <= 0 && rises(rescaled.operand());
        } else if (formula instanceof Formula.Clamped clamped) {
            return rises(clamped.operand());
        } else if (formula instanceof Formula.Rounded rounded) {
            return rises(rounded.operand());
        } else if (formula instanceof Formula.Custom custom) {
            return terms(custom.terms()) && declared(custom);
        }
        return formula instanceof Formula.Fixed;
    }

    /** Whether a custom measure says that it rises in its first operands; it is asked for as many as there are terms. */
    private boolean declared(Formula.Custom custom) {
        for (CustomMeasure measure : measures) {
            if (measure.name().equals(custom.rule())) {
                for (int i = 0; i < custom.terms().size(); i++) {
                    if (measure.direction(i) != CustomMeasure.Direction.RISING) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private boolean terms(List<Term> terms) {
        return terms.stream().allMatch(term -> rises(term.operand()));
    }

    private boolean conditions(List<Condition> conditions) {
        return conditions.stream().allMatch(this::rises);
    }

    private boolean rises(Operand operand) {
        if (operand instanceof Operand.Answers answers) {
            return !answers.counting().isShortfall();
        } else if (operand instanceof Operand.Measured measured) {
            return measure(measured.measure());
        } else if (operand instanceof Operand.Rank rank) {
            return placement(rank.placement());
        }
        return true;
    }

    private static boolean stays(Operand operand) {
        return operand instanceof Operand.Constant
                || operand instanceof Operand.Recorded
                || operand instanceof Operand.Target;
    }

    private boolean rises(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            boolean least = compare.comparison() == Comparison.AT_LEAST || compare.comparison() == Comparison.MORE_THAN;
            return least && rises(compare.left()) && stays(compare.right());
        } else if (condition instanceof Condition.Placed placed) {
            boolean least = placed.comparison() == Comparison.AT_LEAST || placed.comparison() == Comparison.MORE_THAN;
            return least && placement(placed.placement());
        } else if (condition instanceof Condition.Table table) {
            return measure(table.measure());
        } else if (condition instanceof Condition.Named named) {
            return condition(named.condition());
        } else if (condition instanceof Condition.All all) {
            return conditions(all.conditions());
        } else if (condition instanceof Condition.Any any) {
            return conditions(any.conditions());
        } else if (condition instanceof Condition.AtLeast atLeast) {
            return conditions(atLeast.conditions());
        } else if (condition instanceof Condition.OfEach ofEach) {
            return rises(ofEach.condition());
        }
        return condition instanceof Condition.FactIs;
    }

    private boolean rises(Method method) {
        if (method instanceof Method.Cumulative cumulative) {
            return cumulative.everyStage().stream().allMatch(this::rises)
                    && cumulative.stages().values().stream().allMatch(this::rises);
        } else if (method instanceof Method.HighestSatisfied highest) {
            return highest.everyStage().stream().allMatch(this::rises)
                    && highest.stages().values().stream().allMatch(this::rises);
        } else if (method instanceof Method.Bands bands) {
            return rises(bands.operand());
        } else if (method instanceof Method.LowestOf lowest) {
            return lowest.placements().stream().allMatch(this::rises);
        } else if (method instanceof Method.HighestOf highest) {
            return highest.placements().stream().allMatch(this::rises);
        }
        return false;
    }
}
