package io.github.maturity4j.report.internal.cross;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.crosswalk.CarriedAnswer;
import io.github.maturity4j.crosswalk.CarriedAnswer.Standing;
import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.crosswalk.Inquiry;
import io.github.maturity4j.crosswalk.Level;
import io.github.maturity4j.crosswalk.Possible;
import io.github.maturity4j.crosswalk.Relation;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Values;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A crossing as a page: where the target framework places the firm, what was carried and why, what contradicts, what to ask. */
public final class CrossingPage {

    private static final int MOST_QUESTIONS = 10;

    private final Words from;
    private final Words to;
    private final Crossed crossed;
    private final Crosswalk crosswalk;
    private final Page page;

    /** A page, in the words of both frameworks. */
    public CrossingPage(Words from, Words to, Crossed crossed, Page page) {
        this.from = from;
        this.to = to;
        this.crossed = crossed;
        this.crosswalk = crossed.carried().crosswalk();
        this.page = page;
    }

    /** The page. */
    public String text() {
        heading();
        placements();
        answers(Standing.CARRIED, "crosswalk.carried");
        answers(Standing.CONFIRMED, "crosswalk.confirmed");
        answers(Standing.CONTRADICTED, "crosswalk.contradicted");
        answers(Standing.CONFLICT, "crosswalk.conflicts");
        if (crossed.carried().answers().isEmpty()) {
            page.heading(to.say("crosswalk.carried")).paragraph(2, to.say("crosswalk.nothing"));
        }
        questions();
        basis();
        to.notes().forEach(note -> page.blank().paragraph(0, note));
        return page.toString();
    }

    private void heading() {
        page.title(to.say(
                "crosswalk.title",
                from.names().framework(from.framework()),
                to.names().framework(to.framework())));
        List<String> parts = new ArrayList<>();
        crossed.source()
                .unit()
                .ifPresent(unit -> parts.add(Printable.inline(unit.name().orElse(unit.id()))));
        crossed.source().date().ifPresent(date -> parts.add(to.wordbook().date(date)));
        if (!parts.isEmpty()) {
            page.paragraph(0, to.list(parts));
        }
        crosswalk
                .description()
                .ifPresent(text -> page.blank()
                        .paragraph(0, crosswalk.phrase(text, locale()).words()));
    }

    private Locale locale() {
        return to.wordbook().locale();
    }

    private void placements() {
        page.heading(to.say("crosswalk.placement"));
        Table table = new Table();
        for (PlacementResult result : crossed.placements()) {
            boolean ordered = to.framework()
                    .stageSet(result.stageSet())
                    .map(StageSet::ordered)
                    .orElse(true);
            table.row(
                    Cell.of(to.names().placement(result.placement(), result.subject())),
                    Cell.of(Style.STRONG, new Values(to).stages(result.possible(), ordered)));
        }
        table.print(page, 2);
    }

    private void answers(Standing standing, String heading) {
        List<CarriedAnswer> answers = crossed.carried().answers().stream()
                .filter(answer -> answer.standing() == standing)
                .toList();
        if (answers.isEmpty()) {
            return;
        }
        page.heading(to.say(heading));
        for (CarriedAnswer answer : answers) {
            String left = answer.possible()
                    .map(possible -> possible(possible, answer.target()))
                    .orElseGet(() -> to.say("crosswalk.left.nothing"));
            page.item(2, Style.STRONG, "*", to.say("crosswalk.answer", name(to, answer.target()), left));
            answer.own()
                    .ifPresent(own ->
                            page.paragraph(4, to.say("crosswalk.own", reply(to, answer.target(), own.reply()))));
            answer.steps().forEach(step -> step(step, answer));
        }
    }

