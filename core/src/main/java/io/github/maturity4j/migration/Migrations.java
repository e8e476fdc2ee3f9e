package io.github.maturity4j.migration;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Migrations between several versions, one after the other: from 1 to 2 to 3. The shortest way is taken, the first given of equals.
 *
 * <pre>{@code
 * Migrations migrations = Migrations.of(List.of(from1to2, from2to3), registry);
 * Optional<Migrated> migrated = migrations.migrate(assessmentOf1, "club", "3");
 * }</pre>
 *
 * <p>Immutable and thread-safe, as far as the registry is.
 */
public final class Migrations {

    private final List<Migration> migrations;
    private final FrameworkRegistry registry;

    private Migrations(List<Migration> migrations, FrameworkRegistry registry) {
        this.migrations = migrations;
        this.registry = registry;
    }

    /** A version of a framework. */
    private record Version(String framework, String version) {}

    /**
     * Some migrations.
     *
     * @param migrations the migrations; they are held against their versions when they are used
     * @param registry where the versions of the frameworks are found
     * @return the migrations, to be used together
     */
    public static Migrations of(List<Migration> migrations, FrameworkRegistry registry) {
        return new Migrations(List.copyOf(migrations), Objects.requireNonNull(registry, "registry"));
    }

    /**
     * Carries an assessment into another version, over as many migrations as that takes.
     *
     * @param assessment the assessment
     * @param framework the id of the framework in the version to come to
     * @param version the version to come to
     * @return the assessment in that version; as it is where it is one of it already; empty where no way leads there
     * @throws InvalidMigrationException if a migration on the way does not fit its two versions, with every problem
     * @throws IllegalArgumentException if the registry lacks a version on the way
     */
    public Optional<Migrated> migrate(Assessment assessment, String framework, String version) {
        return way(new Version(assessment.framework(), assessment.version()), new Version(framework, version))
                .map(way -> {
                    Migrated migrated = new Migrated(assessment, List.of());
                    for (Migration migration : way) {
                        Migrated next = migration.migrate(
                                migrated.assessment(),
                                framework(migration.fromFramework(), migration.fromVersion()),
                                framework(migration.toFramework(), migration.toVersion()));
                        List<Migrated.Leg> legs = new ArrayList<>(migrated.legs());
                        legs.addAll(next.legs());
                        migrated = new Migrated(next.assessment(), legs);
                    }
                    return migrated;
                });
    }

    private Framework framework(String id, String version) {
        return registry.find(id, version)
                .orElseThrow(() -> new IllegalArgumentException(
                        "registry: expected the framework " + id + " in version " + version + " but it is not there"));
    }

    private Optional<List<Migration>> way(Version from, Version to) {
        Map<Version, List<Migration>> ways = new HashMap<>();
        ways.put(from, List.of());
        Deque<Version> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty() && !ways.containsKey(to)) {
            Version at = ahead.poll();
            for (Migration migration : migrations) {
                Version next = new Version(migration.toFramework(), migration.toVersion());
                if (new Version(migration.fromFramework(), migration.fromVersion()).equals(at)
                        && !ways.containsKey(next)) {
                    List<Migration> way = new ArrayList<>(ways.getOrDefault(at, List.of()));
                    way.add(migration);
                    ways.put(next, way);
                    ahead.add(next);
                }
            }
        }
        return Optional.ofNullable(ways.get(to));
    }
}
