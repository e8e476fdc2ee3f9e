package io.github.maturity4j.generated;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Points;
import io.github.maturity4j.oracle.Reach;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws selections, scopes, operands and terms that fit the place where they stand. */
final class Operands {

    private static final int TRIES = 6;

    private final Draw draw;
    private final Conditions.Assumptions assumptions;
    private final Framework vocabulary;
    private final Reach reach;
    private final List<MeasureRule> measures = new ArrayList<>();
    private final List<PlacementRule> placements = new ArrayList<>();

    Operands(Draw draw, Framework vocabulary, Reach reach, Conditions.Assumptions assumptions) {
        this.draw = draw;
        this.assumptions = assumptions;
        this.vocabulary = vocabulary;
        this.reach = reach;
    }

    List<MeasureRule> measures() {
        return measures;
    }

    List<PlacementRule> placements() {
        return placements;
    }

    Reach reach() {
        return reach;
    }

    // Selections

    /** Answers of a selection as points, shortfalls, or rescaled where their scales have a best and a worst. */
    Operand.Answers answers(Selection selection, Site site, int shortfalls) {
        boolean differ = site.hands().stream()
                .flatMap(hand -> reach.keys(selection, hand).stream())
                .allMatch(this::differs);
        return new Operand.Answers(selection, Counting.of(draw.chance(shortfalls), differ && draw.chance(30)));
    }

    private boolean differs(AnswerKey key) {
        return !Points.least(scale(key)).equals(Points.best(scale(key)));
    }

    private boolean allScored() {
        return vocabulary.indicators().stream().allMatch(indicator -> Points.hasPoints(indicator.scale()));
    }

    /** A selection of answers with points; empty where none was found. */
    Optional<Selection> scored(Site site, boolean single) {
        for (int i = 0; i < TRIES; i++) {
            Selection selection = selection(site, single, !allScored() || draw.chance(20));
            boolean points = site.hands().stream()
                    .flatMap(hand -> reach.keys(selection, hand).stream())
                    .allMatch(key -> Points.hasPoints(scale(key)));
            if (points && fits(selection, site, single)) {
                return Optional.of(selection);
            }
        }
        return Optional.empty();
    }

    /** Whether something lies right beneath the dimensions, and the answers there are worth points. */
    boolean ownScored(Site site) {
        return site.hands().stream()
                        .flatMap(hand -> reach.ownKeys(hand).stream())
                        .allMatch(key -> Points.hasPoints(scale(key)))
                && site.hands().stream()
                        .anyMatch(hand -> !reach.ownKeys(hand).isEmpty()
                                || !reach.children(hand.get(Axis.DIMENSION)).isEmpty());
    }

    /** A selection of one indicator. */
    Optional<Selection> of(Indicator indicator, Site site, boolean single) {
        for (int i = 0; i < TRIES; i++) {
            Selection.Builder builder = Selection.builder();
            builder.addIndicators(indicator.id());
            narrow(builder, indicator, site, single);
            Selection selection = builder.build();
            if (fits(selection, site, single)) {
                return Optional.of(selection);
            }
        }
        return Optional.empty();
    }

    private void narrow(Selection.Builder builder, Indicator indicator, Site site, boolean single) {
        if (!indicator.stages().isEmpty() && site.hands().get(0).containsKey(Axis.STAGE) && draw.chance(70)) {
            builder.addStages(draw.one(indicator.stages()));
        }
        if (!indicator.dimensions().isEmpty() && site.hands().get(0).containsKey(Axis.DIMENSION) && draw.chance(70)) {
            builder.addDimensions(draw.one(indicator.dimensions()));
        }
        boolean atArea = site.hands().get(0).containsKey(Axis.AREA);
        if (!indicator.areas().isEmpty() && (single || atArea) && draw.chance(80)) {
            builder.addAreas(draw.one(indicator.areas()));
        }
    }

