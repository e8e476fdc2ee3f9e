package io.github.maturity4j.cli.words;

import io.github.maturity4j.cli.text.Figures;
import io.github.maturity4j.cli.text.Phrases;
import io.github.maturity4j.framework.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What it takes to speak about one framework in one language.
 *
 * @param framework the framework
 * @param names what its elements are called
 * @param phrases the words of the command
 * @param figures how numbers are written
 */
public record Words(Framework framework, Names names, Phrases phrases, Figures figures) {

    /**
     * The words for a framework in a language.
     *
     * @param framework the framework
     * @param locale the reader's language
     * @return its words
     */
    public static Words of(Framework framework, Locale locale) {
        Phrases phrases = new Phrases(locale);
        return new Words(framework, new Names(framework, locale, phrases), phrases, new Figures(locale));
    }

    /**
     * A phrase.
     *
     * @param key which one
     * @param parts what is put into it
     * @return the phrase
     */
    public String say(String key, Object... parts) {
        return phrases.say(key, parts);
    }

    /**
     * A phrase about a number of things.
     *
     * @param key which one
     * @param number how many
     * @param parts what else is put into it
     * @return the phrase
     */
    public String count(String key, int number, Object... parts) {
        return phrases.count(key, number, parts);
    }

    /**
     * A list in a sentence: {@code a, b and c}.
     *
     * @param items what is listed
     * @return the list
     */
    public String and(List<String> items) {
        return listed(items, say("list.and"));
    }

    /**
     * Alternatives in a sentence: {@code a, b or c}.
     *
     * @param items what is listed
     * @return the list
     */
    public String or(List<String> items) {
        return listed(items, say("list.or"));
    }

    private static String listed(List<String> items, String last) {
        List<String> all = new ArrayList<>(items);
        if (all.size() < 2) {
            return String.join("", all);
        }
        String end = all.remove(all.size() - 1);
        return String.join(", ", all) + last + end;
    }
}
