package io.github.maturity4j.generated;

import io.github.maturity4j.oracle.Reach;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.ForEach;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where an operand or a condition will stand.
 *
 * @param axes the axes of the rule
 * @param hands what is at hand, for every figure of the rule
 * @param level for requirements of stages the position of the stage, so that thresholds rise; -1 elsewhere
 */
record Site(List<ForEach> axes, List<Map<Axis, String>> hands, int level) {

    static Site of(List<ForEach> axes, Reach reach) {
        List<Map<Axis, String>> hands = new ArrayList<>();
        hands.add(new EnumMap<>(Axis.class));
        for (ForEach each : axes) {
            List<Map<Axis, String>> longer = new ArrayList<>();
            for (Map<Axis, String> hand : hands) {
                for (String element : reach.elements(each)) {
                    longer.add(with(hand, each.axis(), element));
                }
            }
            hands = longer;
        }
        return new Site(axes, hands, -1);
    }

    Site at(Axis axis, String id, int level) {
        return new Site(axes, hands.stream().map(hand -> with(hand, axis, id)).toList(), level);
    }

    Site at(int level) {
        return new Site(axes, hands, level);
    }

    /** The same place, whichever of these stages is at hand. */
    Site atEach(List<String> stages) {
        List<Map<Axis, String>> longer = new ArrayList<>();
        stages.forEach(stage -> hands.forEach(hand -> longer.add(with(hand, Axis.STAGE, stage))));
        return new Site(axes, longer, level);
    }

    private static Map<Axis, String> with(Map<Axis, String> hand, Axis axis, String id) {
        Map<Axis, String> copy = new EnumMap<>(Axis.class);
        copy.putAll(hand);
        copy.put(axis, id);
        return copy;
    }
}
