package io.github.maturity4j.report;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.show.Catalogue;
import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.report.internal.text.Page;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Frameworks to choose from: of each its id and version, title, authors, size, and how much of it is published. Immutable and
 * thread-safe; the text is made when it is asked for.
 */
public final class FrameworkList {

    private final List<Framework> frameworks;
    private final Phrases phrases;

    private FrameworkList(List<Framework> frameworks, Phrases phrases) {
        this.frameworks = frameworks;
        this.phrases = phrases;
    }

    /**
     * Frameworks, to be told in English.
     *
     * @param frameworks the frameworks, in the order in which they are told
     * @return the list
     */
    public static FrameworkList of(Collection<Framework> frameworks) {
        return new FrameworkList(List.copyOf(frameworks), Phrases.of(Locale.ENGLISH));
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the list in its words
     */
    public FrameworkList in(Phrases spoken) {
        return new FrameworkList(frameworks, Objects.requireNonNull(spoken, "spoken"));
    }

    /**
     * The text as a screen can show it.
     *
     * @param screen what the reader's screen can show
     * @return lines of at most its width, each with its line break
     */
    public String toText(Screen screen) {
        Page page = new Page(new Ink(screen.colours(), screen.unicode()), screen.width());
        return new Catalogue(frameworks, phrases.wordbook()).text(page);
    }

    /**
     * The list as JSON.
     *
     * @return a list of objects with the members {@code id}, {@code version}, {@code title} where there is one, {@code authors},
     *     {@code stages}, {@code dimensions}, {@code indicators}, {@code published} and {@code operationalised}
     */
    public String toJson() {
        return new Catalogue(frameworks, phrases.wordbook()).json();
    }

    /**
     * The list as YAML.
     *
     * @return the same as {@link #toJson()}
     */
    public String toYaml() {
        return new Catalogue(frameworks, phrases.wordbook()).yaml();
    }
}
