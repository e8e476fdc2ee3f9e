package io.github.maturity4j.report;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.rollup.ComparedReport;
import io.github.maturity4j.report.internal.rollup.RolledReport;
import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rollup.RollUpComparison;
import io.github.maturity4j.rollup.RolledUp;
import java.util.Locale;
import java.util.Objects;

/**
 * A roll-up as one would read it aloud: the tree with the stage of each unit, what is rolled up for each unit that has others beneath
 * it, and the whole with what is missing. For example
 *
 * <pre>{@code
 * String text = RollUpText.of(framework, rolled).in(Phrases.of(Locale.ITALIAN)).toText(Screen.plain(80));
 * }</pre>
 *
 * <p>Immutable and thread-safe; the text is made when it is asked for.
 */
public final class RollUpText {

    private final Framework framework;
    private final RolledUp rolled;
    private final Phrases phrases;

    private RollUpText(Framework framework, RolledUp rolled, Phrases phrases) {
        this.framework = framework;
        this.rolled = rolled;
        this.phrases = phrases;
    }

    /**
     * A roll-up, to be told in English.
     *
     * @param framework the framework
     * @param rolled a roll-up of scorecards of it
     * @return the roll-up in words
     * @throws IllegalArgumentException if the roll-up is of another framework or version
     */
    public static RollUpText of(Framework framework, RolledUp rolled) {
        if (!rolled.framework().equals(framework.id()) || !rolled.version().equals(framework.version())) {
            throw new IllegalArgumentException("rolled: expected a roll-up of " + framework.id() + " "
                    + framework.version() + " but it was of " + rolled.framework() + " " + rolled.version());
        }
        return new RollUpText(framework, rolled, Phrases.of(Locale.ENGLISH));
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the roll-up in its words
     */
    public RollUpText in(Phrases spoken) {
        return new RollUpText(framework, rolled, Objects.requireNonNull(spoken, "spoken"));
    }

    /**
     * The text as a screen can show it.
     *
     * @param screen what the reader's screen can show
     * @return lines of at most its width, each with its line break
     */
    public String toText(Screen screen) {
        Page page = new Page(new Ink(screen.colours(), screen.unicode()), screen.width());
        return RolledReport.of(Words.of(framework, phrases.wordbook()), rolled, page);
    }

    /**
     * This roll-up beside an earlier one: what became of each unit, what moved, and why.
     *
     * @param earlier the earlier roll-up
     * @param screen what the reader's screen can show
     * @return lines of at most its width, each with its line break
     */
    public String comparedWith(RolledUp earlier, Screen screen) {
        Page page = new Page(new Ink(screen.colours(), screen.unicode()), screen.width());
        return ComparedReport.of(Words.of(framework, phrases.wordbook()), RollUpComparison.of(earlier, rolled), page);
    }
}
