package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.FigureId.Family;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Holds a scorecard against what the oracle says, and collects every disagreement. */
public final class Agreement {

    private final Framework framework;
    private final Assessment assessment;
    private final Oracle oracle;
    private final Oracle.Judgement judgement;
    private final List<String> disagreements = new ArrayList<>();

    private Agreement(Framework framework, Assessment assessment, Oracle oracle) {
        this.framework = framework;
        this.assessment = assessment;
        this.oracle = oracle;
        this.judgement = oracle.judge(assessment);
    }

    /** What a scorecard says otherwise than the oracle; nothing where they agree. */
    public static List<String> disagreements(
            Framework framework, Assessment assessment, Oracle oracle, Scorecard card) {
        Agreement agreement = new Agreement(framework, assessment, oracle);
        agreement.compare(card);
        return agreement.disagreements;
    }

    private void compare(Scorecard card) {
        Set<FigureId> seen = new LinkedHashSet<>();
        for (MeasureResult result : card.measures()) {
            FigureId id = new FigureId(
                    Family.MEASURE, result.measure(), result.subject().ids());
            seen.add(id);
            measure(id, result);
        }
        for (ConditionResult result : card.conditions()) {
            FigureId id = new FigureId(
                    Family.CONDITION, result.condition(), result.subject().ids());
            seen.add(id);
            condition(id, result);
        }
        for (PlacementResult result : card.placements()) {
            FigureId id = new FigureId(
                    Family.PLACEMENT, result.placement(), result.subject().ids());
            seen.add(id);
            placement(id, result);
        }
        expect(
                List.copyOf(seen).equals(List.copyOf(oracle.figures().keySet())),
                () -> "figures: expected " + oracle.figures().keySet() + " but was " + seen);
        coverage(card);
    }

    private void expect(boolean holds, Supplier<String> message) {
        if (!holds) {
            disagreements.add(message.get());
        }
    }

    // Measures

    private void measure(FigureId id, MeasureResult result) {
        Spread possible = judgement.possible().get(id);
        Spread now = judgement.now().get(id);
        inside(id, " possible", possible, result.possible());
        inside(id, " score", now, result.score());
        if (result.exact()) {
            same(id, " possible (called exact)", possible, result.possible());
            if (now.isDetermined()) {
                same(id, " score (called exact)", now, result.score());
            }
        }
        MeasureRule rule = (MeasureRule) oracle.figures().get(id);
        Set<Rule> closure = closure(rule);
        expect(
                result.assumed() ? assumes(closure) && anyOpen() : !certainlyAssumed(rule, id),
                () -> id + ": expected assumed " + !result.assumed());
        if (!result.assumed() && plain(closure)) {
            expect(
                    result.score().equals(result.possible())
                            || (result.score().isWithheld() && result.possible().mayBeWithheld()),
                    () -> id + ": expected the score to be what is possible, since nothing is assumed, but "
                            + result.score() + " is not " + result.possible());
        }
        overAnswered(id, rule, result, closure);
        direct(rule).ifPresent(term -> measureCoverage(id, rule, term, result.coverage()));
        expect(result.digits() == rule.digits(), () -> id + ": digits");
    }

    private void inside(FigureId id, String what, Spread expected, Value actual) {
        boolean numbers = expected.low().isEmpty()
                || (actual.range().isPresent()
                        && Fraction.of(actual.range().get().low())
                                        .compareTo(expected.low().get())
                                <= 0
                        && Fraction.of(actual.range().get().high())
                                        .compareTo(expected.high().get())
                                >= 0);
        expect(
                numbers
                        && (!expected.mayBeEmpty() || actual.mayBeEmpty())
                        && (!expected.mayBeWithheld() || actual.mayBeWithheld()),
                () -> id + what + ": expected " + expected + " to lie inside " + actual);
    }

    private void same(FigureId id, String what, Spread expected, Value actual) {
        boolean numbers = actual.range().isEmpty()
                ? expected.low().isEmpty()
                : expected.low().isPresent()
                        && expected.low()
                                .get()
                                .equals(Fraction.of(actual.range().get().low()))
                        && expected.high()
                                .get()
                                .equals(Fraction.of(actual.range().get().high()));
        expect(
                numbers
                        && expected.mayBeEmpty() == actual.mayBeEmpty()
                        && expected.mayBeWithheld() == actual.mayBeWithheld(),
                () -> id + what + ": expected " + expected + " but was " + actual);
    }

