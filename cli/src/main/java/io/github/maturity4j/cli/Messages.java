package io.github.maturity4j.cli;

import io.github.maturity4j.report.internal.text.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** What the command says of itself: what goes wrong, and what a check found. Always English. */
final class Messages {

    private static final Properties PHRASES = load();

    private Messages() {}

    /** A message, with its parts in place of {@code {0}}, {@code {1}} and so on. */
    static String say(String key, Object... parts) {
        String phrase = PHRASES.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("key: expected the key of a message but was " + key);
        }
        return Placeholders.filled(phrase, parts);
    }

    /** A message about a number of things: {@code key.one} for one of them, {@code key} otherwise. */
    static String count(String key, int number) {
        return say(number == 1 ? key + ".one" : key, number);
    }

    /** Every key that there is. */
    static Set<String> keys() {
        return PHRASES.stringPropertyNames();
    }

    private static Properties load() {
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            if (in == null) {
                throw new IllegalStateException("messages.properties is missing");
            }
            Properties loaded = new Properties();
            loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
