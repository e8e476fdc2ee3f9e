package io.github.maturity4j.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text DESK = desk();

    private static Text desk() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("en", "Listening desk");
        words.put("it", "Banco d'ascolto");
        words.put("it-CH", "Sportello d'ascolto");
        return Text.of(words);
    }

    @Test
    void answersInTheLanguageAskedFor() {
        assertThat(DESK.in(Locale.ITALIAN)).isEqualTo(new Text.Phrase("Banco d'ascolto", "it", false));
        assertThat(DESK.in(Locale.forLanguageTag("it-CH")))
                .isEqualTo(new Text.Phrase("Sportello d'ascolto", "it-CH", false));
        assertThat(DESK.in(Locale.ITALY)).isEqualTo(new Text.Phrase("Banco d'ascolto", "it", false));
    }

    @Test
    void fallsBackToTheFirstLanguageAndSaysSo() {
        assertThat(DESK.in(Locale.GERMAN)).isEqualTo(new Text.Phrase("Listening desk", "en", true));
        assertThat(Text.of("Desk").in(Locale.GERMAN)).isEqualTo(new Text.Phrase("Desk", "", false));
    }

    @Test
    void namesItsLanguagesInOrder() {
        assertThat(DESK.languages()).containsExactly("en", "it", "it-CH");
        assertThat(DESK.isUntagged()).isFalse();
        assertThat(Text.of("Desk").isUntagged()).isTrue();
        assertThat(DESK).hasToString("Listening desk");
        assertThat(DESK).isEqualTo(desk()).hasSameHashCodeAs(desk());
        assertThat(DESK).isNotEqualTo(Text.of("Listening desk"));
    }

    @Test
    void refusesBlankWords() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Text.of("  "))
                .withMessage("words: expected a text that is not blank but was blank");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Text.of(Map.of()))
                .withMessage("byLanguage: expected words in at least one language but was empty");
    }

    @Test
    void keepsItsOwnCopy() {
        Map<String, String> words = new LinkedHashMap<>(Map.of("en", "Desk"));
        Text text = Text.of(words);
        words.put("it", "Banco");
        assertThat(text.languages()).containsExactly("en");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> text.byLanguage().put("it", "Banco"));
    }
}
