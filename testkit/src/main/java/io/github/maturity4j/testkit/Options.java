package io.github.maturity4j.testkit;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be answered on a scale: all of it where it is countable and small, else its ends, its bounds, and what lies between.
 *
 * @param replies what can be answered, worst points first
 * @param all whether there is no other reply that scores otherwise
 */
record Options(List<Reply> replies, boolean all) {

    private static final int MOST_NUMBERS = 101;
    private static final int MOST_SUBSETS_OF = 6;

    Options {
        replies = List.copyOf(replies);
    }

    static Options of(Scale scale, Set<Rational> cuts) {
        if (scale instanceof Scale.Numeric numeric) {
            return numbers(numeric, cuts);
        } else if (scale instanceof Scale.Several several) {
            return several(several);
        } else if (scale instanceof Scale.Words) {
            return new Options(List.of(new Reply.Words("words")), false);
        }
        return new Options(
                sorted(
                        scale,
                        scale.choices().stream()
                                .<Reply>map(choice -> new Reply.Choice(choice.id()))
                                .toList()),
                true);
    }

    private static Options numbers(Scale.Numeric scale, Set<Rational> cuts) {
        TreeSet<Rational> tried = new TreeSet<>(List.of(scale.least(), scale.greatest()));
        if (scale.step().isPresent()) {
            Rational step = scale.step().get();
            Rational count = scale.greatest().minus(scale.least()).dividedBy(step);
            if (count.compareTo(Rational.of(MOST_NUMBERS)) < 0) {
                for (Rational at = scale.least(); at.compareTo(scale.greatest()) <= 0; at = at.plus(step)) {
                    tried.add(at);
                }
                return new Options(amounts(scale, tried), true);
            }
        }
        cuts.forEach(tried::add);
        if (scale.worth() instanceof Scale.Worth.Bins bins) {
            bins.bins().forEach(bin -> tried.add(bin.from().value()));
        } else if (scale.worth() instanceof Scale.Worth.Linear linear) {
            linear.knots().forEach(knot -> tried.add(knot.at()));
        }
        List<Rational> bounds = List.copyOf(tried);
        for (int i = 1; i < bounds.size(); i++) {
            tried.add(bounds.get(i - 1).plus(bounds.get(i)).dividedBy(Rational.of(2)));
        }
        TreeSet<Rational> there = new TreeSet<>();
        for (Rational number : tried) {
            Rational at = scale.step()
                    .map(step -> number.minus(scale.least())
                            .roundTo(step, RoundingMode.FLOOR)
                            .plus(scale.least()))
                    .orElse(number);
            if (at.compareTo(scale.least()) >= 0
                    && at.compareTo(scale.greatest()) <= 0
                    && at.toExactDecimal().isPresent()) {
                there.add(at);
            }
        }
        return new Options(amounts(scale, there), false);
    }

    private static List<Reply> amounts(Scale scale, Set<Rational> numbers) {
        return sorted(scale, numbers.stream().<Reply>map(Reply.Amount::new).toList());
    }

    private static Options several(Scale.Several scale) {
        List<String> ids = scale.choices().stream().map(Scale.Choice::id).toList();
        int fewest = scale.fewest().orElse(0);
        int most = scale.most().orElse(ids.size());
        Set<Set<String>> subsets = new LinkedHashSet<>();
        boolean all = ids.size() <= MOST_SUBSETS_OF;
        if (all) {
            for (int bits = 0; bits < 1 << ids.size(); bits++) {
                Set<String> subset = new LinkedHashSet<>();
                for (int i = 0; i < ids.size(); i++) {
                    if ((bits & (1 << i)) != 0) {
                        subset.add(ids.get(i));
                    }
                }
                subsets.add(subset);
            }
        } else {
            List<String> byPoints = scale.choices().stream()
                    .sorted(Comparator.comparing(choice -> choice.points().orElse(Rational.ZERO)))
                    .map(Scale.Choice::id)
                    .toList();
            for (int i = 0; i <= ids.size(); i++) {
                subsets.add(new LinkedHashSet<>(byPoints.subList(0, i)));
                subsets.add(new LinkedHashSet<>(byPoints.subList(i, ids.size())));
            }
        }
        return new Options(
                sorted(
                        scale,
                        subsets.stream()
                                .filter(subset -> subset.size() >= fewest && subset.size() <= most)
                                .<Reply>map(Reply.Choices::new)
                                .toList()),
                all);
    }

    private static List<Reply> sorted(Scale scale, List<Reply> replies) {
        if (scale.points().isEmpty()) {
            return replies;
        }
        List<Reply> sorted = new ArrayList<>(replies);
        sorted.sort(Comparator.comparing(reply -> points(scale, reply).orElse(Rational.ZERO)));
        return sorted;
    }

    /** What a reply is worth; absent where the scale gives no points, or the reply is no answer on it. */
    static Optional<Rational> points(Scale scale, Reply reply) {
        if (scale.points().isEmpty()) {
            return Optional.empty();
        } else if (reply instanceof Reply.Choice choice) {
            return scale.choices().stream()
                    .filter(candidate -> candidate.id().equals(choice.id()))
                    .findFirst()
                    .flatMap(Scale.Choice::points);
        } else if (reply instanceof Reply.Choices choices && scale instanceof Scale.Several several) {
            Rational sum = several.choices().stream()
                    .filter(choice -> choices.ids().contains(choice.id()))
                    .map(choice -> choice.points().orElse(Rational.ZERO))
                    .reduce(Rational.ZERO, Rational::plus);
            return Optional.of(several.cap().map(sum::min).orElse(sum));
        } else if (reply instanceof Reply.Amount amount && scale instanceof Scale.Numeric numeric) {
            return Optional.of(worth(numeric.worth(), amount.value()));
        } else if (reply instanceof Reply.Points given) {
            return Optional.of(given.points());
        }
        return Optional.empty();
    }

    private static Rational worth(Scale.Worth worth, Rational number) {
        if (worth instanceof Scale.Worth.Bins bins) {
            Rational points = bins.bins().get(0).points();
            for (Scale.Bin bin : bins.bins()) {
                points = bin.from().admits(number) ? bin.points() : points;
            }
            return points;
        } else if (worth instanceof Scale.Worth.Linear linear) {
            List<Scale.Knot> knots = linear.knots();
            int i = 1;
            while (i < knots.size() - 1 && number.compareTo(knots.get(i).at()) > 0) {
                i++;
            }
            Scale.Knot from = knots.get(i - 1);
            Scale.Knot to = knots.get(i);
            Rational share = number.minus(from.at()).dividedBy(to.at().minus(from.at()));
            return from.points().plus(share.times(to.points().minus(from.points())));
        }
        return number;
    }

    /** An answer that brings all that its indicator demands. */
    static Answer complete(Indicator indicator, Reply reply) {
        Answer.Builder answer = Answer.builder();
        answer.reply(reply);
        Set<Attachment> demands = new LinkedHashSet<>(indicator.demands());
        if (reply instanceof Reply.NotApplicable) {
            demands.add(Attachment.REASON);
        }
        if (demands.contains(Attachment.REASON)) {
            answer.reason("a reason");
        }
        if (demands.contains(Attachment.LINK)) {
            answer.link("https://example.org/");
        }
        if (demands.contains(Attachment.EVIDENCE)) {
            answer.evidence("evidence");
        }
        return answer.build();
    }
}
