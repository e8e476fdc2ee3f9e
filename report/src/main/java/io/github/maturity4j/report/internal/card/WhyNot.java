package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Clause;
import io.github.maturity4j.report.internal.words.Requirements;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the whole and its next stage. For classes: what keeps them undecided, or what helps whoever is of that
 * class, and what stands before the next stage of the ladder beside them.
 */
final class WhyNot implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Optional<PlacementResult> headline = scored.headline();
        Words words = scored.words();
        if (headline.isEmpty()) {
            return;
        }
        PlacementResult placement = headline.get();
        if (scored.stages(placement).ordered()) {
            scored.way().ifPresent(way -> next(scored, way, remedy(scored, placement), page));
        } else if (placement.possible().isDetermined()) {
            remedy(scored, placement).ifPresent(text -> {
                page.heading(words.say("why-not.helps"));
                page.paragraph(2, text);
            });
            scored.way().ifPresent(way -> next(scored, way, Optional.empty(), page));
        } else {
            page.heading(words.say("why-not.undecided"));
            undecided(scored, placement).forEach(clause -> clause.print(page, 2));
        }
    }

    private static void next(Scored scored, PlacementResult way, Optional<String> remedy, Page page) {
        Words words = scored.words();
        if (way.next().isEmpty()) {
            return;
        }
        PlacementResult.Next next = way.next().get();
        page.heading(words.say("why-not", words.names().stage(next.stage())));
        page.paragraph(2, words.say("why-not.progress", words.figures().percent(next.progress())));
        Capped.print(clauses(scored, way, next), scored, page, clause -> clause.print(page, 2));
        remedy.ifPresent(text -> page.paragraph(2, words.say("why-not.remedy", text)));
    }

    /** What helps whoever stands where the whole does. */
    private static Optional<String> remedy(Scored scored, PlacementResult placement) {
        Words words = scored.words();
        return placement
                .attained()
                .flatMap(words.framework()::stage)
                .flatMap(Stage::remedy)
                .map(remedy -> words.names().say(remedy.text()));
    }

    static List<Clause> clauses(Scored scored, PlacementResult placement, PlacementResult.Next next) {
        Requirements requirements = new Requirements(scored.words(), scored.card(), false);
        if (!next.requirements().isEmpty()) {
            return next.requirements().stream().map(requirements::clause).toList();
        }
        List<Clause> found = new ArrayList<>();
        StageSet set = scored.stages(placement);
        for (PlacementDerivation.Placed placed : placement.derivation().placements()) {
            if (placed.possible().mayBeNone()
                    || placed.possible().stages().stream()
                            .anyMatch(stage -> set.position(stage) < set.position(next.stage()))) {
                found.add(placed(scored, placed, next));
            }
        }
        return found;
    }

    private static Clause placed(Scored scored, PlacementDerivation.Placed placed, PlacementResult.Next next) {
        Words words = scored.words();
        return Clause.of(words.say(
                "sentence.needed",
                words.names().placement(placed.placement(), placed.subject()),
                scored.values().stages(placed.possible(), true),
                words.names().stage(next.stage())));
    }

    private static List<Clause> undecided(Scored scored, PlacementResult placement) {
        Requirements requirements = new Requirements(scored.words(), scored.card(), false);
        List<Clause> open = new ArrayList<>();
        for (PlacementDerivation.StageStanding standing : placement.derivation().stages()) {
            if (standing.possible().isOpen()) {
                Clause clause = requirements.clause(standing.condition());
                String stage = scored.words().names().stage(standing.stage());
                open.add(new Clause(
                        clause.outcome(),
                        scored.words().say("method.stage-line", stage, clause.text()),
                        clause.parts()));
            }
        }
        return open;
    }
}
