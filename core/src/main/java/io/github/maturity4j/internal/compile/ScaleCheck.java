package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Scale;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks scales: shared ones once, those written in place at their indicator or fact. */
final class ScaleCheck {

    private static final Set<String> RESERVED = Set.of("unknown", "not-applicable", "unanswered");

    private final Framework framework;
    private final Problems problems;

    ScaleCheck(Framework framework, Problems problems) {
        this.framework = framework;
        this.problems = problems;
    }

    void run() {
        framework.scales().forEach((name, scale) -> check(Wording.pointer("scales", name), scale));
        framework.indicators().forEach(indicator -> {
            String pointer = Wording.pointer("indicators", indicator.id(), "scale");
            if (indicator.scaleName().isEmpty()) {
                check(pointer, indicator.scale());
            }
            if (indicator.scale() instanceof Scale.Words) {
                problems.error(
                        Code.WRONG_VALUE,
                        pointer,
                        "expected a scale of choices or numbers, since words are for" + " facts only, but was words");
            }
            indicator.scaleName().ifPresent(name -> checkShared(pointer, name, indicator.scale()));
        });
        framework.facts().forEach(fact -> {
            String pointer = Wording.pointer("facts", fact.id(), "scale");
            if (fact.scaleName().isEmpty()) {
                check(pointer, fact.scale());
            }
            fact.scaleName().ifPresent(name -> checkShared(pointer, name, fact.scale()));
        });
    }

