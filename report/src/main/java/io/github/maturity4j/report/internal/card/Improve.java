package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What to do for the next stage: indicators with the answer of now, and the next better one. */
final class Improve implements Section {

    @Override
    public void print(Scored scored, Page page) {
        List<AnswerKey> keys = scored.headline()
                .flatMap(PlacementResult::next)
                .map(PlacementResult.Next::improve)
                .orElse(List.of());
        if (keys.isEmpty()) {
            return;
        }
        Words words = scored.words();
        page.heading(words.say("improve"));
        Capped.print(keys, scored, page, key -> {
            page.item(2, page.ink().item(), words.names().asked(key));
            Optional<Reply> reply = scored.replies().of(key);
            Optional<Indicator> indicator = scored.framework().indicator(key.indicator());
            if (reply.isPresent() && indicator.isPresent()) {
                page.paragraph(4, step(scored, indicator.get(), reply.get()));
            }
        });
    }

    private static String step(Scored scored, Indicator indicator, Reply reply) {
        Words words = scored.words();
        String now = scored.values().quoted(Optional.of(indicator.scale()), reply);
        return better(indicator.scale(), reply)
                .map(choice -> {
                    String name = scored.values().quoted(Optional.of(indicator.scale()), new Reply.Choice(choice.id()));
                    return indicator
                            .anchor(choice.id())
                            .map(anchor -> words.say(
                                    "improve.anchor", now, name, words.names().line(anchor)))
                            .orElseGet(() -> words.say("improve.next", now, name));
                })
                .orElseGet(() -> words.say("improve.now", now));
    }

    /** The next better choice; for several choices the one not taken that is worth most; none for numbers and classes. */
    static Optional<Scale.Choice> better(Scale scale, Reply reply) {
        if (reply instanceof Reply.Choices taken) {
            return scale.choices().stream()
                    .filter(choice -> !taken.ids().contains(choice.id()))
                    .filter(choice -> points(choice).signum() > 0)
                    .max(Comparator.comparing(Improve::points));
        } else if (reply instanceof Reply.Choice taken) {
            return scale.choices().stream()
                    .filter(choice -> choice.id().equals(taken.id()))
                    .flatMap(choice -> choice.points().stream())
                    .findFirst()
                    .flatMap(points -> scale.choices().stream()
                            .filter(choice -> points(choice).compareTo(points) > 0)
                            .min(Comparator.comparing(Improve::points)));
        }
        return Optional.empty();
    }

    private static Rational points(Scale.Choice choice) {
        return choice.points().orElse(Rational.ZERO);
    }
}
