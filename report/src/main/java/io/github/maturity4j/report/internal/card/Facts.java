package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.vocabulary.Fact;

/** What was recorded and not scored. */
final class Facts implements Section {

    @Override
    public void print(Scored scored, Page page) {
        if (scored.card().facts().isEmpty()) {
            return;
        }
        Words words = scored.words();
        page.heading(words.say("facts"));
        Table table = new Table();
        scored.card()
                .facts()
                .forEach((id, reply) -> table.row(
                        Cell.of(words.names().key(AnswerKey.of(id))),
                        Cell.of(scored.values()
                                .reply(scored.framework().fact(id).map(Fact::scale), reply))));
        table.print(page, 2);
    }
}
