package io.github.maturity4j.comparison;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureDerivation;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The derivations of a scorecard as parts, by figure, in document order. */
final class Outline {

    private final Scorecard card;

    private Outline(Scorecard card) {
        this.card = card;
    }

    static Map<Figure, Part> of(Scorecard card) {
        Outline outline = new Outline(card);
        Map<Figure, Part> figures = new LinkedHashMap<>();
        for (MeasureResult result : card.measures()) {
            figures.put(figure(result), outline.measure(result));
        }
        for (ConditionResult result : card.conditions()) {
            Part derivation = outline.condition(result.derivation());
            figures.put(figure(result), node("condition", states(result.possible(), result.now()), List.of(derivation)));
        }
        for (PlacementResult result : card.placements()) {
            figures.put(figure(result), outline.placement(result));
        }
        return figures;
    }

    static Figure figure(MeasureResult result) {
        return new Figure(Figure.Kind.MEASURE, result.measure(), result.subject());
    }

    static Figure figure(ConditionResult result) {
        return new Figure(Figure.Kind.CONDITION, result.condition(), result.subject());
    }

    static Figure figure(PlacementResult result) {
        return new Figure(Figure.Kind.PLACEMENT, result.placement(), result.subject());
    }

    private static List<Object> states(Object possible, Object now) {
        return List.of(possible, now);
    }

