package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Origin;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.internal.tree.Escapes;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Scale;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads replies and answers. Whether they lie on their scale is not decided here. */
final class ReplyDecoder {

    private static final Reply UNANSWERED = new Reply.Unanswered();

    /** The members of which one stands in a map that is a reply by itself. */
    private static final List<String> KNOWN_IN_PART = List.of("points", "between", "one-of");

    private final Reading reading;
    private final FigureDecoder figures;

    ReplyDecoder(Reading reading) {
        this.reading = reading;
        this.figures = new FigureDecoder(reading);
    }

    /**
     * An answer on a scale; empty for null, which says nothing.
     *
     * @param agreed whether several can have agreed on it
     */
    Optional<Answer> answer(Node node, Scale scale, boolean agreed) {
        if (node instanceof Node.Null) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Members map)) {
            return Optional.of(Answer.of(reply(node, scale)));
        }
        Optional<String> misplaced = map.has("answer") ? Optional.empty() : knownInPart(map);
        if (misplaced.isPresent()) {
            reading.wrongType(
                    node, "an answer: a map with answer", "; write { answer: { " + misplaced.get() + ": .. } }");
            return Optional.of(Answer.unanswered());
        }
        try (Fields fields = reading.fields(node, "an answer")) {
            Answer.Builder answer = Answer.builder()
                    .reply(fields.required("answer", value -> replyOrNothing(value, scale), UNANSWERED))
                    .reason(fields.optional("reason", reading::words))
                    .link(fields.optional("link", reading::words))
                    .evidence(fields.optional("evidence", reading::words))
                    .comment(fields.optional("comment", reading::words))
                    .origin(fields.optional("origin", value -> reading.word(value, Origin.values())));
            if (agreed) {
                answer.agreedBy(fields.list("agreed-by", reading::ids));
            }
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
        if (node instanceof Node.Members map && knownInPart(map).isPresent()) {
            return inPart(node, reading::id);
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
        if (node instanceof Node.Members map && knownInPart(map).isPresent()) {
            return inPart(node, item -> choice(item, scale));
        }
        boolean yesNo = node instanceof Node.Flag && scale instanceof Scale.YesNo;
        reading.wrongType(
                node,
                scale.expected(),
                yesNo && node instanceof Node.Flag flag ? "; write " + (flag.value() ? "yes" : "no") : "");
        return UNANSWERED;
    }

    private static Optional<String> knownInPart(Node.Members map) {
        return KNOWN_IN_PART.stream().filter(map::has).findFirst();
    }

    /** Points that are no answer on the scale, or what is known in part. */
    private Reply inPart(Node node, Function<Node, String> choice) {
        try (Fields fields = reading.fields(node, "a map with points, between or one-of")) {
            Map<String, Function<Node, Reply>> kinds = new LinkedHashMap<>();
            kinds.put("points", value -> new Reply.Points(figures.figure(value)));
            kinds.put("between", this::between);
            kinds.put("one-of", value -> oneOf(value, choice));
            Reply known =
                    fields.exactlyOne("what is known of the answer", kinds).orElse(UNANSWERED);
            Optional<Boolean> open = fields.optional("may-be-not-applicable", reading::flag);
            if (known instanceof Reply.Between between) {
                return new Reply.Between(between.lowest(), between.highest(), open.orElse(false));
            }
            fields.refuse("may-be-not-applicable", "expected may-be-not-applicable beside between only");
            return known;
        }
    }

    private Reply between(Node node) {
        Range range = reading.range(node, figures::figure);
        return new Reply.Between(range.low(), range.high());
    }

    private Reply oneOf(Node node, Function<Node, String> choice) {
        if (!(node instanceof Node.Items items)) {
            reading.wrongType(node, "a list of at least two choices");
            return UNANSWERED;
        }
        List<String> ids = reading.distinct(node, choice);
        if (ids.size() >= 2) {
            return new Reply.OneOf(new LinkedHashSet<>(ids));
        }
        if (items.nodes().size() < 2) {
            reading.problem(
                    Code.WRONG_VALUE,
                    node,
                    "expected a list of at least two choices but was one of "
                            + items.nodes().size());
        }
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
