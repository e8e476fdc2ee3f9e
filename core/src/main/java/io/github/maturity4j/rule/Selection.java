package io.github.maturity4j.rule;

import java.util.List;
import org.immutables.value.Value;

/**
 * Chooses (indicator, area) pairs: those that fit every member given here, and the stage, dimension and area at hand
 * where the same member is not given here. A member with several ids is fitted by any of them; a dimension includes those
 * beneath it. Indicators that are named by id are meant whatever stage and dimension are at hand; of those that are asked by
 * area, the area at hand alone. Immutable and thread-safe.
 */
@Value.Immutable
public interface Selection {

    /** All pairs that fit the stage, dimension and area at hand. */
    Selection ALL = builder().build();

    /** Indicators by id; any where empty. */
    List<String> indicators();

    /** Stages by id; that at hand where empty. */
    List<String> stages();

    /** Dimensions by id, with those beneath; that at hand where empty. */
    List<String> dimensions();

    /** Areas by id; that at hand where empty. */
    List<String> areas();

    /** Roles by id: indicators that such a role may answer; any where empty. */
    List<String> roles();

    /** Tags; any where empty. */
    List<String> tags();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a selection. */
    final class Builder extends ImmutableSelection.Builder {
        Builder() {}
    }
}
