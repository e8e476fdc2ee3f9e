package io.github.maturity4j.agreement;

import io.github.maturity4j.exact.Rational;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Sums the squared distances between all ordered pairs of some ratings. */
final class Distances {

    private final Metric metric;
    private final Map<Rational, Double> places = new HashMap<>();

    /** The distances among all ratings that count. */
    Distances(Metric metric, SortedMap<Rational, Long> all) {
        this.metric = metric;
        long below = 0;
        for (Map.Entry<Rational, Long> entry : all.entrySet()) {
            double rank = below + entry.getValue() / 2.0;
            places.put(
                    entry.getKey(),
                    metric == Metric.ORDINAL ? rank : entry.getKey().toDouble());
            below += entry.getValue();
        }
    }

    /** The sum over all ordered pairs of the ratings, each with every other. */
    double within(SortedMap<Rational, Long> counts) {
        return switch (metric) {
            case NOMINAL -> nominal(counts);
            case ORDINAL, INTERVAL -> squares(counts);
            case RATIO -> ratios(counts);
        };
    }

    private static double nominal(SortedMap<Rational, Long> counts) {
        double total = 0;
        double equal = 0;
        for (long count : counts.values()) {
            total += count;
            equal += (double) count * count;
        }
        return total * total - equal;
    }

    /** The squared differences of all ordered pairs sum to twice the number times the squared distances from the mean. */
    private double squares(SortedMap<Rational, Long> counts) {
        double total = 0;
        double sum = 0;
        for (Map.Entry<Rational, Long> entry : counts.entrySet()) {
            total += entry.getValue();
            sum += entry.getValue() * place(entry.getKey());
        }
        double mean = sum / total;
        double squares = 0;
        for (Map.Entry<Rational, Long> entry : counts.entrySet()) {
            double difference = place(entry.getKey()) - mean;
            squares += entry.getValue() * difference * difference;
        }
        return 2 * total * squares;
    }

    private double ratios(SortedMap<Rational, Long> counts) {
        double sum = 0;
        for (Map.Entry<Rational, Long> one : counts.entrySet()) {
            for (Map.Entry<Rational, Long> other : counts.entrySet()) {
                double first = place(one.getKey());
                double second = place(other.getKey());
                if (first + second > 0) {
                    double share = (first - second) / (first + second);
                    sum += one.getValue() * other.getValue() * share * share;
                }
            }
        }
        return sum;
    }

    private double place(Rational rating) {
        return places.getOrDefault(rating, 0.0);
    }
}
