package io.github.maturity4j.report;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.card.Derived;
import io.github.maturity4j.report.internal.card.Scored;
import io.github.maturity4j.report.internal.card.Walked;
import io.github.maturity4j.report.internal.text.DataText;
import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An {@link Explanation} in words: of each figure its value, its rule, its inputs with what they are worth, weigh and contribute,
 * what was left out and why, what it is compared with, and where the rule comes from. Numbers that a reader would compute with
 * are exact, as decimals or fractions. Immutable and thread-safe; the text is made when it is asked for.
 */
public final class ExplanationText {

    private final Framework framework;
    private final Scorecard card;
    private final Explanation explanation;
    private final Phrases phrases;

    private ExplanationText(Framework framework, Scorecard card, Explanation explanation, Phrases phrases) {
        this.framework = framework;
        this.card = card;
        this.explanation = explanation;
        this.phrases = phrases;
    }

    /**
     * An explanation, to be told in English.
     *
     * @param framework the framework
     * @param card the scorecard that the explanation was made from
     * @param explanation the explanation
     * @return the explanation in words
     */
    public static ExplanationText of(Framework framework, Scorecard card, Explanation explanation) {
        return new ExplanationText(
                Objects.requireNonNull(framework, "framework"),
                Objects.requireNonNull(card, "card"),
                Objects.requireNonNull(explanation, "explanation"),
                Phrases.of(Locale.ENGLISH));
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the explanation in its words
     */
    public ExplanationText in(Phrases spoken) {
        return new ExplanationText(framework, card, explanation, Objects.requireNonNull(spoken, "spoken"));
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
     * The text as a screen can show it: the figure first, then those that it rests on, level by level.
     *
     * @param screen what the reader's screen can show
     * @return lines of at most its width, each with its line break
     */
    public String toText(Screen screen) {
        List<Consumer<Derived>> told = new ArrayList<>();
        Set<String> untold = new LinkedHashSet<>();
        Deque<Explanation> ahead = new ArrayDeque<>(List.of(explanation));
        while (!ahead.isEmpty()) {
            Explanation next = ahead.remove();
            if (next instanceof Explanation.OfMeasure measure) {
                told.add(derived -> derived.measure(measure.result()));
            } else if (next instanceof Explanation.OfCondition condition) {
                told.add(derived -> derived.condition(condition.result()));
            } else if (next instanceof Explanation.OfPlacement placement) {
                told.add(derived -> derived.placement(placement.result()));
            } else if (next instanceof Explanation.Deeper deeper) {
                untold.add(deeper.figure());
            }
            ahead.addAll(next.beneath());
        }
        return Walked.of(scored(), told, untold.size(), page(screen));
    }

    /**
     * The names of the figures of a scorecard, for a reader who has to choose one.
     *
     * @param framework the framework
     * @param card the scorecard
     * @param spoken the words of the language
     * @param screen what the reader's screen can show
     * @return a line for each, under a heading
     */
    public static String figures(Framework framework, Scorecard card, Phrases spoken, Screen screen) {
        Scored scored = new Scored(Words.of(framework, spoken.wordbook()), card, true);
        return Walked.names(scored, Explanation.figures(card), page(screen));
    }

    /**
     * The explanation as JSON: of each figure {@code figure}, {@code kind}, its value or outcomes, {@code exact}, {@code rule}
     * in words, inputs or stages, {@code basis}, and {@code beneath}, the figures that it rests on. Numbers are exact; those that
     * no decimal is equal to are texts such as {@code "7/3"}.
     *
     * @return the document
     */
    public String toJson() {
        return DataText.json(new WrittenExplanation(scored()).of(explanation));
    }

    /**
     * The explanation as YAML.
     *
     * @return the same as {@link #toJson()}
     */
    public String toYaml() {
        return DataText.yaml(new WrittenExplanation(scored()).of(explanation));
    }

    private Scored scored() {
        return new Scored(Words.of(framework, phrases.wordbook()), card, true);
    }

    private static Page page(Screen screen) {
        return new Page(new Ink(screen.colours(), screen.unicode()), screen.width());
    }
}
