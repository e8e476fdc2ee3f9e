package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Bases;
import io.github.maturity4j.report.internal.words.Origins;
import io.github.maturity4j.report.internal.words.Words;

/** What of the framework is published, what is ours, and where the rule behind the headline comes from. */
final class Provenance implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Words words = scored.words();
        page.heading(words.say("provenance"));
        scored.headline()
                .ifPresent(placement ->
                        page.paragraph(2, words.say("provenance.rule", new Bases(words).sentence(placement.basis()))));
        table(words, page);
    }

    /** How many elements of each kind are published, and how many ours. */
    static void table(Words words, Page page) {
        Table table = new Table();
        table.head("", words.say("provenance.published"), words.say("provenance.ours"));
        new Origins(words.framework())
                .tallies()
                .forEach((kind, tally) -> table.row(
                        Cell.of(words.say("kind-of." + kind)),
                        Cell.right(String.valueOf(tally.published())),
                        Cell.right(String.valueOf(tally.ours()))));
        page.blank();
        table.print(page, 2);
    }
}
