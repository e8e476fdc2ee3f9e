package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.List;
import java.util.Optional;

/** The open questions that bear on the next stage. */
final class FindOut implements Section {

    @Override
    public void print(Scored scored, Page page) {
        List<AnswerKey> keys = scored.way()
                .flatMap(PlacementResult::next)
                .map(next -> next.findOut().stream().distinct().toList())
                .orElse(List.of());
        if (keys.isEmpty()) {
            return;
        }
        page.heading(scored.words().say("find-out"));
        Capped.print(
                keys, scored, page, key -> page.item(2, Style.OPEN, page.ink().open(), question(scored, key)));
    }

    private static String question(Scored scored, AnswerKey key) {
        Words words = scored.words();
        String asked = words.names().asked(key);
        Optional<AnswerKind> kind = scored.replies().of(key).map(Reply::kind);
        List<Attachment> demands = scored.demands(key);
        if (kind.filter(AnswerKind.ANSWERED::equals).isPresent() && !demands.isEmpty()) {
            String names = words.and(demands.stream()
                    .map(attachment -> words.say("attachment." + Keys.of(attachment)))
                    .toList());
            return words.say("find-out.lacks", asked, names);
        }
        return kind.filter(AnswerKind.NOT_APPLICABLE::equals).isPresent() ? words.say("find-out.reason", asked) : asked;
    }
}
