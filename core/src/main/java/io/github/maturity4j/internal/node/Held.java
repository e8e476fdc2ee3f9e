package io.github.maturity4j.internal.node;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.Sheet.Status;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Scale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a slot holds, and what it means for rules.
 *
 * @param status what it means
 * @param reply what was said
 * @param attachments what came with it
 * @param lacking whether it lacks what its indicator demands
 * @param lowest the least points it is worth; null where it has none
 * @param highest the most points it is worth; null where it has none
 */
public record Held(
        Status status,
        Reply reply,
        Set<Attachment> attachments,
        boolean lacking,
        @Nullable Rational lowest,
        @Nullable Rational highest) {

    static final Reply NOTHING_SAID = new Reply.Unanswered();
    static final Held ANYTHING = new Held(Status.ANYTHING, NOTHING_SAID, Set.of(), false, null, null);

    /** A reply in a slot. */
    public static Held of(Slot slot, Reply reply, Set<Attachment> brought) {
        boolean partly = reply instanceof Reply.Between || reply instanceof Reply.OneOf;
        if (partly) {
            return partly(slot, reply, brought, !brought.containsAll(slot.demands()));
        }
        return switch (reply.kind()) {
            case UNKNOWN -> new Held(Status.UNKNOWN, reply, brought, false, null, null);
            case UNANSWERED -> new Held(Status.UNANSWERED, reply, brought, false, null, null);
            case NOT_APPLICABLE -> {
                boolean lacking = slot.applicability() == Applicability.OPTIONAL_WITH_REASON
                        && !brought.contains(Attachment.REASON);
                yield new Held(lacking ? Status.OPEN : Status.NOT_APPLICABLE, reply, brought, lacking, null, null);
            }
            case ANSWERED -> answered(slot, reply, brought, !brought.containsAll(slot.demands()));
        };
    }

    private static Held answered(Slot slot, Reply reply, Set<Attachment> brought, boolean lacking) {
        if (lacking) {
            return partly(slot, reply, brought, true);
        }
        Rational points = Points.of(slot.scale(), reply);
        return new Held(Status.ANSWERED, reply, brought, false, points, points);
    }

    /** Open between the points of the reply; where it lacks something, between the worst and itself. */
    private static Held partly(Slot slot, Reply reply, Set<Attachment> brought, boolean lacking) {
        if (slot.scale() instanceof Scale.Classes) {
            return new Held(lacking ? Status.OPEN : Status.PARTLY, reply, brought, lacking, null, null);
        }
        Rational lowest = null;
        Rational highest = null;
        if (reply instanceof Reply.OneOf some) {
            for (String id : some.ids()) {
                Rational points = Points.of(slot.scale(), new Reply.Choice(id));
                if (points != null) {
                    lowest = lowest == null ? points : lowest.min(points);
                    highest = highest == null ? points : highest.max(points);
                }
            }
        } else if (reply instanceof Reply.Between between) {
            lowest = between.lowest();
            highest = between.highest();
        } else {
            highest = Points.of(slot.scale(), reply);
        }
        if (lacking) {
            lowest = slot.range().map(range -> range.low()).orElse(lowest);
        }
        return new Held(Status.PARTLY, reply, brought, lacking, lowest, highest);
    }
}
