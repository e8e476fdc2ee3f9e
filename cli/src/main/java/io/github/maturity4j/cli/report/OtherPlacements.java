package io.github.maturity4j.cli.report;

import io.github.maturity4j.cli.text.Page;
import io.github.maturity4j.cli.text.Style;
import io.github.maturity4j.cli.text.Table;
import io.github.maturity4j.cli.text.Table.Cell;
import io.github.maturity4j.cli.words.Words;
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
        Map<String, List<PlacementResult>> byRule = new LinkedHashMap<>();
        scored.others()
                .forEach(placement -> byRule.computeIfAbsent(placement.placement(), id -> new ArrayList<>())
                        .add(placement));
        if (byRule.isEmpty()) {
            return;
        }
        boolean ladders = false;
        for (Map.Entry<String, List<PlacementResult>> rule : byRule.entrySet()) {
            page.heading(words.names().rule(scored.framework().placements(), rule.getKey()));
            Table table = new Table();
            for (PlacementResult placement : rule.getValue()) {
                StageSet set = scored.stages(placement);
                ladders |= set.ordered();
                String subject = words.names().subject(placement.subject());
                table.row(
                        Cell.of(subject.isEmpty() ? words.say("whole") : subject),
                        Cell.of(set.ordered() ? Ladder.of(set, placement).bar(page.ink()) : ""),
                        Cell.of(Style.STRONG, scored.attained(placement)),
                        Cell.of(possible(scored, placement)));
            }
            table.print(page, 2);
        }
        if (ladders) {
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
