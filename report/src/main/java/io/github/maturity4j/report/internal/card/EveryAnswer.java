package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.ConsolidatedAnswer.RoleAnswer;
import io.github.maturity4j.scorecard.RespondentsResult;

/** With several respondents, what each role said to each question, and what was written beside it. */
final class EveryAnswer implements Section {

    @Override
    public void print(Scored scored, Page page) {
        scored.card().respondents().ifPresent(respondents -> {
            page.heading(scored.words().say("answers"));
            respondents.answers().forEach(answer -> print(scored, respondents, answer, page));
        });
    }

    private static void print(Scored scored, RespondentsResult respondents, ConsolidatedAnswer answer, Page page) {
        Words words = scored.words();
        page.item(
                2,
                page.ink().item(),
                words.say(
                        "colon",
                        words.names().key(answer.key()),
                        answer.withheld() && answer.agreed().isEmpty()
                                ? words.say("respondents.withheld")
                                : Respondents.reply(scored, answer.key(), answer.reply())));
        Table table = new Table();
        for (RoleAnswer role : answer.roles()) {
            table.row(
                    Cell.of(Respondents.role(words, role.role())),
                    Cell.of(Respondents.reply(scored, answer.key(), role.reply())),
                    Cell.of(Style.FAINT, words.count("answers.given", role.answered())),
                    Cell.of(Style.FAINT, role.isMixed() ? words.count("answers.mixed", role.notApplicable()) : ""));
        }
        table.print(page, 4);
        respondents.remarks().stream()
                .filter(remark -> remark.key().equals(answer.key()))
                .forEach(remark -> page.paragraph(
                        4,
                        Style.FAINT,
                        words.say(
                                "answers.remark." + Keys.of(remark.kind()),
                                Respondents.role(words, remark.role()),
                                Printable.inline(remark.words()))));
    }
}
