package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Treatments;
import java.util.List;
import java.util.function.Function;

/** Writes conditions. */
final class ConditionEncoder {

    private ConditionEncoder() {}

    static Part.Members condition(Condition condition) {
        if (condition instanceof Condition.OfEach ofEach) {
            return answers(ofEach.selection(), new MapBuilder())
                    .putAll(group(ofEach.condition(), ConditionEncoder::ofAnswer))
                    .build();
        }
        if (isGroup(condition)) {
            return group(condition, ConditionEncoder::condition);
        }
        MapBuilder map = new MapBuilder();
        if (condition instanceof Condition.Named named) {
            map.put("condition", named.condition()).putAll(OperandEncoder.scope(named.scope()));
        } else {
            predicate(condition, map);
        }
        return map.build();
    }

    private static boolean isGroup(Condition condition) {
        return condition instanceof Condition.All
                || condition instanceof Condition.Any
                || condition instanceof Condition.AtLeast
                || condition instanceof Condition.Not;
    }

    private static Part.Members group(Condition condition, Function<Condition, Part> part) {
        MapBuilder map = new MapBuilder();
        if (condition instanceof Condition.All all) {
            map.put("all", MapBuilder.items(all.conditions(), part));
        } else if (condition instanceof Condition.Any any) {
            map.put("any", MapBuilder.items(any.conditions(), part));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            map.put("at-least", Part.of(atLeast.count())).put("of", MapBuilder.items(atLeast.conditions(), part));
        } else if (condition instanceof Condition.Not not) {
            map.put("not", part.apply(not.condition()));
        }
        return map.build();
    }

    /** What is asked of the answer at hand, without an operand. */
    private static Part ofAnswer(Condition condition) {
        if (isGroup(condition)) {
            return group(condition, ConditionEncoder::ofAnswer);
        }
        MapBuilder map = new MapBuilder();
        if (condition instanceof Condition.Compare compare) {
            if (compare.left() instanceof Operand.Answers answers) {
                OperandEncoder.counting(answers.counting(), map);
            }
            compared(compare, map);
        } else {
            asked(condition, map);
        }
        return map.build();
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
            asked(condition, answers(chosen.selection(), map));
        } else if (condition instanceof Condition.OfKind ofKind) {
            asked(condition, answers(ofKind.selection(), map));
        } else if (condition instanceof Condition.Brings brings) {
            asked(condition, answers(brings.selection(), map));
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
            map.put("measure", table.measure())
                    .putAll(OperandEncoder.scope(table.scope()))
                    .putMap("table", table.thresholds(), Part::of);
        }
    }

    private static void compare(Condition.Compare compare, MapBuilder map) {
        map.putAll(OperandEncoder.members(compare.left()));
        compared(compare, map);
    }

    private static void compared(Condition.Compare compare, MapBuilder map) {
        boolean constant = compare.right() instanceof Operand.Constant;
        map.put(
                Words.of(compare.comparison()),
                constant ? OperandEncoder.operand(compare.right()) : OperandEncoder.members(compare.right()));
        treatments(compare.treatments(), map);
    }

    /** The choice, the kind or the attachment that an answer is held against. */
    private static void asked(Condition condition, MapBuilder map) {
        if (condition instanceof Condition.Chosen chosen) {
            map.putOneOrMore("is", chosen.choices());
            treatments(chosen.treatments(), map);
        } else if (condition instanceof Condition.OfKind ofKind) {
            map.put("kind", Words.part(ofKind.kind()));
        } else if (condition instanceof Condition.Brings brings) {
            map.put("has", Words.part(brings.attachment()));
        }
    }

    private static MapBuilder answers(Selection selection, MapBuilder map) {
        return map.putAll(OperandEncoder.selection(selection));
    }

    private static void treatments(Treatments treatments, MapBuilder map) {
        map.putIf(!treatments.equals(Treatments.DEFAULT), "treat", OperandEncoder.treatments(treatments));
    }
}
