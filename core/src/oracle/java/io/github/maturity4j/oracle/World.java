package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Target;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.FigureId.Family;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One complete world: every answer and every fact is settled, and so is every figure. Figures are found by name, again and
 * again, straight from the rules as they are written.
 */
public final class World {

    /** A placement that gives no stage. */
    public static final String NONE = "(none)";

    /** A placement that was asked nothing applicable. */
    public static final String EMPTY = "(empty)";

    private final Framework framework;
    private final Reach reach;
    private final Map<AnswerKey, Known> answers;
    private final Map<String, Optional<Reply>> facts;
    private final List<Target> targets;
    private final Set<FigureId> undetermined;
    private final boolean dropped;
    private final Map<FigureId, Figure> measures = new HashMap<>();
    private final Map<FigureId, Outcome> conditions = new HashMap<>();
    private final Map<FigureId, String> placements = new HashMap<>();
    private final Set<FigureId> under = new HashSet<>();

    World(
            Framework framework,
            Reach reach,
            Map<AnswerKey, Known> answers,
            Map<String, Optional<Reply>> facts,
            List<Target> targets,
            Set<FigureId> undetermined) {
        this(framework, reach, answers, facts, targets, undetermined, false);
    }

    World(
            Framework framework,
            Reach reach,
            Map<AnswerKey, Known> answers,
            Map<String, Optional<Reply>> facts,
            List<Target> targets,
            Set<FigureId> undetermined,
            boolean dropped) {
        this.framework = framework;
        this.reach = reach;
        this.answers = answers;
        this.facts = facts;
        this.targets = targets;
        this.undetermined = undetermined;
        this.dropped = dropped;
    }

    /** One number that an operand stands for, the id by which a weight may name it, and what its element weighs. */
    private record Item(Figure figure, String name, Optional<Rational> own) {
        Item(Figure figure, String name) {
            this(figure, name, Optional.empty());
        }
    }

    /** The rule whose operands are read, its subject, and what is at hand. */
    private record Place(
            Optional<MeasureRule> rule, List<String> subject, Map<Axis, String> hand, Optional<AnswerKey> answer) {

        Place(Optional<MeasureRule> rule, List<String> subject, Map<Axis, String> hand) {
            this(rule, subject, hand, Optional.empty());
        }

        Place of(Optional<AnswerKey> key) {
            return new Place(rule, subject, hand, key);
        }

        Place at(Axis axis, String id) {
            Map<Axis, String> moved = new EnumMap<>(Axis.class);
            moved.putAll(hand);
            moved.put(axis, id);
            return new Place(rule, subject, moved);
        }
    }

    // Measures

    /** The figure of a measure. */
    public Figure measure(MeasureRule rule, List<String> subject) {
        FigureId id = new FigureId(Family.MEASURE, rule.id(), subject);
        Figure known = measures.get(id);
        if (known == null) {
            enter(id);
            known = computeMeasure(rule, subject, id);
            under.remove(id);
            measures.put(id, known);
        }
        return known;
    }

    private void enter(FigureId id) {
        if (!under.add(id)) {
            throw new IllegalStateException("circle through " + id);
        }
    }

    private Figure computeMeasure(MeasureRule rule, List<String> subject, FigureId id) {
        Place place = new Place(Optional.of(rule), subject, Reach.hand(rule, subject));
        if (rule.precondition().isPresent() && outcome(rule.precondition().get(), place) == Outcome.UNMET) {
            return Figure.WITHHELD;
        }
        return undetermined.contains(id) ? Figure.WITHHELD : formula(rule, place);
    }

