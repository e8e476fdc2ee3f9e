package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.overlay.AppliedOverlay;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Bases;
import io.github.maturity4j.report.internal.words.TallyTable;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.vocabulary.Rights;

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
        words.framework().rights().ifPresent(rights -> rights(rights, "provenance.licence", words, page));
        scored.card()
                .overlay()
                .flatMap(AppliedOverlay::rights)
                .ifPresent(rights -> rights(rights, "overlay.licence", words, page));
    }

    /** Under which licence, after whom, and whose marks. */
    private static void rights(Rights rights, String licence, Words words, Page page) {
        page.blank();
        rights.licence()
                .ifPresent(text -> page.paragraph(
                        2,
                        words.say(
                                licence,
                                rights.isLicenceIdentifier()
                                        ? text.toString()
                                        : words.names().say(text))));
        rights.attribution().ifPresent(text -> page.paragraph(2, words.names().say(text)));
        rights.trademarks().ifPresent(text -> page.paragraph(2, words.names().say(text)));
    }
}
