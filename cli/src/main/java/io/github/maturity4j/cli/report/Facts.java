package io.github.maturity4j.cli.report;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.cli.text.Page;
import io.github.maturity4j.cli.text.Table;
import io.github.maturity4j.cli.text.Table.Cell;
import io.github.maturity4j.cli.words.Words;
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
