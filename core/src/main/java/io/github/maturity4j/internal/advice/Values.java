package io.github.maturity4j.internal.advice;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.Points;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.vocabulary.Scale;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The answers that a scale allows, from the one worth least to the one worth most, those of equal worth in document order. Of a
 * number scale with more than {@value #MOST} answers, the ends, the bounds of bins, the points of a line and a regular grid between
 * them; of several out of more than {@value #MOST_CHOICES} choices, the best so many of each number.
 */
final class Values {

    /** How many answers of a scale are looked at; a grid may add as many again. */
    static final int MOST = 1_000;

    private static final int MOST_CHOICES = 9;
    private static final Rational TEN = Rational.of(10);

    private Values() {}

    /** An answer with what orders it: its points, or for a fact its number; 0 where it has neither. */
    record Option(Reply reply, Rational worth) {}

    /** All answers that a slot allows. */
    static List<Option> of(Slot slot) {
        List<Option> options = new ArrayList<>();
        replies(slot.scale()).forEach(reply -> options.add(new Option(reply, worth(slot, reply))));
        options.sort(Comparator.comparing(Option::worth));
        return List.copyOf(options);
    }

    /** What orders an answer among others of its slot. */
    static Rational worth(Slot slot, Reply reply) {
        if (slot.fact() && reply instanceof Reply.Amount amount) {
            return amount.value();
        }
        Rational points = Points.of(slot.scale(), reply);
        return points == null ? Rational.ZERO : points;
    }

    private static List<Reply> replies(Scale scale) {
        if (scale instanceof Scale.Numeric numeric) {
            return numbers(numeric).stream().<Reply>map(Reply.Amount::new).toList();
        } else if (scale instanceof Scale.Several several) {
            return several(several);
        }
        return scale.choices().stream()
                .<Reply>map(choice -> new Reply.Choice(choice.id()))
                .toList();
    }

    private static Set<Rational> numbers(Scale.Numeric scale) {
        Set<Rational> numbers = new TreeSet<>();
        Rational span = scale.greatest().minus(scale.least());
        Rational step = grid(scale, span);
        Rational most = Rational.of(MOST);
        if (scale.step().isEmpty() || span.compareTo(step.times(most)) > 0) {
            step = step.max(span.dividedBy(most).roundTo(step, RoundingMode.CEILING));
        }
        numbers.add(scale.least());
        for (Rational at = scale.least(); at.compareTo(scale.greatest()) <= 0; at = at.plus(step)) {
            numbers.add(at);
        }
        Stream<Rational> special = Stream.of(scale.greatest());
        if (scale.worth() instanceof Scale.Worth.Bins bins) {
            special = bins.bins().stream().map(bin -> bin.from().value());
        } else if (scale.worth() instanceof Scale.Worth.Linear linear) {
            special = linear.knots().stream().map(Scale.Knot::at);
        }
        Stream.concat(special, Stream.of(scale.greatest())).forEach(number -> around(scale, number, numbers));
        return numbers;
    }

    /** The step of the scale; where it has none, the greatest power of ten that makes at least a hundred steps. */
    private static Rational grid(Scale.Numeric scale, Rational span) {
        if (scale.step().isPresent()) {
            return scale.step().get();
        }
        Rational step = Rational.ONE;
        Rational hundred = Rational.of(100);
        while (step.times(hundred).compareTo(span) > 0) {
            step = step.dividedBy(TEN);
        }
        while (step.times(TEN).times(hundred).compareTo(span) <= 0) {
            step = step.times(TEN);
        }
        return step;
    }

    /** A number, where the scale has it, else the answers right below and above it. */
    private static void around(Scale.Numeric scale, Rational number, Set<Rational> numbers) {
        if (scale.step().isEmpty()) {
            numbers.add(number);
            return;
        }
        Rational step = scale.step().get();
        Rational below = scale.least().plus(number.minus(scale.least()).roundTo(step, RoundingMode.FLOOR));
        for (Rational at : List.of(below, below.plus(step))) {
            if (at.compareTo(scale.least()) >= 0 && at.compareTo(scale.greatest()) <= 0) {
                numbers.add(at);
            }
        }
    }

    private static List<Reply> several(Scale.Several scale) {
        List<String> ids = scale.choices().stream().map(Scale.Choice::id).toList();
        int fewest = Math.max(0, scale.fewest().orElse(0));
        int most = Math.min(scale.most().orElse(ids.size()), ids.size());
        List<Reply> replies = new ArrayList<>();
        if (ids.size() <= MOST_CHOICES) {
            for (int bits = 0; bits < 1 << ids.size(); bits++) {
                if (Integer.bitCount(bits) >= fewest && Integer.bitCount(bits) <= most) {
                    replies.add(subset(ids, bits));
                }
            }
            replies.sort(Comparator.comparingInt(
                    reply -> ((Reply.Choices) reply).ids().size()));
            return replies;
        }
        List<String> falling = scale.choices().stream()
                .sorted(Comparator.comparing(
                        (Scale.Choice choice) -> choice.points().orElse(Rational.ZERO), Comparator.reverseOrder()))
                .map(Scale.Choice::id)
                .toList();
        for (int count = fewest; count <= most; count++) {
            replies.add(new Reply.Choices(new LinkedHashSet<>(falling.subList(0, count))));
        }
        return replies;
    }

    private static Reply subset(List<String> ids, int bits) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if ((bits & 1 << i) != 0) {
                chosen.add(ids.get(i));
            }
        }
        return new Reply.Choices(chosen);
    }
}