    private Figure formula(MeasureRule rule, Place place) {
        Formula formula = rule.formula();
        Treatments treatments = rule.treatments();
        if (formula instanceof Formula.Sum sum) {
            return sum(Fraction.ZERO, false, weighed(sum.terms(), treatments, place), List.of());
        }
        if (formula instanceof Formula.Contributions contributions) {
            return sum(
                    Fraction.of(contributions.start()),
                    true,
                    weighed(contributions.plus(), treatments, place),
                    weighed(contributions.minus(), treatments, place));
        }
        if (formula instanceof Formula.Mean mean) {
            return mean(weighed(mean.terms(), treatments, place));
        }
        if (formula instanceof Formula.Minimum minimum) {
            return ordered(minimum.terms(), treatments, place, sorted -> sorted.get(0));
        }
        if (formula instanceof Formula.Maximum maximum) {
            return ordered(maximum.terms(), treatments, place, sorted -> sorted.get(sorted.size() - 1));
        }
        if (formula instanceof Formula.Median median) {
            return ordered(
                    median.terms(),
                    treatments,
                    place,
                    sorted -> average(sorted.subList((sorted.size() - 1) / 2, sorted.size() / 2 + 1)));
        }
        if (formula instanceof Formula.Best best) {
            return ordered(
                    best.terms(),
                    treatments,
                    place,
                    sorted -> average(sorted.subList(Math.max(0, sorted.size() - best.count()), sorted.size())));
        }
        if (formula instanceof Formula.Worst worst) {
            return ordered(
                    worst.terms(),
                    treatments,
                    place,
                    sorted -> average(sorted.subList(0, Math.min(worst.count(), sorted.size()))));
        }
        if (formula instanceof Formula.Count count) {
            return share(count.conditions(), place, false);
        }
        if (formula instanceof Formula.Share share) {
            return share(share.conditions(), place, true);
        }
        if (formula instanceof Formula.Difference difference) {
            Figure left = single(difference.minuend(), treatments, place);
            Figure right = single(difference.subtrahend(), treatments, place);
            return both(left, right)
                    .orElseGet(() ->
                            Figure.of(left.number().get().minus(right.number().get())));
        }
        if (formula instanceof Formula.Ratio ratio) {
            return ratio(ratio, treatments, place);
        }
        if (formula instanceof Formula.Product product) {
            return product(product, treatments, place);
        }
        if (formula instanceof Formula.Fixed fixed) {
            return Figure.of(Fraction.of(fixed.value()));
        }
        if (formula instanceof Formula.Custom custom) {
            return custom(custom, treatments, place);
        }
        return changed(formula, treatments, place);
    }

    private Figure changed(Formula formula, Treatments treatments, Place place) {
        if (formula instanceof Formula.Rescaled rescaled) {
            Fraction low = Fraction.of(rescaled.from().low());
            Fraction span = Fraction.of(rescaled.from().high()).minus(low);
            Fraction toLow = Fraction.of(rescaled.toLow());
            Fraction rise = Fraction.of(rescaled.toHigh()).minus(toLow);
            return map(
                    single(rescaled.operand(), treatments, place),
                    number -> toLow.plus(number.minus(low).times(rise).dividedBy(span)));
        }
        if (formula instanceof Formula.Clamped clamped) {
            return map(
                    single(clamped.operand(), treatments, place),
                    number -> number.max(Fraction.of(clamped.within().low()))
                            .min(Fraction.of(clamped.within().high())));
        }
        Formula.Rounded rounded = (Formula.Rounded) formula;
        Fraction step = Fraction.of(rounded.step());
        return map(
                single(rounded.operand(), treatments, place),
                number -> new Fraction(number.dividedBy(step).toWhole(rounded.mode()), java.math.BigInteger.ONE)
                        .times(step));
    }

    private static Figure map(Figure figure, java.util.function.UnaryOperator<Fraction> change) {
        return figure.number().isPresent()
                ? Figure.of(change.apply(figure.number().get()))
                : figure;
    }

    private static Optional<Figure> both(Figure left, Figure right) {
        if (left.withheld() || right.withheld()) {
            return Optional.of(Figure.WITHHELD);
        }
        return left.isEmpty() || right.isEmpty() ? Optional.of(Figure.EMPTY) : Optional.empty();
    }

    private Figure ratio(Formula.Ratio ratio, Treatments treatments, Place place) {
        Figure dividend = single(ratio.dividend(), treatments, place);
        Figure divisor = single(ratio.divisor(), treatments, place);
        Optional<Figure> missing = both(dividend, divisor);
        if (missing.isPresent()) {
            return missing.get();
        }
        if (divisor.number().get().isZero()) {
            return Figure.EMPTY;
        }
        Fraction quotient = dividend.number().get().dividedBy(divisor.number().get());
        if (ratio.within().isPresent()) {
            quotient = quotient.max(Fraction.of(ratio.within().get().low()))
                    .min(Fraction.of(ratio.within().get().high()));
        }
        return Figure.of(quotient);
    }

