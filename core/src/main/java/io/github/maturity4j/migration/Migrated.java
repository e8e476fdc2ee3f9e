package io.github.maturity4j.migration;

import io.github.maturity4j.assessment.Assessment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * @param names the new ids by the old ones, of the parts of each kind that were kept or renamed
     */
    public record Leg(String from, String to, List<Fate> fates, Map<Family, Map<String, String>> names) {
        /** Copies the lists and maps. */
        public Leg {
            fates = List.copyOf(fates);
            Map<Family, Map<String, String>> copy = new EnumMap<>(Family.class);
            names.forEach((family, ids) -> copy.put(family, Map.copyOf(ids)));
            names = Collections.unmodifiableMap(copy);
        }
    }

    /** What became of everything that was said, over all migrations, the first first. */
    public List<Fate> fates() {
        return legs.stream().flatMap(leg -> leg.fates().stream()).toList();
    }

    /** The versions that it went through, the first first; empty where it did not go at all. */
    public List<String> versions() {
        List<String> versions = new ArrayList<>();
        legs.stream().limit(1).map(Leg::from).forEach(versions::add);
        legs.stream().map(Leg::to).forEach(versions::add);
        return List.copyOf(versions);
    }

    /**
     * What a part of the first version is called in the last one.
     *
     * @param family the kind of part
     * @param id its id in the first version
     * @return its id in the last one; empty where it was not kept or renamed all the way
     */
    public Optional<String> name(Family family, String id) {
        Optional<String> name = Optional.of(id);
        for (Leg leg : legs) {
            name = name.map(known -> leg.names().getOrDefault(family, Map.of()).get(known));
        }
        return name;
    }
}
