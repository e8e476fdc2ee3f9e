package io.github.maturity4j.report.internal.compare;

import io.github.maturity4j.comparison.Cause;
import io.github.maturity4j.comparison.Change;
import io.github.maturity4j.comparison.Direction;
import io.github.maturity4j.comparison.Figure;
import io.github.maturity4j.comparison.Movement;
import io.github.maturity4j.comparison.Renewal;
import io.github.maturity4j.comparison.ScorecardComparison;
import io.github.maturity4j.comparison.Verdict;
import io.github.maturity4j.migration.Fate;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Requirements;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two scorecards beside each other, as one would read them aloud. */
public final class ComparisonPage {

    private final Named then;
    private final Named now;
    private final Words words;
    private final Page page;

    /**
     * A page.
     *
     * @param earlier how to speak about the earlier version of the framework
     * @param later how to speak about the later one
     * @param page where to
     */
    public ComparisonPage(Words earlier, Words later, Page page) {
        this.then = new Named(earlier);
        this.now = new Named(later);
        this.words = later;
        this.page = page;
    }

    /**
     * Prints a comparison.
     *
     * @param comparison the comparison
     * @return the page
     */
    public Page print(ScorecardComparison comparison) {
        page.title(words.say(
                "compare.title",
                words.names().framework(words.framework()),
                comparison.after().version()));
        page.paragraph(0, words.say("compare.between", card(comparison.before()), card(comparison.after())));
        page.blank();
        verdict(comparison.verdict());
        comparison.remarks().forEach(remark -> page.paragraph(0, words.say("compare.remark." + Keys.of(remark))));
        if (comparison.verdict().allows()) {
            comparison.renewal().ifPresent(this::renewal);
            moved(comparison);
            changes(comparison.changes());
        }
        List<String> notes = words.notes();
        if (!notes.isEmpty()) {
            page.blank();
            notes.forEach(note -> page.paragraph(0, note));
        }
        return page;
    }

    private String card(Scorecard card) {
        List<String> parts = new ArrayList<>();
        card.unit().ifPresent(unit -> parts.add(Printable.inline(unit.name().orElse(unit.id()))));
        parts.add(card.date().map(date -> words.wordbook().date(date)).orElseGet(() -> words.say("compare.undated")));
        return words.list(parts);
    }

    private void verdict(Verdict verdict) {
        if (verdict instanceof Verdict.ByMigration way) {
            List<String> versions = way.versions();
            page.paragraph(
                    0, words.say("compare.verdict.migration", versions.get(0), versions.get(versions.size() - 1)));
        } else if (verdict instanceof Verdict.NotComparable not) {
            page.paragraph(0, Style.STRONG, words.say("compare.verdict.not"));
            ReasonPhrases phrases = new ReasonPhrases(now);
            not.reasons().forEach(reason -> page.item(2, page.ink().item(), phrases.of(reason)));
        } else {
            page.paragraph(0, words.say("compare.verdict.direct"));
        }
    }

    private void moved(ScorecardComparison comparison) {
        page.heading(words.say("compare.moved"));
        if (comparison.movements().isEmpty()) {
            page.paragraph(0, words.say("compare.moved.nothing"));
        }
        Requirements requirements = new Requirements(words, comparison.after(), false);
        for (Movement movement : comparison.movements()) {
            movement(movement, now);
            cause(movement.cause(), requirements);
        }
    }

    private void movement(Movement movement, Named before) {
        String mark = !movement.certain()
                ? page.ink().open()
                : switch (movement.shown()) {
                    case UP -> page.ink().met();
                    case DOWN -> page.ink().unmet();
                    case SAME, OTHER -> page.ink().item();
                };
        Style style = movement.certain() && movement.shown() == Direction.UP ? Style.GOOD : Style.PLAIN;
        page.item(2, style, mark, words.say("colon", name(movement), told(movement, before)));
    }

    private String name(Movement movement) {
        return movement.figure().map(now::figure).orElseGet(() -> coverage((Movement.OfCoverage) movement));
    }

    private String coverage(Movement.OfCoverage coverage) {
        return coverage.dimension()
                .map(id -> words.say("compare.coverage.of", words.names().dimension(id)))
                .orElseGet(() -> words.say("compare.coverage"));
    }

    private String told(Movement movement, Named before) {
        String old;
        String renewed;
        if (movement instanceof Movement.OfPlacement placement) {
            old = before.value(placement.before());
            renewed = now.value(placement.after());
        } else if (movement instanceof Movement.OfMeasure measure) {
            old = before.value(measure.before());
            renewed = now.value(measure.after());
        } else if (movement instanceof Movement.OfCondition condition) {
            old = before.value(condition.before());
            renewed = now.value(condition.after());
        } else {
            Movement.OfCoverage coverage = (Movement.OfCoverage) movement;
            old = before.value(coverage.before());
            renewed = now.value(coverage.after());
        }
        return words.say("compare.movement", old, renewed, way(movement));
    }

