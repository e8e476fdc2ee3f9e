package io.github.maturity4j.comparison;

import io.github.maturity4j.migration.Migrated;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two scorecards beside each other: whether they may be compared, what moved, and what it goes back to.
 *
 * <p>Comparing a scorecard with itself gives no movement and no change, also where answers are open. Comparing backwards mirrors:
 * the same movements, with before and after swapped and every direction turned round.
 *
 * <pre>{@code
 * ScorecardComparison comparison = ScorecardComparison.of(scorecard2025, scorecard2026);
 * comparison.verdict().allows(); // true
 * comparison.movements();        // the figures that are not what they were
 * }</pre>
 *
 * <p>The cost is linear in the size of both scorecards, and for each figure that moved in what it is made of. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface ScorecardComparison {

    /** The earlier scorecard, as it was given; of the older version where a migration lies between them. */
    Scorecard before();

    /** The later scorecard. */
    Scorecard after();

    /** Whether they may be compared. */
    Verdict verdict();

    /** What to know of the comparison, whatever the verdict. */
    List<Remark> remarks();

    /**
     * The figures that are not what they were, because of the organisation: placements, measures, named conditions, in document order, then coverage. None
     * where the scorecards may not be compared. With a migration between them, these lead from the earlier assessment as it is
     * scored in the newer version to the later scorecard.
     */
    List<Movement> movements();

    /**
     * Everything that was said otherwise: answers, facts and targets as far as a rule reads them, in the order in which rules do;
     * then facts that no rule reads, by id. None where the scorecards may not be compared.
     */
    List<Change> changes();

    /** What the newer version of the framework made of the earlier assessment; absent without a migration. */
    Optional<Renewal> renewal();

    /**
     * Compares two scorecards of the same version of a framework.
     *
     * @param before the earlier one
     * @param after the later one
     * @return the comparison; where they may not be compared, its verdict says why, and it holds no movements
     */
    static ScorecardComparison of(Scorecard before, Scorecard after) {
        return Comparing.of(before, after);
    }

    /**
     * Compares two scorecards of different versions of a framework, by way of the earlier assessment in the newer version. What
     * the newer version makes of the same answers is told apart from what the organisation did.
     *
     * @param before the earlier scorecard, of the older version
     * @param migrated the earlier assessment, carried into the newer version
     * @param rescored its scorecard in the newer version
     * @param after the later scorecard, of the newer version
     * @return the comparison; where they may not be compared, its verdict says why, and it holds no movements
     * @throws IllegalArgumentException if {@code before} is not of the version that {@code migrated} comes from, or {@code rescored}
     *     not of the one it leads to
     */
    static ScorecardComparison of(Scorecard before, Migrated migrated, Scorecard rescored, Scorecard after) {
        return Comparing.of(before, migrated, rescored, after);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a comparison; {@code before}, {@code after} and {@code verdict} are required. */
    final class Builder extends ImmutableScorecardComparison.Builder {
        Builder() {}
    }
}
