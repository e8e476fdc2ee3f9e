package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;

/** How many elements of each kind are published, and how many ours. */
public final class TallyTable {

    private TallyTable() {}

    /**
     * Prints the table.
     *
     * @param words how to speak about the framework
     * @param page where to
     */
    public static void print(Words words, Page page) {
        Table table = new Table();
        table.head("", words.say("provenance.published"), words.say("provenance.ours"));
        new Origins(words.framework())
                .tallies()
                .forEach((kind, tally) -> table.row(
                        Cell.of(words.say("kind-of." + kind)),
                        Cell.right(words.figures().whole(tally.published())),
                        Cell.right(words.figures().whole(tally.ours()))));
        table.print(page, 2);
    }
}
