package io.github.maturity4j.internal.node;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answer is worth. */
final class Points {

    private Points() {}

    /** The points of a reply on a scale; null where the scale gives none. A number of a fact is its own points. */
    static @Nullable Rational of(Scale scale, Reply reply) {
        if (reply instanceof Reply.Choice choice) {
            return scale.choices().stream()
                    .filter(candidate -> candidate.id().equals(choice.id()))
                    .findFirst()
                    .flatMap(Scale.Choice::points)
                    .orElse(null);
        }
        if (reply instanceof Reply.Choices choices && scale instanceof Scale.Several several) {
            return ofSeveral(several, choices.ids());
        }
        if (reply instanceof Reply.Points points) {
            return points.points();
        }
        if (reply instanceof Reply.Amount amount && scale instanceof Scale.Numeric numeric) {
            return ofNumber(numeric.worth(), amount.value());
        }
        return null;
    }

    private static Rational ofSeveral(Scale.Several scale, Set<String> ids) {
        Rational sum = scale.choices().stream()
                .filter(choice -> ids.contains(choice.id()))
                .flatMap(choice -> choice.points().stream())
                .reduce(Rational.ZERO, Rational::plus);
        return scale.cap().map(sum::min).orElse(sum);
    }

    private static Rational ofNumber(Scale.Worth worth, Rational number) {
        if (worth instanceof Scale.Worth.Bins bins) {
            Rational points = Rational.ZERO;
            for (Scale.Bin bin : bins.bins()) {
                if (bin.from().admits(number)) {
                    points = bin.points();
                }
            }
            return points;
        }
        if (worth instanceof Scale.Worth.Linear linear) {
            return onLine(linear.knots(), number);
        }
        return number;
    }

    private static Rational onLine(List<Scale.Knot> knots, Rational number) {
        int right = 1;
        while (right < knots.size() - 1 && knots.get(right).at().compareTo(number) < 0) {
            right++;
        }
        Scale.Knot from = knots.get(right - 1);
        Scale.Knot to = knots.get(right);
        Rational share = number.minus(from.at()).dividedBy(to.at().minus(from.at()));
        return from.points().plus(share.times(to.points().minus(from.points())));
    }
}
