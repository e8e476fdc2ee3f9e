package io.github.maturity4j.agreement;

import io.github.maturity4j.exact.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Krippendorff's alpha: how far respondents agree beyond what chance would give, 1 where all agree, 0 where they agree as if they had
 * drawn lots, below 0 where they disagree more than that. Ratings may be missing.
 *
 * <p>Source: Klaus Krippendorff, <em>Computing Krippendorff's Alpha-Reliability</em>, University of Pennsylvania, 2011.
 *
 * <p>For example, of two respondents who say 1 and 1, 2 and 2, 3 and 4 about three things, the nominal alpha is 0.6154 (8/13).
 *
 * <p>The statistic is summed in double arithmetic in an order that does not depend on that of the ratings, and rounded half-even to
 * {@value #DIGITS} decimals. Time and memory are linear in the ratings for all metrics but {@link Metric#RATIO}, which takes time
 * quadratic in the different ratings of one thing, and of all.
 */
public final class KrippendorffAlpha {

    /** How many decimals are given. */
    public static final int DIGITS = 4;

    private KrippendorffAlpha() {}

    /**
     * The agreement of ratings.
     *
     * @param metric how far apart two ratings are
     * @param things for each thing that was rated, its ratings, in any order; a thing rated once or never says nothing
     * @return alpha, at most 1, to {@value #DIGITS} decimals; empty where nothing was rated twice, or all ratings are equal, so that there
     *     is no variation to agree on
     * @throws IllegalArgumentException if the metric is {@link Metric#RATIO} and a rating is below 0
     */
    public static Optional<Rational> of(Metric metric, Collection<? extends Collection<Rational>> things) {
        List<TreeMap<Rational, Long>> counted = new ArrayList<>();
        TreeMap<Rational, Long> all = new TreeMap<>();
        long ratings = 0;
        for (Collection<Rational> thing : things) {
            if (thing.size() > 1) {
                TreeMap<Rational, Long> counts = new TreeMap<>();
                for (Rational rating : thing) {
                    if (metric == Metric.RATIO && rating.signum() < 0) {
                        throw new IllegalArgumentException(
                                "things: expected ratings of at least 0, since the metric is ratio, but was " + rating);
                    }
                    counts.merge(rating, 1L, Long::sum);
                    all.merge(rating, 1L, Long::sum);
                }
                ratings += thing.size();
                counted.add(counts);
            }
        }
        if (all.size() < 2) {
            return Optional.empty();
        }
        Distances distances = new Distances(metric, all);
        double[] observed = counted.stream()
                .mapToDouble(counts -> distances.within(counts) / (total(counts) - 1))
                .sorted()
                .toArray();
        double disagreement = 0;
        for (double part : observed) {
            disagreement += part;
        }
        double alpha = 1 - (ratings - 1) * disagreement / distances.within(all);
        return Optional.of(Rational.parse(BigDecimal.valueOf(alpha)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .toPlainString()));
    }

    private static long total(Map<Rational, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