    /** Which way it went, and whether that is certain. */
    private String way(Movement movement) {
        String shown = words.say("compare.way." + Named.key(movement.shown()));
        if (movement instanceof Movement.OfCoverage) {
            return shown;
        }
        String way = movement.certain() ? words.say("compare.certain", shown) : uncertain(movement, shown);
        return movement.assumed() ? words.say("compare.assumed", way) : way;
    }

    private String uncertain(Movement movement, String shown) {
        List<String> others = movement.possible().stream()
                .filter(direction -> direction != movement.shown())
                .map(direction -> words.say("compare.or." + Named.key(direction)))
                .toList();
        return others.isEmpty() ? shown : words.say("compare.uncertain", shown, words.or(others));
    }

    private void cause(Cause cause, Requirements requirements) {
        Map<String, String> told = new LinkedHashMap<>();
        for (Cause.Requirement requirement : cause.requirements()) {
            String text = requirements.clause(requirement.after()).text();
            String old = requirements.outcome(requirement.before().now());
            String line = requirement
                    .stage()
                    .map(stage ->
                            words.say("compare.requirement.stage", words.names().stage(stage), text, old))
                    .orElseGet(() -> words.say("compare.requirement", text, old));
            told.putIfAbsent(line, line);
        }
        told.values().forEach(line -> page.paragraph(4, line));
        List<String> changes = cause.changes().stream().map(this::change).toList();
        if (cause.proven()) {
            page.paragraph(4, words.say("compare.cause.proven", changes.get(0)));
        } else if (changes.size() == 1) {
            page.paragraph(4, words.say("compare.cause.lone", changes.get(0)));
        } else if (!changes.isEmpty()) {
            page.paragraph(4, words.say("compare.cause.several"));
            changes.forEach(change -> page.item(6, page.ink().item(), change));
        }
    }

    /** What was said before and now. */
    private String change(Change change) {
        if (change instanceof Change.OfAnswer answer) {
            String name = words.names().question(answer.key());
            return answer.kind() == Change.Kind.ATTACHMENTS
                    ? words.say("compare.attachments", name, now.reply(answer.key(), answer.after()))
                    : words.say(
                            "compare.change",
                            name,
                            now.reply(answer.key(), answer.before()),
                            now.reply(answer.key(), answer.after()));
        } else if (change instanceof Change.OfFact fact) {
            return words.say(
                    "compare.change",
                    now.factName(fact.fact()),
                    now.fact(fact.fact(), fact.before()),
                    now.fact(fact.fact(), fact.after()));
        }
        Change.OfTarget target = (Change.OfTarget) change;
        return words.say("compare.target", words.names().placement(target.placement(), target.subject()));
    }

    private void changes(List<Change> changes) {
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> some =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!some.isEmpty()) {
                page.heading(words.say("compare.kind." + Keys.of(kind)));
                some.forEach(change -> page.item(2, page.ink().item(), change(change)));
            }
        }
    }

    private void renewal(Renewal renewal) {
        page.heading(words.say("compare.renewal"));
        page.paragraph(0, words.say("compare.renewal.why"));
        if (renewal.movements().isEmpty()) {
            page.paragraph(2, words.say("compare.renewal.nothing"));
        }
        renewal.movements().forEach(movement -> movement(movement, then));
        figures("compare.renewal.lost", renewal.lost(), then);
        figures("compare.renewal.gained", renewal.gained(), now);
        fates(renewal.fates());
    }

    private void figures(String key, List<Figure> figures, Named named) {
        if (!figures.isEmpty()) {
            page.paragraph(
                    2,
                    words.say(
                            key, words.list(figures.stream().map(named::figure).toList())));
        }
    }

    /** What stands is counted, what does not is told one by one. */
    private void fates(List<Fate> fates) {
        long stand = fates.stream().filter(fate -> fate.what().stands()).count();
        page.paragraph(2, words.count("compare.fates", stand, fates.size()));
        for (Fate fate : fates) {
            if (!fate.what().stands() || fate.what() == Fate.What.MAPPED) {
                page.item(4, page.ink().item(), words.say("compare.fate." + Keys.of(fate.what()), name(fate)));
            }
        }
    }

    private String name(Fate fate) {
        if (fate instanceof Fate.OfAnswer answer) {
            return then.words().names().question(answer.key());
        } else if (fate instanceof Fate.OfVotes votes) {
            return then.words().names().question(votes.key());
        } else if (fate instanceof Fate.OfFact fact) {
            return then.factName(fact.fact());
        }
        Fate.OfTarget target = (Fate.OfTarget) fate;
        return then.words()
                .names()
                .placement(target.target().placement(), target.target().subject());
    }
}
