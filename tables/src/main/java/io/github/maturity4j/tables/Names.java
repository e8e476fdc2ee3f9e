package io.github.maturity4j.tables;

import io.github.maturity4j.vocabulary.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What texts in a table may stand for, each by its id and its words in every language. */
final class Names<T> {

    private final Map<String, Set<T>> byText = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private int longest;

    /** A text as it is compared: without blanks around it, and with one way to write each accent. */
    static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** Adds a name, which is told where a wrong one comes near. */
    void add(String text, T meant) {
        addSilently(text, meant);
        shown.add(normal(text));
    }

    /** Adds the words of every language. */
    void add(Optional<Text> text, T meant) {
        text.ifPresent(words -> words.byLanguage().values().forEach(word -> add(word, meant)));
    }

    /** Adds the words of every language, which are not told. */
    void addSilently(Optional<Text> text, T meant) {
        text.ifPresent(words -> words.byLanguage().values().forEach(word -> addSilently(word, meant)));
    }

    private void addSilently(String text, T meant) {
        String normal = normal(text);
        longest = Math.max(longest, normal.length());
        byText.computeIfAbsent(normal, fresh -> new LinkedHashSet<>()).add(meant);
    }

    /** Lets a text stand for one thing, whatever it stood for. */
    void replace(String text, T meant) {
        byText.remove(normal(text));
        add(text, meant);
    }

    /** What a text may stand for. */
    Set<T> find(String text) {
        return byText.getOrDefault(normal(text), Set.of());
    }

    /** The length of the longest text. */
    int longest() {
        return longest;
    }

    /** All names. */
    List<String> all() {
        return new ArrayList<>(shown);
    }
}
