package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that an answer or a fact may turn out to be. */
final class Completions {

    private static final int MOST_NUMBERS = 7;

    private final Set<AnswerKind> assumed = EnumSet.noneOf(AnswerKind.class);
    private final TreeSet<Fraction> constants = new TreeSet<>();
    private final boolean asksForChoices;

    Completions(Framework framework) {
        List<Object> parts = Walk.parts(framework);
        for (Object part : parts) {
            if (part instanceof Treatments treatments) {
                treatments.unknown().filter(Completions::assumes).ifPresent(any -> assumed.add(AnswerKind.UNKNOWN));
                treatments
                        .unanswered()
                        .filter(Completions::assumes)
                        .ifPresent(any -> assumed.add(AnswerKind.UNANSWERED));
            } else if (part instanceof Operand.Constant constant) {
                constants.add(Fraction.of(constant.value()));
            } else if (part instanceof Condition.Table table) {
                table.thresholds().values().forEach(this::constant);
            } else if (part instanceof Method.Bands bands) {
                bands.bounds().values().forEach(bound -> constant(bound.value()));
            } else if (part instanceof Formula.Clamped clamped) {
                constant(clamped.within().low());
                constant(clamped.within().high());
            }
        }
        asksForChoices = parts.stream().anyMatch(Condition.Chosen.class::isInstance);
    }

    private void constant(Rational value) {
        constants.add(Fraction.of(value));
    }

    private static boolean assumes(Treatment treatment) {
        return !(treatment instanceof Treatment.Open);
    }

    /** Whether some rule assumes something about an answer that was left open in this way. */
    static boolean mayStay(List<Known> completions) {
        return completions.stream().anyMatch(known -> known.stays().isPresent());
    }

    List<Known> of(Indicator indicator, Optional<Answer> answer) {
        Reply reply = answer.map(Answer::reply).orElse(new Reply.Unanswered());
        Set<Attachment> brings = answer.map(Answer::attachments).orElse(Set.of());
        if (reply.kind() == AnswerKind.NOT_APPLICABLE) {
            boolean lacks = indicator.applicability() == Applicability.OPTIONAL_WITH_REASON
                    && !brings.contains(Attachment.REASON);
            return lacks ? open(indicator) : List.of(Known.of(reply, brings));
        }
        if (reply.kind() == AnswerKind.ANSWERED) {
            if (brings.containsAll(indicator.demands())) {
                return List.of(Known.of(reply, brings));
            }
            return indicator.scale() instanceof Scale.Classes ? open(indicator) : upTo(indicator, reply);
        }
        if (reply instanceof Reply.OneOf some && brings.containsAll(indicator.demands())) {
            return some.ids().stream()
                    .map(id -> Known.of(new Reply.Choice(id), brings))
                    .toList();
        }
        if (reply instanceof Reply.Between between && brings.containsAll(indicator.demands())) {
            return between(indicator.scale(), between);
        }
        if (reply instanceof Reply.OneOf || reply instanceof Reply.Between) {
            throw new IllegalArgumentException("no completions of what is known in part and lacks something");
        }
        List<Known> found = open(indicator);
        if (assumed.contains(reply.kind())) {
            new ArrayList<>(found).forEach(known -> found.add(known.staying(reply.kind())));
        }
        return found;
    }

    /** Every answer that is worth points between two, and where no rule asks for choices these points themselves. */
    private List<Known> between(Scale scale, Reply.Between between) {
        Fraction least = Fraction.of(between.lowest());
        Fraction most = Fraction.of(between.highest());
        List<Known> found = new ArrayList<>();
        List<Reply> all = replies(scale);
        for (Reply reply : all) {
            Fraction points = Points.of(scale, reply);
            if (points.compareTo(least) >= 0 && points.compareTo(most) <= 0) {
                found.add(Known.of(reply, brought(found.size())));
            }
        }
        if (!asksForChoices || scale instanceof Scale.Numeric) {
            found.add(new Known(all.get(0), Optional.of(least), Optional.empty(), Set.of()));
            found.add(new Known(all.get(0), Optional.of(most), Optional.empty(), Set.of()));
        }
        return found;
    }

    /** Everything that an indicator can be answered with; every other completion comes with attachments. */
    private List<Known> open(Indicator indicator) {
        List<Known> found = new ArrayList<>();
        for (Reply reply : replies(indicator.scale())) {
            found.add(Known.of(reply, brought(found.size())));
        }
        if (indicator.applicability().mayBeNotApplicable()) {
            found.add(Known.of(new Reply.NotApplicable(), brought(found.size())));
        }
        return found;
    }

