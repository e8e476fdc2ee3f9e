package io.github.maturity4j.cli.report;

import io.github.maturity4j.cli.text.Ink;
import io.github.maturity4j.cli.text.Page;
import java.util.ArrayList;
import java.util.List;

/** A scorecard as one would read it aloud. */
public final class Report {

    private static final List<Section> SECTIONS = List.of(
            new Heading(),
            new Standing(),
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
     * @param ink what the reader's screen can show
     * @return the text
     */
    public static String of(Scored scored, Ink ink) {
        List<Section> sections = new ArrayList<>(SECTIONS);
        if (scored.whole()) {
            sections.add(new Explanation());
        }
        sections.add(new Remarks());
        Page page = new Page(ink);
        sections.forEach(section -> section.print(scored, page));
        return page.toString();
    }
}
