package io.github.maturity4j.framework;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.overlay.Amendment.Content;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Walks through a rule, value by value, each named by the way to it in the document of the rule. */
final class RuleEdit {

    private final Edit edit;
    private final ConditionEdit conditions;

    RuleEdit(Edit edit) {
        this.edit = edit;
        this.conditions = new ConditionEdit(edit, this);
    }

    MeasureRule measure(MeasureRule rule) {
        return MeasureRule.builder()
                .from(rule)
                .title(edit.text("title", rule.title()))
                .description(edit.text("description", rule.description()))
                .treatments(treatments(rule.treatments(), "treat"))
                .precondition(rule.precondition().map(condition -> conditions.condition(condition, "requires")))
                .formula(formula(rule.formula()))
                .build();
    }

    ConditionRule condition(ConditionRule rule) {
        return ConditionRule.builder()
                .from(rule)
                .title(edit.text("title", rule.title()))
                .description(edit.text("description", rule.description()))
                .condition(conditions.condition(rule.condition(), "require"))
                .build();
    }

    PlacementRule placement(PlacementRule rule) {
        return PlacementRule.builder()
                .from(rule)
                .title(edit.text("title", rule.title()))
                .description(edit.text("description", rule.description()))
                .target(edit.stage("target", rule.target()).or(rule::target))
                .method(method(rule.method()))
                .build();
    }

    private Formula formula(Formula formula) {
        if (formula instanceof Formula.Sum sum) {
            return new Formula.Sum(terms(sum.terms(), "sum"));
        } else if (formula instanceof Formula.Mean mean) {
            return new Formula.Mean(terms(mean.terms(), "mean"));
        } else if (formula instanceof Formula.Minimum minimum) {
            return new Formula.Minimum(terms(minimum.terms(), "minimum"));
        } else if (formula instanceof Formula.Maximum maximum) {
            return new Formula.Maximum(terms(maximum.terms(), "maximum"));
        } else if (formula instanceof Formula.Median median) {
            return new Formula.Median(terms(median.terms(), "median"));
        } else if (formula instanceof Formula.Best best) {
            return new Formula.Best(edit.count("best/count", best.count()), terms(best.terms(), "best/of"));
        } else if (formula instanceof Formula.Worst worst) {
            return new Formula.Worst(edit.count("worst/count", worst.count()), terms(worst.terms(), "worst/of"));
        } else if (formula instanceof Formula.Count count) {
            return new Formula.Count(each(count.conditions(), "count", conditions::condition));
        } else if (formula instanceof Formula.Share share) {
            return new Formula.Share(each(share.conditions(), "share", conditions::condition));
        } else if (formula instanceof Formula.Contributions sum) {
            return new Formula.Contributions(
                    edit.number("start", sum.start()), terms(sum.plus(), "plus"), terms(sum.minus(), "minus"));
        } else if (formula instanceof Formula.Custom custom) {
            return new Formula.Custom(
                    custom.rule(), terms(custom.terms(), "rule/of"), edit.numbers("rule/with", custom.parameters()));
        }
        return arithmetic(formula);
    }

    private Formula arithmetic(Formula formula) {
        if (formula instanceof Formula.Difference difference) {
            return new Formula.Difference(
                    operand(difference.minuend(), "difference/0"), operand(difference.subtrahend(), "difference/1"));
        } else if (formula instanceof Formula.Product product) {
            return new Formula.Product(items(product.factors(), "product", this::operand));
        } else if (formula instanceof Formula.Ratio ratio) {
            return new Formula.Ratio(
                    operand(ratio.dividend(), "ratio/of"),
                    operand(ratio.divisor(), "ratio/to"),
                    ratio.within().map(within -> range(within, "ratio/within")));
        } else if (formula instanceof Formula.Rescaled rescaled) {
            return new Formula.Rescaled(
                    operand(rescaled.operand(), "rescale/of"),
                    range(rescaled.from(), "rescale/from"),
                    edit.number("rescale/to/0", rescaled.toLow()),
                    edit.number("rescale/to/1", rescaled.toHigh()));
        } else if (formula instanceof Formula.Clamped clamped) {
            return new Formula.Clamped(operand(clamped.operand(), "clamp/of"), range(clamped.within(), "clamp/within"));
        } else if (formula instanceof Formula.Rounded rounded) {
            return new Formula.Rounded(
                    operand(rounded.operand(), "round/of"), edit.number("round/to", rounded.step()), rounded.mode());
        } else if (formula instanceof Formula.Fixed fixed) {
            return new Formula.Fixed(edit.number("fixed", fixed.value()));
        }
        throw new IllegalStateException("a kind of formula that is not walked through: " + formula);
    }

