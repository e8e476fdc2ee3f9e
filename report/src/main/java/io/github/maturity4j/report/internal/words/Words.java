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
 */
public record Words(Framework framework, Names names, Wordbook wordbook) {

    /**
     * The words for a framework in a language.
     *
     * @param framework the framework
     * @param wordbook the reader's language
     * @return its words
     */
    public static Words of(Framework framework, Wordbook wordbook) {
        return new Words(framework, new Names(framework, wordbook), wordbook);
    }

    /** How numbers are written. */
    public Figures figures() {
        return wordbook.figures();
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
    public String count(String key, long number, Object... parts) {
        return wordbook.count(key, number, parts);
    }

    /**
     * A list in a sentence: {@code a, b and c}.
     *
     * @param items what is listed
     * @return the list
     */
    public String and(List<String> items) {
        return wordbook.and(items);
    }

    /**
     * Alternatives in a sentence: {@code a, b or c}.
     *
     * @param items what is listed
     * @return the list
     */
    public String or(List<String> items) {
        return wordbook.or(items);
    }

    /**
     * A list without a word before its last item.
     *
     * @param items what is listed
     * @return the list
     */
    public String list(List<String> items) {
        return wordbook.list(items);
    }

    /** Where another language stood in so far: a sentence for each thing that a reader should know. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>(wordbook.notes());
        names.fallback().ifPresent(notes::add);
        return notes;
    }
}
