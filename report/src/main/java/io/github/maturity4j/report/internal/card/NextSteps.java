package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.advice.Change;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.advice.SmallestChange.Verdict;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Values;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The smallest changes that attain some stages: those of the first rule in full, the others on a line each. */
public final class NextSteps {

    private final Scored scored;
    private final Words words;
    private final Page page;

    private NextSteps(Scored scored, Page page) {
        this.scored = scored;
        this.words = scored.words();
        this.page = page;
    }

    /**
     * The ladders whose next stage is told: the way of the whole first, then the others in document order.
     *
     * @param scored the assessment with its scorecard
     * @return the figures; none where nothing is ahead
     */
    public static List<PlacementResult> ahead(Scored scored) {
        List<PlacementResult> found = new ArrayList<>();
        scored.way().ifPresent(found::add);
        for (PlacementResult placement : scored.card().placements()) {
            if (!found.contains(placement) && scored.stages(placement).ordered()) {
                found.add(placement);
            }
        }
        found.removeIf(placement -> placement.next().isEmpty());
        return found;
    }

    /**
     * The text.
     *
     * @param scored the assessment with its scorecard
     * @param changes the smallest changes, those that are told in full first
     * @param page where to
     * @return the text
     */
    public static String of(Scored scored, List<SmallestChange> changes, Page page) {
        new Heading().print(scored, page);
        new NextSteps(scored, page).print(changes);
        page.blank();
        scored.words().notes().forEach(note -> page.paragraph(0, note));
        return page.toString();
    }

    private void print(List<SmallestChange> changes) {
        if (changes.isEmpty()) {
            page.blank().paragraph(0, words.say("next.nothing"));
            return;
        }
        String first = changes.get(0).placement();
        List<SmallestChange> others = new ArrayList<>();
        for (SmallestChange change : changes) {
            if (change.placement().equals(first) || scored.whole()) {
                full(change);
            } else {
                others.add(change);
            }
        }
        if (!others.isEmpty()) {
            page.heading(words.say("next.others"));
            others.forEach(this::brief);
            page.paragraph(2, Style.FAINT, words.say("next.others.more"));
        }
    }

    private PlacementResult placed(SmallestChange change) {
        return scored.card().placements().stream()
                .filter(result -> result.placement().equals(change.placement())
                        && result.subject().equals(change.subject()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no placement " + change.placement()));
    }

    private String name(SmallestChange change) {
        return words.names().placement(change.placement(), change.subject());
    }

    private String move(SmallestChange change) {
        String now = scored.attained(placed(change));
        return change.stage()
                .map(stage ->
                        words.say("next.move", name(change), now, words.names().stage(stage)))
                .orElseGet(() -> words.say("colon", name(change), now));
    }

    private void full(SmallestChange change) {
        page.heading(move(change));
        page.paragraph(2, verdict(change));
        if (!change.findOut().isEmpty()) {
            page.blank().paragraph(2, Style.STRONG, words.say("next.find-out"));
            change.findOut().forEach(each -> item(each, page.ink().open(), Style.OPEN));
        }
        if (!change.toDo().isEmpty()) {
            page.blank().paragraph(2, Style.STRONG, words.say("next.do"));
            change.toDo().forEach(each -> item(each, page.ink().item(), Style.PLAIN));
        }
        remedy(change).ifPresent(text -> {
            page.blank().paragraph(2, Style.STRONG, words.say("why-not.helps"));
            page.paragraph(4, text);
        });
    }

    /** What helps whoever stands where the placement, or the class beside it, does. */
    private Optional<String> remedy(SmallestChange change) {
        if (change.changes().isEmpty()) {
            return Optional.empty();
        }
        PlacementResult placed = placed(change);
        boolean whole = change.subject().equals(Subject.WHOLE);
        return remedy(placed).or(() -> whole ? scored.headline().flatMap(this::remedy) : Optional.empty());
    }

    private Optional<String> remedy(PlacementResult placed) {
        return placed.attained()
                .flatMap(words.framework()::stage)
                .flatMap(Stage::remedy)
                .map(remedy -> words.names().say(remedy.text()));
    }

    private void brief(SmallestChange change) {
        String told = change.verdict() == Verdict.PROVEN || change.verdict() == Verdict.BEST_FOUND
                ? change.changes().isEmpty()
                        ? words.say("next.attained")
                        : words.count(
                                "next.brief",
                                change.changes().size(),
                                words.list(change.changes().stream()
                                        .map(each -> each.key().toString())
                                        .toList()))
                : verdict(change);
        page.item(2, page.ink().item(), words.say("colon", move(change), told));
    }

    private String verdict(SmallestChange change) {
        if (change.verdict() == Verdict.NOTHING_AHEAD) {
            return words.say("next.nothing-ahead");
        } else if (change.verdict() == Verdict.UNATTAINABLE) {
            return words.say("next.unattainable");
        } else if (change.verdict() == Verdict.NOT_FOUND) {
            return words.say("next.not-found", exact(change.noneBelow()));
        } else if (change.changes().isEmpty()) {
            return words.say("next.attained");
        }
        boolean counted = change.changes().stream().allMatch(each -> each.cost().equals(Rational.ONE));
        int size = change.changes().size();
        String said = counted
                ? words.count("next.changes", size)
                : words.count("next.changes.cost", size, exact(change.cost()));
        String sure = change.verdict() == Verdict.PROVEN
                ? words.say(counted ? "next.proven" : "next.proven.cost")
                : words.say(counted ? "next.best-found" : "next.best-found.cost", exact(change.noneBelow()));
        return said + " " + sure;
    }

    private String exact(Rational number) {
        return words.figures().exact(number);
    }

    private void item(Change change, String mark, Style style) {
        page.item(2, style, mark, words.names().asked(change.key()));
        Optional<Indicator> indicator =
                scored.framework().indicator(change.key().indicator());
        Optional<Scale> scale = indicator
                .map(Indicator::scale)
                .or(() -> scored.framework().fact(change.key().indicator()).map(Fact::scale));
        page.paragraph(4, step(change, indicator, scale));
        indicator
                .flatMap(Indicator::guidance)
                .ifPresent(
                        guidance -> page.paragraph(4, Style.FAINT, words.names().say(guidance)));
    }

    private String step(Change change, Optional<Indicator> indicator, Optional<Scale> scale) {
        Values values = scored.values();
        String to = values.quoted(scale, change.to());
        Optional<String> anchor = anchor(change.to(), indicator);
        String key = change.kind() == Change.Kind.DO
                ? "next.step.do"
                : scale.filter(this::isOrdered).isPresent() ? "next.step.at-least" : "next.step.exactly";
        String said = words.say(key, values.quoted(scale, change.from()), to);
        return anchor.map(text -> words.say("colon", said, text)).orElse(said + ".");
    }

    /** Whether more than what is asked for would do, too. */
    private boolean isOrdered(Scale scale) {
        return scale.points().isPresent() && !(scale instanceof Scale.YesNo) && !(scale instanceof Scale.Several);
    }

    private Optional<String> anchor(Reply reply, Optional<Indicator> indicator) {
        if (indicator.isEmpty() || !(reply instanceof Reply.Choice choice)) {
            return Optional.empty();
        }
        return indicator.get().anchor(choice.id()).map(words.names()::line);
    }
}
