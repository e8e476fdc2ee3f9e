package io.github.maturity4j.framework;

import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Operand;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Walks through a condition, value by value. */
final class ConditionEdit {

    private final Edit edit;
    private final RuleEdit rules;

    ConditionEdit(Edit edit, RuleEdit rules) {
        this.edit = edit;
        this.rules = rules;
    }

    /** Conditions by the name under which they stand. */
    Map<String, Condition> byName(Map<String, Condition> conditions, String at) {
        Map<String, Condition> after = new LinkedHashMap<>(conditions);
        after.replaceAll((name, condition) -> condition(condition, at + "/" + name));
        return after;
    }

    Condition condition(Condition condition, String at) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(RuleEdit.items(all.conditions(), at + "/all", this::condition));
        } else if (condition instanceof Condition.Any any) {
            return new Condition.Any(RuleEdit.items(any.conditions(), at + "/any", this::condition));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            return new Condition.AtLeast(
                    edit.count(at + "/at-least", atLeast.count()),
                    RuleEdit.items(atLeast.conditions(), at + "/of", this::condition));
        } else if (condition instanceof Condition.Not not) {
            return new Condition.Not(condition(not.condition(), at + "/not"));
        } else if (condition instanceof Condition.OfEach each) {
            edit.names(each.selection().indicators());
            return new Condition.OfEach(each.selection(), condition(each.condition(), at));
        }
        return single(condition, at);
    }

    private Condition single(Condition condition, String at) {
        if (condition instanceof Condition.Compare compare) {
            boolean constant = compare.left() instanceof Operand.Constant;
            return new Condition.Compare(
                    rules.operand(compare.left(), constant ? at + "/number" : at),
                    compare.comparison(),
                    rules.operand(compare.right(), at + "/" + word(compare.comparison())),
                    rules.treatments(compare.treatments(), at + "/treat"));
        } else if (condition instanceof Condition.Table table) {
            return new Condition.Table(table.measure(), table.scope(), edit.numbers(at + "/table", table.thresholds()));
        } else if (condition instanceof Condition.Placed placed) {
            return new Condition.Placed(
                    placed.placement(),
                    placed.scope(),
                    placed.comparison(),
                    edit.stage(at + "/" + word(placed.comparison()), Optional.of(placed.stage()))
                            .orElse(placed.stage()));
        } else if (condition instanceof Condition.Chosen chosen) {
            edit.names(chosen.selection().indicators());
            return new Condition.Chosen(
                    chosen.selection(), chosen.choices(), rules.treatments(chosen.treatments(), at + "/treat"));
        } else if (condition instanceof Condition.OfKind ofKind) {
            edit.names(ofKind.selection().indicators());
        } else if (condition instanceof Condition.Brings brings) {
            edit.names(brings.selection().indicators());
        }
        return condition;
    }

    private static String word(Comparison comparison) {
        return comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
