package io.github.maturity4j.migration;

import io.github.maturity4j.assessment.Assessment;
import java.util.List;

/**
 * An assessment that was carried into another version of its framework.
 *
 * @param assessment the assessment in the newer version; what could not be carried is open
 * @param legs the ways it went, one for each migration, the first first
 */
public record Migrated(Assessment assessment, List<Leg> legs) {

    /** Copies the list. */
    public Migrated {
        legs = List.copyOf(legs);
    }

    /**
     * One migration on the way.
     *
     * @param from the version before it
     * @param to the version after it
     * @param fates what became of everything that was said, in the order of the older version: answers, facts, targets
     */
    public record Leg(String from, String to, List<Fate> fates) {
        /** Copies the list. */
        public Leg {
            fates = List.copyOf(fates);
        }
    }

    /** What became of everything that was said, over all migrations, the first first. */
    public List<Fate> fates() {
        return legs.stream().flatMap(leg -> leg.fates().stream()).toList();
    }

    /** The versions that it went through, the first first; empty where it did not go at all. */
    public List<String> versions() {
        java.util.ArrayList<String> versions = new java.util.ArrayList<>();
        legs.stream().limit(1).map(Leg::from).forEach(versions::add);
        legs.stream().map(Leg::to).forEach(versions::add);
        return List.copyOf(versions);
    }
}
