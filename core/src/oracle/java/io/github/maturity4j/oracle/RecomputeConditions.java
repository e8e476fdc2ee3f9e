package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Computes conditions again, from their derivations alone. */
final class RecomputeConditions {

    private final Framework framework;
    private final Scorecard card;
    private final List<String> disagreements;

    RecomputeConditions(Framework framework, Scorecard card, List<String> disagreements) {
        this.framework = framework;
        this.card = card;
        this.disagreements = disagreements;
    }

    private void same(Place what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            disagreements.add(what + ": the derivation gives " + expected + " but the result is " + actual);
        }
    }

    /** Checks that an input repeats what it comes from. */
    void input(Place what, Input input) {
        if (input.origin() instanceof Input.Origin.Judged judged) {
            check(what, judged.condition());
            same(what.at("judged"), counted(judged.condition().possible()), input.possible());
            same(what.at("judged now"), counted(judged.condition().now()), input.score());
        } else if (input.origin() instanceof Input.Origin.Measured measured) {
            var figure = card.measure(measured.measure(), ids(measured.subject()));
            repeats(what.at("input", measured), figure.possible(), input.possible());
            repeats(what.at("input", measured, "now"), figure.score(), input.score());
        } else if (input.origin() instanceof Input.Origin.Answered answered
                && answered.reply().kind() == AnswerKind.ANSWERED
                && !answered.lacking()) {
            Value number = Value.of(counted(answered).toRational());
            same(what.at("answer", answered.key()), number, input.possible());
            same(what.at("answer", answered.key(), "now"), number, input.score());
        } else if (input.origin() instanceof Input.Origin.Answered answered
                && answered.reply() instanceof Reply.Between between
                && !answered.lacking()) {
            Rational low = counted(answered, Fraction.of(between.lowest())).toRational();
            Rational high = counted(answered, Fraction.of(between.highest())).toRational();
            Value range = new Value(Optional.of(Range.of(low.min(high), low.max(high))), false, false);
            same(what.at("answer", answered.key()), range, input.possible());
            same(what.at("answer", answered.key(), "now"), range, input.score());
        }
    }

    /** The number that is made of an answer that was given. */
    private Fraction counted(Input.Origin.Answered answered) {
        Scale scale =
                framework.indicator(answered.key().indicator()).orElseThrow().scale();
        return counted(answered, Points.of(scale, answered.reply()));
    }

    private Fraction counted(Input.Origin.Answered answered, Fraction points) {
        Scale scale =
                framework.indicator(answered.key().indicator()).orElseThrow().scale();
        return switch (answered.counting()) {
            case POINTS -> points;
            case SHORTFALL -> Points.best(scale).minus(points);
            case RESCALED -> Points.share(scale, points);
            case RESCALED_SHORTFALL -> Fraction.ONE.minus(Points.share(scale, points));
        };
    }

    private void repeats(Place what, Value figure, Value input) {
        if (!figure.mayBeEmpty()) {
            same(what, figure, input);
        } else if (input.mayBeEmpty()) {
            same(what, figure, input);
        }
    }

    private static String[] ids(Subject subject) {
        return subject.ids().toArray(new String[0]);
    }

    private static Value counted(Outcomes outcomes) {
        if (outcomes.isVoid()) {
            return Value.EMPTY;
        }
        Fraction low = outcomes.canBeUnmet() ? Fraction.ZERO : Fraction.ONE;
        Fraction high = outcomes.canBeMet() ? Fraction.ONE : Fraction.ZERO;
        return new Value(
                java.util.Optional.of(Range.of(low.toRational(), high.toRational())), outcomes.canBeVoid(), false);
    }

    /** Checks a condition and everything inside it. */
    void check(Place what, ConditionDerivation derivation) {
        if (derivation instanceof ConditionDerivation.Compared compared) {
            input(what, compared.left());
            input(what, compared.right());
            same(what.at(compared.comparison()), compared(compared, Input::possible, false), compared.possible());
            same(what.at(compared.comparison(), "now"), compared(compared, Input::score, true), compared.now());
        } else if (derivation instanceof ConditionDerivation.AnswerChecked checked) {
            answer(what, checked);
        } else if (derivation instanceof ConditionDerivation.FactChecked checked) {
            fact(what, checked);
        } else if (derivation instanceof ConditionDerivation.PlacementChecked checked) {
            placement(what, checked);
        } else if (derivation instanceof ConditionDerivation.Combined combined) {
            combined.conditions().forEach(inside -> check(what, inside));
            same(what.at(combined.kind()), combined(combined, ConditionDerivation::possible), combined.possible());
            same(what.at(combined.kind(), "now"), combined(combined, ConditionDerivation::now), combined.now());
        } else if (derivation instanceof ConditionDerivation.Negated negated) {
            check(what, negated.condition());
            same(what.at("not"), negated(negated.condition().possible()), negated.possible());
            same(what.at("not, now"), negated(negated.condition().now()), negated.now());
        } else if (derivation instanceof ConditionDerivation.Referred referred) {
            var figure = card.condition(referred.condition(), ids(referred.subject()));
            same(what.at(referred.condition()), figure.possible(), referred.possible());
            same(what.at(referred.condition(), "now"), figure.now(), referred.now());
        }
    }

    private static Outcomes negated(Outcomes outcomes) {
        return new Outcomes(outcomes.canBeUnmet(), outcomes.canBeMet(), outcomes.canBeVoid());
    }

    // Comparisons

    private static Outcomes compared(ConditionDerivation.Compared compared, Function<Input, Value> kind, boolean now) {
        Input left = compared.left();
        boolean satisfied =
                left.treatment().filter(Treatment.Satisfied.class::isInstance).isPresent();
        boolean assumed = left.treatment()
                .filter(treatment -> !(treatment instanceof Treatment.Open))
                .isPresent();
        if (satisfied && (now || said(left))) {
            return Outcomes.MET;
        }
        Outcomes byNumber = outcomes(kind.apply(left), compared.comparison(), kind.apply(compared.right()));
        boolean mayBeSatisfied = satisfied || (left.mayBeSatisfied() && !(now && assumed));
        return new Outcomes(byNumber.canBeMet() || mayBeSatisfied, byNumber.canBeUnmet(), byNumber.canBeVoid());
    }

    /** Whether an answer says for good that it does not apply. */
    private static boolean said(Input input) {
        return input.origin() instanceof Input.Origin.Answered answered
                && answered.reply() instanceof Reply.NotApplicable;
    }

    static Outcomes outcomes(Value left, Comparison comparison, Value right) {
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        if (left.mayBeEmpty() || right.mayBeEmpty()) {
            found.add(Outcome.VOID);
        }
        if ((left.mayBeWithheld() && !right.isEmpty()) || (right.mayBeWithheld() && !left.isEmpty())) {
            found.add(Outcome.UNMET);
        }
        if (left.range().isPresent() && right.range().isPresent()) {
            Range a = left.range().get();
            Range b = right.range().get();
            int least = Fraction.of(a.low()).compareTo(Fraction.of(b.high()));
            int greatest = Fraction.of(a.high()).compareTo(Fraction.of(b.low()));
            for (int order : new int[] {-1, 0, 1}) {
                boolean possible = Integer.signum(least) <= order && order <= Integer.signum(greatest);
                if (possible && (order != 0 || overlap(a, b))) {
                    found.add(World.holds(comparison, order) ? Outcome.MET : Outcome.UNMET);
                }
            }
        }
        return of(found);
    }

    private static boolean overlap(Range a, Range b) {
        return a.low().compareTo(b.high()) <= 0 && b.low().compareTo(a.high()) <= 0;
    }

    static Outcomes of(Set<Outcome> outcomes) {
        return new Outcomes(
                outcomes.contains(Outcome.MET), outcomes.contains(Outcome.UNMET), outcomes.contains(Outcome.VOID));
    }

    static Set<Outcome> set(Outcomes outcomes) {
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (outcomes.allows(outcome)) {
                found.add(outcome);
            }
        }
        return found;
    }

    // Answers, facts, placements

    private void answer(Place what, ConditionDerivation.AnswerChecked checked) {
        if (checked.rule() instanceof Condition.Chosen chosen
                && checked.reply().kind() == AnswerKind.ANSWERED
                && !checked.possible().isOpen()) {
            boolean met = checked.reply() instanceof Reply.Choices choices
                    ? choices.ids().containsAll(chosen.choices())
                    : chosen.choices().contains(((Reply.Choice) checked.reply()).id());
            Outcomes expected = met ? Outcomes.MET : Outcomes.UNMET;
            boolean lacking = !framework
                    .indicator(checked.key().indicator())
                    .orElseThrow()
                    .demands()
                    .isEmpty();
            if (!lacking) {
                same(what.at(checked.key()), expected, checked.possible());
                same(what.at(checked.key(), "now"), expected, checked.now());
            }
        }
        if (checked.reply().kind() == AnswerKind.NOT_APPLICABLE
                && checked.rule() instanceof Condition.Chosen
                && checked.treatment().isPresent()
                && !(checked.treatment().get() instanceof Treatment.Open)
                && !checked.possible().isOpen()) {
            Treatment treatment = checked.treatment().get();
            Outcomes expected = treatment instanceof Treatment.Exclude
                    ? Outcomes.VOID
                    : treatment instanceof Treatment.Satisfied ? Outcomes.MET : Outcomes.UNMET;
            same(what.at(checked.key()), expected, checked.possible());
        }
    }

    private void fact(Place what, ConditionDerivation.FactChecked checked) {
        Outcomes expected = checked.reply()
                .filter(reply -> reply.kind() == AnswerKind.ANSWERED)
                .map(reply -> checked.choices().contains(((Reply.Choice) reply).id()) ? Outcomes.MET : Outcomes.UNMET)
                .orElse(new Outcomes(true, true, false));
        same(what.at(checked.fact()), expected, checked.possible());
        same(what.at(checked.fact(), "now"), expected, checked.now());
    }

    private void placement(Place what, ConditionDerivation.PlacementChecked checked) {
        String placement = checked.rule() instanceof Condition.Placed placed
                ? placed.placement()
                : ((Condition.PlacedIn) checked.rule()).placement();
        var figure = card.placement(placement, ids(checked.subject()));
        same(what.at("stages of", placement), figure.possible(), checked.possibleStages());
        same(what.at("stages of", placement, "now"), figure.now(), checked.stagesNow());
        StageSet set = framework.stageSet(figure.stageSet()).orElseThrow();
        same(what.at(placement), held(checked.rule(), set, checked.possibleStages()), checked.possible());
        same(what.at(placement, "now"), held(checked.rule(), set, checked.stagesNow()), checked.now());
    }

    private static Outcomes held(Condition rule, StageSet set, Stages stages) {
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        if (stages.mayBeEmpty()) {
            found.add(Outcome.VOID);
        }
        Set<String> possible = new HashSet<>(stages.stages());
        if (stages.mayBeNone()) {
            possible.add(World.NONE);
        }
        for (String stage : possible) {
            boolean met = rule instanceof Condition.Placed placed
                    ? World.holds(
                            placed.comparison(),
                            Integer.compare(World.position(set, stage), World.position(set, placed.stage())))
                    : ((Condition.PlacedIn) rule).stages().contains(stage);
            found.add(met ? Outcome.MET : Outcome.UNMET);
        }
        return of(found);
    }

    // Combinations

    /** How many are met, and how many are not void, in one way in which conditions may turn out. */
    private record Tally(int met, int asked) {

        Tally with(Outcome outcome) {
            return switch (outcome) {
                case MET -> new Tally(met + 1, asked + 1);
                case UNMET -> new Tally(met, asked + 1);
                case VOID -> this;
            };
        }
    }

    private static Outcomes combined(
            ConditionDerivation.Combined combined, Function<ConditionDerivation, Outcomes> kind) {
        Set<Tally> tallies = Set.of(new Tally(0, 0));
        for (ConditionDerivation condition : combined.conditions()) {
            Set<Tally> longer = new HashSet<>();
            for (Tally tally : tallies) {
                set(kind.apply(condition)).forEach(outcome -> longer.add(tally.with(outcome)));
            }
            tallies = longer;
        }
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        for (Tally tally : tallies) {
            int wanted = switch (combined.kind()) {
                case ALL -> tally.asked();
                case ANY -> 1;
                case AT_LEAST -> combined.count();
            };
            found.add(tally.asked() == 0 ? Outcome.VOID : tally.met() >= wanted ? Outcome.MET : Outcome.UNMET);
        }
        return of(found);
    }
}
