package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Writes figures, rounded so that none crosses a number it was compared with. */
final class Figures {

    /** The most decimal places that are tried before a figure is written only as a fraction. */
    private static final int MOST_DIGITS = 30;

    /** The decimal places of numbers that declare none. */
    static final int DIGITS = 2;

    /** A share is shown as whole only where it is, and as nothing only where it is. */
    private static final Figures SHARES = new Figures(2, List.of(Rational.ZERO, Rational.ONE));

    private final int digits;
    private final List<Rational> thresholds;

    /**
     * Figures of one rule.
     *
     * @param digits the decimal places to be shown
     * @param thresholds numbers that no figure may seem to reach or cross
     */
    Figures(int digits, List<Rational> thresholds) {
        this.digits = digits;
        this.thresholds = thresholds;
    }

    /** The same numbers to keep apart from, with other digits. */
    Figures withDigits(int others) {
        return new Figures(others, thresholds);
    }

    /** A number, and the exact number beside it where rounding changed it. */
    Part figure(Rational value) {
        for (int places = digits; places <= MOST_DIGITS; places++) {
            BigDecimal decimal = value.toDecimal(places);
            Rational rounded = Rational.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
            if (staysOnItsSide(value, rounded)) {
                return written(value, rounded);
            }
        }
        return new MapBuilder().put("exact", value.toString()).build();
    }

    private static Part written(Rational value, Rational rounded) {
        boolean readable = isReadable(rounded);
        if (readable && rounded.equals(value)) {
            return new Part.Numeral(rounded.toString());
        }
        return new MapBuilder()
                .putIf(readable, "rounded", new Part.Numeral(rounded.toString()))
                .put("exact", value.toString())
                .build();
    }

    /** A number that somebody wrote down, as it is; rounded as well only where it is no decimal. */
    static Part number(Rational value) {
        return isReadable(value) ? new Part.Numeral(value.toString()) : SHARES.figure(value);
    }

    /** Whether a number in a document can be this one. */
    private static boolean isReadable(Rational value) {
        try {
            return Rational.parse(value.toString()).equals(value);
        } catch (IllegalArgumentException noDecimal) {
            return false;
        }
    }

    private boolean staysOnItsSide(Rational value, Rational rounded) {
        return thresholds.stream()
                .allMatch(threshold -> Integer.signum(value.compareTo(threshold))
                                == Integer.signum(rounded.compareTo(threshold))
                        || (value.equals(threshold) && value.toExactDecimal().isEmpty()));
    }

    Part range(Range range) {
        return new MapBuilder()
                .put("low", figure(range.low()))
                .put("high", figure(range.high()))
                .build();
    }

    Part value(Value value) {
        MapBuilder map = new MapBuilder();
        value.range().ifPresent(range -> map.put("low", figure(range.low())).put("high", figure(range.high())));
        return map.putIf(value.mayBeEmpty(), "may-be-empty", Part.of(true))
                .putIf(value.mayBeWithheld(), "may-be-withheld", Part.of(true))
                .build();
    }

    static Part share(Rational share) {
        return SHARES.figure(share);
    }

    static Part coverage(Coverage coverage) {
        return new MapBuilder()
                .put("answered", SHARES.figure(coverage.answered()))
                .put("applicable", SHARES.figure(coverage.applicable()))
                .put("share", coverage.share(), Figures::share)
                .build();
    }
}
