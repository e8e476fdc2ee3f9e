package io.github.maturity4j.exact;

import io.github.maturity4j.problem.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decimals and fractions within bounds that are checked before a number is built. */
final class DecimalText {

    private static final int MAX_LENGTH = 80;
    private static final int MAX_FRACTION_LENGTH = 4096;
    private static final Pattern DECIMAL =
            Pattern.compile("([-+]?)([0-9]{1,80})(?:\\.([0-9]{1,80}))?(?:[eE]([-+]?[0-9]{1,80}))?");
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");

    private DecimalText() {}

    static Rational parse(String text) {
        Matcher matcher = DECIMAL.matcher(text);
        if (text.length() > MAX_LENGTH || !matcher.matches()) {
            throw new IllegalArgumentException("expected a decimal number but was " + Wording.quoted(text));
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        String digits = matcher.group(2) + fraction;
        int exponent = matcher.group(4) == null ? 0 : exponent(matcher.group(4));
        String significant = digits.replaceFirst("^0+", "").replaceFirst("0+$", "");
        if (significant.isEmpty()) {
            return Rational.ZERO;
        }
        if (significant.length() > Rational.MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "expected at most " + Rational.MAX_DIGITS + " significant digits but was " + Wording.quoted(text));
        }
        BigDecimal unscaled = new BigDecimal(new BigInteger(digits), fraction.length()).stripTrailingZeros();
        long scale = (long) unscaled.scale() - exponent;
        if (Math.abs(scale) > Rational.MAX_EXPONENT || unscaled.precision() - scale - 1 > Rational.MAX_EXPONENT) {
            throw new IllegalArgumentException("expected a decimal exponent in [-" + Rational.MAX_EXPONENT + ", "
                    + Rational.MAX_EXPONENT + "] but was " + Wording.quoted(text));
        }
        Rational value = Rational.of(new BigDecimal(unscaled.unscaledValue(), (int) scale));
        return matcher.group(1).equals("-") ? value.negate() : value;
    }

    /** An exponent, or one that is far beyond every bound where it has more digits than bounds have. */
    private static int exponent(String text) {
        String digits = text.replaceFirst("^[-+]?0*", "");
        int size = digits.isEmpty() ? 0 : digits.length() > 4 ? 9999 : Integer.parseInt(digits);
        return text.startsWith("-") ? -size : size;
    }

    static Rational parseExact(String text) {
        Matcher matcher = FRACTION.matcher(text);
        if (text.length() > MAX_FRACTION_LENGTH || !matcher.matches()) {
            return exactDecimal(text);
        }
        BigInteger denominator = new BigInteger(matcher.group(2));
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException(
                    "expected a fraction with a denominator above 0 but was " + Wording.quoted(text));
        }
        return Rational.of(new BigInteger(matcher.group(1)), denominator);
    }

    private static Rational exactDecimal(String text) {
        if (text.matches("-?[0-9]{1,4000}")) {
            return Rational.of(new BigInteger(text), BigInteger.ONE);
        }
        if (text.matches("-?[0-9]{1,4000}\\.[0-9]{1,30}")) {
            BigDecimal decimal = new BigDecimal(text);
            return Rational.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }
        return parse(text);
    }
}
