package io.github.maturity4j.internal.advice;

import io.github.maturity4j.advice.Sensitivity;
import io.github.maturity4j.advice.Sensitivity.Family;
import io.github.maturity4j.advice.Sensitivity.Margin;
import io.github.maturity4j.advice.Sensitivity.Operand;
import io.github.maturity4j.advice.Sensitivity.Place;
import io.github.maturity4j.advice.Sensitivity.Shift;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.BandsNode;
import io.github.maturity4j.internal.node.ConstantNode;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.plan.ConditionSpec;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.internal.plan.Plan;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** Finds what the placements of a sheet hang on. */
public final class Sensitivities {

    private final Plan plan;
    private final Rerun rerun;
    private final Sensitivity.Builder found = Sensitivity.builder();
    private final Map<Integer, Site> sites = new LinkedHashMap<>();

    private Sensitivities(Plan plan, Sheet sheet, BooleanSupplier cancelled) {
        this.plan = plan;
        this.rerun = new Rerun(plan, sheet, cancelled);
    }

    /** A constant with what is compared with it. */
    private record Site(Place place, Comparison comparison, Rational value, List<InputSpec> compared) {}

    /** What the placements of a sheet hang on. */
    public static Sensitivity of(Plan plan, Sheet sheet, BooleanSupplier cancelled) {
        Sensitivities sensitivities = new Sensitivities(plan, sheet, cancelled);
        sensitivities.answers();
        sensitivities.thresholds();
        sensitivities.weights();
        return sensitivities.found.build();
    }

    private void answers() {
        Sheet sheet = rerun.sheet();
        for (Slot slot : plan.slots().all()) {
            if (!slot.fact() && sheet.status(slot.index()) == Sheet.Status.ANSWERED) {
                Reply from = sheet.reply(slot.index());
                for (Reply to : Neighbours.of(slot, from)) {
                    List<Shift> shifts = rerun.with(slot.index(), sheet.with(slot.index(), to));
                    if (!shifts.isEmpty()) {
                        found.addAnswer(new Sensitivity.AnswerStep(slot.key(), from, to, shifts));
                    }
                }
            }
        }
    }

    // Thresholds

    private void thresholds() {
        for (Figure figure : plan.figures()) {
            if (figure instanceof Figure.OfMeasure measure) {
                Place place = place(measure);
                measure.inputs().forEach(input -> {
                    if (input.origin() instanceof InputSpec.Origin.OfCondition judged) {
                        collect(judged.condition(), place);
                    }
                });
                measure.precondition().ifPresent(condition -> collect(condition, place));
            } else if (figure instanceof Figure.OfCondition condition) {
                collect(
                        condition.condition(),
                        new Place(Family.CONDITION, condition.rule().id(), condition.subject(), Optional.empty()));
            } else if (figure instanceof Figure.OfPlacement placement) {
                placement(placement);
            }
            tell();
        }
    }

    private static Place place(Figure.OfMeasure measure) {
        return new Place(Family.MEASURE, measure.rule().id(), measure.subject(), Optional.empty());
    }

    private void placement(Figure.OfPlacement placement) {
        for (int i = 0; i < placement.stages().size(); i++) {
            Figure.StageSpec stage = placement.stages().get(i);
            Place place =
                    new Place(Family.PLACEMENT, placement.rule().id(), placement.subject(), Optional.of(stage.stage()));
            if (stage.bound().isEmpty()) {
                if (placement.placements().isEmpty()) {
                    collect(stage.condition(), place);
                }
            } else if (placement.measured().isPresent()) {
                band(placement, i, place);
            }
        }
    }

    private void collect(ConditionSpec spec, Place place) {
        if (spec instanceof ConditionSpec.OfGroup group) {
            group.conditions().forEach(part -> collect(part, place));
        } else if (spec instanceof ConditionSpec.OfNegation negation) {
            collect(negation.condition(), place);
        } else if (spec instanceof ConditionSpec.OfComparison compared
                && compared.right().origin() instanceof InputSpec.Origin.OfConstant constant) {
            sites.computeIfAbsent(
                            compared.right().node(),
                            none -> new Site(place, compared.comparison(), constant.value(), new ArrayList<>()))
                    .compared()
                    .add(compared.left());
        }
    }

