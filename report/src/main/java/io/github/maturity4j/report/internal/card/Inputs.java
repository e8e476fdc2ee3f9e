package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Requirements;
import io.github.maturity4j.report.internal.words.TreatmentWords;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.scorecard.Input;
import java.util.ArrayList;
import java.util.List;

/**
 * The inputs of a figure, a line each.
 *
 * @param scored the assessment with its scorecard
 * @param requirements how inputs are named
 */
record Inputs(Scored scored, Requirements requirements) {

    /** What went in: its name, what was said, its number, weight, treatment, and its part of the figure. */
    String line(Input input) {
        Words words = scored.words();
        List<String> parts = new ArrayList<>();
        if (input.origin() instanceof Input.Origin.Answered answered) {
            parts.add(scored.reply(answered));
            if (answered.lacking()) {
                parts.add(words.say("input.lacking"));
            }
        }
        String number = requirements.value(input, input.possible(), List.of());
        if (!input.possible().isEmpty() || !input.score().isEmpty()) {
            parts.add(
                    isTold(input)
                            ? words.say("input.worth", number)
                            : words.say(
                                    "input.worth-assumed",
                                    number,
                                    requirements.value(input, input.score(), List.of())));
        }
        input.treatment().ifPresent(treatment -> parts.add(treatment(input, treatment)));
        if (!input.weight().equals(Rational.ONE)) {
            parts.add(words.say("term.weight", words.figures().exact(input.weight())));
        }
        input.contribution()
                .ifPresent(part -> parts.add(words.say(
                        "input.contributes",
                        part.isSingle()
                                ? words.figures().exact(part.low())
                                : words.say(
                                        "range",
                                        words.figures().exact(part.low()),
                                        words.figures().exact(part.high())))));
        input.baseline()
                .ifPresent(baseline ->
                        parts.add(words.say("term.baseline", words.figures().exact(baseline))));
        input.reasonCode().ifPresent(code -> parts.add(words.say("term.reason", code)));
        return words.say("colon", requirements.input(input), words.list(parts));
    }

    /** Whether what the input counts as is what it is worth, or what its treatment says by itself. */
    private static boolean isTold(Input input) {
        return input.score().equals(input.possible())
                || input.treatment()
                        .map(treatment -> treatment instanceof Treatment.As as
                                ? input.score()
                                        .number()
                                        .filter(as.points()::equals)
                                        .isPresent()
                                : !(treatment instanceof Treatment.Satisfied))
                        .orElse(false);
    }

    /** The treatment; where the number that it leads to is told by itself, with the kind of answer that it is about. */
    private String treatment(Input input, Treatment treatment) {
        Words words = scored.words();
        String told = new TreatmentWords(words).treatment(treatment);
        return !isTold(input) && input.origin() instanceof Input.Origin.Answered answered
                ? words.say(
                        "treatment.stated",
                        words.say("kind." + Keys.of(answered.reply().kind())),
                        told)
                : told;
    }
}
