package io.github.maturity4j.report.internal.language;

import io.github.maturity4j.report.internal.text.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The phrases of one language by key. What is put into a phrase is data: it is never looked at again. Another language is another
 * file beside {@code phrases_en.properties}, for example {@code phrases_it.properties}.
 */
public final class Wordbook {

    private final Locale locale;
    private final Properties phrases;

    /**
     * The phrases of a language.
     *
     * @param locale the language; English where there is no file for it
     */
    public Wordbook(Locale locale) {
        this.locale = locale;
        this.phrases = load("phrases_en.properties", new Properties());
        String file = "phrases_" + locale.getLanguage() + ".properties";
        if (Wordbook.class.getResource(file) != null) {
            load(file, phrases);
        }
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /**
     * A phrase.
     *
     * @param key which one
     * @param parts what is put in place of {@code {0}}, {@code {1}} and so on
     * @return the phrase with its parts
     * @throws IllegalArgumentException if there is no such phrase
     */
    public String say(String key, Object... parts) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("key: expected the key of a phrase but was " + key);
        }
        return Placeholders.filled(phrase, parts);
    }

    /**
     * A phrase about a number of things: {@code key.one} for one of them, {@code key} otherwise.
     *
     * @param key which phrase
     * @param number how many; goes in place of {@code {0}}
     * @param parts what is put in place of {@code {1}} and so on
     * @return the phrase
     */
    public String count(String key, int number, Object... parts) {
        Object[] all = new Object[parts.length + 1];
        all[0] = number;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return say(number == 1 ? key + ".one" : key, all);
    }

    /** Every key that there is. */
    Set<String> keys() {
        return phrases.stringPropertyNames();
    }

    private static Properties load(String file, Properties into) {
        try (InputStream in = Wordbook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("phrases are missing: " + file);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            into.load(reader);
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
