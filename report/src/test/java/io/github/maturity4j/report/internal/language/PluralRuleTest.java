package io.github.maturity4j.report.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import io.github.maturity4j.report.internal.language.PluralRule.Category;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Plural forms, beside those of ICU4J. */
class PluralRuleTest {

    private static final long[] NUMBERS = LongStream.concat(
                    LongStream.rangeClosed(0, 1_200),
                    LongStream.of(
                            10_000,
                            99_999,
                            100_000,
                            100_001,
                            999_999,
                            1_000_000,
                            1_000_001,
                            1_000_002,
                            2_000_000,
                            10_000_000,
                            1_000_000_000))
            .toArray();

    /** The rules that ICU4J has for a language, in its own notation, give the forms that ICU4J gives, for every language. */
    @Test
    void agreesWithIcuForEveryLanguage() {
        ULocale[] locales = PluralRules.getAvailableULocales();
        assertThat(locales).hasSizeGreaterThan(150);
        List<String> others = new ArrayList<>();
        for (ULocale locale : locales) {
            PluralRules icu = PluralRules.forLocale(locale);
            Map<Category, String> texts = new EnumMap<>(Category.class);
            // For example "one: i = 1 and v = 0 @integer 1; other: @integer 0, 2~16"
            for (String rule : icu.toString().split(";", -1)) {
                String keyword = rule.substring(0, rule.indexOf(':')).strip();
                if (!keyword.equals("other")) {
                    String text = rule.substring(rule.indexOf(':') + 1);
                    int samples = text.indexOf('@');
                    texts.put(
                            Category.valueOf(keyword.toUpperCase(Locale.ROOT)),
                            samples < 0 ? text : text.substring(0, samples));
                }
            }
            PluralRule ours = PluralRule.of(texts);
            for (long number : NUMBERS) {
                String expected = icu.select((double) number);
                if (!ours.category(number).name().toLowerCase(Locale.ROOT).equals(expected)) {
                    others.add(locale + " " + number + " is " + expected);
                }
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void builtInLanguagesHaveTheFormsOfIcu() {
        for (String language : List.of("en", "it", "es")) {
            PluralRules icu = PluralRules.forLocale(ULocale.forLanguageTag(language));
            Wordbook wordbook = Wordbook.of(Locale.forLanguageTag(language));
            Map<String, String> phrases = Wordbook.builtIn(language);
            for (long number : NUMBERS) {
                String text = phrases.get("frameworks.questions." + icu.select((double) number));
                assertThat(wordbook.count("frameworks.questions", number))
                        .isEqualTo(text.replace("{0}", wordbook.figures().whole(number)));
            }
        }
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThatThrownBy(() -> PluralRule.of(Map.of(Category.ONE, "k = 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule: expected a relation such as n % 10 = 2..4 but was k = 1");
        assertThatThrownBy(() -> PluralRule.of(Map.of(Category.ONE, "n = 1..x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule: expected numbers such as 1,3..4 but was 1..x");
    }
}
