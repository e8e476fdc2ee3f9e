package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What answers are worth, straight from the scale. */
public final class Points {

    private Points() {}

    public static Fraction of(Scale scale, Reply reply) {
        if (reply instanceof Reply.Points points) {
            return Fraction.of(points.points());
        }
        if (scale instanceof Scale.Numeric numeric) {
            return worth(numeric.worth(), Fraction.of(((Reply.Amount) reply).value()));
        }
        if (scale instanceof Scale.Several several) {
            Fraction sum = Fraction.ZERO;
            for (String id : ((Reply.Choices) reply).ids()) {
                sum = sum.plus(ofChoice(scale, id));
            }
            return several.cap().isPresent() ? sum.min(Fraction.of(several.cap().get())) : sum;
        }
        return ofChoice(scale, ((Reply.Choice) reply).id());
    }

    /** How far points lie on the way from the worst to the best points of a scale. */
    public static Fraction share(Scale scale, Fraction points) {
        Fraction least = least(scale);
        return points.minus(least).dividedBy(best(scale).minus(least));
    }

    private static Fraction ofChoice(Scale scale, String id) {
        for (Scale.Choice choice : scale.choices()) {
            if (choice.id().equals(id)) {
                return Fraction.of(choice.points().orElseThrow());
            }
        }
        if (scale instanceof Scale.Choices choices) {
            return find(choices.choices(), id);
        }
        return find(((Scale.Several) scale).choices(), id);
    }

    private static Fraction find(List<Scale.Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(choice -> Fraction.of(choice.points().orElseThrow()))
                .orElseThrow();
    }

    private static Fraction worth(Scale.Worth worth, Fraction amount) {
        if (worth instanceof Scale.Worth.Bins bins) {
            Optional<Fraction> points = Optional.empty();
            for (Scale.Bin bin : bins.bins()) {
                int order = amount.compareTo(Fraction.of(bin.from().value()));
                if (order > 0 || (order == 0 && bin.from().inclusive())) {
                    points = Optional.of(Fraction.of(bin.points()));
                }
            }
            return points.orElseThrow();
        }
        if (worth instanceof Scale.Worth.Linear linear) {
            for (int i = 1; i < linear.knots().size(); i++) {
                Fraction left = Fraction.of(linear.knots().get(i - 1).at());
                Fraction right = Fraction.of(linear.knots().get(i).at());
                if (amount.compareTo(right) <= 0) {
                    Fraction low = Fraction.of(linear.knots().get(i - 1).points());
                    Fraction high = Fraction.of(linear.knots().get(i).points());
                    return low.plus(high.minus(low).times(amount.minus(left)).dividedBy(right.minus(left)));
                }
            }
            throw new IllegalArgumentException("beyond the last knot: " + amount);
        }
        return amount;
    }

    /** All choices of a scale, whichever kind it is. */
    public static List<Scale.Choice> choices(Scale scale) {
        if (scale instanceof Scale.Choices choices) {
            return choices.choices();
        }
        if (scale instanceof Scale.Classes classes) {
            return classes.choices();
        }
        if (scale instanceof Scale.Several several) {
            return several.choices();
        }
        return scale.choices();
    }

    /** Every set of choices that is an answer. */
    static List<Set<String>> sets(Scale.Several scale) {
        List<Set<String>> found = new ArrayList<>();
        List<Scale.Choice> choices = scale.choices();
        for (int bits = 0; bits < 1 << choices.size(); bits++) {
            Set<String> set = new LinkedHashSet<>();
            for (int i = 0; i < choices.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(choices.get(i).id());
                }
            }
            if (set.size() >= scale.fewest().orElse(0)
                    && set.size() <= scale.most().orElse(choices.size())) {
                found.add(set);
            }
        }
        return found;
    }

    /** Points that include the least and the greatest that an answer can be worth. */
    private static List<Fraction> corners(Scale scale) {
        List<Fraction> found = new ArrayList<>();
        if (scale instanceof Scale.Several several) {
            sets(several).forEach(set -> found.add(of(scale, new Reply.Choices(set))));
        } else if (scale instanceof Scale.Numeric numeric) {
            if (numeric.worth() instanceof Scale.Worth.Bins bins) {
                bins.bins().forEach(bin -> found.add(Fraction.of(bin.points())));
            } else if (numeric.worth() instanceof Scale.Worth.Linear linear) {
                linear.knots().forEach(knot -> found.add(Fraction.of(knot.points())));
            } else {
                found.add(Fraction.of(numeric.least()));
                found.add(Fraction.of(numeric.greatest()));
            }
        } else {
            choices(scale)
                    .forEach(choice -> found.add(Fraction.of(choice.points().orElseThrow())));
        }
        return found;
    }

    public static Fraction least(Scale scale) {
        return corners(scale).stream().reduce(Fraction::min).orElseThrow();
    }

    public static Fraction best(Scale scale) {
        return corners(scale).stream().reduce(Fraction::max).orElseThrow();
    }

    /** Whether answers on this scale are worth points. */
    public static boolean hasPoints(Scale scale) {
        return !(scale instanceof Scale.Classes) && !(scale instanceof Scale.Words);
    }
}
