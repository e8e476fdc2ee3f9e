package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Methods;
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
        List<AnswerKey> keys = scored.way()
                .flatMap(PlacementResult::next)
                .map(next -> next.improve().stream()
                        .distinct()
                        .filter(key -> !next.findOut().contains(key))
                        .toList())
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
                .or(() -> number(scored, indicator.scale(), reply, now))
                .orElseGet(() -> words.say("improve.now", now));
    }

    /** For a number: the next better bin, the best knot, or the greatest number. */
    private static Optional<String> number(Scored scored, Scale scale, Reply reply, String now) {
        if (!(scale instanceof Scale.Numeric numeric) || !(reply instanceof Reply.Amount amount)) {
            return Optional.empty();
        }
        Words words = scored.words();
        if (numeric.worth() instanceof Scale.Worth.Bins bins) {
            Optional<Rational> points = bins.bins().stream()
                    .filter(bin -> bin.from().admits(amount.value()))
                    .reduce((first, second) -> second)
                    .map(Scale.Bin::points);
            return points.flatMap(own -> bins.bins().stream()
                            .filter(bin -> bin.points().compareTo(own) > 0)
                            .min(Comparator.comparing(Scale.Bin::points)))
                    .map(bin -> worth(words, now, new Methods(words, false).bound(bin.from()), bin.points()));
        } else if (numeric.worth() instanceof Scale.Worth.Linear linear) {
            return linear.knots().stream()
                    .max(Comparator.comparing(Scale.Knot::points))
                    .filter(knot -> !knot.at().equals(amount.value()))
                    .map(knot -> worth(words, now, words.figures().exact(knot.at()), knot.points()));
        }
        return Optional.of(numeric.greatest())
                .filter(greatest -> !greatest.equals(amount.value()))
                .map(greatest -> worth(words, now, words.figures().exact(greatest), greatest));
    }

    private static String worth(Words words, String now, String number, Rational points) {
        return words.say("improve.worth", now, number, words.figures().exact(points));
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
                    .flatMap(points -> above(points, scale));
        }
        return reply instanceof Reply.Points mean && !(scale instanceof Scale.Several)
                ? above(mean.points(), scale)
                : Optional.empty();
    }

    private static Optional<Scale.Choice> above(Rational points, Scale scale) {
        return scale.choices().stream()
                .filter(choice -> points(choice).compareTo(points) > 0)
                .min(Comparator.comparing(Improve::points));
    }

    private static Rational points(Scale.Choice choice) {
        return choice.points().orElse(Rational.ZERO);
    }
}
