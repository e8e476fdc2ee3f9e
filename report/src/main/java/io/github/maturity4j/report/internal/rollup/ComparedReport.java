package io.github.maturity4j.report.internal.rollup;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rollup.RollUpComparison;
import io.github.maturity4j.rollup.RollUpComparison.Fate;
import io.github.maturity4j.rollup.RollUpComparison.FigureChange;
import io.github.maturity4j.rollup.RollUpComparison.Obstacle;
import io.github.maturity4j.rollup.RollUpComparison.Reason;
import io.github.maturity4j.rollup.RollUpComparison.UnitChange;
import io.github.maturity4j.rollup.RolledUnit;
import io.github.maturity4j.rollup.UnitStanding;
import io.github.maturity4j.rule.RollUpRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Two roll-ups beside each other: the units, then what moved and why. */
public final class ComparedReport {

    private static final int DEEPEST = 10;

    private final Words words;
    private final RollUpComparison comparison;
    private final UnitNames earlier;
    private final UnitNames later;
    private final Page page;

    private ComparedReport(Words words, RollUpComparison comparison, Page page) {
        this.words = words;
        this.comparison = comparison;
        this.earlier = new UnitNames(words, comparison.before());
        this.later = new UnitNames(words, comparison.after());
        this.page = page;
    }

    /**
     * The report.
     *
     * @param words how to speak about the framework
     * @param comparison the comparison
     * @param page where to
     * @return the text
     */
    public static String of(Words words, RollUpComparison comparison, Page page) {
        ComparedReport report = new ComparedReport(words, comparison, page);
        page.title(words.say(
                "rollup.compared.title",
                Printable.inline(
                        comparison.after().name().orElse(comparison.after().organisation())),
                words.wordbook().date(comparison.before().date()),
                words.wordbook().date(comparison.after().date())));
        page.blank();
        if (comparison.isPossible()) {
            report.units();
            report.figures();
        } else {
            report.obstacles();
        }
        return page.toString();
    }

    private void obstacles() {
        page.paragraph(0, words.say("rollup.compared.obstacles"));
        for (Obstacle obstacle : comparison.obstacles()) {
            page.item(2, page.ink().item(), words.say("rollup.compared." + Keys.of(obstacle)));
        }
    }

    private void units() {
        Table table = new Table()
                .row(
                        Cell.of(Style.FAINT, words.say("rollup.unit")),
                        Cell.of(Style.FAINT, words.say("rollup.compared.before")),
                        Cell.of(Style.FAINT, words.say("rollup.compared.after")),
                        Cell.of(""));
        for (UnitChange change : comparison.units()) {
            RolledUnit unit = change.after().or(change::before).orElseThrow();
            int depth = change.fate() == Fate.GONE ? 0 : Math.min(unit.depth(), DEEPEST);
            table.row(
                    new Cell(later.unit(unit), Style.PLAIN, false, 2 * depth),
                    Cell.of(change.before().map(was -> standing(was, earlier)).orElse("")),
                    Cell.of(change.after().map(now -> standing(now, later)).orElse("")),
                    Cell.of(Style.OPEN, words.list(notes(change))));
        }
        table.print(page, 0);
    }

    private String standing(RolledUnit unit, UnitNames names) {
        return unit.standing() == UnitStanding.ASSESSED
                ? unit.own().stream().findFirst().map(names::own).orElse("")
                : words.say("rollup." + Keys.of(unit.standing()));
    }

    private List<String> notes(UnitChange change) {
        List<String> notes = new ArrayList<>();
        if (change.fate() != Fate.KEPT) {
            notes.add(words.say("rollup.compared." + Keys.of(change.fate())));
        }
        if (change.isMoved()) {
            notes.add(words.say("rollup.compared.moved", parent(change.before()), parent(change.after())));
        }
        if (change.isResized()) {
            notes.add(words.say(
                    "rollup.compared.resized",
                    size(change.after().map(RolledUnit::size)),
                    size(change.before().map(RolledUnit::size))));
        }
        return notes;
    }

    private String size(Optional<OptionalInt> size) {
        OptionalInt known = size.orElse(OptionalInt.empty());
        return known.isPresent() ? words.figures().whole(known.getAsInt()) : words.say("rollup.unknown");
    }

    private String parent(Optional<RolledUnit> unit) {
        return unit.flatMap(RolledUnit::parent).map(this::unit).orElse("-");
    }

    private String unit(String id) {
        return comparison.units().stream()
                .filter(change -> change.id().equals(id))
                .findFirst()
                .flatMap(change -> change.after().or(change::before))
                .map(later::unit)
                .orElse(Printable.inline(id));
    }

    /** What moved, of every unit that has others beneath it in one of the trees, and of the topmost one. */
    private void figures() {
        page.heading(words.say("rollup.compared.figures"));
        Set<String> inner = new HashSet<>(Set.of(comparison.after().root().id()));
        comparison.before().units().forEach(unit -> unit.parent().ifPresent(inner::add));
        comparison.after().units().forEach(unit -> unit.parent().ifPresent(inner::add));
        String last = "";
        for (FigureChange change : comparison.movements()) {
            if (inner.contains(change.unit())) {
                if (!change.unit().equals(last)) {
                    page.blank();
                    page.paragraph(2, Style.STRONG, unit(change.unit()));
                    last = change.unit();
                }
                movement(change);
            }
        }
        if (last.isEmpty()) {
            page.paragraph(2, words.say("rollup.compared.nothing"));
        }
    }

    private void movement(FigureChange change) {
        RollUpRule rule = comparison.after().rule(change.after().rule());
        page.paragraph(
                4,
                words.say(
                        "brackets",
                        words.say(
                                "rollup.compared.from",
                                later.rule(rule, change.after().subject()),
                                earlier.figure(rule, change.before()),
                                later.figure(rule, change.after())),
                        words.say(change.certain() ? "rollup.compared.certain" : "rollup.compared.uncertain")));
        page.paragraph(6, words.say("rollup.compared.reasons"));
        change.reasons().forEach(reason -> page.item(6, page.ink().item(), told(reason)));
    }

    private String told(Reason reason) {
        String name = unit(reason.unit());
        if (reason instanceof Reason.Own own) {
            return words.say("rollup.compared.own", name, later.whole(own.after()), earlier.whole(own.before()));
        } else if (reason instanceof Reason.Known known) {
            return words.say("rollup.compared.known", name, standing(known.after()), standing(known.before()));
        } else if (reason instanceof Reason.Weighed weighed) {
            return words.say("rollup.compared.weighed", name, weight(weighed.after()), weight(weighed.before()));
        } else if (reason instanceof Reason.Came came) {
            return words.say(came.anew() ? "rollup.compared.came-new" : "rollup.compared.came", name);
        }
        Reason.Left left = (Reason.Left) reason;
        return words.say(left.gone() ? "rollup.compared.left-gone" : "rollup.compared.left", name);
    }

    private String standing(UnitStanding standing) {
        return words.say(
                standing == UnitStanding.ASSESSED ? "rollup.compared.assessed" : "rollup." + Keys.of(standing));
    }

    private String weight(OptionalLong weight) {
        return weight.isPresent() ? words.figures().whole(weight.getAsLong()) : words.say("rollup.unknown");
    }
}
