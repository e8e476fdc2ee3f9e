package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.vocabulary.Text;
import java.util.Locale;
import java.util.Map;

/** Writes words: those of enumerations and those for people. */
final class Words {

    private Words() {}

    /** The name of a constant in lower case, with hyphens. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Part part(Enum<?> value) {
        return Part.of(of(value));
    }

    /** A string where the text names no language, else a map from language to words. */
    static Part part(Text text) {
        Map<String, String> words = text.byLanguage();
        return text.isUntagged() && words.size() == 1 ? Part.of(text.toString()) : MapBuilder.map(words, Part::of);
    }
}
