package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.Optional;

/** Where the whole stands: the stage attained, what is still possible, how much was answered, and the ladder. */
final class Standing implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Words words = scored.words();
        Optional<PlacementResult> headline = scored.headline();
        page.blank();
        Table table = new Table();
        headline.ifPresent(placement -> {
            table.row(
                    Cell.of(words.say(scored.stages(placement).ordered() ? "standing.stage" : "standing.class")),
                    Cell.of(Style.STRONG, scored.attained(placement)));
            table.row(Cell.of(words.say("standing.possible")), Cell.of(possible(scored, placement)));
        });
        table.row(
                Cell.of(words.say("standing.answered")),
                Cell.of(scored.coverage(scored.card().coverage())));
        table.print(page, 0);
        headline.filter(placement -> scored.stages(placement).ordered() && !placement.isEmpty())
                .ifPresent(placement -> ladder(scored, placement, page));
        if (headline.isEmpty()) {
            page.paragraph(
                    0, words.say(scored.card().placements().isEmpty() ? "standing.no-placement" : "standing.no-whole"));
        }
    }

    private static String possible(Scored scored, PlacementResult placement) {
        Words words = scored.words();
        return placement.possible().isDetermined()
                ? words.say("standing.settled")
                : placement.exact()
                        ? scored.possible(placement)
                        : words.say("standing.outer", scored.possible(placement));
    }

    private static void ladder(Scored scored, PlacementResult placement, Page page) {
        StageSet set = scored.stages(placement);
        Ladder ladder = Ladder.of(set, placement);
        page.blank();
        Table table = new Table();
        for (int position = set.stages().size() - 1; position >= 0; position--) {
            Stage stage = set.stages().get(position);
            Style style =
                    ladder.isCertain(position) ? Style.GOOD : ladder.isPossible(position) ? Style.OPEN : Style.FAINT;
            table.row(
                    Cell.of(style, ladder.sign(position, page.ink()).repeat(2)),
                    Cell.of(scored.words().names().stage(stage.id())),
                    Cell.of(note(scored, placement, ladder, stage)));
        }
        table.print(page, 2);
    }

    private static String note(Scored scored, PlacementResult placement, Ladder ladder, Stage stage) {
        Words words = scored.words();
        int position = ladder.set().position(stage.id());
        if (placement.attained().filter(stage.id()::equals).isPresent()) {
            return words.say(placement.assumed() ? "ladder.assumed" : "ladder.attained");
        }
        boolean passed = placement.derivation().stages().stream()
                .anyMatch(standing -> standing.stage().equals(stage.id())
                        && standing.possible().isVoid());
        if (passed) {
            return words.say("ladder.void");
        } else if (ladder.isCertain(position)) {
            return stage.floor() ? words.say("ladder.floor") : "";
        } else if (placement.outOfOrder().stream()
                .anyMatch(ahead -> ahead.stage().equals(stage.id()) && ahead.certain())) {
            return words.say(ladder.isPossible(position) ? "ladder.possible" : "ladder.ahead");
        }
        return ladder.isPossible(position) ? words.say("ladder.possible") : "";
    }
}