    private void tell() {
        sites.forEach((node, site) -> {
            if (node >= 0) {
                Margin margin = new Margins(site.value(), Optional.empty(), Optional.empty())
                        .nearest(
                                turning(site.compared()),
                                number -> rerun.with(List.of(new ConstantNode(node, number))));
                tell(site, margin);
            }
        });
        sites.clear();
    }

    private void tell(Site site, Margin margin) {
        found.addThreshold(new Sensitivity.Threshold(
                site.place(),
                site.compared().stream().map(this::operand).toList(),
                site.comparison(),
                site.value(),
                margin));
    }

    /** A comparison turns where its constant is an end of what it is compared with. */
    private NavigableSet<Rational> turning(List<InputSpec> compared) {
        State state = rerun.state();
        NavigableSet<Rational> turning = new TreeSet<>();
        for (InputSpec input : compared) {
            if (state.hasRange(input.node())) {
                turning.add(state.low(input.node()));
                turning.add(state.high(input.node()));
            }
        }
        return turning;
    }

    private void band(Figure.OfPlacement placement, int at, Place place) {
        InputSpec measured = placement.measured().orElseThrow();
        List<Scale.Bound> bounds = placement.stages().stream()
                .flatMap(stage -> stage.bound().stream())
                .toList();
        Scale.Bound own = bounds.get(at);
        Optional<Rational> below =
                at == 0 ? Optional.empty() : Optional.of(bounds.get(at - 1).value());
        Optional<Rational> above = at + 1 == bounds.size()
                ? Optional.empty()
                : Optional.of(bounds.get(at + 1).value());
        Margin margin = new Margins(own.value(), below, above).nearest(turning(List.of(measured)), number -> {
            List<Scale.Bound> others = new ArrayList<>(bounds);
            others.set(at, new Scale.Bound(number, own.inclusive()));
            return rerun.with(
                    List.of(new BandsNode(placement.node(), plan.node(measured.node()), others, placement.set())));
        });
        Comparison comparison = own.inclusive() ? Comparison.AT_LEAST : Comparison.MORE_THAN;
        tell(new Site(place, comparison, own.value(), List.of(measured)), margin);
    }

    private Operand operand(InputSpec input) {
        InputSpec.Origin origin = input.origin();
        if (origin instanceof InputSpec.Origin.OfAnswer answer) {
            return new Operand.OfAnswer(key(answer.slot()));
        } else if (origin instanceof InputSpec.Origin.OfMeasure measure) {
            return new Operand.OfMeasure(measure.measure(), measure.subject());
        } else if (origin instanceof InputSpec.Origin.OfRank rank) {
            return new Operand.OfRank(rank.placement(), rank.subject());
        } else if (origin instanceof InputSpec.Origin.OfTarget target) {
            return new Operand.OfRank(target.placement(), target.subject());
        } else if (origin instanceof InputSpec.Origin.OfFact fact) {
            return new Operand.OfFact(key(fact.slot()).indicator());
        }
        return new Operand.OfNumber();
    }

    private AnswerKey key(int slot) {
        return plan.slots().get(slot).key();
    }

    // Weights

    private void weights() {
        Weights weights = new Weights(plan, rerun);
        for (Figure figure : plan.figures()) {
            if (figure instanceof Figure.OfMeasure measure && Weights.areWeighed(measure)) {
                for (int i = 0; i < measure.inputs().size(); i++) {
                    InputSpec input = measure.inputs().get(i);
                    found.addWeight(new Sensitivity.Weight(
                            place(measure), operand(input), input.weight(), weights.margin(measure, i)));
                }
            }
        }
    }
}
