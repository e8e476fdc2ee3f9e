package io.github.maturity4j.rollup;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.rollup.RollUpComparison.Fate;
import io.github.maturity4j.rollup.RollUpComparison.FigureChange;
import io.github.maturity4j.rollup.RollUpComparison.Obstacle;
import io.github.maturity4j.rollup.RollUpComparison.Reason;
import io.github.maturity4j.rollup.RollUpComparison.UnitChange;
import io.github.maturity4j.rule.RollUpMethod.Weight;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two roll-ups. */
final class Comparing {

    private final RolledUp before;
    private final RolledUp after;
    private final Map<String, RolledUnit> earlier = new LinkedHashMap<>();
    private final Map<String, RolledUnit> later = new LinkedHashMap<>();

    Comparing(RolledUp before, RolledUp after) {
        this.before = before;
        this.after = after;
        before.units().forEach(unit -> earlier.put(unit.id(), unit));
        after.units().forEach(unit -> later.put(unit.id(), unit));
    }

    RollUpComparison comparison() {
        List<Obstacle> obstacles = obstacles();
        RollUpComparison.Builder builder =
                RollUpComparison.builder().before(before).after(after).obstacles(obstacles);
        if (obstacles.isEmpty()) {
            builder.units(units()).movements(movements());
        }
        return builder.build();
    }

    private List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (!before.organisation().equals(after.organisation())) {
            found.add(Obstacle.OTHER_ORGANISATION);
        }
        if (!before.framework().equals(after.framework())) {
            found.add(Obstacle.OTHER_FRAMEWORK);
        } else if (!before.version().equals(after.version())) {
            found.add(Obstacle.OTHER_VERSION);
        } else if (differ(before.frameworkDigest(), after.frameworkDigest())) {
            found.add(Obstacle.OTHER_TEXT);
        }
        if (!before.overlayDigest().equals(after.overlayDigest())) {
            found.add(Obstacle.OTHER_OVERLAY);
        }
        if (!before.rules().equals(after.rules())) {
            found.add(Obstacle.OTHER_RULES);
        }
        return found;
    }

    private static boolean differ(Optional<Digest> one, Optional<Digest> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private List<UnitChange> units() {
        List<UnitChange> changes = new ArrayList<>();
        later.forEach((id, unit) -> {
            Optional<RolledUnit> was = Optional.ofNullable(earlier.get(id));
            changes.add(new UnitChange(was.isPresent() ? Fate.KEPT : Fate.NEW, was, Optional.of(unit)));
        });
        earlier.forEach((id, unit) -> {
            if (!later.containsKey(id)) {
                changes.add(new UnitChange(Fate.GONE, Optional.of(unit), Optional.empty()));
            }
        });
        return changes;
    }

    private List<FigureChange> movements() {
        List<FigureChange> movements = new ArrayList<>();
        for (RolledUnit unit : later.values()) {
            RolledUnit was = earlier.get(unit.id());
            if (was != null) {
                for (RolledFigure figure : unit.figures()) {
                    was.figures().stream()
                            .filter(old -> old.rule().equals(figure.rule())
                                    && old.subject().equals(figure.subject())
                                    && !old.equals(figure))
                            .forEach(old -> movements.add(new FigureChange(
                                    unit.id(), old, figure, isCertain(old, figure), reasons(unit.id(), old, figure))));
                }
            }
        }
        return movements;
    }

    private List<Reason> reasons(String unit, RolledFigure old, RolledFigure figure) {
        Map<String, RollUpInput> inputs = new HashMap<>();
        before.inputs(unit, old).forEach(input -> inputs.put(input.unit(), input));
        boolean weighs = Columns.weight(after.rule(figure.rule()).method()) == Weight.SIZE;
        List<Reason> reasons = new ArrayList<>();
        for (RollUpInput now : after.inputs(unit, figure)) {
            RollUpInput was = inputs.remove(now.unit());
            if (was == null) {
                reasons.add(new Reason.Came(now.unit(), !earlier.containsKey(now.unit())));
                continue;
            }
            if (was.standing() != now.standing() && !was.figure().equals(now.figure())) {
                reasons.add(new Reason.Known(now.unit(), was.standing(), now.standing()));
            } else if (!was.figure().equals(now.figure())) {
                reasons.add(new Reason.Own(now.unit(), was.figure(), now.figure()));
            }
            if (weighs && !was.weight().equals(now.weight())) {
                reasons.add(new Reason.Weighed(now.unit(), was.weight(), now.weight()));
            }
        }
        before.inputs(unit, old).stream()
                .map(RollUpInput::unit)
                .filter(inputs::containsKey)
                .forEach(left -> reasons.add(new Reason.Left(left, !later.containsKey(left))));
        return reasons;
    }

    private static boolean isCertain(RolledFigure old, RolledFigure figure) {
        if (figure instanceof RolledFigure.OfStage stage) {
            return areApart(((RolledFigure.OfStage) old).possible(), stage.possible());
        } else if (figure instanceof RolledFigure.OfNumber number) {
            return areApart(((RolledFigure.OfNumber) old).possible(), number.possible());
        }
        RolledFigure.OfCounts was = (RolledFigure.OfCounts) old;
        RolledFigure.OfCounts now = (RolledFigure.OfCounts) figure;
        Map<Optional<String>, RolledFigure.Span> spans = new HashMap<>();
        was.counts().stream()
                .filter(count -> count.place() == RolledFigure.Place.STAGE)
                .forEach(count -> spans.put(count.stage(), count.units()));
        return was.units() != now.units()
                || now.counts().stream()
                        .filter(count -> spans.containsKey(count.stage()))
                        .anyMatch(count -> areApart(spans.getOrDefault(count.stage(), count.units()), count.units()));
    }

    private static boolean areApart(RolledFigure.Span one, RolledFigure.Span other) {
        return one.greatest() < other.least() || other.greatest() < one.least();
    }

    private static boolean areApart(Stages one, Stages other) {
        return Collections.disjoint(one.stages(), other.stages())
                && !(one.mayBeNone() && other.mayBeNone())
                && !(one.mayBeEmpty() && other.mayBeEmpty());
    }

    private static boolean areApart(Value one, Value other) {
        boolean apart = one.range().isEmpty()
                || other.range().isEmpty()
                || areApart(one.range().get(), other.range().get());
        return apart && !(one.mayBeEmpty() && other.mayBeEmpty()) && !(one.mayBeWithheld() && other.mayBeWithheld());
    }

    private static boolean areApart(Range one, Range other) {
        return one.high().compareTo(other.low()) < 0 || other.high().compareTo(one.low()) < 0;
    }
}
