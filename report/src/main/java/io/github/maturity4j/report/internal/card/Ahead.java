package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.PlacementResult;

/** What was achieved out of order: stages whose own requirements hold above one whose do not. */
final class Ahead implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Words words = scored.words();
        boolean several = scored.card().placements().size() > 1;
        boolean begun = false;
        for (PlacementResult placement : scored.card().placements()) {
            for (PlacementResult.OutOfOrder ahead : placement.outOfOrder()) {
                if (!begun) {
                    page.heading(words.say("ahead"));
                    begun = true;
                }
                String said = words.say(
                        ahead.certain() ? "ahead.certain" : "ahead.possible",
                        words.names().stage(ahead.stage()),
                        words.names().stage(ahead.above()));
                String name = words.names().placement(placement.placement(), placement.subject());
                page.item(2, page.ink().item(), several ? words.say("method.stage-line", name, said) : said);
            }
        }
    }
}
