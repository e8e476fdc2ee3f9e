package io.github.maturity4j.report;

import io.github.maturity4j.comparison.ScorecardComparison;
import io.github.maturity4j.comparison.Trend;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.compare.ComparisonPage;
import io.github.maturity4j.report.internal.compare.TrendPage;
import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A comparison or a trend as one would read it aloud: whether the scorecards may be compared, what moved and which way, whether that is
 * certain, and what it goes back to. For example
 *
 * <pre>{@code
 * String text = ComparisonText.of(framework, comparison).in(Phrases.of(Locale.ITALIAN)).toText(80);
 * }</pre>
 *
 * <p>Immutable and thread-safe; the text is made when it is asked for.
 */
public final class ComparisonText {

    private final Telling telling;
    private final Phrases phrases;

    private ComparisonText(Telling telling, Phrases phrases) {
        this.telling = telling;
        this.phrases = phrases;
    }

    /** Prints in the words of a language. */
    private interface Telling {
        Page print(Function<Framework, Words> words, Page page);
    }

    /**
     * A comparison of two scorecards of one version, to be told in English.
     *
     * @param framework the framework
     * @param comparison a comparison of scorecards of it
     * @return the comparison in words
     */
    public static ComparisonText of(Framework framework, ScorecardComparison comparison) {
        return of(framework, framework, comparison);
    }

    /**
     * A comparison of scorecards of two versions, to be told in English.
     *
     * @param earlier the framework in the version of the earlier scorecard
     * @param later the framework in the version of the later one
     * @param comparison a comparison of them
     * @return the comparison in words
     */
    public static ComparisonText of(Framework earlier, Framework later, ScorecardComparison comparison) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(comparison, "comparison");
        return new ComparisonText(
                (words, page) -> new ComparisonPage(words.apply(earlier), words.apply(later), page).print(comparison),
                Phrases.of(Locale.ENGLISH));
    }

    /**
     * A trend, to be told in English.
     *
     * @param framework the framework
     * @param trend a trend of scorecards of it
     * @return the trend in words
     */
    public static ComparisonText of(Framework framework, Trend trend) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(trend, "trend");
        return new ComparisonText(
                (words, page) -> new TrendPage(words.apply(framework), page).print(trend),
                Phrases.of(Locale.ENGLISH));
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the comparison in its words
     */
    public ComparisonText in(Phrases spoken) {
        return new ComparisonText(telling, Objects.requireNonNull(spoken, "spoken"));
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
        return telling.print(framework -> Words.of(framework, phrases.wordbook()), page)
                .toString();
    }
}
