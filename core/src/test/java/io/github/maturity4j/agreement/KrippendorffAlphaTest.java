package io.github.maturity4j.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.exact.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Held against the worked examples of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), which give three decimals, and
 * against the definition by coincidences.
 */
class KrippendorffAlphaTest {

    private static List<List<Rational>> columns(List<String> rows) {
        List<List<Rational>> columns = new ArrayList<>();
        for (int i = 0; i < rows.get(0).length(); i++) {
            List<Rational> column = new ArrayList<>();
            for (String row : rows) {
                char rating = row.charAt(i);
                if (rating != '.') {
                    column.add(Rational.of(Character.isDigit(rating) ? rating - '0' : rating - 'a'));
                }
            }
            columns.add(column);
        }
        return columns;
    }

    private static String threeDecimals(Metric metric, List<List<Rational>> things) {
        return KrippendorffAlpha.of(metric, things)
                .orElseThrow()
                .toDecimal(3)
                .setScale(3, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Example C: four observers, twelve units, ratings missing. */
    private static List<List<Rational>> fourObservers() {
        return columns(List.of("123321412...", "1233224125.3", ".3332342251.", "12332441251."));
    }

    @Test
    void binaryRatingsOfTwoObservers() {
        assertThat(threeDecimals(Metric.NOMINAL, columns(List.of("0100000010", "1110010000"))))
                .isEqualTo("0.095");
    }

    @Test
    void nominalRatingsOfTwoObservers() {
        assertThat(threeDecimals(Metric.NOMINAL, columns(List.of("aabbdcccedda", "babbbccceddd"))))
                .isEqualTo("0.692");
    }

    @Test
    void fourObserversWithMissingRatings() {
        assertThat(threeDecimals(Metric.NOMINAL, fourObservers())).isEqualTo("0.743");
        assertThat(threeDecimals(Metric.ORDINAL, fourObservers())).isEqualTo("0.815");
        assertThat(threeDecimals(Metric.INTERVAL, fourObservers())).isEqualTo("0.849");
        assertThat(threeDecimals(Metric.RATIO, fourObservers())).isEqualTo("0.797");
    }

    @Test
    void withoutVariationThereIsNoValue() {
        assertThat(KrippendorffAlpha.of(Metric.INTERVAL, columns(List.of("222", "222"))))
                .isEmpty();
        assertThat(KrippendorffAlpha.of(Metric.INTERVAL, columns(List.of("12.", "..3"))))
                .isEmpty();
        assertThat(KrippendorffAlpha.of(Metric.NOMINAL, List.of())).isEmpty();
    }

    @Test
    void ratiosAreOfNumbersFromZero() {
        assertThatThrownBy(() -> KrippendorffAlpha.of(Metric.RATIO, List.of(List.of(Rational.of(-1), Rational.ONE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("things: expected ratings of at least 0, since the metric is ratio, but was -1");
        assertThat(KrippendorffAlpha.of(Metric.RATIO, columns(List.of("001", "011"))))
                .isPresent();
    }

    /** The definition, by the matrix of coincidences, in plain doubles. */
    private static Optional<Double> byCoincidences(Metric metric, List<List<Rational>> things) {
        int size = 6;
        double[][] coincidences = new double[size][size];
        for (List<Rational> thing : things) {
            for (int i = 0; i < thing.size(); i++) {
                for (int j = 0; j < thing.size(); j++) {
                    if (i != j) {
                        coincidences[(int) thing.get(i).toDouble()][
                                (int) thing.get(j).toDouble()] += 1.0 / (thing.size() - 1);
                    }
                }
            }
        }
        double[] totals = new double[size];
        double all = 0;
        for (int c = 0; c < size; c++) {
            for (int k = 0; k < size; k++) {
                totals[c] += coincidences[c][k];
            }
            all += totals[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < size; c++) {
            for (int k = 0; k < size; k++) {
                double distance = distance(metric, c, k, totals);
                observed += coincidences[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        return expected == 0 ? Optional.empty() : Optional.of(1 - (all - 1) * observed / expected);
    }

    private static double distance(Metric metric, int c, int k, double[] totals) {
        return switch (metric) {
            case NOMINAL -> c == k ? 0 : 1;
            case INTERVAL -> (double) (c - k) * (c - k);
            case RATIO -> c + k == 0 ? 0 : Math.pow((c - k) / (double) (c + k), 2);
            case ORDINAL -> {
                double between = 0;
                for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
                    between += totals[g];
                }
                yield Math.pow(between - (totals[c] + totals[k]) / 2, 2);
            }
        };
    }

    @Property(seed = "20261122", tries = 300)
    void agreesWithTheDefinition(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int things, @ForAll Metric metric) {
        Random random = new Random(seed);
        List<List<Rational>> ratings = new ArrayList<>();
        for (int i = 0; i < things; i++) {
            List<Rational> thing = new ArrayList<>();
            int size = random.nextInt(6);
            for (int j = 0; j < size; j++) {
                thing.add(Rational.of(random.nextInt(6)));
            }
            ratings.add(thing);
        }
        Optional<Rational> alpha = KrippendorffAlpha.of(metric, ratings);
        List<List<Rational>> shuffled = new ArrayList<>(ratings);
        shuffled.replaceAll(thing -> {
            List<Rational> copy = new ArrayList<>(thing);
            Collections.shuffle(copy, random);
            return copy;
        });
        Collections.shuffle(shuffled, random);
        assertThat(KrippendorffAlpha.of(metric, shuffled)).isEqualTo(alpha);
        Optional<Double> expected = byCoincidences(
                metric, ratings.stream().filter(thing -> thing.size() > 1).toList());
        assertThat(alpha.isPresent()).isEqualTo(expected.isPresent());
        if (expected.isPresent()) {
            assertThat(alpha.orElseThrow().toExactDecimal().orElseThrow())
                    .isCloseTo(
                            BigDecimal.valueOf(expected.get()),
                            org.assertj.core.api.Assertions.within(new BigDecimal("0.0000501")));
        }
    }
}
