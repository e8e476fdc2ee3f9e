package io.github.maturity4j.framework;

import io.github.maturity4j.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The languages of texts that name none: those of the framework are in one, those of the overlay may be in another.
 *
 * @param framework the language of the framework
 * @param overlay the language of the overlay
 */
record Tongues(String framework, String overlay) implements Edit {

    /** A text of the overlay as a text of the framework. */
    Text ours(Text text) {
        return text.isUntagged() && !overlay.equals(framework) ? Text.of(overlay, text.toString()) : text;
    }

    @Override
    public Optional<Text> text(String at, Optional<Text> before) {
        return before.map(this::ours);
    }

    /** A text of the framework with the words of the overlay in the languages of these. */
    Text merged(Text before, Text to) {
        Map<String, String> words = tagged(before, framework);
        words.putAll(tagged(to, overlay));
        return before.isUntagged() && words.size() == 1
                ? Text.of(words.values().iterator().next())
                : Text.of(words);
    }

    /** Whether the words of the overlay only speak languages that the text of the framework does not. */
    boolean isTranslation(Text before, Text to) {
        Set<String> spoken = tagged(before, framework).keySet();
        return tagged(to, overlay).keySet().stream().noneMatch(spoken::contains);
    }

    private static Map<String, String> tagged(Text text, String language) {
        Map<String, String> words = new LinkedHashMap<>();
        text.byLanguage().forEach((tag, said) -> words.put(tag.isEmpty() ? language : tag, said));
        return words;
    }
}
