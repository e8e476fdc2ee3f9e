package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.PlacementResult;

/** The targets, and how many stages are missing to each. */
final class Targets implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Words words = scored.words();
        boolean begun = false;
        for (PlacementResult placement : scored.card().placements()) {
            if (placement.gap().isEmpty()) {
                continue;
            }
            if (!begun) {
                page.heading(words.say("targets"));
                begun = true;
            }
            PlacementResult.Gap gap = placement.gap().get();
            String distance = gap.greatest() == 0
                    ? words.say("targets.attained")
                    : gap.least() == gap.greatest()
                            ? words.count("targets.missing", gap.least())
                            : words.count(
                                    "targets.between",
                                    gap.greatest(),
                                    words.figures().whole(gap.least()));
            page.item(
                    2,
                    page.ink().item(),
                    words.say(
                            "targets.line",
                            words.names().placement(placement.placement(), placement.subject()),
                            words.names().stage(gap.target()),
                            distance));
        }
    }
}
