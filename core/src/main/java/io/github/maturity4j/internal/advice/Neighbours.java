package io.github.maturity4j.internal.advice;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The answers one step away from another, the lower ones first. */
final class Neighbours {

    private Neighbours() {}

    /**
     * The next choice down and up in points, the next number down and up that is worth something else, one of several choices fewer or
     * more; none where answers have no order.
     */
    static List<Reply> of(Slot slot, Reply reply) {
        if (reply instanceof Reply.Choices taken && slot.scale() instanceof Scale.Several several) {
            return several(several, taken.ids());
        } else if (reply instanceof Reply.Amount amount) {
            return beside(slot, reply, amount.value(), option -> ((Reply.Amount) option.reply()).value());
        } else if (slot.scale() instanceof Scale.Classes) {
            return List.of();
        }
        return beside(slot, reply, Values.worth(slot, reply), Values.Option::worth);
    }

    private static List<Reply> beside(
            Slot slot, Reply reply, Rational own, Function<Values.Option, Rational> position) {
        Rational worth = Values.worth(slot, reply);
        List<Values.Option> others = Values.of(slot).stream()
                .filter(option -> !option.worth().equals(worth))
                .toList();
        // Of those at the same position, the first in document order.
        Optional<Values.Option> below = others.stream()
                .filter(option -> position.apply(option).compareTo(own) < 0)
                .reduce((one, other) -> position.apply(other).compareTo(position.apply(one)) > 0 ? other : one);
        Optional<Values.Option> above = others.stream()
                .filter(option -> position.apply(option).compareTo(own) > 0)
                .min(Comparator.comparing(position));
        List<Reply> found = new ArrayList<>();
        below.ifPresent(option -> found.add(option.reply()));
        above.ifPresent(option -> found.add(option.reply()));
        return found;
    }

    private static List<Reply> several(Scale.Several scale, Set<String> taken) {
        List<Reply> fewer = new ArrayList<>();
        List<Reply> more = new ArrayList<>();
        int most = scale.most().orElse(scale.choices().size());
        for (Scale.Choice choice : scale.choices()) {
            Set<String> ids = new LinkedHashSet<>();
            for (Scale.Choice each : scale.choices()) {
                if (taken.contains(each.id()) != each.id().equals(choice.id())) {
                    ids.add(each.id());
                }
            }
            if (ids.size() >= scale.fewest().orElse(0) && ids.size() <= most) {
                (ids.size() < taken.size() ? fewer : more).add(new Reply.Choices(ids));
            }
        }
        fewer.addAll(more);
        return fewer;
    }
}
