package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;

/** How to read the report: what its ranges are, what was assumed, and where another language stood in. */
final class Remarks implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Words words = scored.words();
        page.blank();
        if (isOpen(scored.card())) {
            page.paragraph(0, words.say(isExact(scored.card()) ? "remark.exact" : "remark.outer"));
        }
        if (isAssumed(scored.card())) {
            page.paragraph(0, words.say("remark.assumed"));
        }
        words.notes().forEach(said -> page.paragraph(0, said));
    }

    private static boolean isOpen(Scorecard card) {
        return card.measures().stream().anyMatch(result -> !result.possible().isDetermined())
                || card.placements().stream()
                        .anyMatch(result -> !result.possible().isDetermined());
    }

    private static boolean isExact(Scorecard card) {
        return card.measures().stream().allMatch(MeasureResult::exact)
                && card.placements().stream().allMatch(PlacementResult::exact)
                && card.conditions().stream().allMatch(ConditionResult::exact);
    }

    private static boolean isAssumed(Scorecard card) {
        return card.measures().stream().anyMatch(MeasureResult::assumed)
                || card.placements().stream().anyMatch(PlacementResult::assumed)
                || card.conditions().stream().anyMatch(ConditionResult::assumed);
    }
}
