package io.github.maturity4j.organisation;

import io.github.maturity4j.assessment.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A unit as it stands in the tree from a day until a day. A unit that is moved, renamed or resized stands in the organisation
 * several times under the same id, with days that do not overlap. Immutable and thread-safe.
 */
@Value.Immutable
public interface OrganisationUnit {

    /** The unit: its id, its name, and what other systems call it. */
    Unit unit();

    /** The id of the unit right above; absent for the topmost one. */
    Optional<String> parent();

    /**
     * How large the unit is, those beneath it included, for example 240 people; at least 0. Absent where it is not known, which is
     * not 0.
     */
    OptionalInt size();

    /**
     * Whether the unit is assessed by itself; true unless set. A unit that only groups others is not, and is then never missing.
     */
    @Value.Default
    default boolean assessed() {
        return true;
    }

    /** The first day; absent where it was always so. */
    Optional<LocalDate> firstDay();

    /** The last day; absent where it still is so. */
    Optional<LocalDate> lastDay();

    /** The id of the unit. */
    default String id() {
        return unit().id();
    }

    /**
     * Whether this holds on a day.
     *
     * @param day the day
     * @return true from the first day until the last, both included
     */
    default boolean holds(LocalDate day) {
        return firstDay().filter(first -> first.isAfter(day)).isEmpty()
                && lastDay().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a unit of a tree; {@code unit} is required. */
    final class Builder extends ImmutableOrganisationUnit.Builder {
        Builder() {}

        /**
         * The unit by its id alone.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(String id) {
            unit(Unit.builder().id(id).build());
            return this;
        }
    }
}
