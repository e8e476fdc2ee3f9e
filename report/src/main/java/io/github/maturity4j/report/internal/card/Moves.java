package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.advice.WhatIf;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Requirements;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;

/** What would differ if some answers were others. */
public final class Moves {

    private Moves() {}

    /**
     * The text.
     *
     * @param scored the assessment as it is
     * @param whatIf what would differ
     * @param page where to
     * @return the text
     */
    public static String of(Scored scored, WhatIf whatIf, Page page) {
        Words words = scored.words();
        new Heading().print(scored, page);
        if (whatIf.isEmpty()) {
            page.blank().paragraph(0, words.say("whatif.nothing"));
        }
        if (!whatIf.placements().isEmpty()) {
            page.heading(words.say("whatif.placements"));
            whatIf.placements().forEach(move -> placement(scored, move, page));
        }
        if (!whatIf.conditions().isEmpty()) {
            Requirements requirements = new Requirements(words, scored.card(), false);
            page.heading(words.say("whatif.conditions"));
            whatIf.conditions()
                    .forEach(move -> item(
                            scored,
                            words.names()
                                    .condition(
                                            move.after().condition(),
                                            move.after().subject()),
                            requirements.outcome(move.before().possible()),
                            requirements.outcome(move.after().possible()),
                            page));
        }
        if (!whatIf.measures().isEmpty()) {
            page.heading(words.say("whatif.measures"));
            whatIf.measures()
                    .forEach(move -> item(
                            scored,
                            words.names()
                                    .measure(
                                            move.after().measure(), move.after().subject()),
                            value(scored, move.before()),
                            value(scored, move.after()),
                            page));
        }
        page.blank();
        words.notes().forEach(note -> page.paragraph(0, note));
        return page.toString();
    }

    private static void placement(Scored scored, WhatIf.PlacementMove move, Page page) {
        item(
                scored,
                scored.words()
                        .names()
                        .placement(move.after().placement(), move.after().subject()),
                stages(scored, move.before()),
                stages(scored, move.after()),
                page);
    }

    private static String stages(Scored scored, PlacementResult placement) {
        return placement.possible().isDetermined() ? scored.attained(placement) : scored.possible(placement);
    }

    private static String value(Scored scored, MeasureResult result) {
        return scored.values().value(result, result.possible());
    }

    private static void item(Scored scored, String name, String before, String after, Page page) {
        page.item(2, page.ink().item(), scored.words().say("whatif.move", name, before, after));
    }
}
