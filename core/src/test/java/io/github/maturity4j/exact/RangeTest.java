package io.github.maturity4j.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RangeTest {

    private static final Range QUARTERS = Range.of(Rational.of(1, 4), Rational.of(3, 4));

    @Test
    void refusesEndsInTheWrongOrder() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Range.of(Rational.ONE, Rational.ZERO))
                .withMessage("low: expected a number in (-infinity, 0] but was 1");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Range.of(null, Rational.ZERO))
                .withMessage("low");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Range.of(Rational.ZERO, null))
                .withMessage("high");
    }

    @Test
    void containsItsEnds() {
        assertThat(QUARTERS.contains(Rational.of(1, 4))).isTrue();
        assertThat(QUARTERS.contains(Rational.of(3, 4))).isTrue();
        assertThat(QUARTERS.contains(Rational.of(3, 4).plus(Rational.parse("1e-18"))))
                .isFalse();
        assertThat(QUARTERS.contains(QUARTERS)).isTrue();
        assertThat(QUARTERS.contains(Range.of(Rational.ZERO, Rational.of(1, 2))))
                .isFalse();
        assertThat(QUARTERS.contains(Range.of(Rational.of(1, 2), Rational.ONE))).isFalse();
    }

    @Test
    void hullContainsBoth() {
        assertThat(QUARTERS.hull(Range.of(Rational.ONE))).isEqualTo(Range.of(Rational.of(1, 4), Rational.ONE));
        assertThat(Range.of(Rational.ZERO).hull(QUARTERS)).isEqualTo(Range.of(Rational.ZERO, Rational.of(3, 4)));
    }

    @Test
    void isSingleOnlyWhereBothEndsAreEqual() {
        assertThat(Range.of(Rational.of(2, 4), Rational.of(1, 2)).isSingle()).isTrue();
        assertThat(QUARTERS.isSingle()).isFalse();
        assertThat(QUARTERS).hasToString("[0.25, 0.75]");
    }
}
