package io.github.maturity4j.vocabulary;

import io.github.maturity4j.problem.Wording;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words for people, in one or several languages.
 *
 * <p>A text that is asked for in a language it lacks answers in its first language and says so: see {@link
 * Phrase#fallback()}. A text without a language tag (written as a plain string) is in the language of its framework.
 *
 * <p>For example, {@code Text.of("en", "Desk").and("it", "Banco")} says "Banco" in Italian, and in German "Desk" in {@code
 * en}, as a fallback.
 *
 * <p>Immutable and thread-safe.
 */
public final class Text {

    private static final String UNTAGGED = "";

    private final Map<String, String> byLanguage;

    private Text(Map<String, String> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * What a text says in one language.
     *
     * @param words the words
     * @param language the language tag they are in; empty where the text names none
     * @param fallback true if another language was asked for
     */
    public record Phrase(String words, String language, boolean fallback) {}

    /**
     * A text in the language of its framework.
     *
     * @param words the words, not blank
     * @return the text
     * @throws IllegalArgumentException if {@code words} is blank or has control characters other than tabs and line breaks
     */
    public static Text of(String words) {
        return new Text(Map.of(UNTAGGED, checked(words)));
    }

    /**
     * A text in one language, to which {@link #and} adds others.
     *
     * @param language its BCP 47 language tag
     * @param words the words, not blank
     * @return the text
     * @throws IllegalArgumentException if {@code language} is no {@linkplain #tag language tag}, or if {@code words} is
     *     blank or has control characters other than tabs and line breaks
     */
    public static Text of(String language, String words) {
        return new Text(Map.of(tag(language), checked(words)));
    }

    /**
     * A text in several languages. The first in the map's order of iteration is the fallback: give a map that has an
     * order, such as {@link LinkedHashMap}, or write {@code Text.of("en", "Desk").and("it", "Banco")}.
     *
     * @param byLanguage words by BCP 47 language tag
     * @return the text
     * @throws IllegalArgumentException if there is no language, if a language is no {@linkplain #tag language tag} or is
     *     there twice, or if words are blank or have control characters other than tabs and line breaks
     */
    public static Text of(Map<String, String> byLanguage) {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("byLanguage: expected words in at least one language but was empty");
        }
        Map<String, String> copy = new LinkedHashMap<>();
        byLanguage.forEach((language, words) -> put(copy, language, words));
        return new Text(Collections.unmodifiableMap(copy));
    }

    /**
     * This text in one more language. Its first language stays the fallback.
     *
     * @param language the BCP 47 tag of the language
     * @param words the words, not blank
     * @return a text with these words too
     * @throws IllegalArgumentException if this text names no language, if {@code language} is no {@linkplain #tag language
     *     tag} or one that this text has, or if {@code words} is blank or has control characters other than tabs and
     *     line breaks
     */
    public Text and(String language, String words) {
        if (isUntagged()) {
            throw new IllegalArgumentException("language: expected a text that names its language but it names none");
        }
        Map<String, String> copy = new LinkedHashMap<>(byLanguage);
        put(copy, language, words);
        return new Text(Collections.unmodifiableMap(copy));
    }

    /**
     * The canonical form of a BCP 47 language tag, for example {@code it} for {@code IT} and {@code en-US} for {@code
     * en-us}.
     *
     * @param language a tag
     * @return the tag as texts name it
     * @throws IllegalArgumentException if {@code language} is not well-formed or names no language
     */
    public static String tag(String language) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(language).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException malformed) {
            // Refused below, like a tag without a language.
        }
        throw new IllegalArgumentException(
                "language: expected a language tag such as en or pt-BR but was " + Wording.quoted(language));
    }

    private static void put(Map<String, String> byLanguage, String language, String words) {
        String tag = tag(language);
        if (byLanguage.put(tag, checked(words)) != null) {
            throw new IllegalArgumentException(
                    "language: expected each language once but " + Wording.quoted(tag) + " is there twice");
        }
    }

    private static String checked(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("words: expected a text that is not blank but was blank");
        }
        if (words.codePoints().anyMatch(Text::isControl)) {
            throw new IllegalArgumentException(
                    "words: expected a text without control characters other than tabs and line breaks but has some");
        }
        return words;
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }

    /**
     * What this text says in a language. {@code it-CH} is served by {@code it-CH}, then {@code it}, then the first language of the
     * text. A framework knows the language of its texts that name none: ask it for the phrase.
     *
     * @param locale the language asked for
     * @return the words, the language they are in, and whether that is a fallback
     */
    public Phrase in(Locale locale) {
        for (String tag : new String[] {locale.toLanguageTag(), locale.getLanguage()}) {
            String words = byLanguage.get(tag);
            if (words != null) {
                return new Phrase(words, tag, false);
            }
        }
        return new Phrase(toString(), first(), !isUntagged());
    }

    /**
     * Whether this text names no language: it is in the language of its framework.
     *
     * @return true for a text made by {@link #of(String)}
     */
    public boolean isUntagged() {
        return byLanguage.containsKey(UNTAGGED);
    }

    /**
     * The languages this text names.
     *
     * @return the tags in order of preference; one empty tag for an untagged text
     */
    public Set<String> languages() {
        return byLanguage.keySet();
    }

    /**
     * All words by language tag.
     *
     * @return an unmodifiable map in order of preference
     */
    public Map<String, String> byLanguage() {
        return byLanguage;
    }

    private String first() {
        return byLanguage.keySet().iterator().next();
    }

    /**
     * Whether the other text says the same to every reader: the same words in the same languages, with the same first
     * language, which is what stands in for languages that are not there. The order of the others does not matter.
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Text other && first().equals(other.first()) && byLanguage.equals(other.byLanguage);
    }

    @Override
    public int hashCode() {
        return 31 * byLanguage.hashCode() + first().hashCode();
    }

    /**
     * The words of the first language.
     *
     * @return the words without their tag
     */
    @Override
    public String toString() {
        return byLanguage.values().iterator().next();
    }
}
