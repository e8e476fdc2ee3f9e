package io.github.maturity4j.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words for people, in one or several languages.
 *
 * <p>A text that is asked for in a language it lacks answers in its first language and says so: see {@link
 * Phrase#fallback()}. A text without a language tag (written as a plain string) is in the language of its framework.
 *
 * <p>For example, {@code Text.of(Map.of("en", "Listening desk")).in(Locale.ITALIAN)} is the phrase "Listening desk" in
 * {@code en}, as a fallback.
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
        return of(Map.of(UNTAGGED, words));
    }

    /**
     * A text in several languages, the first of which is the fallback.
     *
     * @param byLanguage words by BCP 47 language tag, in order of preference
     * @return the text
     * @throws IllegalArgumentException if there is no language, or if words are blank or have control characters other than
     *     tabs and line breaks
     */
    public static Text of(Map<String, String> byLanguage) {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("byLanguage: expected words in at least one language but was empty");
        }
        Map<String, String> copy = new LinkedHashMap<>();
        byLanguage.forEach((language, words) -> {
            if (words.isBlank()) {
                throw new IllegalArgumentException("words: expected a text that is not blank but was blank");
            }
            if (words.codePoints().anyMatch(Text::isControl)) {
                throw new IllegalArgumentException(
                        "words: expected a text without control characters other than tabs and line breaks but has some");
            }
            copy.put(Objects.requireNonNull(language, "language"), words);
        });
        return new Text(Collections.unmodifiableMap(copy));
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
        Map.Entry<String, String> first = byLanguage.entrySet().iterator().next();
        return new Phrase(first.getValue(), first.getKey(), !first.getKey().equals(UNTAGGED));
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

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Text other && byLanguage.equals(other.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
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
