package io.github.maturity4j.comparison;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.Value;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The ways that numbers and outcomes may have gone. */
final class Ways {

    private Ways() {}

    /** One for each pair of what it was and what it is. */
    static Set<Direction> possible(Value before, Value after) {
        EnumSet<Direction> ways = EnumSet.noneOf(Direction.class);
        if (before.range().isPresent() && after.range().isPresent()) {
            Range then = before.range().get();
            Range now = after.range().get();
            add(ways, Direction.UP, then.low().compareTo(now.high()) < 0);
            add(ways, Direction.DOWN, then.high().compareTo(now.low()) > 0);
            add(
                    ways,
                    Direction.SAME,
                    then.low().compareTo(now.high()) <= 0 && then.high().compareTo(now.low()) >= 0);
        }
        add(ways, Direction.SAME, before.mayBeEmpty() && after.mayBeEmpty());
        add(ways, Direction.SAME, before.mayBeWithheld() && after.mayBeWithheld());
        add(ways, Direction.OTHER, before.range().isPresent() && (after.mayBeEmpty() || after.mayBeWithheld()));
        add(ways, Direction.OTHER, after.range().isPresent() && (before.mayBeEmpty() || before.mayBeWithheld()));
        add(ways, Direction.OTHER, before.mayBeEmpty() && after.mayBeWithheld());
        add(ways, Direction.OTHER, before.mayBeWithheld() && after.mayBeEmpty());
        return ways;
    }

    private static void add(Set<Direction> ways, Direction way, boolean possible) {
        if (possible) {
            ways.add(way);
        }
    }

    /** Up where no end fell and one rose, down where no end rose and one fell. */
    static Direction shown(Value before, Value after) {
        if (before.equals(after)) {
            return Direction.SAME;
        }
        if (before.range().isEmpty()
                || after.range().isEmpty()
                || before.mayBeEmpty() != after.mayBeEmpty()
                || before.mayBeWithheld() != after.mayBeWithheld()) {
            return Direction.OTHER;
        }
        int low = after.range().get().low().compareTo(before.range().get().low());
        int high = after.range().get().high().compareTo(before.range().get().high());
        return low >= 0 && high >= 0 ? Direction.UP : low <= 0 && high <= 0 ? Direction.DOWN : Direction.OTHER;
    }

    /** An outcome as a number: met is 1, unmet is 0, void is empty. */
    static Value value(Outcomes outcomes) {
        Optional<Range> range = outcomes.canBeMet() || outcomes.canBeUnmet()
                ? Optional.of(Range.of(
                        outcomes.canBeUnmet() ? Rational.ZERO : Rational.ONE,
                        outcomes.canBeMet() ? Rational.ONE : Rational.ZERO))
                : Optional.empty();
        return new Value(range, outcomes.canBeVoid(), false);
    }

    static Direction shown(Coverage before, Coverage after) {
        Optional<Rational> then = before.share();
        Optional<Rational> now = after.share();
        if (then.isEmpty() || now.isEmpty()) {
            return then.equals(now) ? Direction.SAME : Direction.OTHER;
        }
        return of(then.get().compareTo(now.get()));
    }

    /** The way between two things of which the first compares so with the second. */
    static Direction of(int order) {
        return order < 0 ? Direction.UP : order > 0 ? Direction.DOWN : Direction.SAME;
    }
}
