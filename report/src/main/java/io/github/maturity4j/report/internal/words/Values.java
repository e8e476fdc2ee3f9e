package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Numbers, stages and replies in words; <em>empty</em> and <em>withheld</em> are words, never 0. */
public final class Values {

    /** The decimal places of a number of which no rule says how many it is shown with. */
    public static final int DIGITS = 2;

    private final Words words;

    /**
     * Values of a framework.
     *
     * @param words how to speak about it
     */
    public Values(Words words) {
        this.words = words;
    }

    /**
     * What a measure may still be, for use in a table.
     *
     * @param value the value
     * @param digits the number of decimal places
     * @param thresholds what no rounding may cross
     * @return for example {@code 0.25 to 0.75, or empty}
     */
    public String value(Value value, int digits, Collection<Rational> thresholds) {
        return value(value, digits, thresholds, false);
    }

    /**
     * What a measure may still be, without zeros at the end of its decimals, for use within a sentence.
     *
     * @param value the value
     * @param digits the number of decimal places
     * @param thresholds what no rounding may cross
     * @return for example {@code 0.5 to 1}
     */
    public String brief(Value value, int digits, Collection<Rational> thresholds) {
        return value(value, digits, thresholds, true);
    }

    private String value(Value value, int digits, Collection<Rational> thresholds, boolean brief) {
        String joint = brief ? "range" : "range.table";
        return outcomes(value, value.range().map(range -> rounded(range, digits, thresholds, brief, joint)), brief);
    }

    private String rounded(Range range, int digits, Collection<Rational> thresholds, boolean brief, String joint) {
        List<String> ends = words.figures().rounded(range, digits, thresholds).stream()
                .map(end -> brief ? words.figures().brief(end) : end)
                .toList();
        return range.isSingle() ? ends.get(0) : words.say(joint, ends.get(0), ends.get(1));
    }

    private String exact(Range range) {
        String low = words.figures().exact(range.low());
        return range.isSingle() ? low : words.say("range", low, words.figures().exact(range.high()));
    }

    private String outcomes(Value value, Optional<String> range, boolean why) {
        List<String> outcomes = new ArrayList<>();
        range.ifPresent(outcomes::add);
        if (value.mayBeEmpty()) {
            outcomes.add(words.say(why && value.isDetermined() ? "value.empty.why" : "value.empty"));
        }
        if (value.mayBeWithheld()) {
            outcomes.add(words.say(why && value.isDetermined() ? "value.withheld.why" : "value.withheld"));
        }
        return words.or(outcomes);
    }

    /**
     * The figure of a measure now.
     *
     * @param result the figure
     * @param value one of its values
     * @return the value with the digits of the measure
     */
    public String value(MeasureResult result, Value value) {
        return value(value, result.digits(), result.thresholds());
    }

    /**
     * What a measure may still be, unrounded.
     *
     * @param value the value
     * @return for example {@code 1/3 to 2/3 or empty}
     */
    public String exact(Value value) {
        return outcomes(value, value.range().map(this::exact), true);
    }

    /**
     * A value with the exact one beside it, where that says more.
     *
     * @param value the value
     * @param digits the number of decimal places
     * @param thresholds what no rounding may cross
     * @return for example {@code 0.67 (2/3) or empty}
     */
    public String withExact(Value value, int digits, Collection<Rational> thresholds) {
        return withExact(value, digits, thresholds, true);
    }

    /**
     * The figure of a measure with the exact one beside it, where that says more.
     *
     * @param result the figure
     * @param value one of its values
     * @return for example {@code 0.67 (2/3)}
     */
    public String withExact(MeasureResult result, Value value) {
        return withExact(value, result.digits(), result.thresholds(), false);
    }

    private String withExact(Value value, int digits, Collection<Rational> thresholds, boolean brief) {
        Optional<String> told = value.range().map(range -> {
            String rounded = rounded(range, digits, thresholds, brief, "range");
            String exact = exact(range);
            return rounded(range, digits, thresholds, true, "range").equals(exact)
                    ? rounded
                    : words.say("brackets", rounded, exact);
        });
        return outcomes(value, told, brief);
    }