    private Selection selection(Site site, boolean single, boolean tagged) {
        if (single || draw.chance(15)) {
            Selection.Builder builder = Selection.builder();
            Indicator indicator = draw.one(vocabulary.indicators());
            builder.addIndicators(indicator.id());
            narrow(builder, indicator, site, single);
            return builder.build();
        }
        if (!tagged && draw.chance(50)) {
            return Selection.ALL;
        }
        Selection.Builder builder = Selection.builder();
        if (tagged) {
            builder.addTags(Vocabulary.SCORED);
        } else if (draw.chance(10)) {
            builder.addTags("t1");
        }
        if (draw.chance(15)) {
            builder.addStages(draw.one(stages(StageSet.MAIN)));
        }
        if (!vocabulary.allDimensions().isEmpty() && draw.chance(15)) {
            builder.addDimensions(draw.one(vocabulary.allDimensions()).id());
        }
        if (!vocabulary.areas().isEmpty() && draw.chance(10)) {
            builder.addAreas(draw.one(vocabulary.areas()).id());
        }
        if (draw.chance(10)) {
            builder.addRoles(draw.one("r1", "r2"));
        }
        return builder.build();
    }

    List<String> stages(String set) {
        return vocabulary.stageSet(set).orElseThrow().stages().stream()
                .filter(stage -> !stage.floor())
                .map(Stage::id)
                .toList();
    }

    private boolean fits(Selection selection, Site site, boolean single) {
        if (single) {
            return site.hands().stream()
                    .allMatch(hand -> reach.keys(selection, hand).size() == 1);
        }
        return site.hands().stream()
                .anyMatch(hand -> !reach.keys(selection, hand).isEmpty());
    }

    io.github.maturity4j.vocabulary.Scale scale(AnswerKey key) {
        return vocabulary.indicator(key.indicator()).orElseThrow().scale();
    }

    // Scopes

    /** A scope in which a rule can be referred to; empty where there is none. */
    Optional<Scope> scope(Rule target, Site site, boolean single) {
        Map<Axis, Scope.Pick> picks = new EnumMap<>(Axis.class);
        for (ForEach each : target.forEach()) {
            List<String> elements = reach.elements(each);
            boolean same = site.hands().stream()
                    .allMatch(hand -> hand.containsKey(each.axis()) && elements.contains(hand.get(each.axis())));
            if (same && draw.chance(single ? 75 : 45)) {
                continue;
            }
            boolean children = each.axis() == Axis.DIMENSION
                    && each.ids().isEmpty()
                    && each.depth().isEmpty();
            if (!single && each.axis() == Axis.STAGE && hasBelow(site) && draw.chance(50)) {
                picks.put(each.axis(), new Scope.Pick.Below());
                continue;
            }
            int kind = single ? 0 : draw.below(children ? 4 : 3);
            picks.put(
                    each.axis(),
                    kind == 0
                            ? new Scope.Pick.One(draw.one(elements))
                            : kind == 3 ? new Scope.Pick.Children() : new Scope.Pick.Each());
        }
        Scope scope = new Scope(picks);
        boolean some = site.hands().stream()
                .anyMatch(hand -> reach.subjects(target, scope, hand)
                        .filter(subjects -> !subjects.isEmpty())
                        .isPresent());
        return some ? Optional.of(scope) : Optional.empty();
    }

    /** Whether a stage of a ladder is at hand. */
    boolean hasBelow(Site site) {
        return vocabulary.stageSet(StageSet.MAIN).orElseThrow().ordered()
                && site.hands().stream().allMatch(hand -> hand.containsKey(Axis.STAGE));
    }

    // Operands