    private void step(CarriedAnswer.Step step, CarriedAnswer answer) {
        Relation relation = step.relation();
        Answer said = crossed.source().answers().get(relation.source());
        String source = name(from, relation.source());
        if (said != null) {
            source = to.say("crosswalk.answer", source, reply(from, relation.source(), said.reply()));
        }
        page.paragraph(4, to.say("crosswalk.from", source, kind(relation)));
        if (answer.standing() == Standing.CONFLICT) {
            page.paragraph(6, to.say("crosswalk.leaves", possible(step.leaves(), answer.target())));
        }
        page.paragraph(
                6, Style.FAINT, crosswalk.phrase(relation.reason(), locale()).words());
        relation.basis().ifPresent(basis -> page.paragraph(6, Style.FAINT, basis(basis)));
    }

    private String kind(Relation relation) {
        if (relation.kind() instanceof Relation.Implies implies) {
            return to.say(
                    "crosswalk.implies",
                    level(from, relation.source(), implies.source()),
                    level(to, relation.target(), implies.target()));
        } else if (relation.kind() instanceof Relation.ImpliedBy impliedBy) {
            return to.say(
                    "crosswalk.implied-by",
                    level(from, relation.source(), impliedBy.source()),
                    level(to, relation.target(), impliedBy.target()));
        }
        return to.say("crosswalk.equivalent");
    }

    private static Optional<Scale> scale(Words words, AnswerKey key) {
        Framework framework = words.framework();
        return framework.indicator(key.indicator()).map(Indicator::scale);
    }

    private static String name(Words words, AnswerKey key) {
        return words.names().key(key);
    }

    private static String reply(Words words, AnswerKey key, Reply reply) {
        return new Values(words).quoted(scale(words, key), reply);
    }

    private static String level(Words words, AnswerKey key, Level level) {
        return level instanceof Level.OfChoice choice
                ? reply(words, key, new Reply.Choice(choice.id()))
                : words.figures().exact(((Level.OfPoints) level).points());
    }

    private String possible(Possible possible, AnswerKey key) {
        List<String> outcomes = new ArrayList<>();
        if (possible instanceof Possible.OfChoices choices) {
            choices.choices().forEach(id -> outcomes.add(reply(to, key, new Reply.Choice(id))));
        } else if (possible instanceof Possible.OfPoints points) {
            points.span().ifPresent(span -> outcomes.add(span(span)));
        }
        if (possible.mayBeNotApplicable()) {
            outcomes.add(to.say("kind.not-applicable"));
        }
        return to.or(outcomes);
    }

    private String span(Possible.Span span) {
        String low = to.figures().exact(span.low());
        return span.low().equals(span.high())
                ? low
                : to.say(
                        span.below() ? "crosswalk.below" : "crosswalk.to",
                        low,
                        to.figures().exact(span.high()));
    }

    private void questions() {
        if (crossed.questions().isEmpty()) {
            return;
        }
        page.heading(to.say("crosswalk.ask"));
        List<Inquiry.Question> shown =
                crossed.questions().stream().limit(MOST_QUESTIONS).toList();
        for (Inquiry.Question question : shown) {
            page.item(2, Style.OPEN, page.ink().open(), to.names().asked(question.key()));
            if (question.atMost() > 0) {
                page.paragraph(4, to.say("crosswalk.narrows", question.surely(), question.atMost()));
            }
        }
        int more = crossed.questions().size() - shown.size();
        if (more > 0) {
            page.paragraph(2, to.say("crosswalk.more", more));
        }
    }

    private void basis() {
        page.heading(to.say("crosswalk.basis"));
        page.paragraph(2, to.say("crosswalk.which", crosswalk.id(), crosswalk.version()));
        crosswalk.basis().ifPresent(basis -> page.paragraph(2, basis(basis)));
    }

    private String basis(Basis basis) {
        if (basis instanceof Basis.Published published) {
            String source = crosswalk.sources().stream()
                    .filter(known -> known.id().equals(published.source()))
                    .map(known -> Printable.inline(known.title()))
                    .findFirst()
                    .orElse(published.source());
            return to.say("crosswalk.published", source);
        }
        return to.say(
                "crosswalk.ours",
                crosswalk
                        .phrase(((Basis.Operationalised) basis).reason(), locale())
                        .words());
    }
}
