package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The weights that elements carry themselves, and which of them are read. */
final class OwnWeights {

    private final Elements elements;
    private final Slots slots;
    private final Set<String> indicatorsRead = new HashSet<>();
    private final Set<Subject.Part> read = new HashSet<>();

    OwnWeights(Elements elements, Slots slots) {
        this.elements = elements;
        this.slots = slots;
    }

    /** What the element of a number carries; 1 where it carries nothing. */
    Rational of(Operand operand, InputSpec.Origin origin) {
        if (origin instanceof InputSpec.Origin.OfAnswer answer) {
            String id = slots.get(answer.slot()).key().indicator();
            indicatorsRead.add(id);
            return Optional.ofNullable(elements.indicators().get(id))
                    .flatMap(Indicator::weight)
                    .orElse(Rational.ONE);
        }
        Set<Axis> picked = picked(operand);
        for (Subject.Part part : subject(origin).parts()) {
            if (picked.isEmpty() || picked.contains(part.axis())) {
                Optional<Rational> weight = carried(part);
                if (weight.isPresent()) {
                    read.add(part);
                    return weight.get();
                }
            }
        }
        return Rational.ONE;
    }

    /** The axes whose elements carry weights on which an operand names or repeats some; none where it takes those at hand. */
    private static Set<Axis> picked(Operand operand) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(axesOf(operand));
        axes.remove(Axis.STAGE);
        return axes;
    }

    private static Set<Axis> axesOf(Operand operand) {
        if (operand instanceof Operand.Children) {
            return Set.of(Axis.DIMENSION);
        } else if (operand instanceof Operand.Measured measured) {
            return measured.scope().picks().keySet();
        } else if (operand instanceof Operand.Rank rank) {
            return rank.scope().picks().keySet();
        } else if (operand instanceof Operand.Target target) {
            return target.scope().picks().keySet();
        }
        return Set.of();
    }

    private Optional<Rational> carried(Subject.Part part) {
        return switch (part.axis()) {
            case STAGE -> Optional.empty();
            case DIMENSION ->
                Optional.ofNullable(elements.dimensions().get(part.id())).flatMap(Dimension::weight);
            case AREA -> Optional.ofNullable(elements.areas().get(part.id())).flatMap(Area::weight);
        };
    }

    /** What a number speaks about; the whole where it is no figure. */
    static Subject subject(InputSpec.Origin origin) {
        if (origin instanceof InputSpec.Origin.OfMeasure measure) {
            return measure.subject();
        } else if (origin instanceof InputSpec.Origin.OfRank rank) {
            return rank.subject();
        } else if (origin instanceof InputSpec.Origin.OfTarget target) {
            return target.subject();
        }
        return Subject.WHOLE;
    }

    /** Warns of weights that no rule reads. */
    void reportUnread(Framework framework, Problems problems) {
        dimensions(framework.dimensions(), "/dimensions", problems);
        for (int i = 0; i < framework.areas().size(); i++) {
            Area area = framework.areas().get(i);
            if (area.weight().isPresent() && !read.contains(new Subject.Part(Axis.AREA, area.id()))) {
                report("/areas/" + i, area.id(), problems);
            }
        }
        for (Indicator indicator : framework.indicators()) {
            if (indicator.weight().isPresent() && !indicatorsRead.contains(indicator.id())) {
                report(Wording.pointer("indicators", indicator.id()), indicator.id(), problems);
            }
        }
    }

    private void dimensions(List<Dimension> dimensions, String pointer, Problems problems) {
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            String at = pointer + "/" + i;
            if (dimension.weight().isPresent() && !read.contains(new Subject.Part(Axis.DIMENSION, dimension.id()))) {
                report(at, dimension.id(), problems);
            }
            dimensions(dimension.dimensions(), at + "/dimensions", problems);
        }
    }

    private static void report(String pointer, String id, Problems problems) {
        problems.warning(
                Code.WRONG_VALUE,
                pointer + "/weight",
                "the weight of " + Wording.quoted(id) + " is read by no rule; write weight: own where it counts");
    }
}
