package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Treatments;
import java.util.List;

/** Writes conditions. */
final class ConditionEncoder {

    private ConditionEncoder() {}

    static Part condition(Condition condition) {
        MapBuilder map = new MapBuilder();
        if (condition instanceof Condition.All all) {
            map.put("all", conditions(all.conditions()));
        } else if (condition instanceof Condition.Any any) {
            map.put("any", conditions(any.conditions()));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            map.put("at-least", Part.of(atLeast.count())).put("of", conditions(atLeast.conditions()));
        } else if (condition instanceof Condition.Not not) {
            map.put("not", condition(not.condition()));
        } else if (condition instanceof Condition.Named named) {
            map.put("condition", named.condition()).putAll(OperandEncoder.scope(named.scope()));
        } else {
            predicate(condition, map);
        }
        return map.build();
    }

    static Part conditions(List<Condition> conditions) {
        return MapBuilder.items(conditions, ConditionEncoder::condition);
    }

    /** One condition by itself, or a list. */
    static Part oneOrMore(List<Condition> conditions) {
        return MapBuilder.oneOrMore(conditions, ConditionEncoder::condition);
    }

    /** What is asked of answers, facts, measures and placements. */
    private static void predicate(Condition condition, MapBuilder map) {
        if (condition instanceof Condition.Compare compare) {
            compare(compare, map);
        } else if (condition instanceof Condition.Chosen chosen) {
            answers(chosen.selection(), map).putOneOrMore("is", chosen.choices());
            treatments(chosen.treatments(), map);
        } else if (condition instanceof Condition.OfKind ofKind) {
            answers(ofKind.selection(), map).put("kind", Words.part(ofKind.kind()));
        } else if (condition instanceof Condition.Brings brings) {
            answers(brings.selection(), map).put("has", Words.part(brings.attachment()));
        } else if (condition instanceof Condition.FactIs factIs) {
            map.put("fact", factIs.fact()).putOneOrMore("is", factIs.choices());
        } else if (condition instanceof Condition.Placed placed) {
            map.put("placement", placed.placement())
                    .putAll(OperandEncoder.scope(placed.scope()))
                    .put(Words.of(placed.comparison()), placed.stage());
        } else if (condition instanceof Condition.PlacedIn placedIn) {
            map.put("placement", placedIn.placement())
                    .putAll(OperandEncoder.scope(placedIn.scope()))
                    .putOneOrMore("is", placedIn.stages());
        } else if (condition instanceof Condition.Table table) {
            map.put("measure", table.measure()).putMap("table", table.thresholds(), Part::of);
        }
    }

    private static void compare(Condition.Compare compare, MapBuilder map) {
        boolean constant = compare.right() instanceof Operand.Constant;
        map.putAll(OperandEncoder.members(compare.left()))
                .put(
                        Words.of(compare.comparison()),
                        constant ? OperandEncoder.operand(compare.right()) : OperandEncoder.members(compare.right()));
        treatments(compare.treatments(), map);
    }

    private static MapBuilder answers(Selection selection, MapBuilder map) {
        return map.putAll(OperandEncoder.selection(selection));
    }

    private static void treatments(Treatments treatments, MapBuilder map) {
        map.putIf(!treatments.equals(Treatments.DEFAULT), "treat", OperandEncoder.treatments(treatments));
    }
}
