package io.github.maturity4j.migration;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Optional;

/** Makes one answer of several that were given on one scale. */
final class Merging {

    private Merging() {}

    static Optional<Answer> one(List<Answer> answers, Combining combining, Scale scale) {
        Answer first = answers.get(0);
        boolean alike = answers.stream().allMatch(answer -> answer.reply().equals(first.reply()));
        if (alike) {
            boolean said = first.reply().kind() == AnswerKind.ANSWERED
                    || first.reply().kind() == AnswerKind.NOT_APPLICABLE;
            return said ? Optional.of(first) : Optional.empty();
        }
        boolean answered = answers.stream().allMatch(answer -> answer.reply().kind() == AnswerKind.ANSWERED);
        if (!answered || combining == Combining.EQUAL || combining == Combining.OPEN) {
            return Optional.empty();
        }
        Answer chosen = first;
        for (Answer answer : answers) {
            int order = points(scale, answer.reply()).compareTo(points(scale, chosen.reply()));
            if (combining == Combining.LOWEST ? order < 0 : order > 0) {
                chosen = answer;
            }
        }
        return Optional.of(chosen);
    }

    /** What an answer is worth; numbers are their own points where answers are ranked. */
    private static Rational points(Scale scale, Reply reply) {
        if (reply instanceof Reply.Choice choice) {
            return points(scale, choice.id());
        } else if (reply instanceof Reply.Choices several) {
            Rational sum = several.ids().stream()
                    .map(id -> points(scale, id))
                    .reduce(Rational.ZERO, Rational::plus);
            return scale instanceof Scale.Several capped && capped.cap().isPresent()
                    ? sum.min(capped.cap().get())
                    : sum;
        }
        if (reply instanceof Reply.Points points) {
            return points.points();
        }
        return reply instanceof Reply.Amount amount ? amount.value() : Rational.ZERO;
    }

    private static Rational points(Scale scale, String choice) {
        return scale.choices().stream()
                .filter(candidate -> candidate.id().equals(choice))
                .findFirst()
                .flatMap(Scale.Choice::points)
                .orElse(Rational.ZERO);
    }
}
