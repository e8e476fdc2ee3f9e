package io.github.maturity4j.crosswalk;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.vocabulary.Scale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an assessment tells of one answer of the source.
 *
 * @param low the least points it may be worth; empty where its scale has none
 * @param high the most points it may be worth; empty where its scale has none
 * @param choices the choices that it may be; none where its scale has no single choices
 * @param mayBeAnswer whether it may be an answer that applies
 * @param mayBeNotApplicable whether it may be not applicable
 */
record Told(
        Optional<Rational> low,
        Optional<Rational> high,
        Set<String> choices,
        boolean mayBeAnswer,
        boolean mayBeNotApplicable) {

    static Told of(Slot slot, Sheet sheet) {
        int index = slot.index();
        return switch (sheet.status(index)) {
            case ANSWERED, PARTLY ->
                new Told(
                        slot.range().map(range -> sheet.lowest(index)),
                        slot.range().map(range -> sheet.points(index)),
                        choices(slot, sheet),
                        true,
                        sheet.mayBeNotApplicable(index));
            case NOT_APPLICABLE -> new Told(Optional.empty(), Optional.empty(), Set.of(), false, true);
            default ->
                new Told(
                        slot.range().map(range -> range.low()),
                        slot.range().map(range -> range.high()),
                        ids(slot.scale()),
                        true,
                        slot.applicability().mayBeNotApplicable());
        };
    }

    /** A choice that was made, for checks. */
    static Told choice(Scale.Choice choice) {
        return new Told(choice.points(), choice.points(), Set.of(choice.id()), true, false);
    }

    private static Set<String> ids(Scale scale) {
        return Possible.isOfChoices(scale)
                ? new LinkedHashSet<>(
                        scale.choices().stream().map(Scale.Choice::id).toList())
                : Set.of();
    }

    /** The choices that it may be; where points stand for several answers, the nearest below and above. */
    private static Set<String> choices(Slot slot, Sheet sheet) {
        if (!Possible.isOfChoices(slot.scale())) {
            return Set.of();
        }
        if (sheet.status(slot.index()) == Sheet.Status.ANSWERED
                && sheet.reply(slot.index()) instanceof Reply.Choice choice) {
            return Set.of(choice.id());
        }
        Set<String> found = new LinkedHashSet<>();
        List<Scale.Choice> all = slot.scale().choices();
        all.stream().filter(choice -> sheet.mayBe(slot.index(), choice)).forEach(choice -> found.add(choice.id()));
        if (found.isEmpty()) {
            Rational points = sheet.points(slot.index());
            all.stream()
                    .flatMap(choice -> choice.points().stream())
                    .filter(other -> other.compareTo(points) <= 0)
                    .max(Rational::compareTo)
                    .ifPresent(below -> addWorth(below, all, found));
            all.stream()
                    .flatMap(choice -> choice.points().stream())
                    .filter(other -> other.compareTo(points) >= 0)
                    .min(Rational::compareTo)
                    .ifPresent(above -> addWorth(above, all, found));
        }
        return found;
    }

    private static void addWorth(Rational points, List<Scale.Choice> all, Set<String> found) {
        all.stream()
                .filter(choice -> choice.points().filter(points::equals).isPresent())
                .forEach(choice -> found.add(choice.id()));
    }

    /** Whether it certainly applies and is worth at least some points. */
    boolean isAtLeast(Rational points) {
        return mayBeAnswer
                && !mayBeNotApplicable
                && low.filter(least -> least.compareTo(points) >= 0).isPresent();
    }

    /** Whether it certainly applies and is worth less than some points. */
    boolean isBelow(Rational points) {
        return mayBeAnswer
                && !mayBeNotApplicable
                && high.filter(most -> most.compareTo(points) < 0).isPresent();
    }
}
