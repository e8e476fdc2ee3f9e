package io.github.maturity4j.comparison;

import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;

/**
 * The scorecards of one unit at any number of dates.
 *
 * <pre>{@code
 * Trend trend = Trend.of(List.of(scorecard2024, scorecard2026, scorecard2025)); // in any order
 * trend.steps();  // 2024 to 2025, 2025 to 2026
 * trend.series(); // each figure at the three dates
 * }</pre>
 *
 * <p>The cost is that of comparing each scorecard with the next. Immutable and thread-safe.
 *
 * @param scorecards the scorecards, the earliest first; at least one
 * @param steps the comparisons of each with the next
 * @param series every figure at every date, placements first, then measures and named conditions, in document order
 */
public record Trend(List<Scorecard> scorecards, List<ScorecardComparison> steps, List<Series> series) {

    /** Copies the lists. */
    public Trend {
        scorecards = List.copyOf(scorecards);
        steps = List.copyOf(steps);
        series = List.copyOf(series);
    }

    /**
     * Orders scorecards by date, and compares each with the next.
     *
     * @param scorecards the scorecards in any order, all of one unit and of one version of a framework, each with a date of its own
     * @return the trend
     * @throws InvalidTrendException if there is none, if one has no date, if two have the same, if they are not all of one unit, or
     *     if two neighbours may not be compared, with every problem
     */
    public static Trend of(List<Scorecard> scorecards) {
        return new Trending(scorecards).trend();
    }

    /**
     * The last scorecard beside the first.
     *
     * @return the comparison; one without movements where there is a single scorecard
     */
    public ScorecardComparison overall() {
        return ScorecardComparison.of(scorecards.get(0), scorecards.get(scorecards.size() - 1));
    }
}
