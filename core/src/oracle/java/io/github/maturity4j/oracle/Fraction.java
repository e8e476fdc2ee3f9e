package io.github.maturity4j.oracle;

import io.github.maturity4j.exact.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A reduced fraction of whole numbers of any size: the only number the oracle computes with. */
public record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
        if (bottom.signum() == 0) {
            throw new ArithmeticException("division by 0");
        }
        BigInteger divisor = top.gcd(bottom);
        if (bottom.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            top = top.divide(divisor);
            bottom = bottom.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(long top, long bottom) {
        return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    public static Fraction of(Rational value) {
        return new Fraction(value.numerator(), value.denominator());
    }

    public Rational toRational() {
        return Rational.of(top, bottom);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                top.multiply(other.bottom).subtract(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    public Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return top.signum() == 0;
    }

    /** The whole number next to this fraction in the way that a mode names. */
    public BigInteger toWhole(RoundingMode mode) {
        BigInteger[] parts = top.divideAndRemainder(bottom);
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        Fraction rest = minus(new Fraction(floor, BigInteger.ONE));
        if (rest.isZero()) {
            return floor;
        }
        BigInteger ceiling = floor.add(BigInteger.ONE);
        boolean negative = top.signum() < 0;
        int half = rest.compareTo(of(1, 2));
        return switch (mode) {
            case FLOOR -> floor;
            case CEILING -> ceiling;
            case DOWN -> negative ? ceiling : floor;
            case UP -> negative ? floor : ceiling;
            case HALF_DOWN -> half < 0 || (half == 0 && !negative) ? floor : ceiling;
            case HALF_UP -> half < 0 || (half == 0 && negative) ? floor : ceiling;
            case HALF_EVEN -> half < 0 || (half == 0 && !floor.testBit(0)) ? floor : ceiling;
            case UNNECESSARY -> throw new ArithmeticException("rounding necessary");
        };
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
    }
}
