package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Origin;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.vocabulary.Scale;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Reads replies and answers. Whether they lie on their scale is not decided here. */
final class ReplyDecoder {

    private static final Reply UNANSWERED = new Reply.Unanswered();

    private final Reading reading;

    ReplyDecoder(Reading reading) {
        this.reading = reading;
    }

    /** An answer; empty for null, which says nothing. */
    Optional<Answer> answer(Node node) {
        if (node instanceof Node.Null) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Members)) {
            return Optional.of(Answer.of(reply(node)));
        }
        try (Fields fields = reading.fields(node, "an answer")) {
            Answer.Builder answer = Answer.builder()
                    .reply(fields.required("answer", this::replyOrNothing, UNANSWERED))
                    .reason(fields.optional("reason", reading::words))
                    .link(fields.optional("link", reading::words))
                    .evidence(fields.optional("evidence", reading::words))
                    .comment(fields.optional("comment", reading::words))
                    .origin(fields.optional("origin", value -> reading.word(value, Origin.values())));
            return Optional.of(answer.build());
        }
    }

    private Reply replyOrNothing(Node node) {
        return node instanceof Node.Null ? UNANSWERED : reply(node);
    }

    /** What was recorded for a fact; empty for null, which says nothing. */
    Optional<Reply> fact(Node node, Optional<Scale> scale) {
        if (node instanceof Node.Null) {
            return Optional.empty();
        }
        if (node instanceof Node.Text text
                && scale.filter(Scale.Words.class::isInstance).isPresent()
                && !Reading.RESERVED_CHOICES.contains(text.value())) {
            return Optional.of(new Reply.Words(reading.string(node)));
        }
        return Optional.of(reply(node));
    }

    /** What a scorecard says that was said: as in an assessment, but free words are told from choices. */
    Reply recorded(Node node) {
        if (!(node instanceof Node.Members)) {
            return reply(node);
        }
        try (Fields fields = reading.fields(node, "free words: a map with words")) {
            return new Reply.Words(fields.required("words", reading::words, "?"));
        }
    }

    private Reply reply(Node node) {
        if (node instanceof Node.Text) {
            return word(reading.id(node));
        }
        if (node instanceof Node.Numeral) {
            return new Reply.Amount(reading.number(node));
        }
        if (node instanceof Node.Items) {
            return new Reply.Choices(new LinkedHashSet<>(reading.ids(node)));
        }
        String hint = node instanceof Node.Flag ? "; write yes or no" : "";
        reading.wrongType(node, "a choice, a number, a list of choices, or a kind of answer", hint);
        return UNANSWERED;
    }

    private static Reply word(String word) {
        return switch (word) {
            case "not-applicable" -> new Reply.NotApplicable();
            case "unknown" -> new Reply.Unknown();
            case "unanswered" -> UNANSWERED;
            default -> Reading.isPlaceholder(word) ? UNANSWERED : new Reply.Choice(word);
        };
    }
}