    /** An operand that is one number at every hand. */
    Operand one(Site site) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Operand> found = draw(site, true);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Operand.Constant(draw.number(0, 2));
    }

    /** An operand that may be several numbers. */
    Operand many(Site site) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Operand> found = draw(site, false);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Operand.Constant(draw.number(0, 2));
    }

    private Optional<Operand> draw(Site site, boolean single) {
        int kind = draw.below(12);
        if (kind < 4 || (kind < 8 && measures.isEmpty())) {
            return scored(site, single).map(selection -> answers(selection, site, 20));
        }
        if (kind < 8) {
            MeasureRule measure = draw.one(measures);
            return scope(measure, site, single).map(scope -> new Operand.Measured(measure.id(), scope));
        }
        if (kind < 10) {
            Optional<PlacementRule> ladder = ladder(Optional.empty());
            return ladder.flatMap(placement -> scope(placement, site, single)
                    .map(scope -> kind == 8 || draw.chance(30)
                            ? new Operand.Rank(placement.id(), scope)
                            : new Operand.Target(placement.id(), scope)));
        }
        return Optional.of(
                kind == 10 && draw.chance(60) ? new Operand.Recorded("size") : new Operand.Constant(draw.number(0, 2)));
    }

    /** A placement on some ladder. */
    Optional<PlacementRule> ladder(Optional<String> set) {
        List<PlacementRule> ladders = placements.stream()
                .filter(placement ->
                        vocabulary.stageSet(placement.stageSet()).orElseThrow().ordered())
                .filter(placement -> set.isEmpty() || set.get().equals(placement.stageSet()))
                .toList();
        return ladders.isEmpty() ? Optional.empty() : Optional.of(draw.one(ladders));
    }

    // Terms

    List<Term> terms(Site site, boolean weighted, boolean children) {
        List<Term> found = new ArrayList<>();
        if (children) {
            boolean differ = site.hands().stream()
                    .flatMap(hand -> reach.ownKeys(hand).stream())
                    .allMatch(this::differs);
            found.add(term(new Operand.Children(differ && draw.chance(50)), site, weighted));
        } else if (draw.chance(60)) {
            scored(site, false).ifPresent(selection -> found.add(term(answers(selection, site, 15), site, weighted)));
        }
        int more = found.isEmpty() ? draw.between(1, 2) : draw.chance(45) ? 1 : 0;
        for (int i = 0; i < more; i++) {
            found.add(term(many(site), site, weighted));
        }
        return found;
    }

    Term term(Operand operand, Site site, boolean weighted) {
        Term.Builder builder = Term.builder();
        builder.operand(operand);
        if (weighted && belongs(operand) && draw.chance(30)) {
            builder.ownWeights(true);
        } else if (weighted && draw.chance(40)) {
            builder.weight(weight());
        }
        if (draw.chance(30)) {
            builder.treatments(treatments(operand));
        }
        List<String> names = weighted && draw.chance(35) ? names(operand, site) : List.of();
        if (!names.isEmpty()) {
            Map<String, Rational> weights = new LinkedHashMap<>();
            draw.some(names).forEach(name -> weights.put(name, weight()));
            builder.putAllWeights(weights);
        }
        return builder.build();
    }

    private Treatments treatments(Operand operand) {
        boolean children = operand instanceof Operand.Children;
        boolean answers = children || operand instanceof Operand.Answers;
        boolean figures = children
                || operand instanceof Operand.Measured
                || operand instanceof Operand.Rank
                || operand instanceof Operand.Target;
        return assumptions.treatments(answers, figures);
    }

    /** Whether the numbers of an operand belong to elements, which may carry weights. */
    private boolean belongs(Operand operand) {
        if (operand instanceof Operand.Measured measured) {
            return isRepeated(measures, measured.measure());
        } else if (operand instanceof Operand.Rank rank) {
            return isRepeated(placements, rank.placement());
        } else if (operand instanceof Operand.Target target) {
            return isRepeated(placements, target.placement());
        }
        return operand instanceof Operand.Answers || operand instanceof Operand.Children;
    }

    private static boolean isRepeated(List<? extends Rule> rules, String id) {
        return rules.stream()
                .anyMatch(rule -> rule.id().equals(id) && !rule.forEach().isEmpty());
    }

    private Rational weight() {
        return draw.one(Rational.ZERO, Rational.of(1, 2), Rational.of(2), Rational.of(3), Rational.of(1, 3));
    }

    private List<String> names(Operand operand, Site site) {
        Set<String> names = new LinkedHashSet<>();
        if (operand instanceof Operand.Answers answers) {
            site.hands()
                    .forEach(hand -> reach.keys(answers.selection(), hand).forEach(key -> names.add(key.indicator())));
        } else if (operand instanceof Operand.Measured measured) {
            MeasureRule rule = measures.stream()
                    .filter(candidate -> candidate.id().equals(measured.measure()))
                    .findFirst()
                    .orElseThrow();
            if (rule.forEach().size() == 1
                    && measured.scope().picks().get(rule.forEach().get(0).axis()) instanceof Scope.Pick.Each) {
                names.addAll(reach.elements(rule.forEach().get(0)));
            }
        }
        return List.copyOf(names);
    }
}
