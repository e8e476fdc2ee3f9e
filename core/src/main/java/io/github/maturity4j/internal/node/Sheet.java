package io.github.maturity4j.internal.node;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Target;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Scale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers of one assessment by slot, each with what it means for rules. Immutable. */
public final class Sheet {

    /** What a slot holds. */
    public enum Status {
        /** An answer on the scale, with all it has to bring. */
        ANSWERED,
        /** Not applicable, with all it has to bring. */
        NOT_APPLICABLE,
        /** "I don't know." */
        UNKNOWN,
        /** Nothing said. */
        UNANSWERED,
        /** Known in part: open between the lowest and the highest points, or between some choices. */
        PARTLY,
        /** Not applicable or unordered, lacking what it has to bring: open, whatever a rule says of unknown ones. */
        OPEN,
        /** Any of these: for the bounds of a plan. */
        ANYTHING;

        /** The treatment that a rule gives to this; empty where an answer was given. */
        public Optional<Treatment> treatment(Treatments treatments) {
            return switch (this) {
                case ANSWERED, PARTLY -> Optional.empty();
                case NOT_APPLICABLE -> treatments.notApplicable().or(() -> Optional.of(new Treatment.Exclude()));
                case UNKNOWN -> treatments.unknown().or(() -> Optional.of(new Treatment.Open()));
                case UNANSWERED -> treatments.unanswered().or(() -> Optional.of(new Treatment.Open()));
                case OPEN, ANYTHING -> Optional.of(new Treatment.Open());
            };
        }
    }

    private final Slots slots;
    private final Held[] held;
    private final Map<String, String> targets;

    private Sheet(Slots slots, Held[] held, Map<String, String> targets) {
        this.slots = slots;
        this.held = held;
        this.targets = targets;
    }

    /** A sheet on which every answer may be anything. */
    public static Sheet anything(Slots slots) {
        Held[] held = new Held[slots.size()];
        Arrays.fill(held, Held.ANYTHING);
        return new Sheet(slots, held, Map.of());
    }

    /** The answers of an assessment; those that are given apart go before its own. */
    public static Sheet of(Slots slots, Assessment assessment, Map<AnswerKey, Held> apart) {
        Held[] held = new Held[slots.size()];
        for (Slot slot : slots.all()) {
            held[slot.index()] = slot.fact() ? fact(slot, assessment) : answer(slot, assessment, apart);
        }
        Map<String, String> targets = new HashMap<>();
        for (Target target : assessment.targets()) {
            targets.put(targetKey(target.placement(), target.subject()), target.stage());
        }
        return new Sheet(slots, held, targets);
    }

    private static Held fact(Slot slot, Assessment assessment) {
        Reply reply = assessment.facts().getOrDefault(slot.key().indicator(), Held.NOTHING_SAID);
        return Held.of(slot, reply, Set.of());
    }

    private static Held answer(Slot slot, Assessment assessment, Map<AnswerKey, Held> apart) {
        Held given = apart.get(slot.key());
        if (given != null) {
            return given;
        }
        Answer answer = assessment.answers().get(slot.key());
        return answer == null
                ? Held.of(slot, Held.NOTHING_SAID, Set.of())
                : Held.of(slot, answer.reply(), answer.attachments());
    }

    /** This sheet with another answer in one slot. */
    public Sheet with(int slot, Answer answer) {
        Held[] changed = held.clone();
        changed[slot] = Held.of(slots.get(slot), answer.reply(), answer.attachments());
        return new Sheet(slots, changed, targets);
    }

    /** The key of the target of one figure of a placement. */
    public static String targetKey(String placement, Subject subject) {
        return placement + " " + subject;
    }

    /** The stage that the assessment sets as target. */
    public Optional<String> target(String key) {
        return Optional.ofNullable(targets.get(key));
    }

    /** The slots. */
    public Slots slots() {
        return slots;
    }

    /** What a slot holds. */
    public Status status(int slot) {
        return held[slot].status();
    }

    /** Whether a slot is still open. */
    public boolean isOpen(int slot) {
        return status(slot) != Status.ANSWERED && status(slot) != Status.NOT_APPLICABLE;
    }

    /** Whether what was said lacks what its indicator demands. */
    public boolean isLacking(int slot) {
        return held[slot].lacking();
    }

    /** What was said. */
    public Reply reply(int slot) {
        return held[slot].reply();
    }

    Set<Attachment> attachments(int slot) {
        return held[slot].attachments();
    }

    /** The points of an answer, of one known in part the most; only where one was given that is worth points. */
    public Rational points(int slot) {
        return present(held[slot].highest());
    }

    /** The least points of an answer that is known in part, else its points; only where one was given that is worth points. */
    public Rational lowest(int slot) {
        return present(held[slot].lowest());
    }

    /** Whether an answer that is known in part may still be a choice. */
    public boolean mayBe(int slot, Scale.Choice choice) {
        Held answer = held[slot];
        if (answer.reply() instanceof Reply.OneOf some && !answer.lacking()) {
            return some.ids().contains(choice.id());
        }
        return choice.points()
                .filter(points -> points.compareTo(lowest(slot)) >= 0 && points.compareTo(points(slot)) <= 0)
                .isPresent();
    }

    /** Whether an answer that is known in part may still turn out not applicable. */
    public boolean mayBeNotApplicable(int slot) {
        return reply(slot) instanceof Reply.Between between
                && between.mayBeNotApplicable()
                && slots.get(slot).applicability().mayBeNotApplicable();
    }

    private static Rational present(@Nullable Rational points) {
        if (points == null) {
            throw new IllegalStateException("the answer is worth no points");
        }
        return points;
    }

    /** The number that was recorded, as it was said. */
    Rational amount(int slot) {
        if (reply(slot) instanceof Reply.Amount amount) {
            return amount.value();
        }
        throw new IllegalStateException("no number was recorded");
    }

    /** Whether an open answer may turn out to be more than points between its bounds: not applicable, or assumed. */
    boolean hasSpecialOutcomes(int slot) {
        return switch (status(slot)) {
            case ANSWERED, NOT_APPLICABLE -> false;
            case PARTLY -> mayBeNotApplicable(slot);
            case OPEN -> slots.get(slot).applicability().mayBeNotApplicable();
            case UNKNOWN -> slots.get(slot).applicability().mayBeNotApplicable() || slots.isUnknownAssumed(slot);
            case UNANSWERED -> slots.get(slot).applicability().mayBeNotApplicable() || slots.isUnansweredAssumed(slot);
            case ANYTHING -> true;
        };
    }
}