    private static Part node(Object shape, Object state, List<Part> parts) {
        return new Part(shape, state, parts, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Part measure(MeasureResult result) {
        MeasureDerivation derivation = result.derivation();
        List<Part> parts = new ArrayList<>(derivation.inputs().stream().map(this::input).toList());
        derivation.precondition().map(this::condition).ifPresent(parts::add);
        return node(
                List.of(derivation.formula(), derivation.determinedOnly(), derivation.precondition().isPresent()),
                states(result.possible(), result.score()),
                parts);
    }

    private Part placement(PlacementResult result) {
        PlacementDerivation derivation = result.derivation();
        List<Part> parts = new ArrayList<>();
        derivation.stages().forEach(stage -> parts.add(condition(stage.condition())));
        derivation.measured().map(this::input).ifPresent(parts::add);
        for (PlacementDerivation.Placed placed : derivation.placements()) {
            Figure figure = new Figure(Figure.Kind.PLACEMENT, placed.placement(), placed.subject());
            parts.add(new Part(
                    figure,
                    states(placed.possible(), placed.now()),
                    List.of(),
                    Optional.empty(),
                    Optional.of(figure),
                    Optional.empty()));
        }
        List<Object> bounds = new ArrayList<>();
        derivation.stages().forEach(stage -> bounds.add(List.of(stage.stage(), stage.bound())));
        return new Part(
                List.of(result.stageSet(), derivation.method(), derivation.floor(), derivation.voidCounts(), bounds),
                states(result.possible(), result.now()),
                parts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                derivation.stages().stream()
                        .map(PlacementDerivation.StageStanding::stage)
                        .toList());
    }

    private Part input(Input input) {
        List<Object> state = List.of(input.possible(), input.score(), input.mayBeSatisfied());
        List<Object> rule = List.of(input.weight(), input.baseline(), input.reasonCode());
        Input.Origin origin = input.origin();
        if (origin instanceof Input.Origin.Answered answered) {
            return leaf(
                    List.of(rule, answered.key(), answered.counting()),
                    state,
                    new Part.Leaf(
                            new Part.What.Answer(answered.key()),
                            said(answered.reply(), answered.lacking()),
                            Optional.of(treated(answered.reply(), answered.lacking(), input.treatment()))),
                    Optional.empty());
        } else if (origin instanceof Input.Origin.Measured measured) {
            return reference(rule, state, new Figure(Figure.Kind.MEASURE, measured.measure(), measured.subject()));
        } else if (origin instanceof Input.Origin.Ranked ranked) {
            return reference(rule, state, new Figure(Figure.Kind.PLACEMENT, ranked.placement(), ranked.subject()));
        } else if (origin instanceof Input.Origin.Targeted targeted) {
            Part.What.Target what = new Part.What.Target(targeted.placement(), targeted.subject());
            return leaf(
                    List.of(rule, what),
                    state,
                    new Part.Leaf(
                            what,
                            new Part.Said(input.possible(), input.possible().isEmpty(), ""),
                            Optional.empty()),
                    Optional.empty());
        } else if (origin instanceof Input.Origin.Recorded recorded) {
            return leaf(List.of(rule, recorded), state, fact(recorded.fact()), Optional.empty());
        } else if (origin instanceof Input.Origin.Judged judged) {
            return node(List.of(rule, "judged"), state, List.of(condition(judged.condition())));
        }
        return node(List.of(rule, input.possible()), state, List.of());
    }

    private static Part.Treated treated(Reply reply, boolean lacking, Optional<Treatment> treatment) {
        return new Part.Treated(reply.kind(), lacking, treatment);
    }

    private static Part.Said said(Reply reply, Object attached) {
        AnswerKind kind = reply.kind();
        return new Part.Said(reply, kind == AnswerKind.UNKNOWN || kind == AnswerKind.UNANSWERED, attached);
    }

    private Part.Leaf fact(String id) {
        Optional<Reply> reply = Optional.ofNullable(card.facts().get(id));
        boolean open = reply.filter(said -> said.kind() == AnswerKind.ANSWERED).isEmpty();
        return new Part.Leaf(new Part.What.Fact(id), new Part.Said(reply, open, ""), Optional.empty());
    }

    private static Part leaf(
            Object shape, Object state, Part.Leaf leaf, Optional<ConditionDerivation> condition) {
        return new Part(shape, state, List.of(), Optional.of(leaf), Optional.empty(), condition);
    }

    private static Part reference(Object rule, Object state, Figure figure) {
        return new Part(
                List.of(rule, figure), state, List.of(), Optional.empty(), Optional.of(figure), Optional.empty());
    }

    private Part condition(ConditionDerivation condition) {
        Object state = states(condition.possible(), condition.now());
        if (condition instanceof ConditionDerivation.Compared compared) {
            return combined(
                    compared.comparison(), state, List.of(input(compared.left()), input(compared.right())), condition);
        } else if (condition instanceof ConditionDerivation.AnswerChecked checked) {
            boolean attachments = checked.rule() instanceof Condition.Brings;
            return leaf(
                    List.of(checked.key(), checked.rule()),
                    state,
                    new Part.Leaf(
                            new Part.What.Answer(checked.key()),
                            said(checked.reply(), attachments ? checked.possible() : ""),
                            Optional.empty()),
                    Optional.of(condition));
        } else if (condition instanceof ConditionDerivation.FactChecked checked) {
            return leaf(
                    List.of(checked.fact(), checked.choices()), state, fact(checked.fact()), Optional.of(condition));
        } else if (condition instanceof ConditionDerivation.PlacementChecked checked) {
            String placement = checked.rule() instanceof Condition.Placed placed
                    ? placed.placement()
                    : ((Condition.PlacedIn) checked.rule()).placement();
            return new Part(
                    List.of(checked.subject(), checked.rule()),
                    state,
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Figure(Figure.Kind.PLACEMENT, placement, checked.subject())),
                    Optional.of(condition));
        } else if (condition instanceof ConditionDerivation.Combined group) {
            return combined(
                    List.of(group.kind(), group.count()),
                    state,
                    group.conditions().stream().map(this::condition).toList(),
                    condition);
        } else if (condition instanceof ConditionDerivation.Negated negated) {
            return combined("not", state, List.of(condition(negated.condition())), condition);
        }
        ConditionDerivation.Referred referred = (ConditionDerivation.Referred) condition;
        Figure figure = new Figure(Figure.Kind.CONDITION, referred.condition(), referred.subject());
        return new Part(
                figure, state, List.of(), Optional.empty(), Optional.of(figure), Optional.of(condition));
    }

    private static Part combined(Object shape, Object state, List<Part> parts, ConditionDerivation condition) {
        return new Part(shape, state, parts, Optional.empty(), Optional.empty(), Optional.of(condition));
    }
}
