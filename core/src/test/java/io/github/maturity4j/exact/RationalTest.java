package io.github.maturity4j.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.maturity4j.oracle.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RationalTest {

    private static final BigInteger HUGE = BigInteger.TWO.pow(200);

    /** Small numbers, numbers around the ends of a long, and numbers far beyond. */
    @Provide
    Arbitrary<BigInteger> whole() {
        Arbitrary<BigInteger> small = Arbitraries.integers().between(-12, 12).map(BigInteger::valueOf);
        Arbitrary<BigInteger> edge = Arbitraries.of(
                        BigInteger.TWO.pow(31),
                        BigInteger.TWO.pow(32),
                        BigInteger.TWO.pow(62),
                        BigInteger.TWO.pow(63),
                        BigInteger.TWO.pow(64),
                        BigInteger.valueOf(3_037_000_499L))
                .flatMap(power -> Arbitraries.integers()
                        .between(-3, 3)
                        .flatMap(step -> Arbitraries.of(true, false)
                                .map(negative -> (negative ? power.negate() : power).add(BigInteger.valueOf(step)))));
        Arbitrary<BigInteger> any = Arbitraries.longs().map(BigInteger::valueOf);
        Arbitrary<BigInteger> huge = Arbitraries.bigIntegers().between(HUGE.negate(), HUGE);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, small),
                net.jqwik.api.Tuple.of(5, edge),
                net.jqwik.api.Tuple.of(2, any),
                net.jqwik.api.Tuple.of(1, huge));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(whole(), whole().filter(number -> number.signum() != 0))
                .as(Fraction::new);
    }

    private static void same(Fraction expected, Rational actual) {
        assertThat(actual.numerator()).isEqualTo(expected.top());
        assertThat(actual.denominator()).isEqualTo(expected.bottom());
        assertThat(actual).isEqualTo(Rational.of(expected.top(), expected.bottom()));
        assertThat(actual).hasSameHashCodeAs(Rational.of(expected.top(), expected.bottom()));
    }

    @Property(seed = "631", tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void arithmeticIsThatOfFractions(@ForAll("fractions") Fraction left, @ForAll("fractions") Fraction right) {
        Rational a = left.toRational();
        Rational b = right.toRational();
        same(left.plus(right), a.plus(b));
        same(left.minus(right), a.minus(b));
        same(left.times(right), a.times(b));
        same(Fraction.ZERO.minus(left), a.negate());
        if (!right.isZero()) {
            same(left.dividedBy(right), a.dividedBy(b));
        }
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(left.compareTo(right)));
        assertThat(a.equals(b)).isEqualTo(left.compareTo(right) == 0);
        assertThat(a.signum()).isEqualTo(left.top().signum());
        same(left.min(right), a.min(b));
        same(left.max(right), a.max(b));
    }

    @Property(seed = "632", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void comparesWithItselfAndItsNeighbours(@ForAll("fractions") Fraction number) {
        Rational value = number.toRational();
        Rational step = Rational.parse("1e-18");
        assertThat(value).isEqualByComparingTo(value.plus(step).minus(step));
        assertThat(value).isEqualTo(value.plus(step).minus(step));
        assertThat(value).isLessThan(value.plus(step));
        assertThat(value).isGreaterThan(value.minus(step));
    }

    @Property(seed = "633", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void longsAreThoseOfBigIntegers(@ForAll long numerator, @ForAll long denominator) {
        if (denominator != 0) {
            same(Fraction.of(numerator, denominator), Rational.of(numerator, denominator));
        }
        same(Fraction.of(numerator), Rational.of(numerator));
    }

    @Test
    void endsOfLong() {
        same(Fraction.of(Long.MIN_VALUE), Rational.of(Long.MIN_VALUE));
        same(Fraction.of(Long.MAX_VALUE), Rational.of(Long.MAX_VALUE));
        same(Fraction.of(Long.MIN_VALUE, -1), Rational.of(Long.MIN_VALUE, -1));
        same(Fraction.of(1, Long.MIN_VALUE), Rational.of(1, Long.MIN_VALUE));
        same(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE), Rational.of(Long.MIN_VALUE, Long.MIN_VALUE));
        same(
                Fraction.of(Long.MAX_VALUE).plus(Fraction.ONE),
                Rational.of(Long.MAX_VALUE).plus(Rational.ONE));
        same(Fraction.of(Long.MIN_VALUE), Rational.of(-Long.MAX_VALUE).minus(Rational.ONE));
        same(
                Fraction.of(Long.MAX_VALUE),
                Rational.of(Long.MIN_VALUE).plus(Rational.ONE).negate());
    }

    @Property(seed = "634", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void roundsToSteps(
            @ForAll("fractions") Fraction number, @ForAll("fractions") Fraction size, @ForAll RoundingMode mode) {
        Fraction step = size.max(Fraction.ZERO.minus(size));
        if (step.isZero() || mode == RoundingMode.UNNECESSARY) {
            return;
        }
        Fraction expected = new Fraction(number.dividedBy(step).toWhole(mode), BigInteger.ONE).times(step);
        same(expected, number.toRational().roundTo(step.toRational(), mode));
    }

    @Test
    void roundsTies() {
        Rational quarter = Rational.parse("0.25");
        Rational tie = Rational.parse("0.625");
        assertThat(tie.roundTo(quarter, RoundingMode.HALF_EVEN)).isEqualTo(Rational.parse("0.5"));
        assertThat(tie.roundTo(quarter, RoundingMode.HALF_UP)).isEqualTo(Rational.parse("0.75"));
        assertThat(tie.roundTo(quarter, RoundingMode.HALF_DOWN)).isEqualTo(Rational.parse("0.5"));
        assertThat(tie.negate().roundTo(quarter, RoundingMode.FLOOR)).isEqualTo(Rational.parse("-0.75"));
        assertThat(tie.negate().roundTo(quarter, RoundingMode.DOWN)).isEqualTo(Rational.parse("-0.5"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> tie.roundTo(quarter, RoundingMode.UNNECESSARY));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> tie.roundTo(Rational.ZERO, RoundingMode.UP))
                .withMessage("step: expected a number above 0 but was 0");
    }

    @Property(seed = "635", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void writesWhatItReads(@ForAll("fractions") Fraction number) {
        Rational value = number.toRational();
        assertThat(Rational.parseExact(value.toString())).isEqualTo(value);
    }

    @Property(seed = "636", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void exactDecimalsAreExact(@ForAll("fractions") Fraction number) {
        Rational value = number.toRational();
        BigInteger rest = value.denominator();
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        assertThat(value.toExactDecimal().isPresent()).isEqualTo(rest.equals(BigInteger.ONE));
        value.toExactDecimal()
                .ifPresent(decimal ->
                        same(new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())), value));
    }

    @Test
    void readsDecimals() {
        assertThat(Rational.parse("12")).isEqualTo(Rational.of(12));
        assertThat(Rational.parse("-0.75")).isEqualTo(Rational.of(-3, 4));
        assertThat(Rational.parse("+0.750")).isEqualTo(Rational.of(3, 4));
        assertThat(Rational.parse("1.5e3")).isEqualTo(Rational.of(1500));
        assertThat(Rational.parse("1.5E-3")).isEqualTo(Rational.of(3, 2000));
        assertThat(Rational.parse("-0")).isEqualTo(Rational.ZERO);
        assertThat(Rational.parse("0e9999")).isEqualTo(Rational.ZERO);
        assertThat(Rational.parse("999999999999999999")).isEqualTo(Rational.of(999_999_999_999_999_999L));
        assertThat(Rational.parse("1e30").numerator()).isEqualTo(BigInteger.TEN.pow(30));
        assertThat(Rational.parse("1e-30").denominator()).isEqualTo(BigInteger.TEN.pow(30));
        assertThat(Rational.parse("0.1").plus(Rational.parse("0.2"))).isEqualTo(Rational.parse("0.3"));
    }

    @Test
    void refusesWhatIsNoDecimal() {
        for (String text : new String[] {
            "",
            " ",
            " 3 ",
            "3 ",
            ".5",
            "5.",
            "0x10",
            "1_000",
            "1,9",
            "NaN",
            "Infinity",
            "-Infinity",
            "1e",
            "e5",
            "--1",
            "1/3",
            "\u0663",
            "\uff13",
            "true"
        }) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> Rational.parse(text))
                    .withMessage("expected a decimal number but was \"" + text + "\"");
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.parse("1234567890123456789"))
                .withMessage("expected at most 18 significant digits but was \"1234567890123456789\"");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.parse("1e31"))
                .withMessage("expected a decimal exponent in [-30, 30] but was \"1e31\"");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.parse("1e-31"))
                .withMessage("expected a decimal exponent in [-30, 30] but was \"1e-31\"");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.parse("1e400"))
                .withMessage("expected a decimal exponent in [-30, 30] but was \"1e400\"");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.parse("1e-999999999999"))
                .withMessage("expected a decimal exponent in [-30, 30] but was \"1e-999999999999\"");
        assertThat(Rational.parse("0e999999999999")).isEqualTo(Rational.ZERO);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.parse("1".repeat(1_000_000)))
                .withMessage("expected a decimal number but was \"" + "1".repeat(200) + "...\"");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Rational.parse(null))
                .withMessage("text");
    }

    @Test
    void readsFractions() {
        assertThat(Rational.parseExact("7/3")).isEqualTo(Rational.of(7, 3));
        assertThat(Rational.parseExact("-7/3")).isEqualTo(Rational.of(-7, 3));
        assertThat(Rational.parseExact("0.25")).isEqualTo(Rational.of(1, 4));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.parseExact("1/0"))
                .withMessage("expected a fraction with a denominator above 0 but was \"1/0\"");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Rational.parseExact("1/-3"));
    }

    @Test
    void readsDoublesAsTheirShortestDecimal() {
        assertThat(Rational.of(0.1)).isEqualTo(Rational.of(1, 10));
        assertThat(Rational.of(-0.0)).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(2.3)).isEqualTo(Rational.parse("2.3"));
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> Rational.of(value))
                    .withMessage("value: expected a finite number but was " + value);
        }
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Rational.of(1e308));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Rational.of(Double.MIN_VALUE));
    }

    @Test
    void readsBigDecimalsWithinBounds() {
        assertThat(Rational.of(new BigDecimal("1.250"))).isEqualTo(Rational.of(5, 4));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.of(new BigDecimal(BigInteger.ONE, -1_000_000_000)))
                .withMessage("value: expected a decimal with a scale in [-30, 30] and at most 60 digits"
                        + " but had scale -1000000000 and 1 digits");
    }

    @Test
    void refusesDivisionByZero() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.of(1, 0))
                .withMessage("denominator: expected a whole number other than 0 but was 0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.of(BigInteger.ONE, BigInteger.ZERO))
                .withMessage("denominator: expected a whole number other than 0 but was 0");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
                .withMessage("other: expected a number other than 0 but was 0");
    }

    @Test
    void displays() {
        assertThat(Rational.of(2, 3).toDecimal(2)).isEqualTo(new BigDecimal("0.67"));
        assertThat(Rational.of(1, 8).toDecimal(2)).isEqualTo(new BigDecimal("0.12"));
        assertThat(Rational.of(2, 3).toDouble()).isEqualTo(2.0 / 3);
        assertThat(Rational.of(2, 3)).hasToString("2/3");
        assertThat(Rational.of(-3, 4)).hasToString("-0.75");
        assertThat(Rational.of(100)).hasToString("100");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Rational.ONE.toDecimal(31))
                .withMessage("digits: expected a number in [0, 30] but was 31");
    }
}