    private Figure product(Formula.Product product, Treatments treatments, Place place) {
        Optional<Fraction> result = Optional.empty();
        boolean withheld = false;
        for (Operand factor : product.factors()) {
            for (Item item : items(factor, treatments, place)) {
                withheld |= item.figure().withheld();
                if (item.figure().number().isPresent()) {
                    result = Optional.of(result.orElse(Fraction.ONE)
                            .times(item.figure().number().get()));
                }
            }
        }
        return withheld ? Figure.WITHHELD : result.map(Figure::of).orElse(Figure.EMPTY);
    }

    private Figure custom(Formula.Custom custom, Treatments treatments, Place place) {
        List<Figure> figures = new ArrayList<>();
        List<Fraction> weights = new ArrayList<>();
        for (Weighed weighed : weighed(custom.terms(), treatments, place)) {
            if (weighed.figure().withheld()) {
                return Figure.WITHHELD;
            }
            figures.add(weighed.figure());
            weights.add(weighed.weight());
        }
        return TestMeasures.evaluate(custom.rule(), figures, weights, custom.parameters());
    }

    private record Weighed(Figure figure, Fraction weight) {}

    private List<Weighed> weighed(List<Term> terms, Treatments treatments, Place place) {
        List<Weighed> found = new ArrayList<>();
        for (Term term : terms) {
            for (Item item : items(term.operand(), treated(term, treatments), place)) {
                Rational plain = term.ownWeights() ? item.own().orElse(Rational.ONE) : term.weight();
                found.add(new Weighed(item.figure(), Fraction.of(term.weights().getOrDefault(item.name(), plain))));
            }
        }
        return found;
    }

    /** What a term says about answers, and what its measure says where the term says nothing. */
    static Treatments treated(Term term, Treatments treatments) {
        Treatments own = term.treatments();
        return Treatments.builder()
                .unknown(own.unknown().isPresent() ? own.unknown() : treatments.unknown())
                .unanswered(own.unanswered().isPresent() ? own.unanswered() : treatments.unanswered())
                .notApplicable(own.notApplicable().isPresent() ? own.notApplicable() : treatments.notApplicable())
                .empty(own.empty().isPresent() ? own.empty() : treatments.empty())
                .build();
    }

    private static Figure sum(Fraction start, boolean stands, List<Weighed> plus, List<Weighed> minus) {
        Fraction sum = start;
        boolean any = stands;
        boolean withheld = false;
        for (Weighed weighed : plus) {
            withheld |= weighed.figure().withheld();
            if (weighed.figure().number().isPresent()) {
                any = true;
                sum = sum.plus(weighed.weight().times(weighed.figure().number().get()));
            }
        }
        for (Weighed weighed : minus) {
            withheld |= weighed.figure().withheld();
            if (weighed.figure().number().isPresent()) {
                sum = sum.minus(weighed.weight().times(weighed.figure().number().get()));
            }
        }
        return withheld ? Figure.WITHHELD : any ? Figure.of(sum) : Figure.EMPTY;
    }

    private static Figure mean(List<Weighed> operands) {
        Fraction sum = Fraction.ZERO;
        Fraction total = Fraction.ZERO;
        for (Weighed weighed : operands) {
            if (weighed.figure().withheld()) {
                return Figure.WITHHELD;
            }
            if (weighed.figure().number().isPresent()) {
                sum = sum.plus(weighed.weight().times(weighed.figure().number().get()));
                total = total.plus(weighed.weight());
            }
        }
        return total.isZero() ? Figure.EMPTY : Figure.of(sum.dividedBy(total));
    }

    private Figure ordered(
            List<Term> terms,
            Treatments treatments,
            Place place,
            java.util.function.Function<List<Fraction>, Fraction> choice) {
        List<Fraction> numbers = new ArrayList<>();
        for (Weighed weighed : weighed(terms, treatments, place)) {
            if (weighed.figure().withheld()) {
                return Figure.WITHHELD;
            }
            weighed.figure().number().ifPresent(numbers::add);
        }
        numbers.sort(null);
        return numbers.isEmpty() ? Figure.EMPTY : Figure.of(choice.apply(numbers));
    }

