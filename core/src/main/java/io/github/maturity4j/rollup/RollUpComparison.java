package io.github.maturity4j.rollup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Two roll-ups of an organisation beside each other: what became of each unit, which figures are not what they were, whether that is
 * certain, and every reason for it. It is made of the roll-ups alone, so that it tells no more of a suppressed unit than they do.
 *
 * <p>Comparing a roll-up with itself gives no movement. It takes time linear in the units and figures, and for each figure that
 * moved, in the units beneath it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface RollUpComparison {

    /** The earlier roll-up. */
    RolledUp before();

    /** The later roll-up. */
    RolledUp after();

    /** Why they may not be compared; none where they may. */
    List<Obstacle> obstacles();

    /** What became of each unit: those of the later tree in its order, then those that are gone. None where there are obstacles. */
    List<UnitChange> units();

    /**
     * The figures that are not what they were, of every unit that is in both trees, in the order of the later one. None where there
     * are obstacles.
     */
    List<FigureChange> movements();

    /** Why two roll-ups may not be compared. */
    enum Obstacle {
        /** They are of two organisations. */
        OTHER_ORGANISATION,
        /** They are of two frameworks. */
        OTHER_FRAMEWORK,
        /** They are of two versions of a framework: score the earlier assessments in the newer version first. */
        OTHER_VERSION,
        /** They name the same framework and version, but its document was not the same. */
        OTHER_TEXT,
        /** Another overlay lay over the framework. */
        OTHER_OVERLAY,
        /** They were rolled up by other rules. */
        OTHER_RULES
    }

    /** What became of a unit as a whole. */
    enum Fate {
        /** It is in both trees. */
        KEPT,
        /** It is in the later tree only. */
        NEW,
        /** It is in the earlier tree only. */
        GONE
    }

    /**
     * What became of a unit.
     *
     * @param fate whether it is in both trees
     * @param before the unit in the earlier tree; absent where it is new
     * @param after the unit in the later tree; absent where it is gone
     */
    record UnitChange(Fate fate, Optional<RolledUnit> before, Optional<RolledUnit> after) {

        /** The id of the unit. */
        public String id() {
            return after.or(() -> before).map(RolledUnit::id).orElse("");
        }

        /** Whether it lies beneath another unit than before. */
        public boolean isMoved() {
            return fate == Fate.KEPT && !before.flatMap(RolledUnit::parent).equals(after.flatMap(RolledUnit::parent));
        }

        /** Whether its size is another than before. */
        public boolean isResized() {
            return fate == Fate.KEPT && !before.map(RolledUnit::size).equals(after.map(RolledUnit::size));
        }
    }

    /**
     * A figure that is not what it was.
     *
     * @param unit the id of the unit
     * @param before the figure as it was
     * @param after the figure as it is
     * @param certain whether it is another whatever open units turn out to be, then and now
     * @param reasons everything that it is made of and that is not what it was, at least one
     */
    record FigureChange(String unit, RolledFigure before, RolledFigure after, boolean certain, List<Reason> reasons) {

        /** Copies the list. */
        public FigureChange {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why a figure is not what it was. Where there are several, no single one is claimed to be the cause. */
    sealed interface Reason {

        /** The id of the unit. */
        String unit();

        /**
         * A unit's own figure is another.
         *
         * @param unit the id of the unit
         * @param before its figure as it was
         * @param after its figure as it is
         */
        record Own(String unit, UnitFigure before, UnitFigure after) implements Reason {}

        /**
         * A unit is missing, suppressed or assessed, and was not: its figure is another therefore.
         *
         * @param unit the id of the unit
         * @param before what was known of it
         * @param after what is known of it
         */
        record Known(String unit, UnitStanding before, UnitStanding after) implements Reason {}

        /**
         * A unit weighs more or less.
         *
         * @param unit the id of the unit
         * @param before its weight as it was; absent where its size was not known
         * @param after its weight as it is; absent where its size is not known
         */
        record Weighed(String unit, OptionalLong before, OptionalLong after) implements Reason {}

        /**
         * A unit counts here that did not.
         *
         * @param unit the id of the unit
         * @param anew whether it is new; false where it was elsewhere in the tree, or grouped others
         */
        record Came(String unit, boolean anew) implements Reason {}

        /**
         * A unit counted here that does not any more.
         *
         * @param unit the id of the unit
         * @param gone whether it is gone; false where it is elsewhere in the tree, or groups others
         */
        record Left(String unit, boolean gone) implements Reason {}
    }

    /** Whether they may be compared. */
    default boolean isPossible() {
        return obstacles().isEmpty();
    }

    /**
     * Compares two roll-ups.
     *
     * @param before the earlier one
     * @param after the later one
     * @return the comparison; where they may not be compared it says why, and holds no movements
     */
    static RollUpComparison of(RolledUp before, RolledUp after) {
        return new Comparing(before, after).comparison();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a comparison; {@code before} and {@code after} are required. */
    final class Builder extends ImmutableRollUpComparison.Builder {
        Builder() {}
    }
}
