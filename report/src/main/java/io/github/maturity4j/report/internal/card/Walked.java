package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import java.util.List;
import java.util.function.Consumer;

/** Some figures with their derivations, one after the other. */
public final class Walked {

    private Walked() {}

    /**
     * Prints figures.
     *
     * @param scored the scorecard
     * @param figures what prints each of them, in order
     * @param untold how many figures that they rest on are not told
     * @param page where to
     * @return the text
     */
    public static String of(Scored scored, List<Consumer<Derived>> figures, int untold, Page page) {
        new Heading().print(scored, page);
        new Overlaid().print(scored, page);
        Derived derived = new Derived(scored, page);
        figures.forEach(figure -> figure.accept(derived));
        page.blank();
        if (untold > 0) {
            page.paragraph(0, Style.FAINT, scored.words().count("explanation.beneath", untold));
        }
        scored.words().notes().forEach(said -> page.paragraph(0, Style.FAINT, said));
        return page.toString();
    }

    /**
     * Prints the names of figures.
     *
     * @param scored the scorecard
     * @param figures the names
     * @param page where to
     * @return the text
     */
    public static String names(Scored scored, List<String> figures, Page page) {
        new Heading().print(scored, page);
        new Overlaid().print(scored, page);
        page.heading(scored.words().say("explanation.figures"));
        figures.forEach(figure -> page.item(2, page.ink().item(), figure));
        return page.toString();
    }
}