    private static Set<Attachment> brought(int index) {
        return index % 2 == 0 ? EnumSet.allOf(Attachment.class) : Set.of();
    }

    /** Everything between the least points and those of a reply. */
    private List<Known> upTo(Indicator indicator, Reply own) {
        Scale scale = indicator.scale();
        Fraction most = Points.of(scale, own);
        Fraction least = Points.least(scale);
        List<Known> found = new ArrayList<>();
        for (Reply reply : replies(scale)) {
            if (Points.of(scale, reply).compareTo(most) <= 0) {
                found.add(Known.of(reply, brought(found.size())));
            }
        }
        if (!found.stream().anyMatch(known -> known.reply().equals(own))) {
            found.add(Known.of(own, brought(found.size())));
        }
        if (!asksForChoices) {
            Fraction middle = least.plus(most).dividedBy(Fraction.of(2));
            found.add(new Known(own, Optional.of(middle), Optional.empty(), Set.of()));
            constants.stream()
                    .filter(constant -> constant.compareTo(least) > 0 && constant.compareTo(most) < 0)
                    .limit(2)
                    .forEach(constant -> found.add(new Known(own, Optional.of(constant), Optional.empty(), Set.of())));
        }
        return found;
    }

    private List<Reply> replies(Scale scale) {
        List<Reply> found = new ArrayList<>();
        if (scale instanceof Scale.Several several) {
            Points.sets(several).forEach(set -> found.add(new Reply.Choices(set)));
        } else if (scale instanceof Scale.Numeric numeric) {
            numbers(numeric).forEach(number -> found.add(new Reply.Amount(number.toRational())));
        } else {
            Points.choices(scale).forEach(choice -> found.add(new Reply.Choice(choice.id())));
        }
        return found;
    }

    /** Numbers of a scale: the ends, where the worth changes its course, both sides of these, and thresholds. */
    private Set<Fraction> numbers(Scale.Numeric scale) {
        Fraction least = Fraction.of(scale.least());
        Fraction greatest = Fraction.of(scale.greatest());
        TreeSet<Fraction> wanted = new TreeSet<>(List.of(least, greatest));
        if (scale.worth() instanceof Scale.Worth.Bins bins) {
            bins.bins().forEach(bin -> wanted.add(Fraction.of(bin.from().value())));
        } else if (scale.worth() instanceof Scale.Worth.Linear linear) {
            linear.knots().forEach(knot -> wanted.add(Fraction.of(knot.at())));
        } else {
            constants.stream()
                    .filter(constant -> constant.compareTo(least) > 0 && constant.compareTo(greatest) < 0)
                    .limit(1)
                    .forEach(wanted::add);
        }
        if (scale.step().isPresent()) {
            return onSteps(wanted, least, greatest, Fraction.of(scale.step().get()));
        }
        TreeSet<Fraction> all = new TreeSet<>(wanted);
        Fraction previous = least;
        for (Fraction number : wanted) {
            all.add(previous.plus(number).dividedBy(Fraction.of(2)));
            previous = number;
        }
        return all;
    }

    private static Set<Fraction> onSteps(Set<Fraction> wanted, Fraction least, Fraction greatest, Fraction step) {
        TreeSet<Fraction> all = new TreeSet<>();
        for (Fraction at = least; at.compareTo(greatest) <= 0; at = at.plus(step)) {
            all.add(at);
        }
        if (all.size() <= MOST_NUMBERS) {
            return all;
        }
        TreeSet<Fraction> chosen = new TreeSet<>(List.of(all.first(), all.last()));
        for (Fraction number : wanted) {
            Optional.ofNullable(all.floor(number)).ifPresent(chosen::add);
            Optional.ofNullable(all.higher(number)).ifPresent(chosen::add);
        }
        return chosen;
    }

    /** Everything that a fact may be; absent stands for words and for what nothing reads. */
    List<Optional<Reply>> ofFact(Scale scale, Optional<Reply> reply) {
        if (scale instanceof Scale.Words || scale instanceof Scale.Several) {
            return List.of(Optional.empty());
        }
        if (reply.isPresent() && reply.get().kind() == AnswerKind.ANSWERED) {
            return List.of(reply);
        }
        List<Optional<Reply>> found = new ArrayList<>();
        replies(scale).forEach(possible -> found.add(Optional.of(possible)));
        return found;
    }
}
