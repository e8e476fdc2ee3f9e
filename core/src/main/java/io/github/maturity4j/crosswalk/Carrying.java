package io.github.maturity4j.crosswalk;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Scale;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What each kind of relation makes of an answer of the source, on the scale of the target. */
final class Carrying {

    private final Relation.Kind kind;
    private final Scale source;
    private final Scale target;
    private final Possible.OfChoices choices;
    private final Possible anything;
    private final boolean targetMayNotApply;

    Carrying(Relation.Kind kind, Scale source, Scale target, boolean targetMayNotApply) {
        this.kind = kind;
        this.source = source;
        this.target = target;
        this.targetMayNotApply = targetMayNotApply;
        this.anything = Possible.anything(target, targetMayNotApply);
        this.choices = anything instanceof Possible.OfChoices all ? all : new Possible.OfChoices(Set.of(), false);
    }

    /** Everything that the target can be. */
    Possible anything() {
        return anything;
    }

    /** What is left of the target. */
    Possible carry(Told told) {
        if (kind instanceof Relation.Implies implies) {
            return told.isAtLeast(points(implies.source(), source))
                    ? atLeast(points(implies.target(), target))
                    : anything;
        } else if (kind instanceof Relation.ImpliedBy impliedBy) {
            return told.isBelow(points(impliedBy.source(), source))
                    ? below(points(impliedBy.target(), target))
                    : anything;
        }
        return kind instanceof Relation.Equivalent equivalent ? same(equivalent, told) : anything;
    }

    private static Rational points(Level level, Scale scale) {
        return level.on(scale).orElseThrow(() -> new IllegalStateException("the level " + level + " has no points"));
    }

    private Possible atLeast(Rational points) {
        return anything instanceof Possible.OfPoints all
                ? all.and(new Possible.OfPoints(
                        all.span()
                                .map(span ->
                                        new Possible.Span(points, span.high().max(points), false)),
                        targetMayNotApply))
                : choicesWhose(worth -> worth.compareTo(points) >= 0);
    }

    private Possible below(Rational points) {
        return anything instanceof Possible.OfPoints all
                ? all.and(new Possible.OfPoints(
                        all.span().map(span -> new Possible.Span(span.low(), points, true)), targetMayNotApply))
                : choicesWhose(worth -> worth.compareTo(points) < 0);
    }

    private Possible.OfChoices choicesWhose(Predicate<Rational> test) {
        return new Possible.OfChoices(
                target.choices().stream()
                        .filter(choice -> choice.points().filter(test).isPresent())
                        .map(Scale.Choice::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                targetMayNotApply);
    }

    private Possible same(Relation.Equivalent equivalent, Told told) {
        if (anything instanceof Possible.OfPoints) {
            return new Possible.OfPoints(
                    told.low().flatMap(low -> told.high().map(high -> new Possible.Span(low, high, false))),
                    told.mayBeNotApplicable());
        }
        Set<String> images = told.choices().stream()
                .flatMap(choice -> Optional.ofNullable(equivalent.choices().get(choice)).stream())
                .collect(Collectors.toSet());
        return new Possible.OfChoices(
                choices.choices().stream()
                        .filter(images::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                told.mayBeNotApplicable());
    }
}
