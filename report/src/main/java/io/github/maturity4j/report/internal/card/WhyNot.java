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

/** What stands between the whole and its next stage; for classes, what keeps them undecided. */
final class WhyNot implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Optional<PlacementResult> headline = scored.headline();
        if (headline.isEmpty()) {
            return;
        }
        PlacementResult placement = headline.get();
        Words words = scored.words();
        if (placement.next().isPresent()) {
            PlacementResult.Next next = placement.next().get();
            page.heading(words.say("why-not", words.names().stage(next.stage())));
            page.paragraph(2, words.say("why-not.progress", words.figures().percent(next.progress())));
            Capped.print(clauses(scored, placement, next), scored, page, clause -> clause.print(page, 2));
            placement
                    .attained()
                    .flatMap(words.framework()::stage)
                    .flatMap(Stage::remedy)
                    .ifPresent(remedy -> page.paragraph(
                            2, words.say("why-not.remedy", words.names().say(remedy.text()))));
        } else if (!scored.stages(placement).ordered() && !placement.possible().isDetermined()) {
            page.heading(words.say("why-not.undecided"));
            undecided(scored, placement).forEach(clause -> clause.print(page, 2));
        }
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
