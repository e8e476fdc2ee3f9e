package io.github.maturity4j.cli.report;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.cli.text.Page;
import io.github.maturity4j.cli.text.Style;
import io.github.maturity4j.cli.words.Keys;
import io.github.maturity4j.cli.words.Words;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.List;
import java.util.Optional;

/** The open questions that bear on the next stage. */
final class FindOut implements Section {

    @Override
    public void print(Scored scored, Page page) {
        List<AnswerKey> keys = scored.headline()
                .flatMap(PlacementResult::next)
                .map(PlacementResult.Next::findOut)
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
        Answer answer = scored.assessment().answers().get(key);
        Optional<AnswerKind> kind =
                Optional.ofNullable(answer).map(given -> given.reply().kind());
        List<Attachment> lacking = scored.lacking(key);
        if (kind.filter(AnswerKind.ANSWERED::equals).isPresent() && !lacking.isEmpty()) {
            String names = words.and(lacking.stream()
                    .map(attachment -> words.say("attachment." + Keys.of(attachment)))
                    .toList());
            return words.say("find-out.lacks", asked, names);
        }
        return kind.filter(AnswerKind.NOT_APPLICABLE::equals).isPresent() ? words.say("find-out.reason", asked) : asked;
    }
}
