package io.github.maturity4j.report.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final Figures figures = Wordbook.of(Locale.ENGLISH).figures();

    @ParameterizedTest
    @CsvSource({
        "0.75,       2, 0.6,    0.75",
        "0.5,        2, 0.6,    0.50",
        "0.125,      2, 9,      0.12",
        "0.135,      2, 9,      0.14",
        // just under, at, just over
        "0.8996,     2, 0.9,    0.8996",
        "0.89999999, 2, 0.9,    0.89999999",
        "0.9,        2, 0.9,    0.90",
        "0.9004,     2, 0.9,    0.9004",
        // a threshold with more digits than are shown
        "0.625,      2, 0.625,  0.625",
        "0.6249,     2, 0.625,  0.62",
        "0.626,      2, 0.625,  0.63",
        "-0.004,     2, 0,      -0.004",
        "12,         0, 9,      12"
    })
    void neverRoundsAcrossAThreshold(String value, int digits, String threshold, String shown) {
        assertThat(figures.rounded(Rational.parse(value), digits, List.of(Rational.parse(threshold))))
                .isEqualTo(shown);
    }

    @Test
    void showsAFractionWhereNoDigitsTellTheSide() {
        Rational thirtyThrees = Rational.of(new BigInteger("3".repeat(30)), BigInteger.TEN.pow(30));
        assertThat(figures.rounded(Rational.of(1, 3), 2, List.of(thirtyThrees))).isEqualTo("1/3");
    }

    @Test
    void keepsTheEndsOfARangeApart() {
        Range range = Range.of(Rational.parse("0.3334"), Rational.parse("0.3336"));
        assertThat(figures.rounded(range, 2, List.of())).containsExactly("0.333", "0.334");
        assertThat(figures.rounded(Range.of(Rational.of(1, 3)), 2, List.of())).containsExactly("0.33", "0.33");
    }

    @ParameterizedTest
    @CsvSource({
        "0,         0 %",
        "1,         100 %",
        "0.8,       80 %",
        "0.9994,    99.9 %",
        "0.99996,   99.996 %",
        "0.995,     99.5 %",
        "0.0004,    0.04 %",
        "0.125,     12 %"
    })
    void percentReachesItsEndsOnlyExactly(String share, String shown) {
        assertThat(figures.percent(Rational.parse(share))).isEqualTo(shown);
    }

    @Test
    void usesTheMarksOfTheLanguage() {
        Figures italian = Wordbook.of(Locale.ITALIAN).figures();
        assertThat(italian.rounded(Rational.parse("1234567.5"), 2, List.of())).isEqualTo("1.234.567,50");
        assertThat(italian.exact(Rational.parse("0.25"))).isEqualTo("0,25");
        assertThat(italian.exact(Rational.of(1, 3))).isEqualTo("1/3");
        assertThat(italian.exact(Rational.of(20_000, 3))).isEqualTo("20.000/3");
        assertThat(italian.brief("0,50")).isEqualTo("0,5");
        assertThat(italian.percent(Rational.parse("0.9994"))).isEqualTo("99,9%");
        assertThat(Wordbook.of(Locale.forLanguageTag("es")).figures().percent(Rational.parse("0.8")))
                .isEqualTo("80\u00a0%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|999|999",
                "en|1000|1,000",
                "en|-1000|-1,000",
                "en|-999|-999",
                "en|1234567|1,234,567",
                "it|1000|1000",
                "it|-1000|-1000",
                "it|12000|12.000",
                "es|9999|9999",
                "es|1000000|1.000.000"
            })
    void groupsFromTheLengthThatTheLanguageGroups(String language, long number, String shown) {
        assertThat(Wordbook.of(Locale.forLanguageTag(language)).figures().whole(number))
                .isEqualTo(shown);
    }

    @Test
    void leavesOutZerosOfDecimalsOnly() {
        assertThat(figures.brief("0.50")).isEqualTo("0.5");
        assertThat(figures.brief("1.00")).isEqualTo("1");
        assertThat(figures.brief("100")).isEqualTo("100");
        assertThat(figures.brief("1/3")).isEqualTo("1/3");
    }

    @Property(seed = "20261124")
    void shownAndExactLieOnOneSideOfTheThreshold(
            @ForAll @IntRange(min = -2000, max = 2000) int numerator,
            @ForAll @IntRange(min = 1, max = 999) int denominator,
            @ForAll @IntRange(min = -2000, max = 2000) int thousandths,
            @ForAll @IntRange(min = 0, max = 4) int digits) {
        Rational value = Rational.of(numerator, denominator);
        Rational threshold = Rational.of(thousandths, 1000);
        Rational shown = Rational.of(new BigDecimal(
                figures.rounded(value, digits, List.of(threshold)).replace(",", "")));
        assertThat(Integer.signum(shown.compareTo(threshold))).isEqualTo(Integer.signum(value.compareTo(threshold)));
    }
}
