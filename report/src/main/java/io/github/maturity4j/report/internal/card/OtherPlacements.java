package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The placements beside the headline, for example one for each facet: a line each, with its ladder. */
final class OtherPlacements implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Words words = scored.words();
        List<PlacementResult> whole = new ArrayList<>();
        Map<String, List<PlacementResult>> repeated = new LinkedHashMap<>();
        for (PlacementResult placement : scored.others()) {
            (placement.subject().equals(Subject.WHOLE)
                            ? whole
                            : repeated.computeIfAbsent(placement.placement(), id -> new ArrayList<>()))
                    .add(placement);
        }
        repeated.forEach((rule, placements) -> {
            page.heading(words.names().rule(scored.framework().placements(), rule));
            table(scored, placements, page);
        });
        if (!whole.isEmpty()) {
            page.heading(words.say("placement.others"));
            table(scored, whole, page);
        }
        if (scored.others().stream()
                .anyMatch(placement -> scored.stages(placement).ordered())) {
            page.paragraph(
                    2,
                    Style.FAINT,
                    words.say(
                            "ladder.legend",
                            page.ink().full(),
                            page.ink().half(),
                            page.ink().none()));
        }
    }

    private static void table(Scored scored, List<PlacementResult> placements, Page page) {
        Table table = new Table();
        for (PlacementResult placement : placements) {
            StageSet set = scored.stages(placement);
            String subject = scored.words().names().subject(placement.subject());
            table.row(
                    Cell.of(
                            subject.isEmpty()
                                    ? scored.words().names().placement(placement.placement(), placement.subject())
                                    : subject),
                    Cell.of(set.ordered() ? Ladder.of(set, placement).bar(page.ink()) : ""),
                    Cell.of(Style.STRONG, scored.attained(placement)),
                    Cell.of(possible(scored, placement)));
        }
        table.print(page, 2);
    }

    private static String possible(Scored scored, PlacementResult placement) {
        if (placement.possible().isDetermined()) {
            return "";
        }
        Words words = scored.words();
        String possible = scored.stages(placement).ordered()
                        && placement.highestPossible().isPresent()
                ? words.say(
                        "placement.up-to",
                        words.names().stage(placement.highestPossible().get()))
                : words.say("placement.possible", scored.possible(placement));
        return placement.exact() ? possible : words.say("placement.outer", possible);
    }
}
