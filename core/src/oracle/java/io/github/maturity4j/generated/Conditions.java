package io.github.maturity4j.generated;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Points;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws conditions that fit the place where they stand. */
final class Conditions {

    private static final int TRIES = 6;

    private final Draw draw;
    private final Framework vocabulary;
    private final Operands operands;
    private final Assumptions assumptions;
    private final List<ConditionRule> conditions = new ArrayList<>();

    Conditions(Draw draw, Framework vocabulary, Operands operands, Assumptions assumptions) {
        this.draw = draw;
        this.vocabulary = vocabulary;
        this.operands = operands;
        this.assumptions = assumptions;
    }

    List<ConditionRule> conditions() {
        return conditions;
    }

    /** A condition that is one at every hand. */
    Condition one(Site site, int depth) {
        Condition condition = some(site, depth);
        boolean single = site.hands().stream().allMatch(hand -> count(condition, hand) == 1);
        if (single) {
            return condition;
        }
        return switch (draw.below(4)) {
            case 0 -> new Condition.Any(List.of(condition));
            case 1 -> atLeast(List.of(condition), site);
            default -> new Condition.All(List.of(condition));
        };
    }

    /** A condition that may stand for several. */
    Condition some(Site site, int depth) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Condition> found = draw(site, depth);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Condition.FactIs("sector", List.of("public"));
    }

    List<Condition> several(Site site, int depth) {
        List<Condition> found = new ArrayList<>();
        int count = draw.between(1, 3);
        for (int i = 0; i < count; i++) {
            found.add(some(site, depth));
        }
        return found;
    }

    /** Now and then more than there are at some hand: never met there. */
    Condition atLeast(List<Condition> conditions, Site site) {
        int fewest = site.hands().stream()
                .mapToInt(hand -> conditions.stream()
                        .mapToInt(condition -> count(condition, hand))
                        .sum())
                .min()
                .orElseThrow();
        return new Condition.AtLeast(draw.between(1, Math.max(1, fewest) + (draw.chance(20) ? 1 : 0)), conditions);
    }

    private int count(Condition condition, Map<Axis, String> hand) {
        Selection selection = null;
        if (condition instanceof Condition.Compare compare) {
            if (compare.left() instanceof Operand.Answers answers) {
                selection = answers.selection();
            } else if (compare.left() instanceof Operand.Measured measured) {
                return count(operands.measures(), measured.measure(), measured.scope(), hand);
            } else if (compare.left() instanceof Operand.Rank rank) {
                return count(operands.placements(), rank.placement(), rank.scope(), hand);
            } else if (compare.left() instanceof Operand.Target target) {
                return count(operands.placements(), target.placement(), target.scope(), hand);
            }
        } else if (condition instanceof Condition.Chosen chosen) {
            selection = chosen.selection();
        } else if (condition instanceof Condition.OfKind ofKind) {
            selection = ofKind.selection();
        } else if (condition instanceof Condition.Brings brings) {
            selection = brings.selection();
        } else if (condition instanceof Condition.Placed placed) {
            return count(operands.placements(), placed.placement(), placed.scope(), hand);
        } else if (condition instanceof Condition.PlacedIn placed) {
            return count(operands.placements(), placed.placement(), placed.scope(), hand);
        } else if (condition instanceof Condition.Named named) {
            return count(conditions, named.condition(), named.scope(), hand);
        } else if (condition instanceof Condition.OfEach ofEach) {
            selection = ofEach.selection();
        } else if (condition instanceof Condition.Table table) {
            return tables(table, hand);
        }
        return selection == null ? 1 : operands.reach().keys(selection, hand).size();
    }

    private int count(List<? extends Rule> rules, String id, Scope scope, Map<Axis, String> hand) {
        Rule rule = rules.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        return operands.reach().subjects(rule, scope, hand).orElseThrow().size();
    }

    private Optional<Condition> draw(Site site, int depth) {
        int kind = draw.below(depth > 0 ? 20 : 16);
        return switch (kind) {
            case 0, 1, 2, 3 -> Optional.of(compare(site));
            case 4, 5 -> chosen(site);
            case 6 ->
                operands.of(draw.one(vocabulary.indicators()), site, false)
                        .map(selection -> new Condition.OfKind(selection, draw.one(AnswerKind.values())));
            case 7 ->
                operands.of(draw.one(vocabulary.indicators()), site, false)
                        .map(selection -> new Condition.Brings(selection, draw.one(Attachment.values())));
            case 8 -> Optional.of(new Condition.FactIs("sector", List.of(draw.one("public", "private"))));
            case 9 -> placed(site);
            case 10 -> placedIn(site);
            case 11, 12 -> table(site);
            case 13 -> named(site);
            case 14, 15 -> ofEach(site);
            case 16 -> Optional.of(new Condition.All(several(site, depth - 1)));
            case 17 -> Optional.of(new Condition.Any(several(site, depth - 1)));
            case 18 -> Optional.of(atLeast(several(site, depth - 1), site));
            default -> Optional.of(new Condition.Not(one(site, depth - 1)));
        };
    }

    /** A threshold that rises with the stage. */
    Rational threshold(Site site) {
        return site.level() < 0 ? draw.number(-1, 2) : Rational.of(site.level() * 4L + draw.below(4) - 2, 10);
    }

    private Condition compare(Site site) {
        Comparison comparison =
                site.level() < 0 ? draw.one(Comparison.values()) : draw.one(Comparison.AT_LEAST, Comparison.MORE_THAN);
        Operand left = operands.many(site);
        Treatments treatments =
                left instanceof Operand.Answers ? assumptions.treatments(true, false) : Treatments.DEFAULT;
        Operand right = new Operand.Constant(threshold(site));
        if (site.level() < 0 && draw.chance(20)) {
            Operand other = operands.one(site);
            right = other instanceof Operand.Answers ? right : other;
        }
        return new Condition.Compare(left, comparison, right, treatments);
    }

    private Optional<Condition> chosen(Site site) {
        Indicator indicator = draw.one(vocabulary.indicators());
        if (indicator.scale() instanceof Scale.Numeric) {
            return Optional.empty();
        }
        List<String> choices =
                Points.choices(indicator.scale()).stream().map(Scale.Choice::id).toList();
        Treatments treatments = assumptions.forChoices();
        return operands.of(indicator, site, false)
                .map(selection -> new Condition.Chosen(
                        selection, draw.chance(80) ? List.of(draw.one(choices)) : draw.some(choices), treatments));
    }

    private Optional<Condition> placed(Site site) {
        Optional<PlacementRule> ladder = operands.ladder(Optional.empty());
        return ladder.flatMap(placement -> operands.scope(placement, site, false)
                .map(scope -> new Condition.Placed(
                        placement.id(),
                        scope,
                        draw.one(Comparison.values()),
                        draw.one(operands.stages(placement.stageSet())))));
    }

    private Optional<Condition> placedIn(Site site) {
        if (operands.placements().isEmpty()) {
            return Optional.empty();
        }
        PlacementRule placement = draw.one(operands.placements());
        return operands.scope(placement, site, false)
                .map(scope -> new Condition.PlacedIn(
                        placement.id(), scope, draw.some(operands.stages(placement.stageSet()))));
    }

    private Optional<Condition> table(Site site) {
        List<MeasureRule> tables = operands.measures().stream()
                .filter(measure -> !measure.forEach().isEmpty())
                .toList();
        List<MeasureRule> wide =
                tables.stream().filter(measure -> measure.forEach().size() > 1).toList();
        if (tables.isEmpty() || site.level() >= 0) {
            return Optional.empty();
        }
        MeasureRule measure = draw.one(wide.isEmpty() || draw.chance(30) ? tables : wide);
        ForEach named = draw.one(measure.forEach());
        Map<String, Rational> thresholds = new LinkedHashMap<>();
        draw.some(operands.reach().elements(named)).forEach(id -> thresholds.put(id, threshold(site)));
        return operands.scope(measure, site, false).map(scope -> {
            Map<Axis, Scope.Pick> picks = new EnumMap<>(Axis.class);
            picks.putAll(scope.picks());
            picks.remove(named.axis());
            return new Condition.Table(measure.id(), new Scope(picks), thresholds);
        });
    }

    /** How many tables a condition stands for: one for each figure on the axes that it does not name. */
    private int tables(Condition.Table table, Map<Axis, String> hand) {
        MeasureRule rule = operands.measures().stream()
                .filter(candidate -> candidate.id().equals(table.measure()))
                .findFirst()
                .orElseThrow();
        Map<Axis, Scope.Pick> picks = new EnumMap<>(Axis.class);
        picks.putAll(table.scope().picks());
        String any = table.thresholds().keySet().iterator().next();
        rule.forEach().stream()
                .filter(each -> !picks.containsKey(each.axis())
                        && operands.reach().elements(each).contains(any))
                .findFirst()
                .ifPresent(each -> picks.put(each.axis(), new Scope.Pick.One(any)));
        return operands.reach()
                .subjects(rule, new Scope(picks), hand)
                .orElseThrow()
                .size();
    }

    /** Something asked of each answer by itself. */
    private Optional<Condition> ofEach(Site site) {
        Optional<Selection> selection = draw.chance(50)
                ? operands.scored(site, false)
                : operands.of(draw.one(vocabulary.indicators()), site, false);
        return selection.map(chosen -> new Condition.OfEach(chosen, ofAnswer(chosen, site, 1)));
    }

    private Condition ofAnswer(Selection selection, Site site, int depth) {
        List<Condition> parts = new ArrayList<>();
        int count = draw.between(1, 3);
        for (int i = 0; i < count; i++) {
            parts.add(depth > 0 && draw.chance(20) ? ofAnswer(selection, site, depth - 1) : ofAnswer(selection, site));
        }
        return switch (draw.below(4)) {
            case 0 -> new Condition.All(parts);
            case 1 -> new Condition.Not(parts.get(0));
            case 2 -> new Condition.AtLeast(draw.between(1, count), parts);
            default -> new Condition.Any(parts);
        };
    }

    private Condition ofAnswer(Selection selection, Site site) {
        List<Indicator> asked = vocabulary.indicators().stream()
                .filter(indicator -> selection.indicators().contains(indicator.id()))
                .toList();
        boolean single = asked.size() == 1;
        int kind = draw.below(4);
        if (kind == 0 && single && !(asked.get(0).scale() instanceof Scale.Numeric)) {
            List<String> choices = Points.choices(asked.get(0).scale()).stream()
                    .map(Scale.Choice::id)
                    .toList();
            return new Condition.Chosen(Selection.ALL, List.of(draw.one(choices)), assumptions.forChoices());
        }
        boolean scored = selection.indicators().isEmpty()
                || asked.stream().allMatch(indicator -> Points.hasPoints(indicator.scale()));
        if (kind < 2 && scored) {
            return new Condition.Compare(
                    new Operand.Answers(Selection.ALL, Counting.of(draw.chance(20), false)),
                    site.level() < 0 ? draw.one(Comparison.values()) : Comparison.AT_LEAST,
                    new Operand.Constant(threshold(site)),
                    assumptions.treatments(true, false));
        }
        return kind == 2
                ? new Condition.OfKind(Selection.ALL, draw.one(AnswerKind.values()))
                : new Condition.Brings(Selection.ALL, draw.one(Attachment.values()));
    }

    private Optional<Condition> named(Site site) {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        ConditionRule rule = draw.one(conditions);
        return operands.scope(rule, site, false).map(scope -> new Condition.Named(rule.id(), scope));
    }

    /** What rules assume about open answers: the same in all rules of a framework that assume anything. */
    static final class Assumptions {

        private final Draw draw;
        private final Optional<Treatment> unknown;
        private final Optional<Treatment> unanswered;

        Assumptions(Draw draw) {
            this.draw = draw;
            this.unknown = draw.chance(55) ? Optional.of(treatment()) : Optional.empty();
            this.unanswered = draw.chance(35) ? Optional.of(treatment()) : Optional.empty();
        }

        private Treatment treatment() {
            return switch (draw.below(9)) {
                case 0, 1, 2 -> new Treatment.As(draw.number(-1, 2));
                case 3, 4 -> new Treatment.Exclude();
                case 5, 6 -> new Treatment.Satisfied();
                case 7 -> new Treatment.Withheld();
                default -> new Treatment.As(Rational.ZERO);
            };
        }

        Treatments treatments(boolean answers, boolean figures) {
            Treatments.Builder builder = Treatments.builder();
            if (answers) {
                if (draw.chance(45)) {
                    builder.unknown(unknown).unanswered(unanswered);
                }
                if (draw.chance(30)) {
                    builder.notApplicable(treatment());
                }
                if (draw.chance(8)) {
                    builder.unknown(new Treatment.Open());
                }
            }
            if (figures && draw.chance(25)) {
                builder.empty(draw.number(0, 1));
            }
            return builder.build();
        }

        Treatments forChoices() {
            Treatments.Builder builder = Treatments.builder();
            if (draw.chance(40)) {
                builder.unknown(unknown.filter(treatment -> !(treatment instanceof Treatment.As)));
                builder.unanswered(unanswered.filter(treatment -> !(treatment instanceof Treatment.As)));
            }
            if (draw.chance(30)) {
                builder.notApplicable(
                        draw.one(new Treatment.Exclude(), new Treatment.Satisfied(), new Treatment.Withheld()));
            }
            return builder.build();
        }
    }
}
