package io.github.maturity4j.comparison;

import java.util.List;

/** Whether two scorecards may be compared. */
public sealed interface Verdict {

    /** They may be compared as they are: same framework, version, overlay, rules, treatments and respondent roles. */
    record Direct() implements Verdict {}

    /**
     * They may be compared since the earlier assessment was carried into the version of the later one, and scored again.
     *
     * @param versions the versions that it went through, the earliest first, at least two
     */
    record ByMigration(List<String> versions) implements Verdict {
        /** Copies the list. */
        public ByMigration {
            versions = List.copyOf(versions);
        }
    }

    /**
     * They may not be compared.
     *
     * @param reasons why not, at least one
     */
    record NotComparable(List<Reason> reasons) implements Verdict {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public NotComparable {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons: expected at least one reason but there was none");
            }
        }
    }

    /** Whether they may be compared, with or without a migration. */
    default boolean allows() {
        return !(this instanceof NotComparable);
    }

    /** Why they may not be compared; empty where they may. */
    default List<Reason> reasons() {
        return this instanceof NotComparable not ? not.reasons() : List.of();
    }
}
