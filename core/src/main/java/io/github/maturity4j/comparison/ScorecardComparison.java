package io.github.maturity4j.comparison;

import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;
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

    /** The earlier scorecard, as it was given. */
    Scorecard before();

    /** The later scorecard. */
    Scorecard after();

    /** Whether they may be compared. */
    Verdict verdict();

    /** What to know of the comparison, whatever the verdict. */
    List<Remark> remarks();

    /**
     * The figures that are not what they were: placements, measures, named conditions, in document order, then coverage. None
     * where the scorecards may not be compared.
     */
    List<Movement> movements();

    /**
     * Everything that was said otherwise: answers, facts and targets as far as a rule reads them, in the order in which rules do;
     * then facts that no rule reads, by id. None where the scorecards may not be compared.
     */
    List<Change> changes();

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

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a comparison; {@code before}, {@code after} and {@code verdict} are required. */
    final class Builder extends ImmutableScorecardComparison.Builder {
        Builder() {}
    }
}
