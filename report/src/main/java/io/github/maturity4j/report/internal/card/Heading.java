package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What was assessed: the framework in its version, the unit, the date. */
final class Heading implements Section {

    @Override
    public void print(Scored scored, Page page) {
        Words words = scored.words();
        page.title(words.say(
                "title",
                words.names().framework(scored.framework()),
                scored.card().version()));
        List<String> parts = new ArrayList<>();
        scored.card()
                .unit()
                .ifPresent(unit -> parts.add(Printable.inline(unit.name().orElse(unit.id()))));
        scored.card().date().ifPresent(date -> parts.add(words.wordbook().date(date)));
        page.paragraph(0, parts.isEmpty() ? words.say("title.no-unit") : words.list(parts));
    }
}
