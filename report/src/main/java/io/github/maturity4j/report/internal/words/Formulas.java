package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.Operand;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How a measure makes one number of many, in words. */
public final class Formulas {

    private final Words words;
    private final Operands operands;
    private final Conditions conditions;

    /**
     * The formulas of a rule.
     *
     * @param words how to speak about its framework
     * @param repeated whether the rule speaks about a stage, dimension or area at hand
     */
    public Formulas(Words words, boolean repeated) {
        this.words = words;
        this.operands = new Operands(words, repeated);
        this.conditions = new Conditions(words, repeated);
    }

    /**
     * A formula in words.
     *
     * @param formula the formula
     * @return a sentence, with conditions that are counted beneath
     */
    public Clause clause(Formula formula) {
        if (formula instanceof Formula.Count count) {
            return Clause.of(words.say("formula.count"), conditions.clauses(count.conditions()));
        } else if (formula instanceof Formula.Share share) {
            return Clause.of(words.say("formula.share"), conditions.clauses(share.conditions()));
        }
        return Clause.of(sentence(formula));
    }

    private String sentence(Formula formula) {
        if (formula instanceof Formula.Sum sum) {
            return words.say("formula.sum", operands.terms(sum.terms()));
        } else if (formula instanceof Formula.Mean mean) {
            return words.say("formula.mean", operands.terms(mean.terms()));
        } else if (formula instanceof Formula.Minimum minimum) {
            return words.say("formula.minimum", operands.terms(minimum.terms()));
        } else if (formula instanceof Formula.Maximum maximum) {
            return words.say("formula.maximum", operands.terms(maximum.terms()));
        } else if (formula instanceof Formula.Median median) {
            return words.say("formula.median", operands.terms(median.terms()));
        } else if (formula instanceof Formula.Best best) {
            return words.say("formula.best", best.count(), operands.terms(best.terms()));
        } else if (formula instanceof Formula.Worst worst) {
            return words.say("formula.worst", worst.count(), operands.terms(worst.terms()));
        } else if (formula instanceof Formula.Contributions contributions) {
            return contributions(contributions);
        } else if (formula instanceof Formula.Custom custom) {
            return custom(custom);
        }
        return ofOne(formula);
    }

    private String ofOne(Formula formula) {
        if (formula instanceof Formula.Difference difference) {
            return words.say("formula.difference", operand(difference.minuend()), operand(difference.subtrahend()));
        } else if (formula instanceof Formula.Product product) {
            return words.say(
                    "formula.product",
                    words.and(product.factors().stream().map(this::operand).toList()));
        } else if (formula instanceof Formula.Ratio ratio) {
            String said = words.say("formula.ratio", operand(ratio.dividend()), operand(ratio.divisor()));
            return ratio.within().map(within -> within(said, within)).orElse(said);
        } else if (formula instanceof Formula.Rescaled rescaled) {
            return words.say(
                    "formula.rescaled",
                    operand(rescaled.operand()),
                    words.figures().exact(rescaled.from().low()),
                    words.figures().exact(rescaled.from().high()),
                    words.figures().exact(rescaled.toLow()),
                    words.figures().exact(rescaled.toHigh()));
        } else if (formula instanceof Formula.Clamped clamped) {
            return within(operand(clamped.operand()), clamped.within());
        } else if (formula instanceof Formula.Rounded rounded) {
            String said = words.say(
                    "formula.rounded",
                    operand(rounded.operand()),
                    words.figures().exact(rounded.step()));
            return rounded.mode() == RoundingMode.HALF_EVEN
                    ? said
                    : words.say("brackets", said, words.say("rounding." + Keys.of(rounded.mode())));
        } else if (formula instanceof Formula.Fixed fixed) {
            return words.figures().exact(fixed.value());
        }
        throw new IllegalArgumentException("formula: expected a kind that is known but was " + formula);
    }

    private String contributions(Formula.Contributions contributions) {
        String said = words.figures().exact(contributions.start());
        if (!contributions.plus().isEmpty()) {
            said = words.say("formula.plus", said, operands.terms(contributions.plus()));
        }
        return contributions.minus().isEmpty()
                ? said
                : words.say("formula.minus", said, operands.terms(contributions.minus()));
    }

    private String custom(Formula.Custom custom) {
        String said = custom.terms().isEmpty()
                ? words.say("formula.custom", custom.rule())
                : words.say("formula.custom.of", custom.rule(), operands.terms(custom.terms()));
        List<String> parameters = new ArrayList<>();
        custom.parameters()
                .forEach((name, value) ->
                        parameters.add(words.say("amount", name, words.figures().exact(value))));
        return parameters.isEmpty() ? said : words.say("brackets", said, words.list(parameters));
    }

    private String operand(Operand operand) {
        return operands.operand(operand);
    }

    private String within(String said, Range range) {
        return words.say(
                "formula.within",
                said,
                words.figures().exact(range.low()),
                words.figures().exact(range.high()));
    }
}
