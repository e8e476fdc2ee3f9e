package io.github.maturity4j.report;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.crosswalk.Carried;
import io.github.maturity4j.crosswalk.Crossing;
import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.crosswalk.Inquiry;
import io.github.maturity4j.crosswalk.Relation;
import io.github.maturity4j.report.internal.cross.Crossed;
import io.github.maturity4j.report.internal.cross.CrossingData;
import io.github.maturity4j.report.internal.cross.CrossingPage;
import io.github.maturity4j.report.internal.text.DataText;
import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An assessment of one framework placed in another: as a range, with what was carried by which relation and why, what contradicts,
 * and what to ask to narrow it. For example
 *
 * <pre>{@code
 * Carried carried = crossing.carry(assessment);
 * String text = CrosswalkText.of(crossing, assessment, carried, Scorer.of(readiness)).toText(80);
 * }</pre>
 *
 * <p>Immutable and thread-safe; the text is made when it is asked for.
 */
public final class CrosswalkText {

    private final Crossing crossing;
    private final Crossed crossed;
    private final Phrases phrases;

    private CrosswalkText(Crossing crossing, Crossed crossed, Phrases phrases) {
        this.crossing = crossing;
        this.crossed = crossed;
        this.phrases = phrases;
    }

    /**
     * What was carried, to be told in English. It is scored here, and what to ask is {@linkplain Inquiry tried}: for the placement of
     * the whole, or for all placements where none is of the whole.
     *
     * @param crossing what carried
     * @param source the assessment that was carried
     * @param carried what it carried
     * @param scorer a scorer of the target framework
     * @return the text to come
     * @throws IllegalArgumentException if the scorer is of another framework
     */
    public static CrosswalkText of(Crossing crossing, Assessment source, Carried carried, Scorer scorer) {
        Objects.requireNonNull(crossing, "crossing");
        Scorecard card = scorer.score(carried.assessment());
        Scorecard blank = scorer.score(Assessment.of(scorer.framework()).build());
        Set<String> whole = card.placements().stream()
                .filter(result -> result.subject().parts().isEmpty())
                .map(PlacementResult::placement)
                .limit(1)
                .collect(Collectors.toSet());
        List<Inquiry.Question> questions = Inquiry.of(scorer, carried.assessment(), whole, () -> false);
        return new CrosswalkText(
                crossing, new Crossed(source, carried, card, blank, questions), Phrases.of(Locale.ENGLISH));
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the text in its words
     */
    public CrosswalkText in(Phrases spoken) {
        return new CrosswalkText(crossing, crossed, Objects.requireNonNull(spoken, "spoken"));
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
        return new CrossingPage(
                        Words.of(crossing.from(), phrases.wordbook()),
                        Words.of(crossing.to(), phrases.wordbook()),
                        crossed,
                        page(screen))
                .text();
    }

    /**
     * The same as JSON: {@code crosswalk}, {@code version}, {@code from}, {@code to}, {@code basis}; {@code placements} with what is
     * possible; {@code answers}, each with what is left of it, its standing, and the relations with what each leaves and its reason;
     * {@code ask}, what to ask, most useful first. Reasons are in the language of the text.
     *
     * @return the document
     */
    public String toJson() {
        return DataText.json(new CrossingData(crossed, phrases.locale()).tree());
    }

    /**
     * A list of crosswalks: of each its id and version, the two frameworks, and how many relations of each kind it has.
     *
     * @param crosswalks the crosswalks, in the order in which they are told
     * @param spoken the words of the language
     * @param screen what the reader's screen can show
     * @return lines of at most its width
     */
    public static String list(List<Crosswalk> crosswalks, Phrases spoken, Screen screen) {
        Page page = page(screen);
        for (Crosswalk crosswalk : crosswalks) {
            page.blank();
            page.paragraph(0, Printable.inline(crosswalk.id() + " " + crosswalk.version()));
            crosswalk
                    .description()
                    .ifPresent(text -> page.paragraph(
                            2, crosswalk.phrase(text, spoken.locale()).words()));
            Table table = new Table();
            count(table, spoken.wordbook().say("crosswalk.list.equivalent"), crosswalk, Relation.Equivalent.class);
            count(table, spoken.wordbook().say("crosswalk.list.implies"), crosswalk, Relation.Implies.class);
            count(table, spoken.wordbook().say("crosswalk.list.implied-by"), crosswalk, Relation.ImpliedBy.class);
            count(table, spoken.wordbook().say("crosswalk.list.overlaps"), crosswalk, Relation.Overlaps.class);
            table.print(page, 2);
        }
        return page.toString();
    }

    private static void count(Table table, String words, Crosswalk crosswalk, Class<? extends Relation.Kind> kind) {
        long number = crosswalk.relations().stream()
                .map(Relation::kind)
                .filter(kind::isInstance)
                .count();
        table.row(Cell.of(words), Cell.of(Long.toString(number)));
    }

    /**
     * A list of crosswalks as JSON.
     *
     * @param crosswalks the crosswalks
     * @return of the id as {@code id}, {@code version}, {@code from} and {@code to}
     */
    public static String listJson(List<Crosswalk> crosswalks) {
        return DataText.json(crosswalks.stream().map(CrossingData::of).toList());
    }

    private static Page page(Screen screen) {
        return new Page(new Ink(screen.colours(), screen.unicode()), screen.width());
    }
}
