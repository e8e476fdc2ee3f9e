package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.language.Figures;
import io.github.maturity4j.report.internal.language.Wordbook;
import java.util.ArrayList;
import java.util.List;

/**
 * What it takes to speak about one framework in one language.
 *
 * @param framework the framework
 * @param names what its elements are called
 * @param wordbook the phrases of the language
 * @param figures how numbers are written
 */
public record Words(Framework framework, Names names, Wordbook wordbook, Figures figures) {

    /**
     * The words for a framework in a language.
     *
     * @param framework the framework
     * @param wordbook the reader's language
     * @return its words
     */
    public static Words of(Framework framework, Wordbook wordbook) {
        return new Words(framework, new Names(framework, wordbook), wordbook, new Figures(wordbook.locale()));
    }

    /**
     * A phrase.
     *
     * @param key which one
     * @param parts what is put into it
     * @return the phrase
     */
    public String say(String key, Object... parts) {
        return wordbook.say(key, parts);
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
        return wordbook.count(key, number, parts);
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
