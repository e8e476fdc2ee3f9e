package io.github.maturity4j.report;

import io.github.maturity4j.report.internal.language.Wordbook;
import java.util.Locale;
import java.util.Objects;

/**
 * The words of one language in which results are told. The texts of a framework itself (titles, questions, anchors) are the
 * framework's own. Immutable and thread-safe.
 */
public final class Phrases {

    private final Wordbook wordbook;

    private Phrases(Wordbook wordbook) {
        this.wordbook = wordbook;
    }

    /**
     * The phrases of a language.
     *
     * @param locale the language
     * @return its phrases; English where there are none
     */
    public static Phrases of(Locale locale) {
        return new Phrases(new Wordbook(Objects.requireNonNull(locale, "locale")));
    }

    Wordbook wordbook() {
        return wordbook;
    }
}
