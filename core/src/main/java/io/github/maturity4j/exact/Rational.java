package io.github.maturity4j.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, in lowest terms.
 *
 * <p>All points, weights, thresholds and figures are rationals, so that a threshold means what its author wrote: 0.1 +
 * 0.2 is 0.3, and two thirds is neither 0.66 nor 0.67. Numerator and denominator are held in {@code long} as long as
 * they fit; what outgrows 63 bits continues in arbitrary precision with the same results. Comparisons of small values
 * multiply crosswise in 128 bits and never allocate. A result of more than {@value #MAX_BITS} binary digits is refused, so that
 * every operation takes bounded time.
 *
 * <p>For example, {@code Rational.parse("0.75").plus(Rational.of(1, 4))} equals {@code Rational.ONE}.
 *
 * <p>Immutable and thread-safe. Equal values are equal objects, whichever way they were computed.
 */
public final class Rational implements Comparable<Rational> {

    /** The number 0. */
    public static final Rational ZERO = new Rational(0, 1);

    /** The number 1. */
    public static final Rational ONE = new Rational(1, 1);

    /** The number of significant digits that {@link #parse(String)} reads at the most. */
    public static final int MAX_DIGITS = 18;

    /** The largest absolute decimal exponent that {@link #parse(String)} reads. */
    public static final int MAX_EXPONENT = 30;

    /** The binary digits that numerator and denominator can have at the most. */
    public static final int MAX_BITS = 16_384;

    /** As many significant digits tell every double from its neighbours. */
    private static final int DOUBLE_DIGITS = 17;

    private final long numerator;
    private final long denominator;
    private final @Nullable Big big;

    private record Big(BigInteger numerator, BigInteger denominator) {}

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Rational(Big big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    /**
     * The whole number {@code value}.
     *
     * @param value any whole number
     * @return the rational of that value
     */
    public static Rational of(long value) {
        if (value == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(value), BigInteger.ONE);
        }
        return value == 0 ? ZERO : value == 1 ? ONE : new Rational(value, 1);
    }

    /**
     * A fraction, reduced to lowest terms. For example {@code of(6, -4)} is {@code -3/2}.
     *
     * @param numerator any whole number
     * @param denominator any whole number but 0
     * @return the quotient
     * @throws IllegalArgumentException if {@code denominator} is 0
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new IllegalArgumentException("denominator: expected a whole number other than 0 but was 0");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return reduced(denominator < 0 ? -numerator : numerator, Math.abs(denominator));
    }

    /**
     * A fraction of arbitrary precision, reduced to lowest terms.
     *
     * @param numerator any whole number
     * @param denominator any whole number but 0
     * @return the quotient
     * @throws IllegalArgumentException if {@code denominator} is 0, or one of the two has more than {@value #MAX_BITS} binary digits
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator: expected a whole number other than 0 but was 0");
        }
        if (numerator.bitLength() > MAX_BITS || denominator.bitLength() > MAX_BITS) {
            throw new IllegalArgumentException("numerator and denominator: expected at most " + MAX_BITS
                    + " binary digits but were " + numerator.bitLength() + " and " + denominator.bitLength());
        }
        return lowest(numerator, denominator);
    }

    private static Rational lowest(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        if (top.bitLength() < 64 && bottom.bitLength() < 64 && top.longValue() != Long.MIN_VALUE) {
            return new Rational(top.longValue(), bottom.longValue());
        }
        if (top.bitLength() > MAX_BITS || bottom.bitLength() > MAX_BITS) {
            throw new ArithmeticException("expected a result of at most " + MAX_BITS + " binary digits but it has "
                    + Math.max(top.bitLength(), bottom.bitLength()));
        }
        return new Rational(new Big(top, bottom));
    }

    /**
     * The exact value of a decimal.
     *
     * @param value a decimal with a scale between -{@value #MAX_EXPONENT} and {@value #MAX_EXPONENT} and at most 60
     *     digits
     * @return the rational of exactly that value
     * @throws IllegalArgumentException if scale or precision is beyond these bounds
     */
    public static Rational of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        if (Math.abs((long) value.scale()) > MAX_EXPONENT || value.precision() > 60) {
            throw new IllegalArgumentException("value: expected a decimal with a scale in [-" + MAX_EXPONENT + ", "
                    + MAX_EXPONENT + "] and at most 60 digits but had scale " + value.scale() + " and "
                    + value.precision() + " digits");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() <= 0
                ? of(stripped.toBigIntegerExact(), BigInteger.ONE)
                : of(stripped.unscaledValue(), BigInteger.TEN.pow(stripped.scale()));
    }

    /**
     * The value of the shortest decimal that denotes {@code value}: 0.1 means one tenth, -0.0 means 0.
     *
     * @param value a finite number of at most {@value #MAX_DIGITS} significant digits and a decimal exponent in [-30,
     *     30]
     * @return the rational of the shortest decimal
     * @throws IllegalArgumentException if {@code value} is NaN, infinite, or beyond these bounds
     */
    public static Rational of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value: expected a finite number but was " + value);
        }
        if (value == 0) {
            return ZERO;
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < DOUBLE_DIGITS; digits++) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == value) {
                return parse(shorter.toString());
            }
        }
        return parse(exact.round(new MathContext(DOUBLE_DIGITS, RoundingMode.HALF_EVEN))
                .toString());
    }

    /**
     * Reads a decimal such as {@code 12}, {@code -0.75} or {@code 1.5e3}: ASCII digits, a point, an optional exponent.
     *
     * @param text a decimal of at most {@value #MAX_DIGITS} significant digits and a decimal exponent in [-30, 30]
     * @return its exact value
     * @throws IllegalArgumentException if {@code text} is anything else; huge numbers are refused before they are built
     */
    public static Rational parse(String text) {
        return DecimalText.parse(Objects.requireNonNull(text, "text"));
    }

    /**
     * Reads what {@link #toString()} writes: a decimal or a fraction such as {@code 7/3}.
     *
     * @param text a decimal as {@link #parse(String)} reads it, or two whole numbers with a slash between them
     * @return its exact value
     * @throws IllegalArgumentException if {@code text} is anything else
     */
    public static Rational parseExact(String text) {
        return DecimalText.parseExact(Objects.requireNonNull(text, "text"));
    }

    private static Rational reduced(long numerator, long denominator) {
        long divisor = gcd(Math.abs(numerator), denominator);
        long top = numerator / divisor;
        long bottom = denominator / divisor;
        return bottom == 1 ? of(top) : new Rational(top, bottom);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /**
     * The numerator in lowest terms; it carries the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /**
     * The denominator in lowest terms, at least 1.
     *
     * @return the denominator
     */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    /**
     * The sum.
     *
     * @param other the number to add
     * @return {@code this + other}, exactly
     * @throws ArithmeticException if it has more than {@value #MAX_BITS} binary digits
     */
    public Rational plus(Rational other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    return denominator == 1 ? of(sum) : reduced(sum, denominator);
                }
            } else {
                long high = Math.multiplyHigh(numerator, other.denominator);
                long left = numerator * other.denominator;
                long otherHigh = Math.multiplyHigh(other.numerator, denominator);
                long right = other.numerator * denominator;
                long bottomHigh = Math.multiplyHigh(denominator, other.denominator);
                long bottom = denominator * other.denominator;
                long sum = left + right;
                if (high == left >> 63
                        && otherHigh == right >> 63
                        && bottomHigh == 0
                        && bottom > 0
                        && ((left ^ sum) & (right ^ sum)) >= 0
                        && sum != Long.MIN_VALUE) {
                    return reduced(sum, bottom);
                }
            }
        }
        return lowest(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * The difference.
     *
     * @param other the number to subtract
     * @return {@code this - other}, exactly
     * @throws ArithmeticException if it has more than {@value #MAX_BITS} binary digits
     */
    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    /**
     * The product.
     *
     * @param other the number to multiply with
     * @return {@code this * other}, exactly
     * @throws ArithmeticException if it has more than {@value #MAX_BITS} binary digits
     */
    public Rational times(Rational other) {
        if (big == null && other.big == null) {
            long top = numerator * other.numerator;
            long bottom = denominator * other.denominator;
            if (Math.multiplyHigh(numerator, other.numerator) == top >> 63
                    && top != Long.MIN_VALUE
                    && Math.multiplyHigh(denominator, other.denominator) == 0
                    && bottom > 0) {
                return reduced(top, bottom);
            }
        }
        return lowest(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * The quotient.
     *
     * @param other the number to divide by, not 0
     * @return {@code this / other}, exactly
     * @throws IllegalArgumentException if {@code other} is 0
     * @throws ArithmeticException if it has more than {@value #MAX_BITS} binary digits
     */
    public Rational dividedBy(Rational other) {
        if (other.signum() == 0) {
            throw new IllegalArgumentException("other: expected a number other than 0 but was 0");
        }
        return times(other.reciprocal());
    }

    private Rational reciprocal() {
        long top = denominator;
        long bottom = numerator;
        return big != null ? of(big.denominator(), big.numerator()) : of(top, bottom);
    }

    /**
     * The number of opposite sign.
     *
     * @return {@code -this}
     */
    public Rational negate() {
        return big == null ? reduced(-numerator, denominator) : of(numerator().negate(), denominator());
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /**
     * The smaller of two numbers.
     *
     * @param other the number to compare with
     * @return this or {@code other}
     */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The greater of two numbers.
     *
     * @param other the number to compare with
     * @return this or {@code other}
     */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Rounds to a multiple of a step. For example, 0.625 in steps of 0.25 is 0.5 or 0.75, as the mode says.
     *
     * @param step the distance between two results, above 0
     * @param mode how a value between two multiples is decided
     * @return the multiple of {@code step} that {@code mode} selects
     * @throws IllegalArgumentException if {@code step} is not above 0
     * @throws ArithmeticException if {@code mode} is {@link RoundingMode#UNNECESSARY} and rounding is necessary
     */
    public Rational roundTo(Rational step, RoundingMode mode) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("step: expected a number above 0 but was " + step);
        }
        Rational steps = dividedBy(step);
        BigInteger whole = new BigDecimal(steps.numerator())
                .divide(new BigDecimal(steps.denominator()), 0, mode)
                .toBigIntegerExact();
        return of(whole, BigInteger.ONE).times(step);
    }

    /**
     * The value rounded half-even to a number of decimal places.
     *
     * @param digits the number of decimal places, in [0, 30]
     * @return the nearest decimal with exactly that scale
     * @throws IllegalArgumentException if {@code digits} is outside [0, 30]
     */
    public BigDecimal toDecimal(int digits) {
        if (digits < 0 || digits > MAX_EXPONENT) {
            throw new IllegalArgumentException("digits: expected a number in [0, 30] but was " + digits);
        }
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), digits, RoundingMode.HALF_EVEN);
    }

    /**
     * The value as a decimal, where it has a finite one.
     *
     * @return the exact decimal without trailing zeros; empty for numbers such as 1/3
     */
    public Optional<BigDecimal> toExactDecimal() {
        BigInteger rest = denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.bitLength() > 1) {
            BigInteger[] parts = rest.divideAndRemainder(five);
            if (parts[1].signum() != 0) {
                return Optional.empty();
            }
            rest = parts[0];
            fives++;
        }
        int scale = Math.max(twos, fives);
        BigInteger unscaled = numerator().multiply(BigInteger.TEN.pow(scale)).divide(denominator());
        BigDecimal decimal = new BigDecimal(unscaled, scale).stripTrailingZeros();
        return Optional.of(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }

    /**
     * The nearest {@code double}, for charts and statistics; decisions never use it.
     *
     * @return the value, rounded half-even to 53 bits
     */
    public double toDouble() {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        if (big == null && other.big == null) {
            long leftHigh = Math.multiplyHigh(numerator, other.denominator);
            long rightHigh = Math.multiplyHigh(other.numerator, denominator);
            return leftHigh != rightHigh
                    ? Long.compare(leftHigh, rightHigh)
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rational other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(big, other.big);
    }

    @Override
    public int hashCode() {
        return big == null ? Long.hashCode(numerator) * 31 + Long.hashCode(denominator) : big.hashCode();
    }

    /**
     * The exact value: a plain decimal where there is a finite one, otherwise a fraction such as {@code 7/3}.
     *
     * @return the shortest exact notation, in ASCII, whatever the locale
     */
    @Override
    public String toString() {
        if (big == null && denominator == 1) {
            return Long.toString(numerator);
        }
        return toExactDecimal()
                .filter(decimal -> decimal.scale() <= MAX_EXPONENT)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> numerator() + "/" + denominator());
    }
}
