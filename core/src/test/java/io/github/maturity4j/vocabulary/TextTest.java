package io.github.maturity4j.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final Text DESK =
            Text.of("en", "Listening desk").and("it", "Banco d'ascolto").and("it-CH", "Sportello d'ascolto");

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
    }

    @Test
    void aMapGivesItsOrder() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("it", "Banco");
        words.put("en", "Desk");
        assertThat(Text.of(words).languages()).containsExactly("it", "en");
        assertThat(Text.of(words).in(Locale.GERMAN)).isEqualTo(new Text.Phrase("Banco", "it", true));
        assertThat(Text.of(words).byLanguage()).containsExactlyEntriesOf(words);
    }

    @Test
    void textsAreEqualThatSayTheSameToEveryReader() {
        Text text = Text.of("en", "Desk").and("it", "Banco").and("es", "Mesa");
        Text otherOrder = Text.of("en", "Desk").and("es", "Mesa").and("it", "Banco");
        assertThat(text).isEqualTo(otherOrder).hasSameHashCodeAs(otherOrder);
        assertThat(text).isNotEqualTo(Text.of("it", "Banco").and("en", "Desk").and("es", "Mesa"));
        assertThat(text).isNotEqualTo(Text.of("en", "Desk").and("it", "Banco"));
        assertThat(Text.of("en", "Desk")).isNotEqualTo(Text.of("Desk"));
        assertThat(Text.of("Desk")).isEqualTo(Text.of("Desk")).hasSameHashCodeAs(Text.of("Desk"));
    }

    @Test
    void aLanguageHasOneTag() {
        assertThat(Text.of("IT", "Banco")).isEqualTo(Text.of("it", "Banco"));
        assertThat(Text.tag("en-us")).isEqualTo("en-US");
        assertThat(Text.tag("ZH-hant-tw")).isEqualTo("zh-Hant-TW");
        assertThat(Text.of("pt-br", "Mesa").languages()).containsExactly("pt-BR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en_US", "englishlanguage", "en-", "x-desk", "und", "1", "e\u00f1"})
    void refusesWhatIsNoLanguage(String tag) {
        String message = "language: expected a language tag such as en or pt-BR but was \"" + tag + "\"";
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Text.tag(tag))
                .withMessage(message);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Text.of(tag, "Desk"))
                .withMessage(message);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Text.of(Map.of(tag, "Desk")))
                .withMessage(message);
    }

    @Test
    void refusesALanguageTwice() {
        Map<String, String> twice = new LinkedHashMap<>();
        twice.put("it-CH", "Banco");
        twice.put("IT-ch", "Sportello");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Text.of(twice))
                .withMessage("language: expected each language once but \"it-CH\" is there twice");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DESK.and("EN", "Desk"))
                .withMessage("language: expected each language once but \"en\" is there twice");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Text.of("Desk").and("it", "Banco"))
                .withMessage("language: expected a text that names its language but it names none");
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
