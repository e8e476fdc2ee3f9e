package io.github.maturity4j.report.internal.rollup;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rollup.RollUpInput;
import io.github.maturity4j.rollup.RolledFigure;
import io.github.maturity4j.rollup.RolledFigure.Count;
import io.github.maturity4j.rollup.RolledUnit;
import io.github.maturity4j.rollup.RolledUp;
import io.github.maturity4j.rollup.UnitFigure;
import io.github.maturity4j.rollup.UnitStanding;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A roll-up as one would read it aloud: the tree with what each unit has itself, what is rolled up, and the whole. */
public final class RolledReport {

    private static final int DEEPEST = 10;

    private final Words words;
    private final RolledUp rolled;
    private final UnitNames names;
    private final Page page;

    private RolledReport(Words words, RolledUp rolled, Page page) {
        this.words = words;
        this.rolled = rolled;
        this.names = new UnitNames(words, rolled);
        this.page = page;
    }

    /**
     * The report.
     *
     * @param words how to speak about the framework
     * @param rolled the roll-up
     * @param page where to
     * @return the text
     */
    public static String of(Words words, RolledUp rolled, Page page) {
        RolledReport report = new RolledReport(words, rolled, page);
        report.heading();
        report.tree();
        report.figures();
        report.whole();
        return page.toString();
    }

    private void heading() {
        page.title(words.say(
                "rollup.title",
                Printable.inline(rolled.name().orElse(rolled.organisation())),
                words.names().framework(words.framework()),
                rolled.version()));
        page.paragraph(0, words.say("rollup.date", words.wordbook().date(rolled.date())));
        page.blank();
    }

    private void tree() {
        Optional<UnitFigure> told = rolled.open().stream().findFirst();
        String figure = told.map(this::heading).orElse("");
        String size = rolled.counts().map(words.names()::line).orElseGet(() -> words.say("rollup.people"));
        Table table = new Table()
                .row(
                        Cell.of(Style.FAINT, words.say("rollup.unit")),
                        new Cell(size, Style.FAINT, true, 0),
                        Cell.of(Style.FAINT, figure),
                        Cell.of(Style.FAINT, words.say("rollup.possible")),
                        new Cell(words.say("rollup.answered"), Style.FAINT, true, 0));
        rolled.units().forEach(unit -> table.row(cells(unit)));
        table.print(page, 0);
    }

    private String heading(UnitFigure figure) {
        return figure instanceof UnitFigure.Placed placed
                ? words.names().placement(placed.placement(), placed.subject())
                : words.names().measure(((UnitFigure.Measured) figure).measure(), figure.subject());
    }

    private Cell[] cells(RolledUnit unit) {
        Cell name = new Cell(names.unit(unit), Style.PLAIN, false, 2 * Math.min(unit.depth(), DEEPEST));
        Cell size = Cell.right(
                unit.size().isPresent() ? words.figures().whole(unit.size().getAsInt()) : words.say("rollup.unknown"));
        return switch (unit.standing()) {
            case ASSESSED -> {
                Optional<UnitFigure> own = unit.own().stream().findFirst();
                yield new Cell[] {
                    name,
                    size,
                    Cell.of(Style.STRONG, own.map(names::own).orElse("")),
                    Cell.of(Style.OPEN, own.map(names::possible).orElse("")),
                    Cell.right(unit.coverage()
                            .flatMap(Coverage::share)
                            .map(words.figures()::percent)
                            .orElse(""))
                };
            }
            case MISSING -> new Cell[] {name, size, Cell.of(Style.BAD, words.say("rollup.missing"))};
            case SUPPRESSED -> new Cell[] {name, size, Cell.of(Style.FAINT, words.say("rollup.suppressed"))};
            case GROUP -> new Cell[] {name, size, Cell.of(Style.FAINT, words.say("rollup.group"))};
        };
    }

    private void figures() {
        page.heading(words.say("rollup.figures"));
        List<RolledUnit> units = rolled.units();
        for (int i = 0; i < units.size(); i++) {
            boolean inner = i + 1 < units.size()
                    && units.get(i + 1).depth() > units.get(i).depth();
            if (inner || i == 0) {
                figures(units.get(i));
            }
        }
    }

