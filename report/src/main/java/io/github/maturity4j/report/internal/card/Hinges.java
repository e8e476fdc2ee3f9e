package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.advice.Sensitivity;
import io.github.maturity4j.advice.Sensitivity.Margin;
import io.github.maturity4j.advice.Sensitivity.Operand;
import io.github.maturity4j.advice.Sensitivity.Place;
import io.github.maturity4j.advice.Sensitivity.Shift;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What placements hang on: single answers, thresholds, weights; the nearest first. */
public final class Hinges {

    private final Scored scored;
    private final Words words;
    private final Page page;

    private Hinges(Scored scored, Page page) {
        this.scored = scored;
        this.words = scored.words();
        this.page = page;
    }

    /**
     * The text.
     *
     * @param scored the assessment with its scorecard
     * @param sensitivity what its placements hang on
     * @param page where to
     * @return the text
     */
    public static String of(Scored scored, Sensitivity sensitivity, Page page) {
        new Heading().print(scored, page);
        Hinges hinges = new Hinges(scored, page);
        hinges.answers(sensitivity.answers());
        hinges.numbers(
                "sensitivity.thresholds",
                "sensitivity.thresholds.none",
                sensitivity.thresholds().stream()
                        .map(each -> new Hinge(hinges.threshold(each), each.margin()))
                        .toList());
        hinges.numbers(
                "sensitivity.weights",
                "sensitivity.weights.none",
                sensitivity.weights().stream()
                        .map(each -> new Hinge(hinges.weight(each), each.margin()))
                        .toList());
        page.blank();
        scored.words().notes().forEach(note -> page.paragraph(0, note));
        return page.toString();
    }

    /** A number that something hangs on, in words. */
    private record Hinge(String name, Margin margin) {}

    private void answers(List<Sensitivity.AnswerStep> steps) {
        page.heading(words.say("sensitivity.answers"));
        if (steps.isEmpty()) {
            page.paragraph(2, words.say("sensitivity.answers.none"));
        }
        for (Sensitivity.AnswerStep step : steps) {
            Optional<Scale> scale =
                    scored.framework().indicator(step.key().indicator()).map(Indicator::scale);
            page.item(2, page.ink().item(), words.names().asked(step.key()));
            page.paragraph(
                    4,
                    words.say(
                            "sensitivity.step",
                            scored.values().quoted(scale, step.from()),
                            scored.values().quoted(scale, step.to()),
                            shifts(step.shifts())));
        }
    }

    private void numbers(String heading, String noneWould, List<Hinge> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        page.heading(words.say(heading));
        List<Hinge> near = new ArrayList<>(numbers);
        near.removeIf(number -> !(number.margin() instanceof Margin.By));
        near.sort(Comparator.comparing(Hinges::distance));
        Capped.print(near, scored, page, number -> {
            Margin.By by = (Margin.By) number.margin();
            page.item(2, page.ink().item(), number.name());
            page.paragraph(4, words.say("colon", by(by), shifts(by.shifts())));
        });
        long none = numbers.stream()
                .filter(number -> number.margin() instanceof Margin.None)
                .count();
        long untold = numbers.stream()
                .filter(number -> number.margin() instanceof Margin.Untold)
                .count();
        if (none > 0) {
            page.paragraph(2, Style.FAINT, words.count(noneWould, none));
        }
        if (untold > 0) {
            page.paragraph(2, Style.FAINT, words.count("sensitivity.untold", untold));
        }
    }

    private static Rational distance(Hinge number) {
        Rational difference = number.margin() instanceof Margin.By by ? by.difference() : Rational.ZERO;
        return difference.max(difference.negate());
    }

    private String by(Margin.By by) {
        Rational size = by.difference().max(by.difference().negate());
        String direction = by.upwards() ? "higher" : "lower";
        if (size.signum() == 0) {
            return words.say("sensitivity.any." + direction);
        }
        return words.say(
                (by.reached() ? "sensitivity.by." : "sensitivity.beyond.") + direction,
                words.figures().exact(size));
    }

    private String shifts(List<Shift> shifts) {
        return words.list(shifts.stream().map(this::shift).toList());
    }

    private String shift(Shift shift) {
        boolean ordered = scored.framework().placements().stream()
                .filter(rule -> rule.id().equals(shift.placement()))
                .findFirst()
                .flatMap(rule -> scored.framework().stageSet(rule.stageSet()))
                .map(StageSet::ordered)
                .orElse(true);
        return words.say(
                "whatif.move",
                words.names().placement(shift.placement(), shift.subject()),
                scored.values().stages(shift.before(), ordered),
                scored.values().stages(shift.after(), ordered));
    }

    private String threshold(Sensitivity.Threshold threshold) {
        String compared = words.say(
                "sensitivity.compared." + Keys.of(threshold.comparison()),
                operand(threshold.operands().get(0)),
                words.figures().exact(threshold.value()));
        String others = threshold.operands().size() == 1
                ? compared
                : words.count("sensitivity.and-others", threshold.operands().size() - 1L, compared);
        return words.say("colon", place(threshold.place()), others);
    }

    private String weight(Sensitivity.Weight weight) {
        return words.say(
                "colon",
                place(weight.place()),
                words.say(
                        "sensitivity.weight",
                        operand(weight.operand()),
                        words.figures().exact(weight.value())));
    }

    private String place(Place place) {
        String name = switch (place.family()) {
            case MEASURE -> words.names().measure(place.rule(), place.subject());
            case CONDITION -> words.names().condition(place.rule(), place.subject());
            case PLACEMENT -> words.names().placement(place.rule(), place.subject());
        };
        return place.stage()
                .map(stage -> words.say("brackets", name, words.names().stage(stage)))
                .orElse(name);
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.OfAnswer answer) {
            return words.names().key(answer.key());
        } else if (operand instanceof Operand.OfMeasure measure) {
            return words.names().measure(measure.measure(), measure.subject());
        } else if (operand instanceof Operand.OfRank rank) {
            return words.names().placement(rank.placement(), rank.subject());
        } else if (operand instanceof Operand.OfFact fact) {
            return words.names().indicator(fact.fact());
        }
        return words.say("sensitivity.number");
    }
}
