package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Clause;
import io.github.maturity4j.report.internal.words.Requirements;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.ConditionResult;
import java.util.List;
import java.util.Optional;

/** The named conditions, and whether they hold. */
final class NamedConditions implements Section {

    @Override
    public void print(Scored scored, Page page) {
        if (scored.card().conditions().isEmpty()) {
            return;
        }
        Words words = scored.words();
        Requirements requirements = new Requirements(words, scored.card(), false);
        page.heading(words.say("conditions"));
        for (ConditionResult result : scored.card().conditions()) {
            String name = words.names().condition(result.condition(), result.subject());
            String said = words.say("sentence.outcome", name, requirements.conditionOutcome(result.possible()));
            String all = result.assumed()
                    ? words.say("sentence.assumed", said, requirements.conditionOutcome(result.now()))
                    : said;
            new Clause(Optional.of(result.possible()), all, List.of()).print(page, 2);
        }
    }
}
