package io.github.maturity4j.internal.node;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Set;

/** Whether an answer is one of some choices; for several choices, whether all of these are among them. */
public final class ChoiceNode extends Node {

    private final int slot;
    private final Scale scale;
    private final boolean applicableAlways;
    private final Set<String> asked;
    private final Treatments treatments;

    /** A condition on the choice in a slot. */
    public ChoiceNode(int id, Slots slots, int slot, Set<String> asked, Treatments treatments) {
        super(
                id,
                Kind.CONDITION,
                new int[0],
                Dependencies.of(slot, direction(slots.get(slot).scale(), asked)));
        this.slot = slot;
        this.scale = slots.get(slot).scale();
        this.applicableAlways = !slots.get(slot).applicability().mayBeNotApplicable();
        this.asked = Set.copyOf(asked);
        this.treatments = treatments;
        if (treatments
                .unknown()
                .filter(given -> !(given instanceof Treatment.Open))
                .isPresent()) {
            slots.assumeUnknown(slot);
        }
        if (treatments
                .unanswered()
                .filter(given -> !(given instanceof Treatment.Open))
                .isPresent()) {
            slots.assumeUnanswered(slot);
        }
    }

    private static byte direction(Scale scale, Set<String> asked) {
        if (scale instanceof Scale.Classes || scale instanceof Scale.Several) {
            return Dependencies.BOTH;
        }
        List<Scale.Choice> choices = scale.choices();
        boolean upper = true;
        boolean lower = true;
        for (Scale.Choice in : choices) {
            for (Scale.Choice out : choices) {
                if (asked.contains(in.id()) && !asked.contains(out.id())) {
                    int order = points(in).compareTo(points(out));
                    upper &= order > 0;
                    lower &= order < 0;
                }
            }
        }
        return upper ? Dependencies.RISING : lower ? Dependencies.FALLING : Dependencies.BOTH;
    }

    private static Rational points(Scale.Choice choice) {
        return choice.points().orElse(Rational.ZERO);
    }

    @Override
    void evaluate(State state) {
        Sheet sheet = state.sheet();
        int set = switch (sheet.status(slot)) {
            case ANSWERED -> holds(sheet.reply(slot)) ? State.MET : State.UNMET;
            case PARTLY -> state.mode() == State.Mode.ANSWERED ? State.VOID : partly(state);
            case ANYTHING ->
                completions()
                        | outcome(treatments.unknown().orElse(new Treatment.Open()))
                        | outcome(treatments.unanswered().orElse(new Treatment.Open()));
            default -> treated(state, sheet.status(slot).treatment(treatments).orElse(new Treatment.Open()));
        };
        state.outcomes(id(), set);
    }

    private boolean holds(Reply reply) {
        if (reply instanceof Reply.Choices choices) {
            return choices.ids().containsAll(asked);
        }
        return reply instanceof Reply.Choice choice && asked.contains(choice.id());
    }

    private int treated(State state, Treatment treatment) {
        if (state.sheet().status(slot) == Sheet.Status.NOT_APPLICABLE) {
            return outcome(treatment);
        }
        boolean assumes = !(treatment instanceof Treatment.Open);
        if (state.mode() == State.Mode.ANSWERED) {
            return State.VOID;
        }
        if (assumes) {
            state.markAssumed(id());
        }
        return state.mode() == State.Mode.NOW && assumes ? outcome(treatment) : completions() | outcome(treatment);
    }

    private int completions() {
        int set = applicableAlways ? 0 : outcome(treatments.notApplicable().orElse(new Treatment.Exclude()));
        if (scale instanceof Scale.Several several) {
            int size = several.choices().size();
            int fewest = several.fewest().orElse(0);
            int most = several.most().orElse(size);
            set |= Math.max(asked.size(), fewest) <= most ? State.MET : 0;
            set |= fewest < size ? State.UNMET : 0;
        } else {
            set |= State.MET;
            set |= asked.size() < scale.choices().size() ? State.UNMET : 0;
        }
        return set;
    }

    private int partly(State state) {
        if (scale instanceof Scale.Several) {
            state.markInexact(id());
            return State.MET | State.UNMET;
        }
        int set = 0;
        for (Scale.Choice choice : scale.choices()) {
            if (state.sheet().mayBe(slot, choice)) {
                set |= asked.contains(choice.id()) ? State.MET : State.UNMET;
            }
        }
        return set;
    }

    private int outcome(Treatment treatment) {
        if (treatment instanceof Treatment.Satisfied) {
            return State.MET;
        }
        if (treatment instanceof Treatment.Exclude) {
            return State.VOID;
        }
        if (treatment instanceof Treatment.As as) {
            boolean met = scale.choices().stream()
                    .anyMatch(choice -> asked.contains(choice.id())
                            && choice.points().filter(as.points()::equals).isPresent());
            return met ? State.MET : State.UNMET;
        }
        return treatment instanceof Treatment.Withheld ? State.UNMET : 0;
    }
}
