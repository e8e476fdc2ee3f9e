package io.github.maturity4j.rollup;

import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What came of an organisation on one day: of every unit its own figures, and those rolled up from it and all beneath it. Of a
 * suppressed unit it holds nothing but that it is suppressed, whatever its scorecard said. Immutable and thread-safe.
 */
@Value.Immutable
public interface RolledUp {

    /** The id of the framework. */
    String framework();

    /** The version of the framework. */
    String version();

    /** The name of the framework for people; absent where it has none. */
    Optional<Text> title();

    /** The digest of the framework; absent unless the scorecards were made with digests. */
    Optional<Digest> frameworkDigest();

    /** The digest of the overlay over the framework; absent where there is none. */
    Optional<Digest> overlayDigest();

    /** The id of the organisation. */
    String organisation();

    /** The name of the organisation; the id where there is none. */
    Optional<String> name();

    /** What sizes count; people where absent. */
    Optional<Text> counts();

    /** The day of the tree. */
    LocalDate date();

    /** Of how few people a unit is suppressed: of fewer than this; absent where sizes suppress nothing. */
    OptionalInt fewest();

    /** The rules, each with its basis. */
    List<RollUpRule> rules();

    /** What is possible for a unit of which nothing is known: what counts of missing and of suppressed units. */
    List<UnitFigure> open();

    /** All units, each before those beneath it. */
    List<RolledUnit> units();

    /** The topmost unit. */
    default RolledUnit root() {
        return units().get(0);
    }

    /**
     * A unit by its id.
     *
     * @param id the id
     * @return the unit
     * @throws IllegalArgumentException if there is no such unit
     */
    default RolledUnit unit(String id) {
        return units().get(position(id));
    }

    /**
     * A unit and all beneath it: what its figures were rolled up from.
     *
     * @param id the id of a unit
     * @return the unit, then those beneath it
     * @throws IllegalArgumentException if there is no such unit
     */
    default List<RolledUnit> beneath(String id) {
        int start = position(id);
        int end = start + 1;
        while (end < units().size()
                && units().get(end).depth() > units().get(start).depth()) {
            end++;
        }
        return units().subList(start, end);
    }

    /**
     * The units of a standing, for example those that are missing.
     *
     * @param id the id of a unit
     * @param standing the standing
     * @return the ids of the unit and those beneath it that have it
     * @throws IllegalArgumentException if there is no such unit
     */
    default List<String> standing(String id, UnitStanding standing) {
        return beneath(id).stream()
                .filter(unit -> unit.standing() == standing)
                .map(RolledUnit::id)
                .toList();
    }

    /**
     * What a figure was rolled up from: every unit that counts, with what it contributes and its weight. From these the figure can be
     * computed again.
     *
     * @param id the id of a unit
     * @param figure one of its figures
     * @return one input for each unit that counts
     * @throws IllegalArgumentException if there is no such unit, or no rule of the figure
     */
    default List<RollUpInput> inputs(String id, RolledFigure figure) {
        RollUpMethod method = rule(figure.rule()).method();
        List<RollUpInput> inputs = new ArrayList<>();
        for (RolledUnit unit : beneath(id)) {
            if (unit.standing() != UnitStanding.GROUP) {
                List<UnitFigure> figures = unit.standing() == UnitStanding.ASSESSED ? unit.own() : open();
                Columns.find(figures, method, figure.subject())
                        .ifPresent(own ->
                                inputs.add(new RollUpInput(unit.id(), unit.standing(), own, weight(method, unit))));
            }
        }
        return List.copyOf(inputs);
    }

    /**
     * A rule of this roll-up.
     *
     * @param id its id
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    default RollUpRule rule(String id) {
        return rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id: expected a roll-up rule but was " + id));
    }

    /**
     * The figure of the whole of the topmost unit, or of any other.
     *
     * @param unit the id of a unit
     * @param rule the id of a roll-up rule
     * @param subject what the figure speaks about
     * @return the figure
     * @throws IllegalArgumentException if there is no such unit or figure
     */
    default RolledFigure figure(String unit, String rule, Subject subject) {
        return unit(unit).figure(rule, subject);
    }

    private static OptionalLong weight(RollUpMethod method, RolledUnit unit) {
        return Columns.weight(method) == RollUpMethod.Weight.UNITS ? OptionalLong.of(1) : unit.ownSize();
    }

    private int position(String id) {
        for (int i = 0; i < units().size(); i++) {
            if (units().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("id: expected a unit of " + organisation() + " but was " + id);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a roll-up. */
    final class Builder extends ImmutableRolledUp.Builder {
        Builder() {}
    }
}
