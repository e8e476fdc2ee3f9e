package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import java.util.ArrayList;
import java.util.List;

/** A scorecard as one would read it aloud. */
public final class Report {

    private static final List<Section> SECTIONS = List.of(
            new Heading(),
            new Standing(),
            new Respondents(),
            new OtherPlacements(),
            new WhyNot(),
            new FindOut(),
            new Improve(),
            new Ahead(),
            new Measures(),
            new NamedConditions(),
            new Facts(),
            new Targets(),
            new Provenance());

    private Report() {}

    /**
     * The report.
     *
     * @param scored the assessment with its scorecard
     * @param page where to
     * @return the text
     */
    public static String of(Scored scored, Page page) {
        List<Section> sections = new ArrayList<>(SECTIONS);
        if (scored.whole()) {
            sections.add(new EveryFigure());
            sections.add(new EveryAnswer());
        }
        sections.add(new Remarks());
        sections.forEach(section -> section.print(scored, page));
        return page.toString();
    }
}
