package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Origin;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.internal.tree.Escapes;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Scale;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads replies and answers. Whether they lie on their scale is not decided here. */
final class ReplyDecoder {

    private static final Reply UNANSWERED = new Reply.Unanswered();

    private final Reading reading;

    ReplyDecoder(Reading reading) {
        this.reading = reading;
    }

    /** An answer on a scale; empty for null, which says nothing. */
    Optional<Answer> answer(Node node, Scale scale) {
        if (node instanceof Node.Null) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Members)) {
            return Optional.of(Answer.of(reply(node, scale)));
        }
        try (Fields fields = reading.fields(node, "an answer")) {
            Answer.Builder answer = Answer.builder()
                    .reply(fields.required("answer", value -> replyOrNothing(value, scale), UNANSWERED))
                    .reason(fields.optional("reason", reading::words))
                    .link(fields.optional("link", reading::words))
                    .evidence(fields.optional("evidence", reading::words))
                    .comment(fields.optional("comment", reading::words))
                    .origin(fields.optional("origin", value -> reading.word(value, Origin.values())));
            return Optional.of(answer.build());
        }
    }

    private Reply replyOrNothing(Node node, Scale scale) {
        return node instanceof Node.Null ? UNANSWERED : reply(node, scale);
    }

    /** What was recorded for a fact; empty for null, which says nothing. */
    Optional<Reply> fact(Node node, Scale scale) {
        if (node instanceof Node.Null) {
            return Optional.empty();
        }
        if (node instanceof Node.Text text
                && scale instanceof Scale.Words
                && !Reading.RESERVED_CHOICES.contains(text.value())) {
            return Optional.of(new Reply.Words(reading.string(node)));
        }
        return Optional.of(reply(node, scale));
    }

    /** What a scorecard says that was said, whatever the scale: as in an assessment, but free words are told from choices. */
    Reply recorded(Node node) {
        if (node instanceof Node.Text) {
            String word = reading.id(node);
            return kind(word).orElseGet(() -> Reading.isPlaceholder(word) ? UNANSWERED : new Reply.Choice(word));
        }
        if (node instanceof Node.Numeral) {
            return new Reply.Amount(reading.number(node));
        }
        if (node instanceof Node.Items) {
            return new Reply.Choices(new LinkedHashSet<>(reading.ids(node)));
        }
        if (node instanceof Node.Members) {
            try (Fields fields = reading.fields(node, "free words: a map with words")) {
                return new Reply.Words(fields.required("words", reading::words, "?"));
            }
        }
        String hint = node instanceof Node.Flag ? "; write yes or no" : "";
        reading.wrongType(node, "a choice, a number, a list of choices, or a kind of answer", hint);
        return UNANSWERED;
    }

    private Reply reply(Node node, Scale scale) {
        if (node instanceof Node.Text text) {
            return word(text, scale);
        }
        if (node instanceof Node.Numeral) {
            return new Reply.Amount(reading.number(node));
        }
        if (node instanceof Node.Items && !scale.choices().isEmpty()) {
            return new Reply.Choices(new LinkedHashSet<>(reading.distinct(node, item -> choice(item, scale))));
        }
        boolean yesNo = node instanceof Node.Flag && scale instanceof Scale.YesNo;
        reading.wrongType(
                node,
                scale.expected(),
                yesNo && node instanceof Node.Flag flag ? "; write " + (flag.value() ? "yes" : "no") : "");
        return UNANSWERED;
    }

    private Reply word(Node.Text text, Scale scale) {
        return kind(text.value()).orElseGet(() -> {
            if (Reading.isId(text.value())) {
                return new Reply.Choice(text.value());
            }
            refuse(text, scale.expected(), scale);
            return UNANSWERED;
        });
    }

    /** The kind of answer that a word means, where it means one. */
    private static Optional<Reply> kind(String word) {
        return switch (word) {
            case "not-applicable" -> Optional.of(new Reply.NotApplicable());
            case "unknown" -> Optional.of(new Reply.Unknown());
            case "unanswered" -> Optional.of(UNANSWERED);
            default -> Optional.empty();
        };
    }

    /** The id of one of several choices; whether there is such a choice is not decided here. */
    private String choice(Node node, Scale scale) {
        if (node instanceof Node.Text text && Reading.isId(text.value())) {
            return text.value();
        }
        String expected =
                "one of " + scale.choices().stream().map(Scale.Choice::id).collect(Collectors.joining(", "));
        if (node instanceof Node.Text text) {
            refuse(text, expected, scale);
        } else {
            reading.wrongType(node, expected);
        }
        return reading.placeholder();
    }

    /** Reports a text that cannot be an answer on any scale, since it is no id. */
    private void refuse(Node.Text text, String expected, Scale scale) {
        String value = text.value();
        Optional<String> near = reading.suggestions()
                .nearest(value, scale.choices().stream().map(Scale.Choice::id).toList());
        reading.problem(
                Code.WRONG_TYPE,
                text,
                "expected " + expected + " but was " + (value.isBlank() ? "empty" : Escapes.ascii(value))
                        + near.map(name -> "; did you mean " + Wording.quoted(name) + "?")
                                .orElseGet(() -> scale instanceof Scale.Numeric ? Wording.numberHint(value) : ""));
    }
}
