package io.github.maturity4j.report;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.show.FrameworkPage;
import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import java.util.Locale;
import java.util.Objects;

/**
 * A framework for reading: its stages, dimensions and areas, what it asks and what an answer can be, its rules in sentences, and
 * of each element where it comes from. For example
 *
 * <pre>{@code
 * String text = FrameworkText.of(framework).in(Phrases.of(Locale.ITALIAN)).toText(80);
 * }</pre>
 *
 * <p>Immutable and thread-safe; the text is made when it is asked for.
 */
public final class FrameworkText {

    private final Framework framework;
    private final Phrases phrases;
    private final boolean brief;

    private FrameworkText(Framework framework, Phrases phrases, boolean brief) {
        this.framework = framework;
        this.phrases = phrases;
        this.brief = brief;
    }

    /**
     * A framework, to be told in English.
     *
     * @param framework the framework
     * @return the framework in words
     */
    public static FrameworkText of(Framework framework) {
        return new FrameworkText(Objects.requireNonNull(framework, "framework"), Phrases.of(Locale.ENGLISH), false);
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the framework in its words
     */
    public FrameworkText in(Phrases spoken) {
        return new FrameworkText(framework, Objects.requireNonNull(spoken, "spoken"), brief);
    }

    /**
     * The same without what an answer can be.
     *
     * @return the framework in fewer words
     */
    public FrameworkText brief() {
        return new FrameworkText(framework, phrases, true);
    }

    /**
     * The text, without colours.
     *
     * @param width how many columns there are, at least {@value Screen#LEAST_WIDTH}
     * @return lines of at most that width, each with its line break
     * @throws IllegalArgumentException if the width is less than {@value Screen#LEAST_WIDTH}
     */
    public String toText(int width) {
        return toText(Screen.plain(width));
    }

    /**
     * The text as a screen can show it.
     *
     * @param screen what the reader's screen can show
     * @return lines of at most its width, each with its line break
     */
    public String toText(Screen screen) {
        Page page = new Page(new Ink(screen.colours(), screen.unicode()), screen.width());
        return FrameworkPage.of(Words.of(framework, phrases.wordbook()), page, !brief);
    }
}