    private boolean anyOpen() {
        return oracle.reach().keys().stream().anyMatch(key -> oracle.isOpen(assessment, key));
    }

    private static boolean assumes(Set<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> Walk.parts(rule).stream())
                .filter(Treatments.class::isInstance)
                .map(Treatments.class::cast)
                .anyMatch(treatments -> assumes(treatments.unknown()) || assumes(treatments.unanswered()));
    }

    private static boolean assumes(Optional<Treatment> treatment) {
        return treatment.filter(given -> !(given instanceof Treatment.Open)).isPresent();
    }

    /** Whether a sum or mean reads, with some weight, an open answer about which its rule assumes something. */
    private boolean certainlyAssumed(MeasureRule rule, FigureId id) {
        Optional<Term> term = direct(rule);
        return term.isPresent()
                && rule.precondition().isEmpty()
                && keys(rule, term.get(), id).stream().anyMatch(key -> {
                    Optional<AnswerKind> kind = openKind(key);
                    return weight(term.get(), key).signum() != 0
                            && kind.isPresent()
                            && assumes(
                                    kind.get() == AnswerKind.UNKNOWN
                                            ? term.get()
                                                    .treatments()
                                                    .orElse(rule.treatments())
                                                    .unknown()
                                            : term.get()
                                                    .treatments()
                                                    .orElse(rule.treatments())
                                                    .unanswered());
                });
    }

    private Optional<AnswerKind> openKind(AnswerKey key) {
        Reply reply = Optional.ofNullable(assessment.answers().get(key))
                .map(Answer::reply)
                .orElse(new Reply.Unanswered());
        if (reply instanceof Reply.Between || reply instanceof Reply.OneOf) {
            return Optional.empty();
        }
        AnswerKind kind = Optional.ofNullable(assessment.answers().get(key))
                .map(answer -> answer.reply().kind())
                .orElse(AnswerKind.UNANSWERED);
        return kind == AnswerKind.UNKNOWN || kind == AnswerKind.UNANSWERED ? Optional.of(kind) : Optional.empty();
    }

    /** The only term of a sum or mean of answers and nothing else. */
    private static Optional<Term> direct(MeasureRule rule) {
        List<Term> terms = rule.formula() instanceof Formula.Mean || rule.formula() instanceof Formula.Sum
                ? Walk.terms(rule.formula())
                : List.of();
        return terms.size() == 1 && terms.get(0).operand() instanceof Operand.Answers
                ? Optional.of(terms.get(0))
                : Optional.empty();
    }

    private List<AnswerKey> keys(MeasureRule rule, Term term, FigureId id) {
        return oracle.reach().keys(((Operand.Answers) term.operand()).selection(), Reach.hand(rule, id.subject()));
    }

    private Rational weight(Term term, AnswerKey key) {
        Rational plain = term.ownWeights()
                ? framework.indicator(key.indicator()).orElseThrow().weight().orElse(Rational.ONE)
                : term.weight();
        return term.weights().getOrDefault(key.indicator(), plain);
    }

    private void measureCoverage(FigureId id, MeasureRule rule, Term term, Coverage coverage) {
        Fraction answered = Fraction.ZERO;
        Fraction applicable = Fraction.ZERO;
        for (AnswerKey key : keys(rule, term, id)) {
            Fraction weight = Fraction.of(weight(term, key));
            answered = answered.plus(isAnswered(key) ? weight : Fraction.ZERO);
            applicable = applicable.plus(isNotApplicable(key) ? Fraction.ZERO : weight);
        }
        sameCoverage(id.toString(), answered, applicable, coverage);
    }

    private void sameCoverage(String what, Fraction answered, Fraction applicable, Coverage actual) {
        expect(
                answered.equals(Fraction.of(actual.answered())) && applicable.equals(Fraction.of(actual.applicable())),
                () -> what + " coverage: expected " + answered + " of " + applicable + " but was " + actual);
    }

    private boolean isAnswered(AnswerKey key) {
        return Openness.isAnswered(
                framework.indicator(key.indicator()).orElseThrow(),
                Optional.ofNullable(assessment.answers().get(key)));
    }

    private boolean isNotApplicable(AnswerKey key) {
        return Openness.isNotApplicable(
                framework.indicator(key.indicator()).orElseThrow(),
                Optional.ofNullable(assessment.answers().get(key)));
    }

    private void coverage(Scorecard card) {
        List<AnswerKey> keys = oracle.reach().keys();
        sameCoverage(
                "whole",
                Fraction.of(keys.stream().filter(this::isAnswered).count()),
                Fraction.of(keys.stream().filter(key -> !isNotApplicable(key)).count()),
                card.coverage());
        Map<String, Coverage> dimensions = new LinkedHashMap<>(card.dimensionCoverage());
        framework.allDimensions().forEach(dimension -> {
            List<AnswerKey> within = oracle.reach()
                    .keys(
                            io.github.maturity4j.rule.Selection.ALL,
                            Map.of(io.github.maturity4j.rule.Axis.DIMENSION, dimension.id()));
            Coverage coverage = dimensions.remove(dimension.id());
            expect(coverage != null, () -> "coverage of " + dimension.id() + ": missing");
            if (coverage != null) {
                sameCoverage(
                        dimension.id(),
                        Fraction.of(within.stream().filter(this::isAnswered).count()),
                        Fraction.of(within.stream()
                                .filter(key -> !isNotApplicable(key))
                                .count()),
                        coverage);
            }
        });
        expect(dimensions.isEmpty(), () -> "coverage of unknown dimensions: " + dimensions);
    }

    private void overAnswered(FigureId id, MeasureRule rule, MeasureResult result, Set<Rule> closure) {
        boolean mean = rule.formula() instanceof Formula.Mean;
        expect(mean == result.overAnswered().isPresent(), () -> id + ": expected over answered only for a mean");
        boolean plain = closure.stream()
                .allMatch(used -> used instanceof MeasureRule measure
                        && measure.precondition().isEmpty()
                        && !measure.determinedOnly()
                        && Walk.parts(measure).stream()
                                .noneMatch(part -> part instanceof Condition
                                        || part instanceof Operand.Rank
                                        || part instanceof Operand.Recorded));
        if (mean && plain && result.overAnswered().isPresent()) {
            Figure expected = oracle.overAnswered(assessment, id);
            Value actual = result.overAnswered().get();
            boolean same = expected.number().isPresent()
                    ? actual.equals(Value.of(expected.number().get().toRational()))
                    : expected.withheld() ? actual.isWithheld() : actual.isEmpty();
            expect(same, () -> id + " over answered: expected " + expected + " but was " + actual);
        }
    }

    /** A rule with all rules that it reads. */
    private Set<Rule> closure(Rule rule) {
        Set<Rule> found = new LinkedHashSet<>();
        List<Rule> open = new ArrayList<>(List.of(rule));
        while (!open.isEmpty()) {
            Rule next = open.remove(open.size() - 1);
            if (found.add(next)) {
                Walk.parts(next).forEach(part -> referred(part).ifPresent(open::add));
            }
        }
        return found;
    }

    private Optional<Rule> referred(Object part) {
        if (part instanceof Operand.Measured measured) {
            return find(framework.measures(), measured.measure());
        }
        if (part instanceof Condition.Table table) {
            return find(framework.measures(), table.measure());
        }
        if (part instanceof Condition.Named named) {
            return find(framework.conditions(), named.condition());
        }
        if (part instanceof Operand.Rank rank) {
            return find(framework.placements(), rank.placement());
        }
        if (part instanceof Condition.Placed placed) {
            return find(framework.placements(), placed.placement());
        }
        return part instanceof Condition.PlacedIn placed
                ? find(framework.placements(), placed.placement())
                : Optional.empty();
    }

    private static Optional<Rule> find(List<? extends Rule> rules, String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .<Rule>map(rule -> rule)
                .findFirst();
    }

    // Conditions

    private void condition(FigureId id, ConditionResult result) {
        Set<Outcome> possible = judgement.possible().get(id).outcomes();
        Set<Outcome> now = judgement.now().get(id).outcomes();
        expect(
                outcomes(result.possible()).containsAll(possible),
                () -> id + " possible: expected " + possible + " within " + result.possible());
        expect(outcomes(result.now()).containsAll(now), () -> id + " now: expected " + now + " within " + result.now());
        if (result.exact()) {
            expect(
                    outcomes(result.possible()).equals(possible),
                    () -> id + " possible (called exact): expected " + possible + " but was " + result.possible());
            expect(
                    now.size() > 1 || outcomes(result.now()).equals(now),
                    () -> id + " now (called exact): expected " + now + " but was " + result.now());
        }
        expect(
                result.assumed()
                        ? assumes(closure(oracle.figures().get(id))) && anyOpen()
                        : !plain(closure(oracle.figures().get(id)))
                                || result.now().equals(result.possible()),
                () -> id + ": assumed was " + result.assumed() + " for " + result.possible() + " now " + result.now());
    }

    /** Whether nothing is withheld merely because it is not determined yet. */
    private static boolean plain(Set<Rule> rules) {
        return rules.stream().noneMatch(rule -> rule instanceof MeasureRule measure && measure.determinedOnly());
    }

    private static Set<Outcome> outcomes(Outcomes outcomes) {
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (outcomes.allows(outcome)) {
                found.add(outcome);
            }
        }
        return found;
    }

    // Placements

    private void placement(FigureId id, PlacementResult result) {
        Set<String> possible = judgement.possible().get(id).stages();
        Set<String> now = judgement.now().get(id).stages();
        expect(
                stages(result.possible()).containsAll(possible),
                () -> id + " possible: expected " + possible + " within " + result.possible());
        expect(stages(result.now()).containsAll(now), () -> id + " now: expected " + now + " within " + result.now());
        StageSet set = framework.stageSet(result.stageSet()).orElseThrow();
        if (result.exact()) {
            expect(
                    set.ordered()
                            ? ends(set, possible).equals(ends(set, stages(result.possible())))
                            : possible.equals(stages(result.possible())),
                    () -> id + " possible (called exact): expected " + possible + " but was " + result.possible());
            expect(
                    now.size() > 1 || stages(result.now()).equals(now),
                    () -> id + " now (called exact): expected " + now + " but was " + result.now());
        }
        Stages stages = result.now();
        Optional<String> attained = stages.mayBeNone() || stages.stages().isEmpty()
                ? Optional.empty()
                : set.ordered() || stages.isDetermined()
                        ? Optional.of(stages.stages().get(0))
                        : Optional.empty();
        expect(
                result.attained().equals(attained),
                () -> id + " attained: expected " + attained + " of " + stages + " but was " + result.attained());
        expect(
                ordered(set, stages.stages()) && ordered(set, result.possible().stages()),
                () -> id + ": expected stages lowest first but was " + stages);
        expect(
                result.assumed()
                        ? assumes(closure(oracle.figures().get(id))) && anyOpen()
                        : !plain(closure(oracle.figures().get(id)))
                                || result.now().equals(result.possible()),
                () -> id + ": assumed was " + result.assumed() + " for " + result.possible() + " now " + result.now());
    }

    private static boolean ordered(StageSet set, List<String> stages) {
        List<Integer> positions = stages.stream().map(set::position).toList();
        return positions.equals(positions.stream().sorted().distinct().toList());
    }

    /** The lowest and the highest, and whether it may be empty. */
    private static List<Object> ends(StageSet set, Set<String> stages) {
        List<Integer> positions = stages.stream()
                .filter(stage -> !stage.equals(World.EMPTY))
                .map(set::position)
                .sorted()
                .toList();
        return positions.isEmpty()
                ? List.of(stages.contains(World.EMPTY))
                : List.of(positions.get(0), positions.get(positions.size() - 1), stages.contains(World.EMPTY));
    }

    private static Set<String> stages(Stages stages) {
        Set<String> found = new TreeSet<>(stages.stages());
        if (stages.mayBeNone()) {
            found.add(World.NONE);
        }
        if (stages.mayBeEmpty()) {
            found.add(World.EMPTY);
        }
        return found;
    }
}
