package io.github.maturity4j.internal.node;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Target;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
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
        /** An answer that lacks what its indicator demands: open between the worst and itself. */
        LACKING,
        /** Not applicable or unordered, lacking what it has to bring: open, whatever a rule says of unknown ones. */
        OPEN,
        /** Any of these: for the bounds of a plan. */
        ANYTHING;

        /** The treatment that a rule gives to this; empty where an answer was given. */
        public Optional<Treatment> treatment(Treatments treatments) {
            return switch (this) {
                case ANSWERED, LACKING -> Optional.empty();
                case NOT_APPLICABLE -> treatments.notApplicable().or(() -> Optional.of(new Treatment.Exclude()));
                case UNKNOWN -> treatments.unknown().or(() -> Optional.of(new Treatment.Open()));
                case UNANSWERED -> treatments.unanswered().or(() -> Optional.of(new Treatment.Open()));
                case OPEN, ANYTHING -> Optional.of(new Treatment.Open());
            };
        }
    }

    private static final Reply NOTHING_SAID = new Reply.Unanswered();

    private final Slots slots;
    private final Status[] status;
    private final Reply[] replies;
    private final List<Set<Attachment>> attachments;
    private final @Nullable Rational[] points;
    private final Map<String, String> targets;

    private Sheet(
            Slots slots,
            Status[] status,
            Reply[] replies,
            List<Set<Attachment>> attachments,
            @Nullable Rational[] points,
            Map<String, String> targets) {
        this.slots = slots;
        this.status = status;
        this.replies = replies;
        this.attachments = attachments;
        this.points = points;
        this.targets = targets;
    }

    /** A sheet on which every answer may be anything. */
    public static Sheet anything(Slots slots) {
        int size = slots.size();
        Status[] status = new Status[size];
        Arrays.fill(status, Status.ANYTHING);
        Reply[] replies = new Reply[size];
        Arrays.fill(replies, NOTHING_SAID);
        return new Sheet(slots, status, replies, Collections.nCopies(size, Set.of()), new Rational[size], Map.of());
    }

    /** The answers of an assessment. */
    public static Sheet of(Slots slots, Assessment assessment) {
        int size = slots.size();
        Status[] status = new Status[size];
        Reply[] replies = new Reply[size];
        List<Set<Attachment>> attachments = new ArrayList<>(size);
        @Nullable Rational[] points = new Rational[size];
        for (Slot slot : slots.all()) {
            int i = slot.index();
            Set<Attachment> brought = Set.of();
            Reply reply = NOTHING_SAID;
            if (slot.fact()) {
                reply = assessment.facts().getOrDefault(slot.key().indicator(), NOTHING_SAID);
            } else {
                Answer answer = assessment.answers().get(slot.key());
                if (answer != null) {
                    reply = answer.reply();
                    brought = answer.attachments();
                }
            }
            replies[i] = reply;
            attachments.add(brought);
            status[i] = statusOf(slot, reply, brought);
            if (status[i] == Status.ANSWERED || status[i] == Status.LACKING) {
                points[i] = Points.of(slot.scale(), reply);
            }
        }
        Map<String, String> targets = new HashMap<>();
        for (Target target : assessment.targets()) {
            targets.put(targetKey(target.placement(), target.subject()), target.stage());
        }
        return new Sheet(slots, status, replies, attachments, points, targets);
    }

    /**
     * This sheet with another reply in a slot, which keeps what came with the old one and brings all that is demanded. A slot that
     * holds no reply that its indicator allows stays open.
     */
    public Sheet with(int slot, Reply reply) {
        Slot place = slots.get(slot);
        Set<Attachment> brought = EnumSet.noneOf(Attachment.class);
        brought.addAll(attachments.get(slot));
        brought.addAll(place.demands());
        if (reply.kind() == AnswerKind.NOT_APPLICABLE) {
            brought.add(Attachment.REASON);
        }
        return with(slot, statusOf(place, reply, brought), reply, Set.copyOf(brought), Points.of(place.scale(), reply));
    }

    /** This sheet with anything whatsoever in a slot. */
    public Sheet withAnything(int slot) {
        return with(slot, Status.ANYTHING, replies[slot], attachments.get(slot), null);
    }

    /** This sheet with what another one holds in a slot. */
    public Sheet with(int slot, Sheet other) {
        return with(slot, other.status[slot], other.replies[slot], other.attachments.get(slot), other.points[slot]);
    }

    private Sheet with(int slot, Status state, Reply reply, Set<Attachment> brought, @Nullable Rational worth) {
        Status[] newStatus = status.clone();
        newStatus[slot] = state;
        Reply[] newReplies = replies.clone();
        newReplies[slot] = reply;
        List<Set<Attachment>> newAttachments = new ArrayList<>(attachments);
        newAttachments.set(slot, brought);
        @Nullable Rational[] newPoints = points.clone();
        newPoints[slot] = worth;
        return new Sheet(slots, newStatus, newReplies, newAttachments, newPoints, targets);
    }

    /** The key of the target of one figure of a placement. */
    public static String targetKey(String placement, Subject subject) {
        return placement + " " + subject;
    }

    /** The stage that the assessment sets as target. */
    public Optional<String> target(String key) {
        return Optional.ofNullable(targets.get(key));
    }

    private static Status statusOf(Slot slot, Reply reply, Set<Attachment> brought) {
        return switch (reply.kind()) {
            case UNKNOWN -> Status.UNKNOWN;
            case UNANSWERED -> Status.UNANSWERED;
            case NOT_APPLICABLE ->
                slot.applicability() == Applicability.OPTIONAL_WITH_REASON && !brought.contains(Attachment.REASON)
                        ? Status.OPEN
                        : Status.NOT_APPLICABLE;
            case ANSWERED ->
                brought.containsAll(slot.demands())
                        ? Status.ANSWERED
                        : slot.scale() instanceof Scale.Classes ? Status.OPEN : Status.LACKING;
        };
    }

    /** The slots. */
    public Slots slots() {
        return slots;
    }

    /** What a slot holds. */
    public Status status(int slot) {
        return status[slot];
    }

    /** Whether a slot is still open. */
    public boolean isOpen(int slot) {
        return status[slot] != Status.ANSWERED && status[slot] != Status.NOT_APPLICABLE;
    }

    /** What was said. */
    public Reply reply(int slot) {
        return replies[slot];
    }

    Set<Attachment> attachments(int slot) {
        return attachments.get(slot);
    }

    /** The points of an answer; only where one was given that is worth points. */
    public Rational points(int slot) {
        Rational value = points[slot];
        if (value == null) {
            throw new IllegalStateException("the answer is worth no points");
        }
        return value;
    }

    /** The number that was recorded, as it was said. */
    Rational amount(int slot) {
        if (replies[slot] instanceof Reply.Amount amount) {
            return amount.value();
        }
        throw new IllegalStateException("no number was recorded");
    }

    /** Whether an open answer may turn out to be more than points between its bounds: not applicable, or assumed. */
    boolean hasSpecialOutcomes(int slot) {
        return switch (status[slot]) {
            case ANSWERED, NOT_APPLICABLE, LACKING -> false;
            case OPEN -> slots.get(slot).applicability().mayBeNotApplicable();
            case UNKNOWN -> slots.get(slot).applicability().mayBeNotApplicable() || slots.isUnknownAssumed(slot);
            case UNANSWERED -> slots.get(slot).applicability().mayBeNotApplicable() || slots.isUnansweredAssumed(slot);
            case ANYTHING -> true;
        };
    }
}
