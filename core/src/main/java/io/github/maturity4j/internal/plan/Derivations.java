package io.github.maturity4j.internal.plan;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.Outcomes;
import java.util.Optional;

/** Tells how conditions and inputs came about. */
final class Derivations {

    private final Sheet sheet;
    private final State possible;
    private final State now;

    Derivations(Evaluation evaluation) {
        this.sheet = evaluation.sheet();
        this.possible = evaluation.possible();
        this.now = evaluation.now();
    }

    ConditionDerivation of(ConditionSpec spec) {
        Outcomes maybe = possible.outcomes(spec.node());
        Outcomes current = now.outcomes(spec.node());
        if (spec instanceof ConditionSpec.OfComparison comparison) {
            return new ConditionDerivation.Compared(
                    input(comparison.left()).build(),
                    comparison.comparison(),
                    input(comparison.right()).build(),
                    maybe,
                    current);
        } else if (spec instanceof ConditionSpec.OfAnswer answer) {
            Slot slot = sheet.slots().get(answer.slot());
            return new ConditionDerivation.AnswerChecked(
                    slot.key(),
                    sheet.reply(answer.slot()),
                    answer.rule(),
                    treatment(answer.slot(), answer.treatments()),
                    maybe,
                    current);
        } else if (spec instanceof ConditionSpec.OfFact fact) {
            Optional<Reply> reply =
                    sheet.isOpen(fact.slot()) ? Optional.empty() : Optional.of(sheet.reply(fact.slot()));
            return new ConditionDerivation.FactChecked(
                    sheet.slots().get(fact.slot()).key().indicator(), reply, fact.choices(), maybe, current);
        } else if (spec instanceof ConditionSpec.OfPlacement placement) {
            return new ConditionDerivation.PlacementChecked(
                    placement.subject(),
                    placement.rule(),
                    Evaluation.stages(possible, placement.placement(), placement.stages()),
                    Evaluation.stages(now, placement.placement(), placement.stages()),
                    maybe,
                    current);
        } else if (spec instanceof ConditionSpec.OfGroup group) {
            return new ConditionDerivation.Combined(
                    group.kind(),
                    group.count(),
                    group.conditions().stream().map(this::of).toList(),
                    maybe,
                    current);
        } else if (spec instanceof ConditionSpec.OfNegation negation) {
            return new ConditionDerivation.Negated(of(negation.condition()), maybe, current);
        } else if (spec instanceof ConditionSpec.OfReference reference) {
            return new ConditionDerivation.Referred(reference.condition(), reference.subject(), maybe, current);
        }
        throw new IllegalStateException("a kind of condition without a derivation: " + spec);
    }

    Input.Builder input(InputSpec spec) {
        return Input.builder()
                .origin(origin(spec.origin()))
                .weight(spec.weight())
                .possible(possible.value(spec.node()))
                .score(now.value(spec.node()))
                .mayBeSatisfied(possible.mayBeSatisfied(spec.node()))
                .treatment(treatment(spec))
                .baseline(spec.baseline())
                .reasonCode(spec.reasonCode());
    }

    private Input.Origin origin(InputSpec.Origin origin) {
        if (origin instanceof InputSpec.Origin.OfAnswer answer) {
            return new Input.Origin.Answered(
                    sheet.slots().get(answer.slot()).key(),
                    sheet.reply(answer.slot()),
                    answer.counting(),
                    sheet.isLacking(answer.slot()));
        } else if (origin instanceof InputSpec.Origin.OfMeasure measure) {
            return new Input.Origin.Measured(measure.measure(), measure.subject());
        } else if (origin instanceof InputSpec.Origin.OfRank rank) {
            return new Input.Origin.Ranked(rank.placement(), rank.subject());
        } else if (origin instanceof InputSpec.Origin.OfTarget target) {
            return new Input.Origin.Targeted(target.placement(), target.subject());
        } else if (origin instanceof InputSpec.Origin.OfFact fact) {
            return new Input.Origin.Recorded(
                    sheet.slots().get(fact.slot()).key().indicator());
        } else if (origin instanceof InputSpec.Origin.OfCondition condition) {
            return new Input.Origin.Judged(of(condition.condition()));
        }
        return new Input.Origin.Constant();
    }

    private Optional<Treatment> treatment(InputSpec spec) {
        if (spec.origin() instanceof InputSpec.Origin.OfAnswer answer) {
            return treatment(answer.slot(), spec.treatments());
        }
        int figure = spec.origin() instanceof InputSpec.Origin.OfMeasure measure ? measure.figure() : spec.node();
        boolean replaced = figure != spec.node() && (now.flags(figure) & State.EMPTY) != 0;
        return replaced ? spec.treatments().empty().map(Treatment.As::new) : Optional.empty();
    }

    private Optional<Treatment> treatment(int slot, Treatments treatments) {
        return sheet.status(slot).treatment(treatments);
    }
}