    private void checkShared(String pointer, String name, Scale scale) {
        if (!framework.scales().containsKey(name)) {
            problems.unknown(pointer, "scale", name, framework.scales().keySet());
        } else if (!scale.equals(framework.scales().get(name))) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected the scale that the framework declares as " + Wording.quoted(name) + " but was another");
        }
    }

    private void check(String pointer, Scale scale) {
        if (scale instanceof Scale.Choices choices) {
            checkChoices(pointer + "/choices", choices.choices(), true);
        } else if (scale instanceof Scale.Classes classes) {
            checkChoices(pointer + "/classes", classes.choices(), false);
        } else if (scale instanceof Scale.Several several) {
            checkSeveral(pointer + "/several", several);
        } else if (scale instanceof Scale.Numeric numeric) {
            checkNumeric(pointer + "/number", numeric);
        }
    }

    private void checkChoices(String pointer, List<Scale.Choice> choices, boolean worthPoints) {
        if (choices.isEmpty()) {
            problems.error(Code.MISSING_MEMBER, pointer, "expected at least one choice but there is none");
        }
        Set<String> seen = new HashSet<>();
        for (Scale.Choice choice : choices) {
            String at = pointer + Wording.pointer(choice.id());
            if (!choice.id().matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}") || RESERVED.contains(choice.id())) {
                problems.error(
                        Code.MALFORMED_NAME,
                        at,
                        "expected an id of ASCII letters, digits and _ . - (at most 64), other than unknown,"
                                + " not-applicable and unanswered, but was " + Wording.quoted(choice.id()));
            }
            if (!seen.add(choice.id())) {
                problems.error(
                        Code.DUPLICATE,
                        at,
                        "expected each choice once but " + Wording.quoted(choice.id()) + " is there twice");
            }
            if (choice.points().isPresent() != worthPoints) {
                problems.error(
                        worthPoints ? Code.MISSING_MEMBER : Code.WRONG_VALUE,
                        at,
                        worthPoints
                                ? "expected points for each choice but there are none"
                                : "expected no points, since classes have no order, but there are some");
            }
        }
    }

    private void checkSeveral(String pointer, Scale.Several several) {
        checkChoices(pointer + "/choices", several.choices(), true);
        int size = several.choices().size();
        int fewest = several.fewest().orElse(0);
        int most = several.most().orElse(size);
        if (fewest < 0 || most > size || fewest > most) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected fewest and most with 0 <= fewest <= most <= " + size + " but was " + fewest + " and "
                            + most);
        }
    }

    private void checkNumeric(String pointer, Scale.Numeric scale) {
        if (scale.least().compareTo(scale.greatest()) >= 0) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected a greatest number above the least, " + scale.least() + ", but was " + scale.greatest());
            return;
        }
        if (scale.step().isPresent() && scale.step().get().signum() <= 0) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer + "/step",
                    "expected a number above 0 but was " + scale.step().get());
            return;
        }
        checkOnStep(pointer + "/greatest", scale, scale.greatest());
        if (scale.worth() instanceof Scale.Worth.Bins bins) {
            checkBins(pointer + "/bins", scale, bins.bins());
        } else if (scale.worth() instanceof Scale.Worth.Linear linear) {
            checkKnots(pointer + "/linear", scale, linear.knots());
        }
    }

    private void checkOnStep(String pointer, Scale.Numeric scale, Rational number) {
        scale.step()
                .filter(step -> !number.minus(scale.least())
                        .dividedBy(step)
                        .denominator()
                        .equals(BigInteger.ONE))
                .ifPresent(step -> problems.error(
                        Code.WRONG_VALUE,
                        pointer,
                        "expected " + scale.least() + " plus whole steps of " + step + " but was " + number));
    }

    private void checkBins(String pointer, Scale.Numeric scale, List<Scale.Bin> bins) {
        if (bins.isEmpty()) {
            problems.error(Code.MISSING_MEMBER, pointer, "expected at least one bin but there is none");
            return;
        }
        Scale.Bound first = bins.get(0).from();
        if (!first.value().equals(scale.least()) || !first.inclusive()) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer + "/0",
                    "expected the first bin from " + scale.least() + ", the least number, but was from "
                            + first.value());
        }
        for (int i = 0; i < bins.size(); i++) {
            Scale.Bound bound = bins.get(i).from();
            checkOnStep(pointer + "/" + i, scale, bound.value());
            boolean reachable = bound.admits(scale.greatest());
            if (i + 1 < bins.size()) {
                reachable &= hasAnswer(scale, bound, bins.get(i + 1).from());
            }
            if (!reachable) {
                problems.error(
                        Code.WRONG_VALUE,
                        pointer + "/" + i,
                        "expected bins that rise, each with at least one answer, but the bin "
                                + (bound.inclusive() ? "at " : "above ") + bound.value() + " has none");
            }
        }
    }

    private static boolean hasAnswer(Scale.Numeric scale, Scale.Bound from, Scale.Bound next) {
        Rational lowest = from.inclusive()
                ? from.value()
                : scale.step().map(from.value()::plus).orElse(from.value());
        boolean open = !from.inclusive() && scale.step().isEmpty();
        return open ? lowest.compareTo(next.value()) < 0 : !next.admits(lowest);
    }

    private void checkKnots(String pointer, Scale.Numeric scale, List<Scale.Knot> knots) {
        if (knots.size() < 2) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected at least two points, the first at " + scale.least() + " and the last at "
                            + scale.greatest() + ", but there is " + (knots.isEmpty() ? "none" : "one"));
            return;
        }
        checkEnd(pointer + "/0", "first", "least", scale.least(), knots.get(0).at());
        int last = knots.size() - 1;
        checkEnd(
                pointer + "/" + last,
                "last",
                "greatest",
                scale.greatest(),
                knots.get(last).at());
        for (int i = 0; i < knots.size(); i++) {
            checkOnStep(pointer + "/" + i, scale, knots.get(i).at());
            if (i > 0 && knots.get(i - 1).at().compareTo(knots.get(i).at()) >= 0) {
                problems.error(
                        Code.WRONG_VALUE,
                        pointer + "/" + i,
                        "expected points that rise, but the one at "
                                + knots.get(i).at() + " follows one at "
                                + knots.get(i - 1).at());
            }
        }
    }

    private void checkEnd(String pointer, String which, String end, Rational expected, Rational at) {
        if (!at.equals(expected)) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected the " + which + " point at " + expected + ", the " + end + " number, but was at " + at);
        }
    }
}
