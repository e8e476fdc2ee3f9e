package io.github.maturity4j.laws;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Openness;
import io.github.maturity4j.oracle.Reach;
import io.github.maturity4j.oracle.Walk;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts in how many cases each kind of rule, answer and scope occurs. */
final class Features {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<String> ofFramework = new HashSet<>();
    private int cases;

    Features() {
        Stream.of(Formula.class, Condition.class, Method.class, Operand.class, Scope.Pick.class, Scale.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .filter(kind -> !kind.equals(Scale.Words.class))
                .forEach(kind -> counts.put(kind.getSimpleName(), 0));
        Stream.of("Itself", "Bins", "Linear").forEach(kind -> counts.put(kind, 0));
        Stream.of(
                        "for the whole",
                        "for each STAGE",
                        "for each DIMENSION",
                        "for each AREA",
                        "for each AREA DIMENSION",
                        "for each STAGE DIMENSION")
                .forEach(scope -> counts.put(scope, 0));
        Stream.of(
                        "answered",
                        "not applicable",
                        "unknown",
                        "said unanswered",
                        "nothing said",
                        "lacking",
                        "without reason",
                        "all settled",
                        "open fact",
                        "target")
                .forEach(kind -> counts.put(kind, 0));
        Stream.of(
                        "precondition",
                        "determined only",
                        "void counts",
                        "every stage",
                        "floor",
                        "no floor",
                        "classes",
                        "weight 0",
                        "weights",
                        "shortfall",
                        "rescaled",
                        "children rescaled",
                        "own weights",
                        "treated in a term",
                        "empty treated",
                        "unknown treated",
                        "unanswered treated",
                        "not applicable treated",
                        "areas of one axis",
                        "named elements",
                        "dimensions at a depth",
                        "table of pairs")
                .forEach(kind -> counts.put(kind, 0));
    }

    void framework(Framework framework) {
        ofFramework.clear();
        Walk.parts(framework).forEach(part -> part(framework, part));
        Stream.of(framework.measures(), framework.conditions(), framework.placements())
                .flatMap(Collection::stream)
                .forEach(rule -> axes(rule.forEach()));
        framework.measures().forEach(this::measure);
        framework.placements().forEach(placement -> {
            if (placement.voidCounts()) {
                ofFramework.add("void counts");
            }
            boolean ordered =
                    framework.stageSet(placement.stageSet()).orElseThrow().ordered();
            boolean floor = framework
                    .stageSet(placement.stageSet())
                    .orElseThrow()
                    .floor()
                    .isPresent();
            ofFramework.add(!ordered ? "classes" : floor ? "floor" : "no floor");
        });
        framework.indicators().forEach(indicator -> {
            ofFramework.add(indicator.scale().getClass().getSimpleName());
            if (indicator.scale() instanceof Scale.Numeric numeric) {
                ofFramework.add(numeric.worth().getClass().getSimpleName());
            }
        });
    }

    private void measure(MeasureRule measure) {
        if (measure.precondition().isPresent()) {
            ofFramework.add("precondition");
        }
        if (measure.determinedOnly()) {
            ofFramework.add("determined only");
        }
    }

    private void axes(List<ForEach> axes) {
        String name = "for " + (axes.isEmpty() ? "the whole" : "each");
        for (ForEach each : axes) {
            name += " " + each.axis();
            if (each.areaAxis().isPresent()) {
                ofFramework.add("areas of one axis");
            }
            if (!each.ids().isEmpty()) {
                ofFramework.add("named elements");
            }
            if (each.depth().isPresent()) {
                ofFramework.add("dimensions at a depth");
            }
        }
        ofFramework.add(name);
    }

    private void part(Framework framework, Object part) {
        ofFramework.add(part.getClass().getSimpleName());
        if (part instanceof Scope scope) {
            scope.picks()
                    .values()
                    .forEach(pick -> ofFramework.add(pick.getClass().getSimpleName()));
        } else if (part instanceof Term term) {
            if (term.weight().signum() == 0) {
                ofFramework.add("weight 0");
            }
            if (term.ownWeights()) {
                ofFramework.add("own weights");
            }
            if (!term.treatments().equals(Treatments.DEFAULT)) {
                ofFramework.add("treated in a term");
            }
            if (!term.weights().isEmpty()) {
                ofFramework.add("weights");
            }
        } else if (part instanceof Condition.Table table) {
            framework.measures().stream()
                    .filter(measure -> measure.id().equals(table.measure())
                            && measure.forEach().size() > 1)
                    .findFirst()
                    .ifPresent(measure -> ofFramework.add("table of pairs"));
        } else if (part instanceof Operand.Answers answers) {
            if (answers.counting().isShortfall()) {
                ofFramework.add("shortfall");
            }
            if (answers.counting().isRescaled()) {
                ofFramework.add("rescaled");
            }
        } else if (part instanceof Operand.Children children && children.rescaled()) {
            ofFramework.add("children rescaled");
        } else if (part instanceof Treatments treatments) {
            treatments.empty().ifPresent(any -> ofFramework.add("empty treated"));
            treatments.unknown().ifPresent(any -> ofFramework.add("unknown treated"));
            treatments.unanswered().ifPresent(any -> ofFramework.add("unanswered treated"));
            treatments.notApplicable().ifPresent(any -> ofFramework.add("not applicable treated"));
        } else if (part instanceof Method.Cumulative cumulative
                && cumulative.everyStage().isPresent()) {
            ofFramework.add("every stage");
        }
    }

    void assessment(Framework framework, Assessment assessment) {
        Set<String> found = new HashSet<>(ofFramework);
        for (AnswerKey key : new Reach(framework).keys()) {
            Indicator indicator = framework.indicator(key.indicator()).orElseThrow();
            found.add(kind(indicator, Optional.ofNullable(assessment.answers().get(key))));
        }
        boolean open = List.of("unknown", "said unanswered", "nothing said", "lacking", "without reason").stream()
                .anyMatch(found::contains);
        if (!open) {
            found.add("all settled");
        }
        if (!assessment.facts().containsKey("size")) {
            found.add("open fact");
        }
        if (!assessment.targets().isEmpty()) {
            found.add("target");
        }
        found.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        cases++;
    }

    private static String kind(Indicator indicator, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return "nothing said";
        }
        if (Openness.isLacking(indicator, answer)) {
            return "lacking";
        }
        return switch (answer.get().reply().kind()) {
            case ANSWERED -> "answered";
            case NOT_APPLICABLE -> Openness.isNotApplicable(indicator, answer) ? "not applicable" : "without reason";
            case UNKNOWN -> "unknown";
            case UNANSWERED -> "said unanswered";
        };
    }

    /** What occurs in fewer than so many of 100 cases. */
    List<String> rare(int percent) {
        List<String> found = new ArrayList<>();
        counts.forEach((feature, count) -> {
            if (count * 100L < (long) cases * percent) {
                found.add(feature + ": " + count + " of " + cases);
            }
        });
        return found;
    }

    int cases() {
        return cases;
    }
}
