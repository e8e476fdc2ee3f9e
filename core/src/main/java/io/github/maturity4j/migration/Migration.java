package io.github.maturity4j.migration;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of each part of a framework from one version to another, as data.
 *
 * <p>A migration is complete: every stage, dimension, area, role, indicator and fact of the older version and of the newer one is
 * named exactly once. That something has the same id in both is not enough: an indicator is <em>kept</em> only where it is answered on
 * the same scale, for the same areas; one whose scale differs has to be declared as changed. Titles, questions and anchors may differ.
 *
 * <pre>{@code
 * Migrated migrated = migration.migrate(assessment, version1, version2);
 * migrated.assessment(); // of version 2; what could not be carried is open
 * migrated.fates();      // what became of each answer, and why
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Migration {

    /** The id of the migration itself. */
    String id();

    /** The id of the framework in the older version. */
    String fromFramework();

    /** The older version. */
    String fromVersion();

    /** The digest of the older version; where it is there, no other framework is taken for it by {@code documents}. */
    Optional<Digest> fromDigest();

    /** The id of the framework in the newer version, mostly the same. */
    String toFramework();

    /** The newer version. */
    String toVersion();

    /** The digest of the newer version; where it is there, no other framework is taken for it by {@code documents}. */
    Optional<Digest> toDigest();

    /** What changed and why, for people. */
    Optional<Text> description();

    /**
     * What became of the parts of each kind: as a document has them, what was kept first, then what was renamed, changed, split, merged,
     * dropped and added.
     */
    Map<Family, List<Step>> steps();

    /**
     * What became of the parts of one kind.
     *
     * @param family the kind
     * @return the steps in document order; none where neither version has such parts
     */
    default List<Step> steps(Family family) {
        return steps().getOrDefault(family, List.of());
    }

    /**
     * Holds the migration against both versions.
     *
     * @param old the older version of the framework
     * @param renewed the newer version
     * @return everything that is wrong, in document order: parts that are not named, or twice, or do not exist; answers that are
     *     to be carried between scales that differ; none where the migration can be used
     */
    default List<Problem> check(Framework old, Framework renewed) {
        return new MigrationCheck(this, old, renewed).check();
    }

    /**
     * Carries an assessment into the newer version. What cannot be carried is open there.
     *
     * @param assessment an assessment of the older version
     * @param old the older version of the framework
     * @param renewed the newer version
     * @return the assessment in the newer version, with what became of each answer
     * @throws InvalidMigrationException if the migration does not fit the two versions, with every problem
     * @throws IllegalArgumentException if the assessment is not one of the older version
     */
    default Migrated migrate(Assessment assessment, Framework old, Framework renewed) {
        List<Problem> problems = check(old, renewed);
        if (!problems.isEmpty()) {
            throw new InvalidMigrationException(this, problems);
        }
        return new Carrier(this, old, renewed).carry(assessment);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a migration; the ids and versions are required. */
    final class Builder extends ImmutableMigration.Builder {
        Builder() {}
    }
}
