package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import java.util.List;
import java.util.function.Consumer;

/** Prints the first items of a list, and how many more there are; all of them where everything is told. */
final class Capped {

    static final int MOST = 8;

    private Capped() {}

    static <T> void print(List<T> items, Scored scored, Page page, Consumer<T> printer) {
        int shown = scored.whole() ? items.size() : Math.min(items.size(), MOST);
        items.subList(0, shown).forEach(printer);
        if (items.size() > shown) {
            page.paragraph(4, Style.FAINT, scored.words().count("more", items.size() - shown));
        }
    }
}
