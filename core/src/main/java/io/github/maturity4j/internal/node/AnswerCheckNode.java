package io.github.maturity4j.internal.node;

import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.Optional;

/** Whether an answer is of a kind, or brings something with it; open while the answer is, and then only bounded. */
public final class AnswerCheckNode extends Node {

    private final int slot;
    private final Optional<AnswerKind> kind;
    private final Optional<Attachment> attachment;

    private AnswerCheckNode(int id, int slot, Optional<AnswerKind> kind, Optional<Attachment> attachment) {
        super(id, Kind.CONDITION, new int[0], Dependencies.of(slot, Dependencies.BOTH));
        this.slot = slot;
        this.kind = kind;
        this.attachment = attachment;
    }

    /** Whether the answer in a slot is of a kind. */
    public static AnswerCheckNode ofKind(int id, int slot, AnswerKind kind) {
        return new AnswerCheckNode(id, slot, Optional.of(kind), Optional.empty());
    }

    /** Whether the answer in a slot brings something. */
    public static AnswerCheckNode brings(int id, int slot, Attachment attachment) {
        return new AnswerCheckNode(id, slot, Optional.empty(), Optional.of(attachment));
    }

    @Override
    void evaluate(State state) {
        Sheet sheet = state.sheet();
        if (sheet.isOpen(slot)) {
            state.outcomes(id(), State.MET | State.UNMET);
            state.markInexact(id());
            return;
        }
        boolean met = kind.map(asked -> sheet.reply(slot).kind() == asked)
                .or(() -> attachment.map(sheet.attachments(slot)::contains))
                .orElse(false);
        state.outcomes(id(), met ? State.MET : State.UNMET);
    }
}