    private Range range(Range range, String at) {
        Rational low = edit.number(at + "/0", range.low());
        Rational high = edit.number(at + "/1", range.high());
        if (low.compareTo(high) > 0) {
            edit.refuse(at, "expected the lower number first but was [" + low + ", " + high + "]");
            return range;
        }
        return Range.of(low, high);
    }

    private List<Term> terms(List<Term> terms, String at) {
        return each(terms, at, this::term);
    }

    private Term term(Term term, String at) {
        boolean bare = Term.of(term.operand()).equals(term);
        boolean constant = term.operand() instanceof Operand.Constant;
        Optional<Rational> weight = edit.number(
                at + "/weight", term.ownWeights() ? new Content.Name("own") : new Content.Numeral(term.weight()));
        Map<String, Rational> weights = new LinkedHashMap<>(edit.numbers(at + "/weights", term.weights()));
        weights.putAll(edit.further(
                at + "/weights",
                term.weights().keySet(),
                term.ownWeights() ? new Content.Name("own") : new Content.Numeral(term.weight())));
        edit.names(term.weights().keySet());
        return Term.builder()
                .from(term)
                .operand(operand(term.operand(), constant && !bare ? at + "/number" : at))
                .weight(weight.orElse(term.weight()))
                .ownWeights(term.ownWeights() && weight.isEmpty())
                .weights(weights)
                .treatments(treatments(term.treatments(), at + "/treat"))
                .baseline(term.baseline().map(number -> edit.number(at + "/baseline", number)))
                .build();
    }

    /** An operand by itself; only a constant has a number. */
    Operand operand(Operand operand, String at) {
        if (operand instanceof Operand.Answers answers) {
            edit.names(answers.selection().indicators());
        }
        return operand instanceof Operand.Constant constant
                ? new Operand.Constant(edit.number(at, constant.value()))
                : operand;
    }

    Treatments treatments(Treatments treatments, String at) {
        boolean same = treatments.unknown().isPresent() && treatments.unknown().equals(treatments.unanswered());
        Treatments.Builder after = Treatments.builder();
        if (same) {
            Optional<Treatment> open = treatments.unknown().map(treatment -> treatment(treatment, at + "/open"));
            after.unknown(open).unanswered(open);
        } else {
            after.unknown(treatments.unknown().map(treatment -> treatment(treatment, at + "/unknown")))
                    .unanswered(treatments.unanswered().map(treatment -> treatment(treatment, at + "/unanswered")));
        }
        return after.notApplicable(
                        treatments.notApplicable().map(treatment -> treatment(treatment, at + "/not-applicable")))
                .empty(treatments.empty().map(number -> edit.number(at + "/empty", number)))
                .build();
    }

    private Treatment treatment(Treatment treatment, String at) {
        return treatment instanceof Treatment.As as ? new Treatment.As(edit.number(at, as.points())) : treatment;
    }

    private Method method(Method method) {
        if (method instanceof Method.Cumulative cumulative) {
            return new Method.Cumulative(
                    cumulative.everyStage().map(condition -> conditions.condition(condition, "cumulative/every-stage")),
                    conditions.byName(cumulative.stages(), "cumulative"));
        } else if (method instanceof Method.HighestSatisfied highest) {
            return new Method.HighestSatisfied(
                    highest.everyStage()
                            .map(condition -> conditions.condition(condition, "highest-satisfied/every-stage")),
                    conditions.byName(highest.stages(), "highest-satisfied"));
        } else if (method instanceof Method.FirstMatch first) {
            return new Method.FirstMatch(conditions.byName(first.classes(), "first-match"));
        } else if (method instanceof Method.Bands bands) {
            Map<String, Scale.Bound> bounds = new LinkedHashMap<>(bands.bounds());
            bounds.replaceAll((stage, bound) -> new Scale.Bound(
                    edit.number("bands/from/" + stage + (bound.inclusive() ? "" : "/above"), bound.value()),
                    bound.inclusive()));
            return new Method.Bands(operand(bands.operand(), "bands/of"), bounds);
        }
        return method;
    }

    /** One value by itself, or a list. */
    private static <T> List<T> each(List<T> values, String at, BiFunction<T, String, T> walk) {
        return values.size() == 1 ? List.of(walk.apply(values.get(0), at)) : items(values, at, walk);
    }

    /** A list, whatever its length. */
    static <T> List<T> items(List<T> values, String at, BiFunction<T, String, T> walk) {
        List<T> after = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            after.add(walk.apply(values.get(i), at + "/" + i));
        }
        return after;
    }
}
