package io.github.maturity4j.rollup;

import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A unit of the tree with what came of it and of all beneath it. Immutable and thread-safe. */
@Value.Immutable
public interface RolledUnit {

    /** The unit. */
    Unit unit();

    /** The id of the unit right above; absent for the topmost one. */
    Optional<String> parent();

    /** How many units lie above it. */
    int depth();

    /** How large the unit is, those beneath it included; absent where it is not known. */
    OptionalInt size();

    /** Its own part of the size, which is its weight; absent where it is not known. */
    OptionalLong ownSize();

    /** What is known of the unit itself. */
    UnitStanding standing();

    /** The id of its assessment; absent unless the unit is assessed and its assessment has one. */
    Optional<String> assessment();

    /** The date of its assessment; absent unless the unit is assessed and its assessment has one. */
    Optional<LocalDate> date();

    /** How much of the unit's own assessment was answered; absent unless the unit is assessed. */
    Optional<Coverage> coverage();

    /** The unit's own figures that go into roll-ups; none unless the unit is assessed. */
    List<UnitFigure> own();

    /** How many units count in the figures: this and those beneath it, groups left out. */
    int counted();

    /** How many of those that count have no scorecard. */
    int missing();

    /** How many of those that count are suppressed. */
    int suppressed();

    /** How many of those that count are of unknown size. */
    int unsized();

    /** The figures of the unit and all beneath it. */
    List<RolledFigure> figures();

    /** The id of the unit. */
    default String id() {
        return unit().id();
    }

    /**
     * A figure of the unit and all beneath it.
     *
     * @param rule the id of a roll-up rule
     * @param subject what the figure speaks about
     * @return the figure
     * @throws IllegalArgumentException if there is no such figure
     */
    default RolledFigure figure(String rule, Subject subject) {
        return figures().stream()
                .filter(figure -> figure.rule().equals(rule) && figure.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule: expected a roll-up with a figure of " + subject + " but was " + rule));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a unit of a roll-up. */
    final class Builder extends ImmutableRolledUnit.Builder {
        Builder() {}
    }
}