    private void figures(RolledUnit unit) {
        page.blank();
        page.paragraph(
                2,
                Style.STRONG,
                words.say("rollup.head", names.unit(unit), words.count("rollup.units", unit.counted())));
        for (RolledFigure figure : unit.figures()) {
            RollUpRule rule = rolled.rule(figure.rule());
            String name = names.rule(rule, figure.subject());
            if (figure instanceof RolledFigure.OfCounts counts) {
                page.paragraph(4, words.say("colon", name, "").strip());
                counts(counts);
            } else {
                page.paragraph(4, words.say("colon", name, told(unit, figure, rule)));
            }
        }
    }

    /** A figure in a few words, with what holds it where it is. */
    private String told(RolledUnit unit, RolledFigure figure, RollUpRule rule) {
        if (figure instanceof RolledFigure.OfStage stage) {
            List<String> holding = holding(unit, stage);
            String told = names.figure(rule, stage);
            return holding.isEmpty()
                    ? told
                    : words.say("brackets", told, words.say("rollup.held", names.units(holding)));
        }
        return names.figure(rule, figure);
    }

    /** The units that are certainly at the lowest stage; where there are none, those that may be at it. */
    private List<String> holding(RolledUnit unit, RolledFigure.OfStage lowest) {
        if (unit.counted() < 2) {
            return List.of();
        }
        List<RollUpInput> at = rolled.inputs(unit.id(), lowest).stream()
                .filter(input -> input.figure() instanceof UnitFigure.Placed placed
                        && isAt(placed.now(), placed.attained(), lowest.attained()))
                .toList();
        List<String> certain = units(at.stream()
                .filter(input -> input.figure() instanceof UnitFigure.Placed placed
                        && placed.now().isDetermined()));
        return certain.isEmpty() ? units(at.stream()) : certain;
    }

    private static List<String> units(Stream<RollUpInput> inputs) {
        return inputs.map(RollUpInput::unit).toList();
    }

    private static boolean isAt(Stages now, Optional<String> attained, Optional<String> lowest) {
        return lowest.isPresent() ? attained.equals(lowest) : now.mayBeNone();
    }

    private void counts(RolledFigure.OfCounts counts) {
        Table table = new Table();
        for (Count count : counts.counts()) {
            if (count.units().greatest() > 0) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(names.place(count)));
                cells.add(Cell.of(names.units(count.units())));
                count.people().ifPresent(people -> cells.add(Cell.of(names.people(people))));
                table.row(cells.toArray(Cell[]::new));
            }
        }
        table.print(page, 6);
    }

    private void whole() {
        page.heading(words.say("rollup.whole"));
        RolledUnit root = rolled.root();
        for (RolledFigure figure : root.figures()) {
            if (!(figure instanceof RolledFigure.OfCounts)
                    && figure.subject().parts().isEmpty()) {
                RollUpRule rule = rolled.rule(figure.rule());
                page.paragraph(
                        2,
                        words.say(
                                "rollup.whole.stage", names.rule(rule, figure.subject()), names.figure(rule, figure)));
            }
        }
        tell("missing", root.missing(), rolled.standing(root.id(), UnitStanding.MISSING));
        tell("suppressed", root.suppressed(), rolled.standing(root.id(), UnitStanding.SUPPRESSED));
        tell(
                "unsized",
                root.unsized(),
                rolled.units().stream()
                        .filter(unit -> unit.standing() != UnitStanding.GROUP
                                && unit.ownSize().isEmpty())
                        .map(RolledUnit::id)
                        .toList());
        if (root.missing() + root.suppressed() == 0) {
            page.paragraph(2, words.say("rollup.whole.complete"));
        }
        List<String> notes = words.notes();
        if (!notes.isEmpty()) {
            page.blank();
            notes.forEach(said -> page.paragraph(0, Style.FAINT, said));
        }
    }

    private void tell(String what, int number, List<String> units) {
        if (number > 0) {
            page.paragraph(2, words.count("rollup.whole." + what, number, names.units(units)));
        }
    }
}
