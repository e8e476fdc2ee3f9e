package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Bases;
import io.github.maturity4j.report.internal.words.TallyTable;
import io.github.maturity4j.report.internal.words.Words;

/** What of the framework is published, what is ours, and where the rule behind the headline comes from. */
final class Provenance implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Words words = scored.words();
        page.heading(words.say("provenance"));
        scored.headline().ifPresent(placement -> page.paragraph(2, new Bases(words).deciding(placement.basis())));
        if (scored.headline().isPresent()) {
            page.blank();
        }
        TallyTable.print(words, page);
    }
}