    private static Fraction average(List<Fraction> numbers) {
        return numbers.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(numbers.size()));
    }

    private Figure share(List<Condition> conditions, Place place, boolean divided) {
        long met = 0;
        long asked = 0;
        for (Condition condition : conditions) {
            for (Outcome outcome : outcomes(condition, place)) {
                met += outcome == Outcome.MET ? 1 : 0;
                asked += outcome == Outcome.VOID ? 0 : 1;
            }
        }
        return asked == 0 ? Figure.EMPTY : Figure.of(divided ? Fraction.of(met, asked) : Fraction.of(met));
    }

    // Operands

    private Figure single(Operand operand, Treatments treatments, Place place) {
        List<Item> items = items(operand, treatments, place);
        if (items.size() != 1) {
            throw new IllegalStateException("expected one number but was " + items.size() + ": " + operand);
        }
        return items.get(0).figure();
    }

    private List<Item> items(Operand operand, Treatments treatments, Place place) {
        List<Item> found = new ArrayList<>();
        if (operand instanceof Operand.Answers selected) {
            for (AnswerKey key : keys(selected.selection(), place)) {
                found.add(new Item(points(key, treatments, selected.counting()), key.indicator(), own(key)));
            }
        } else if (operand instanceof Operand.Children children) {
            MeasureRule rule = place.rule().orElseThrow();
            for (String child : reach.children(place.hand().get(Axis.DIMENSION))) {
                List<String> subject = new ArrayList<>(place.subject());
                for (int i = 0; i < subject.size(); i++) {
                    if (rule.forEach().get(i).axis() == Axis.DIMENSION) {
                        subject.set(i, child);
                    }
                }
                found.add(new Item(
                        filled(measure(rule, subject), treatments), child, reach.weight(Axis.DIMENSION, child)));
            }
            for (AnswerKey key : reach.ownKeys(place.hand())) {
                found.add(new Item(
                        points(key, treatments, children.rescaled() ? Counting.RESCALED : Counting.POINTS),
                        key.indicator(),
                        own(key)));
            }
        } else if (operand instanceof Operand.Measured measured) {
            MeasureRule rule = rule(framework.measures(), measured.measure());
            for (List<String> subject : subjects(rule, measured.scope(), place)) {
                found.add(new Item(
                        filled(measure(rule, subject), treatments),
                        name(rule, measured.scope(), subject),
                        reach.weight(rule, measured.scope(), subject)));
            }
        } else if (operand instanceof Operand.Rank rank) {
            PlacementRule rule = rule(framework.placements(), rank.placement());
            for (List<String> subject : subjects(rule, rank.scope(), place)) {
                found.add(new Item(
                        filled(rank(rule, placement(rule, subject)), treatments),
                        name(rule, rank.scope(), subject),
                        reach.weight(rule, rank.scope(), subject)));
            }
        } else if (operand instanceof Operand.Target target) {
            PlacementRule rule = rule(framework.placements(), target.placement());
            for (List<String> subject : subjects(rule, target.scope(), place)) {
                found.add(new Item(
                        filled(rank(rule, target(rule, subject)), treatments),
                        name(rule, target.scope(), subject),
                        reach.weight(rule, target.scope(), subject)));
            }
        } else if (operand instanceof Operand.Recorded recorded) {
            found.add(new Item(
                    facts.get(recorded.fact())
                            .map(reply -> Figure.of(Fraction.of(((Reply.Amount) reply).value())))
                            .orElse(Figure.EMPTY),
                    recorded.fact()));
        } else {
            found.add(new Item(Figure.of(Fraction.of(((Operand.Constant) operand).value())), ""));
        }
        return found;
    }

    private List<AnswerKey> keys(Selection selection, Place place) {
        return place.answer().isPresent() ? List.of(place.answer().get()) : reach.keys(selection, place.hand());
    }

    private Optional<Rational> own(AnswerKey key) {
        return framework.indicator(key.indicator()).orElseThrow().weight();
    }

    private static Figure filled(Figure figure, Treatments treatments) {
        return figure.isEmpty() && treatments.empty().isPresent()
                ? Figure.of(Fraction.of(treatments.empty().get()))
                : figure;
    }

    private static String name(Rule rule, Scope scope, List<String> subject) {
        int differing = Reach.differing(rule, scope);
        return differing < 0 ? "" : subject.get(differing);
    }

    private List<List<String>> subjects(Rule rule, Scope scope, Place place) {
        return reach.subjects(rule, scope, place.hand())
                .orElseThrow(() -> new IllegalStateException("no figure of " + rule.id() + " for " + place.hand()));
    }

    private Figure rank(PlacementRule rule, String stage) {
        if (stage.equals(EMPTY)) {
            return Figure.EMPTY;
        }
        int rank = 0;
        for (Stage candidate : stageSet(rule.stageSet()).stages()) {
            if (!candidate.floor()) {
                rank++;
            }
            if (candidate.id().equals(stage)) {
                return Figure.of(Fraction.of(rank));
            }
        }
        return Figure.of(Fraction.ZERO);
    }

    private String target(PlacementRule rule, List<String> subject) {
        return targets.stream()
                .filter(target -> target.placement().equals(rule.id())
                        && target.subject().ids().equals(subject))
                .map(Target::stage)
                .findFirst()
                .or(rule::target)
                .orElse(EMPTY);
    }

    private Scale scale(AnswerKey key) {
        return framework.indicator(key.indicator()).orElseThrow().scale();
    }

    /** The treatment by which an answer counts; absent where it counts as what it is. */
    private Optional<Treatment> treatment(Known known, Treatments treatments) {
        Optional<Treatment> assumed = known.stays()
                .flatMap(kind -> kind == AnswerKind.UNKNOWN ? treatments.unknown() : treatments.unanswered())
                .filter(treatment -> !(treatment instanceof Treatment.Open));
        if (assumed.isPresent()) {
            return assumed;
        }
        return known.reply() instanceof Reply.NotApplicable
                ? Optional.of(treatments.notApplicable().orElse(new Treatment.Exclude()))
                : Optional.empty();
    }

    private Figure points(AnswerKey key, Treatments treatments, Counting counting) {
        Known known = answers.get(key);
        if (known == null) {
            return gone(key);
        }
        Scale scale = scale(key);
        Optional<Treatment> treatment = treatment(known, treatments);
        boolean rescaled = counting == Counting.RESCALED || counting == Counting.RESCALED_SHORTFALL;
        boolean missing = counting == Counting.SHORTFALL || counting == Counting.RESCALED_SHORTFALL;
        Fraction best = rescaled ? Fraction.ONE : Points.best(scale);
        Fraction points;
        if (treatment.isEmpty()) {
            Fraction given = known.points().isPresent() ? known.points().get() : Points.of(scale, known.reply());
            points = rescaled ? Points.share(scale, given) : given;
        } else if (treatment.get() instanceof Treatment.Exclude) {
            return Figure.EMPTY;
        } else if (treatment.get() instanceof Treatment.Withheld) {
            return Figure.WITHHELD;
        } else if (treatment.get() instanceof Treatment.As as) {
            points = Fraction.of(as.points());
        } else {
            points = best;
        }
        return Figure.of(missing ? best.minus(points) : points);
    }

    private Figure gone(AnswerKey key) {
        if (!dropped) {
            throw new IllegalStateException("no answer for " + key);
        }
        return Figure.EMPTY;
    }

    // Conditions

    /** The outcome of a named condition. */
    public Outcome condition(ConditionRule rule, List<String> subject) {
        FigureId id = new FigureId(Family.CONDITION, rule.id(), subject);
        Outcome known = conditions.get(id);
        if (known == null) {
            enter(id);
            known = outcome(rule.condition(), new Place(Optional.empty(), subject, Reach.hand(rule, subject)));
            under.remove(id);
            conditions.put(id, known);
        }
        return known;
    }

    private Outcome outcome(Condition condition, Place place) {
        List<Outcome> outcomes = outcomes(condition, place);
        if (outcomes.size() != 1) {
            throw new IllegalStateException("expected one condition but was " + outcomes.size() + ": " + condition);
        }
        return outcomes.get(0);
    }

    private List<Outcome> outcomes(Condition condition, Place place) {
        List<Outcome> found = new ArrayList<>();
        if (condition instanceof Condition.Compare compare) {
            return compared(compare, place);
        }
        if (condition instanceof Condition.Chosen chosen) {
            for (AnswerKey key : keys(chosen.selection(), place)) {
                found.add(chosen(key, chosen));
            }
        } else if (condition instanceof Condition.OfKind ofKind) {
            for (AnswerKey key : keys(ofKind.selection(), place)) {
                Reply reply = answers.get(key).reply();
                found.add(truth(reply.kind() == ofKind.kind()));
            }
        } else if (condition instanceof Condition.Brings brings) {
            for (AnswerKey key : keys(brings.selection(), place)) {
                found.add(truth(answers.get(key).brings().contains(brings.attachment())));
            }
        } else if (condition instanceof Condition.FactIs factIs) {
            String said = facts.get(factIs.fact())
                    .map(reply -> ((Reply.Choice) reply).id())
                    .orElseThrow();
            found.add(truth(factIs.choices().contains(said)));
        } else if (condition instanceof Condition.Placed placed) {
            PlacementRule rule = rule(framework.placements(), placed.placement());
            StageSet set = stageSet(rule.stageSet());
            for (List<String> subject : subjects(rule, placed.scope(), place)) {
                String stage = placement(rule, subject);
                found.add(
                        stage.equals(EMPTY)
                                ? Outcome.VOID
                                : truth(holds(
                                        placed.comparison(),
                                        Integer.compare(position(set, stage), position(set, placed.stage())))));
            }
        } else if (condition instanceof Condition.PlacedIn placedIn) {
            PlacementRule rule = rule(framework.placements(), placedIn.placement());
            for (List<String> subject : subjects(rule, placedIn.scope(), place)) {
                String stage = placement(rule, subject);
                found.add(
                        stage.equals(EMPTY)
                                ? Outcome.VOID
                                : truth(placedIn.stages().contains(stage)));
            }
        } else if (condition instanceof Condition.Named named) {
            ConditionRule rule = rule(framework.conditions(), named.condition());
            for (List<String> subject : subjects(rule, named.scope(), place)) {
                found.add(condition(rule, subject));
            }
        } else if (condition instanceof Condition.OfEach ofEach) {
            for (AnswerKey key : keys(ofEach.selection(), place)) {
                found.add(outcome(ofEach.condition(), place.of(Optional.of(key))));
            }
        } else if (condition instanceof Condition.Table table) {
            found.addAll(tables(table, place));
        } else {
            found.add(combined(condition, place));
        }
        return found;
    }

    private Outcome combined(Condition condition, Place place) {
        if (condition instanceof Condition.Not not) {
            Outcome outcome = outcome(not.condition(), place);
            return outcome == Outcome.VOID ? Outcome.VOID : truth(outcome == Outcome.UNMET);
        }
        if (condition instanceof Condition.All all) {
            List<Outcome> outcomes = several(all.conditions(), place);
            return atLeast(outcomes, all(outcomes));
        }
        if (condition instanceof Condition.Any any) {
            return atLeast(several(any.conditions(), place), 1);
        }
        Condition.AtLeast atLeast = (Condition.AtLeast) condition;
        return atLeast(several(atLeast.conditions(), place), atLeast.count());
    }

    /** For each figure on the other axes: whether every row of the table that is not void holds. */
    private List<Outcome> tables(Condition.Table table, Place place) {
        MeasureRule rule = rule(framework.measures(), table.measure());
        int named = 0;
        while (table.scope().picks().containsKey(rule.forEach().get(named).axis())
                || !reach.elements(rule.forEach().get(named))
                        .containsAll(table.thresholds().keySet())) {
            named++;
        }
        int column = named;
        Map<Axis, Scope.Pick> picks = new EnumMap<>(Axis.class);
        picks.putAll(table.scope().picks());
        picks.put(rule.forEach().get(column).axis(), new Scope.Pick.Each());
        Map<List<String>, List<Outcome>> found = new java.util.LinkedHashMap<>();
        for (List<String> subject : subjects(rule, new Scope(picks), place)) {
            List<String> others = new ArrayList<>(subject);
            others.remove(column);
            List<Outcome> rows = found.computeIfAbsent(others, key -> new ArrayList<>());
            Optional.ofNullable(table.thresholds().get(subject.get(column)))
                    .ifPresent(least -> rows.add(
                            compare(measure(rule, subject), Comparison.AT_LEAST, Figure.of(Fraction.of(least)))));
        }
        return found.values().stream().map(rows -> atLeast(rows, all(rows))).toList();
    }

    private List<Outcome> several(List<Condition> conditions, Place place) {
        List<Outcome> found = new ArrayList<>();
        conditions.forEach(condition -> found.addAll(outcomes(condition, place)));
        return found;
    }

    /** How many have to be met so that all that are not void are. */
    private static long all(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome != Outcome.VOID).count();
    }

    private static Outcome atLeast(List<Outcome> outcomes, long count) {
        if (outcomes.stream().allMatch(outcome -> outcome == Outcome.VOID)) {
            return Outcome.VOID;
        }
        return truth(outcomes.stream().filter(outcome -> outcome == Outcome.MET).count() >= count);
    }

    private List<Outcome> compared(Condition.Compare compare, Place place) {
        Figure right = single(compare.right(), Treatments.DEFAULT, place.of(Optional.empty()));
        List<Outcome> found = new ArrayList<>();
        if (compare.left() instanceof Operand.Answers selected) {
            for (AnswerKey key : keys(selected.selection(), place)) {
                boolean satisfied = treatment(answers.get(key), compare.treatments())
                        .filter(Treatment.Satisfied.class::isInstance)
                        .isPresent();
                found.add(
                        satisfied
                                ? Outcome.MET
                                : compare(
                                        points(key, compare.treatments(), selected.counting()),
                                        compare.comparison(),
                                        right));
            }
        } else {
            for (Item item : items(compare.left(), compare.treatments(), place)) {
                found.add(compare(item.figure(), compare.comparison(), right));
            }
        }
        return found;
    }

    private static Outcome compare(Figure left, Comparison comparison, Figure right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Outcome.VOID;
        }
        if (left.withheld() || right.withheld()) {
            return Outcome.UNMET;
        }
        return truth(
                holds(comparison, left.number().get().compareTo(right.number().get())));
    }

    static boolean holds(Comparison comparison, int order) {
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EQUAL_TO -> order == 0;
        };
    }

    private Outcome chosen(AnswerKey key, Condition.Chosen chosen) {
        Known known = answers.get(key);
        Optional<Treatment> treatment = treatment(known, chosen.treatments());
        if (treatment.isPresent()) {
            return treatment.get() instanceof Treatment.Exclude
                    ? Outcome.VOID
                    : treatment.get() instanceof Treatment.As as
                            ? truth(worth(key, chosen, Fraction.of(as.points())))
                            : truth(treatment.get() instanceof Treatment.Satisfied);
        }
        if (known.reply() instanceof Reply.Choices choices) {
            return truth(choices.ids().containsAll(chosen.choices()));
        }
        return truth(chosen.choices().contains(((Reply.Choice) known.reply()).id()));
    }

    private boolean worth(AnswerKey key, Condition.Chosen chosen, Fraction points) {
        return Points.choices(scale(key)).stream()
                .filter(choice -> chosen.choices().contains(choice.id()))
                .anyMatch(choice -> choice.points().map(Fraction::of).equals(Optional.of(points)));
    }

    private static Outcome truth(boolean holds) {
        return holds ? Outcome.MET : Outcome.UNMET;
    }

    // Placements

    /** The stage of a placement, {@link #NONE} or {@link #EMPTY}. */
    public String placement(PlacementRule rule, List<String> subject) {
        FigureId id = new FigureId(Family.PLACEMENT, rule.id(), subject);
        String known = placements.get(id);
        if (known == null) {
            enter(id);
            known = place(rule, new Place(Optional.empty(), subject, Reach.hand(rule, subject)));
            under.remove(id);
            placements.put(id, known);
        }
        return known;
    }

    private String place(PlacementRule rule, Place place) {
        StageSet set = stageSet(rule.stageSet());
        Method method = rule.method();
        if (method instanceof Method.Cumulative cumulative) {
            return cumulative(
                    set, standings(set, cumulative.everyStage(), cumulative.stages(), place), rule.voidCounts());
        }
        if (method instanceof Method.HighestSatisfied highest) {
            return highest(set, standings(set, highest.everyStage(), highest.stages(), place), rule.voidCounts());
        }
        if (method instanceof Method.Bands bands) {
            Figure figure = single(bands.operand(), Treatments.DEFAULT, place);
            return figure.isEmpty() ? EMPTY : band(set, bands, figure);
        }
        if (method instanceof Method.LowestOf lowest) {
            return extreme(set, positions(set, lowest.placements(), place), false);
        }
        if (method instanceof Method.HighestOf highest) {
            return extreme(set, positions(set, highest.placements(), place), true);
        }
        Map<String, Outcome> outcomes = new java.util.LinkedHashMap<>();
        ((Method.FirstMatch) method).classes().forEach((id, condition) -> outcomes.put(id, outcome(condition, place)));
        return firstMatch(outcomes);
    }

    private Map<String, Outcome> standings(
            StageSet set, Optional<Condition> every, Map<String, Condition> stages, Place place) {
        Map<String, Outcome> found = new java.util.LinkedHashMap<>();
        for (Stage stage : set.stages()) {
            if (stage.floor()) {
                continue;
            }
            Place inside = set.id().equals(StageSet.MAIN) ? place.at(Axis.STAGE, stage.id()) : place;
            Condition own = stages.get(stage.id());
            Condition whole = every.isPresent() && own != null
                    ? new Condition.All(List.of(every.get(), own))
                    : own != null ? own : every.orElseThrow();
            found.put(stage.id(), outcome(whole, inside));
        }
        return found;
    }

    static String cumulative(StageSet set, Map<String, Outcome> standings, boolean voidCounts) {
        if (standings.values().stream().allMatch(outcome -> outcome == Outcome.VOID)) {
            return EMPTY;
        }
        String attained = bottom(set);
        for (Map.Entry<String, Outcome> standing : standings.entrySet()) {
            if (standing.getValue() == Outcome.UNMET) {
                break;
            }
            if (standing.getValue() == Outcome.MET || voidCounts) {
                attained = standing.getKey();
            }
        }
        return attained;
    }

    static String highest(StageSet set, Map<String, Outcome> standings, boolean voidCounts) {
        if (standings.values().stream().allMatch(outcome -> outcome == Outcome.VOID)) {
            return EMPTY;
        }
        String attained = bottom(set);
        for (Map.Entry<String, Outcome> standing : standings.entrySet()) {
            if (standing.getValue() == Outcome.MET || (standing.getValue() == Outcome.VOID && voidCounts)) {
                attained = standing.getKey();
            }
        }
        return attained;
    }

    static String firstMatch(Map<String, Outcome> outcomes) {
        if (outcomes.values().stream().allMatch(outcome -> outcome == Outcome.VOID)) {
            return EMPTY;
        }
        return outcomes.entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.MET)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NONE);
    }

    /** The stage of a number, or of one that is withheld. */
    static String band(StageSet set, Method.Bands bands, Figure figure) {
        String attained = bottom(set);
        if (figure.withheld()) {
            return attained;
        }
        for (Stage stage : set.stages()) {
            Scale.Bound bound = bands.bounds().get(stage.id());
            if (bound != null) {
                int order = figure.number().get().compareTo(Fraction.of(bound.value()));
                if (order > 0 || (order == 0 && bound.inclusive())) {
                    attained = stage.id();
                }
            }
        }
        return attained;
    }

    private List<Integer> positions(StageSet set, List<Operand.Rank> ranks, Place place) {
        List<Integer> found = new ArrayList<>();
        for (Operand.Rank rank : ranks) {
            PlacementRule rule = rule(framework.placements(), rank.placement());
            for (List<String> subject : subjects(rule, rank.scope(), place)) {
                String stage = placement(rule, subject);
                if (!stage.equals(EMPTY)) {
                    found.add(position(set, stage));
                }
            }
        }
        return found;
    }

    static String extreme(StageSet set, List<Integer> positions, boolean highest) {
        if (positions.isEmpty()) {
            return EMPTY;
        }
        int position =
                positions.stream().reduce(highest ? Math::max : Math::min).orElseThrow();
        return position < 0 ? NONE : set.stages().get(position).id();
    }

    static int position(StageSet set, String stage) {
        for (int i = 0; i < set.stages().size(); i++) {
            if (set.stages().get(i).id().equals(stage)) {
                return i;
            }
        }
        return -1;
    }

    private static String bottom(StageSet set) {
        return set.stages().stream()
                .filter(Stage::floor)
                .map(Stage::id)
                .findFirst()
                .orElse(NONE);
    }

    private StageSet stageSet(String id) {
        return framework.stageSets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <R extends Rule> R rule(List<R> rules, String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