    /**
     * The stages that are still possible.
     *
     * @param stages the stages
     * @param ordered whether they lie on a ladder, where the lowest and the highest tell enough
     * @return for example {@code listening to answering}
     */
    public String stages(Stages stages, boolean ordered) {
        List<String> outcomes = new ArrayList<>();
        String none = words.say(ordered ? "stage.none" : "class.none");
        if (stages.mayBeNone()) {
            outcomes.add(none);
        }
        List<String> named = stages.stages().stream().map(words.names()::stage).toList();
        if (ordered && stages.mayBeNone() && !named.isEmpty()) {
            outcomes.set(0, words.say("range", none, named.get(named.size() - 1)));
        } else if (ordered && named.size() > 1) {
            outcomes.add(words.say("range", named.get(0), named.get(named.size() - 1)));
        } else {
            outcomes.addAll(named);
        }
        if (stages.mayBeEmpty()) {
            outcomes.add(words.say(stages.isDetermined() ? "value.empty.why" : "value.empty"));
        }
        return words.or(outcomes);
    }

    /**
     * What was said to a question.
     *
     * @param scale the scale of the indicator or fact, where it is known
     * @param reply the reply
     * @return the names of choices, a number with its unit, points, or the kind of a reply that is no answer
     */
    public String reply(Optional<Scale> scale, Reply reply) {
        if (reply instanceof Reply.Choice choice) {
            return choice(scale, choice.id());
        } else if (reply instanceof Reply.Choices choices) {
            return choices.ids().isEmpty()
                    ? words.say("reply.no-choice")
                    : words.and(
                            choices.ids().stream().map(id -> choice(scale, id)).toList());
        } else if (reply instanceof Reply.Amount amount) {
            String number = words.figures().exact(amount.value());
            return scale.filter(Scale.Numeric.class::isInstance)
                    .map(Scale.Numeric.class::cast)
                    .flatMap(Scale.Numeric::unit)
                    .map(unit -> words.say("amount", number, words.names().line(unit)))
                    .orElse(number);
        } else if (reply instanceof Reply.Words said) {
            return words.say("quoted", Printable.inline(said.words()));
        } else if (reply instanceof Reply.Points points) {
            return points(points.points());
        } else if (reply instanceof Reply.Between between) {
            return between(between);
        } else if (reply instanceof Reply.OneOf some) {
            return words.or(some.ids().stream().map(id -> choice(scale, id)).toList());
        } else if (reply instanceof Reply.NotApplicable
                || reply instanceof Reply.Unknown
                || reply instanceof Reply.Unanswered) {
            return words.say("kind." + Keys.of(reply.kind()));
        }
        throw new IllegalStateException("a kind of reply without words: " + reply);
    }

    private String between(Reply.Between between) {
        if (between.lowest().equals(between.highest())) {
            return points(between.lowest());
        }
        List<String> ends = words.figures().rounded(Range.of(between.lowest(), between.highest()), DIGITS, List.of());
        return words.say(
                "reply.between",
                words.figures().brief(ends.get(0)),
                words.figures().brief(ends.get(1)));
    }

    private String points(Rational points) {
        return words.count(
                "reply.points",
                points.equals(Rational.ONE) ? 1 : 2,
                words.figures().brief(words.figures().rounded(points, DIGITS, List.of())));
    }

    /**
     * What was said to a question, choices in quotes, for use within a sentence.
     *
     * @param scale the scale of the indicator or fact, where it is known
     * @param reply the reply
     * @return the reply in words
     */
    public String quoted(Optional<Scale> scale, Reply reply) {
        if (reply instanceof Reply.Choice) {
            return words.say("quoted", reply(scale, reply));
        } else if (reply instanceof Reply.Choices choices && !choices.ids().isEmpty()) {
            return words.and(choices.ids().stream()
                    .map(id -> words.say("quoted", choice(scale, id)))
                    .toList());
        } else if (reply instanceof Reply.OneOf some) {
            return words.or(some.ids().stream()
                    .map(id -> words.say("quoted", choice(scale, id)))
                    .toList());
        }
        return reply(scale, reply);
    }

    private String choice(Optional<Scale> scale, String id) {
        return scale.map(known -> words.names().choice(known, id)).orElseGet(() -> Printable.inline(id));
    }
}
