package io.github.maturity4j.report;

import io.github.maturity4j.advice.Goal;
import io.github.maturity4j.advice.Sensitivity;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.advice.WhatIf;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.card.Hinges;
import io.github.maturity4j.report.internal.card.Moves;
import io.github.maturity4j.report.internal.card.NextSteps;
import io.github.maturity4j.report.internal.card.Scored;
import io.github.maturity4j.report.internal.text.DataText;
import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What to do next, what would differ, and what placements hang on, in words: in the framework's own, with the anchor of the answer that
 * is asked for, the guidance of its question, and what helps whoever stands at the stage. For example
 *
 * <pre>{@code
 * List<SmallestChange> changes = AdviceText.goals(framework, card).stream()
 *         .map(goal -> scorer.smallestChange(assessment, goal))
 *         .toList();
 * String text = AdviceText.next(framework, card, changes).in(Phrases.of(Locale.ITALIAN)).toText(80);
 * }</pre>
 *
 * <p>Immutable and thread-safe; the text is made when it is asked for.
 */
public final class AdviceText {

    private final Framework framework;
    private final Scorecard card;
    private final Object advice;
    private final Phrases phrases;
    private final boolean whole;

    private AdviceText(Framework framework, Scorecard card, Object advice, Phrases phrases, boolean whole) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.card = Objects.requireNonNull(card, "card");
        this.advice = Objects.requireNonNull(advice, "advice");
        this.phrases = phrases;
        this.whole = whole;
    }

    private record Next(List<SmallestChange> changes) {}

    /**
     * The next stages of an assessment: that of the whole first (where it is of classes, that of the first ladder beside them), then
     * those of all other ladders.
     *
     * @param framework the framework
     * @param card a scorecard of it
     * @return a goal for each figure that has a next stage
     */
    public static List<Goal> goals(Framework framework, Scorecard card) {
        Scored scored =
                new Scored(Words.of(framework, Phrases.of(Locale.ENGLISH).wordbook()), card, false);
        return NextSteps.ahead(scored).stream()
                .map(placement -> Goal.of(placement.placement(), placement.subject()))
                .toList();
    }

    /**
     * What to do next, to be told in English. The changes of the first placement are told in full, those of others on a line each.
     *
     * @param framework the framework
     * @param card the scorecard of the assessment
     * @param changes smallest changes of the assessment
     * @return the changes in words
     */
    public static AdviceText next(Framework framework, Scorecard card, List<SmallestChange> changes) {
        return new AdviceText(framework, card, new Next(List.copyOf(changes)), Phrases.of(Locale.ENGLISH), false);
    }

    /**
     * What would differ, to be told in English.
     *
     * @param framework the framework
     * @param whatIf what would differ
     * @return the differences in words
     */
    public static AdviceText whatIf(Framework framework, WhatIf whatIf) {
        return new AdviceText(framework, whatIf.before(), whatIf, Phrases.of(Locale.ENGLISH), false);
    }

    /**
     * What placements hang on, to be told in English.
     *
     * @param framework the framework
     * @param card the scorecard of the assessment
     * @param sensitivity what its placements hang on
     * @return the sensitivity in words
     */
    public static AdviceText sensitivity(Framework framework, Scorecard card, Sensitivity sensitivity) {
        return new AdviceText(framework, card, sensitivity, Phrases.of(Locale.ENGLISH), false);
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the advice in its words
     */
    public AdviceText in(Phrases spoken) {
        return new AdviceText(framework, card, advice, Objects.requireNonNull(spoken, "spoken"), whole);
    }

    /**
     * The same with long lists to their end, and every placement in full.
     *
     * @return the whole advice
     */
    public AdviceText explained() {
        return new AdviceText(framework, card, advice, phrases, true);
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
        Scored scored = new Scored(Words.of(framework, phrases.wordbook()), card, whole);
        Page page = new Page(new Ink(screen.colours(), screen.unicode()), screen.width());
        if (advice instanceof WhatIf whatIf) {
            return Moves.of(scored, whatIf, page);
        } else if (advice instanceof Sensitivity sensitivity) {
            return Hinges.of(scored, sensitivity, page);
        }
        return NextSteps.of(scored, ((Next) advice).changes(), page);
    }

    /**
     * The advice as JSON, with ids in place of names. Numbers are exact; those that no decimal is equal to are texts such as
     * {@code "7/3"}.
     *
     * @return the document
     */
    public String toJson() {
        return DataText.json(written());
    }

    /**
     * The advice as YAML.
     *
     * @return the same as {@link #toJson()}
     */
    public String toYaml() {
        return DataText.yaml(written());
    }

    private Object written() {
        WrittenAdvice written = new WrittenAdvice();
        if (advice instanceof WhatIf whatIf) {
            return written.of(whatIf);
        } else if (advice instanceof Sensitivity sensitivity) {
            return written.of(sensitivity);
        }
        return written.of(((Next) advice).changes());
    }
}
