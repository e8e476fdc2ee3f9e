package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.RespondentsResult.PerceptionGap;
import io.github.maturity4j.scorecard.RoleResult;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several respondents: who answered, how each role sees it, where they differ, what they agreed on, and what is not shown. */
final class Respondents implements Section {

    @Override
    public void print(Scored scored, Page page) {
        scored.card().respondents().ifPresent(respondents -> {
            roles(scored, respondents, page);
            gaps(scored, respondents, page);
            disputed(scored, respondents, page);
            agreed(scored, respondents, page);
        });
    }

    /** What a role is called. */
    static String role(Words words, Optional<String> role) {
        return role.map(words.names()::role).orElseGet(() -> words.say("respondents.no-role"));
    }

    private static void roles(Scored scored, RespondentsResult respondents, Page page) {
        Words words = scored.words();
        page.heading(words.count("respondents", respondents.count()));
        Table table = new Table();
        for (RoleResult role : respondents.roles()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(role(words, role.role())), Cell.of(words.figures().whole(role.respondents()))));
            if (role.withheld()) {
                row.add(Cell.of(""));
                row.add(Cell.of(Style.FAINT, words.say("respondents.withheld")));
            } else {
                scored.headline().ifPresent(placement -> stage(scored, placement, role, page, row));
            }
            table.row(row.toArray(Cell[]::new));
        }
        table.print(page, 2);
        if (respondents.roles().stream().anyMatch(RoleResult::withheld)) {
            page.paragraph(
                    2,
                    Style.FAINT,
                    words.say("respondents.guard", words.figures().whole(respondents.smallestGroup())));
        }
        listed(
                scored,
                page,
                "respondents.guard.answers",
                respondents.answers().stream()
                        .filter(ConsolidatedAnswer::withheld)
                        .toList());
        for (ConsolidatedAnswer answer : respondents.answers()) {
            if (!answer.missing().isEmpty()) {
                page.item(
                        2,
                        Style.OPEN,
                        page.ink().open(),
                        words.say(
                                "respondents.missing",
                                words.names().key(answer.key()),
                                words.and(answer.missing().stream()
                                        .map(words.names()::role)
                                        .toList())));
            }
        }
    }

    private static void stage(Scored scored, PlacementResult placement, RoleResult role, Page page, List<Cell> row) {
        StageSet set = scored.stages(placement);
        role.standings().stream()
                .filter(standing -> standing.placement().equals(placement.placement())
                        && standing.subject().equals(placement.subject()))
                .findFirst()
                .ifPresent(standing -> {
                    row.add(Cell.of(
                            set.ordered()
                                    ? Ladder.of(set, standing.attained(), standing.possible())
                                            .bar(page.ink())
                                    : ""));
                    String stages = scored.values().stages(standing.possible(), set.ordered());
                    row.add(Cell.of(standing.attained()
                            .filter(stage -> !standing.possible().isDetermined())
                            .map(stage -> scored.words()
                                    .say(
                                            "respondents.at-least",
                                            scored.words().names().stage(stage)))
                            .orElse(stages)));
                });
    }

    private static void listed(Scored scored, Page page, String phrase, List<ConsolidatedAnswer> answers) {
        if (!answers.isEmpty()) {
            page.paragraph(
                    2,
                    Style.FAINT,
                    scored.words()
                            .say(
                                    phrase,
                                    scored.words()
                                            .and(answers.stream()
                                                    .map(answer -> scored.words()
                                                            .names()
                                                            .key(answer.key()))
                                                    .toList())));
        }
    }

    private static void gaps(Scored scored, RespondentsResult respondents, Page page) {
        Words words = scored.words();
        List<PerceptionGap> gaps = respondents.gaps().stream()
                .filter(gap -> gap.distance().low().signum() > 0)
                .toList();
        if (gaps.isEmpty()) {
            return;
        }
        page.heading(words.say("gaps"));
        Capped.print(gaps, scored, page, gap -> {
            MeasureResult measure = measure(scored, gap);
            page.item(
                    2,
                    page.ink().item(),
                    words.say(
                            "gaps.line",
                            words.names().measure(gap.measure(), gap.subject()),
                            role(words, gap.lowest()),
                            score(scored, respondents, gap, gap.lowest(), measure),
                            role(words, gap.highest()),
                            score(scored, respondents, gap, gap.highest(), measure)));
        });
    }

    private static MeasureResult measure(Scored scored, PerceptionGap gap) {
        return scored.card().measures().stream()
                .filter(result -> result.measure().equals(gap.measure())
                        && result.subject().equals(gap.subject()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no measure " + gap.measure()));
    }

    private static String score(
            Scored scored,
            RespondentsResult respondents,
            PerceptionGap gap,
            Optional<String> role,
            MeasureResult measure) {
        Value value = respondents.roles().stream()
                .filter(result -> result.role().equals(role))
                .flatMap(result -> result.scores().stream())
                .filter(score ->
                        score.measure().equals(gap.measure()) && score.subject().equals(gap.subject()))
                .map(RoleResult.Score::value)
                .findFirst()
                .orElse(Value.EMPTY);
        return scored.values().value(measure, value);
    }

    private static void disputed(Scored scored, RespondentsResult respondents, Page page) {
        Words words = scored.words();
        List<ConsolidatedAnswer> disputed = respondents.disputed();
        Optional<Rational> alpha = respondents.agreement().overall();
        if (disputed.isEmpty() && alpha.isEmpty()) {
            return;
        }
        page.heading(words.say("disputed"));
        alpha.ifPresent(value ->
                page.paragraph(2, words.say("disputed.alpha", words.figures().rounded(value, 2, List.of()))));
        Capped.print(
                disputed,
                scored,
                page,
                answer -> page.item(
                        2,
                        page.ink().item(),
                        words.say(
                                "disputed.line",
                                words.names().key(answer.key()),
                                words.figures().percent(answer.dispersion().orElse(Rational.ZERO)))));
        if (!disputed.isEmpty()) {
            page.paragraph(2, Style.FAINT, words.say("disputed.legend"));
        }
    }

    private static void agreed(Scored scored, RespondentsResult respondents, Page page) {
        Words words = scored.words();
        boolean begun = false;
        for (ConsolidatedAnswer answer : respondents.answers()) {
            if (answer.agreed().isPresent()) {
                if (!begun) {
                    page.heading(words.say("agreed"));
                    begun = true;
                }
                ConsolidatedAnswer.Agreed agreed = answer.agreed().get();
                page.item(
                        2,
                        page.ink().item(),
                        words.say(
                                "agreed.line",
                                words.names().key(answer.key()),
                                reply(scored, answer.key(), answer.reply()),
                                reply(scored, answer.key(), agreed.votes())));
                agreed.reason()
                        .ifPresent(reason ->
                                page.paragraph(4, Style.FAINT, words.say("agreed.reason", Printable.inline(reason))));
            }
        }
    }

    /** What was said to a question, in words. */
    static String reply(Scored scored, AnswerKey key, Reply reply) {
        return scored.values()
                .reply(scored.framework().indicator(key.indicator()).map(Indicator::scale), reply);
    }
}
