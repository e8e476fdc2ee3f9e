package io.github.maturity4j.report;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.card.Report;
import io.github.maturity4j.report.internal.card.Scored;
import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.Locale;
import java.util.Objects;

/**
 * A scorecard as one would read it aloud: where the whole stands, why it does not stand higher, what to find out and what to do,
 * every figure, and what of all this is published and what is not. For example
 *
 * <pre>{@code
 * String text = ScorecardText.of(framework, card).in(Phrases.of(Locale.ITALIAN)).toText(80);
 * }</pre>
 *
 * <p>No number of the text lies on another side of a threshold than the figure itself, and nothing in a title or a name can move
 * a cursor. Immutable and thread-safe; the text is made when it is asked for.
 */
public final class ScorecardText {

    private final Framework framework;
    private final Scorecard card;
    private final Phrases phrases;
    private final boolean explained;

    private ScorecardText(Framework framework, Scorecard card, Phrases phrases, boolean explained) {
        this.framework = framework;
        this.card = card;
        this.phrases = phrases;
        this.explained = explained;
    }

    /**
     * A scorecard, to be told in English, without explanations.
     *
     * @param framework the framework
     * @param card a scorecard of it
     * @return the scorecard in words
     * @throws IllegalArgumentException if the scorecard is of another framework or version
     */
    public static ScorecardText of(Framework framework, Scorecard card) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(card, "card");
        if (!card.framework().equals(framework.id()) || !card.version().equals(framework.version())) {
            throw new IllegalArgumentException("card: expected a scorecard of " + framework.id() + " "
                    + framework.version() + " but it was of " + card.framework() + " " + card.version());
        }
        return new ScorecardText(framework, card, Phrases.of(Locale.ENGLISH), false);
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the scorecard in its words
     */
    public ScorecardText in(Phrases spoken) {
        return new ScorecardText(framework, card, Objects.requireNonNull(spoken, "spoken"), explained);
    }

    /**
     * The same with everything told: how each figure came about, and long lists to their end.
     *
     * @return the scorecard with its explanations
     */
    public ScorecardText explained() {
        return new ScorecardText(framework, card, phrases, true);
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
        Words words = Words.of(framework, phrases.wordbook());
        Page page = new Page(new Ink(screen.colours(), screen.unicode()), screen.width());
        return Report.of(new Scored(words, card, explained), page);
    }
}
