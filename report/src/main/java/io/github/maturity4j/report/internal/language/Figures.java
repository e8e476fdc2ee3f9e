package io.github.maturity4j.report.internal.language;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.text.Placeholders;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Writes exact numbers for people: rounded half-even to a number of decimal places, with more of them where the rounded number
 * would lie on another side of a threshold than the number itself. For example 0.8996 with two places and a threshold of 0.9 is
 * written 0.8996, not 0.90. Marks differ between languages, digits do not. Immutable and thread-safe.
 */
public final class Figures {

    private static final int MOST_DIGITS = 30;
    private static final int GROUP = 3;
    private static final Rational HUNDRED = Rational.of(100);

    private final char point;
    private final String grouping;
    private final int leastGrouped;
    private final String percent;

    /**
     * Numbers as a language writes them.
     *
     * @param point the decimal mark
     * @param grouping the mark between groups of three digits before it; empty for none
     * @param leastGrouped how many digits stand at least before the first grouping mark
     * @param percent how a number of per cent is written, with {@code {0}} for the number
     */
    Figures(char point, String grouping, int leastGrouped, String percent) {
        this.point = point;
        this.grouping = grouping;
        this.leastGrouped = leastGrouped;
        this.percent = percent;
    }

    /**
     * A number with its rounding kept away from thresholds.
     *
     * @param value the number
     * @param digits the number of decimal places that are wanted
     * @param thresholds the numbers that it is never rounded to or beyond
     * @return the number in words for people
     */
    public String rounded(Rational value, int digits, Collection<Rational> thresholds) {
        return shown(value, places(value, digits, thresholds));
    }

    /**
     * A range with its rounding kept away from thresholds, and its ends told apart.
     *
     * @param range the range
     * @param digits the number of decimal places that are wanted
     * @param thresholds the numbers that no end is rounded to or beyond
     * @return both ends, low and high; equal only where the range is a single number
     */
    public List<String> rounded(Range range, int digits, Collection<Rational> thresholds) {
        List<Rational> low = new ArrayList<>(thresholds);
        List<Rational> high = new ArrayList<>(thresholds);
        if (!range.isSingle() && close(range, digits)) {
            low.add(range.high());
            high.add(range.low());
        }
        int places = Math.max(places(range.low(), digits, low), places(range.high(), digits, high));
        return List.of(shown(range.low(), places), shown(range.high(), places));
    }

    /**
     * A number without the zeros at the end of its decimals.
     *
     * @param number a number as this class writes it
     * @return for example {@code 0.5} for {@code 0.50}
     */
    public String brief(String number) {
        int end = number.length();
        if (number.indexOf(point) < 0) {
            return number;
        }
        while (number.charAt(end - 1) == '0') {
            end--;
        }
        return number.substring(0, number.charAt(end - 1) == point ? end - 1 : end);
    }

    /**
     * A number as it is: a decimal where there is a finite one, otherwise a fraction.
     *
     * @param value the number
     * @return the number, unrounded
     */
    public String exact(Rational value) {
        return localised(value.toString());
    }

    /**
     * A share in per cent, whole where possible; never 100 or 0 where it is not.
     *
     * @param share a share, 1 for all
     * @return for example {@code 80 %}, or {@code 99.9 %} for 0.9994
     */
    public String percent(Rational share) {
        return Placeholders.filled(percent, rounded(share.times(HUNDRED), 0, List.of(Rational.ZERO, HUNDRED)));
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return for example {@code 12,500}
     */
    public String whole(long number) {
        return localised(String.valueOf(number));
    }

    /** The fewest decimal places that keep a number on its side of all thresholds; one more than the most where none do. */
    private static int places(Rational value, int digits, Collection<Rational> thresholds) {
        int places = Math.min(digits, MOST_DIGITS);
        while (places <= MOST_DIGITS) {
            BigDecimal shown = value.toDecimal(places);
            if (keepsSide(value, Rational.of(shown.unscaledValue(), BigInteger.TEN.pow(places)), thresholds)) {
                return places;
            }
            places++;
        }
        return places;
    }

    private String shown(Rational value, int places) {
        return places > MOST_DIGITS
                ? exact(value)
                : localised(value.toDecimal(places).toPlainString());
    }

    private static boolean close(Range range, int digits) {
        return range.low().toDecimal(digits).compareTo(range.high().toDecimal(digits)) == 0;
    }

    private static boolean keepsSide(Rational value, Rational shown, Collection<Rational> thresholds) {
        return thresholds.stream()
                .allMatch(threshold ->
                        Integer.signum(value.compareTo(threshold)) == Integer.signum(shown.compareTo(threshold)));
    }

    /** A decimal or a fraction of whole numbers, with the marks of the language. */
    private String localised(String number) {
        int bar = number.indexOf('/');
        if (bar >= 0) {
            return localised(number.substring(0, bar)) + "/" + localised(number.substring(bar + 1));
        }
        int dot = number.indexOf('.');
        String whole = dot < 0 ? number : number.substring(0, dot);
        return grouped(whole) + (dot < 0 ? "" : point + number.substring(dot + 1));
    }

    private String grouped(String whole) {
        int first = whole.startsWith("-") ? 1 : 0;
        int digits = whole.length() - first;
        if (grouping.isEmpty() || digits < GROUP + leastGrouped) {
            return whole;
        }
        StringBuilder shown = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > first; at -= GROUP) {
            shown.insert(at, grouping);
        }
        return shown.toString();
    }
}
