package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the maps of answers of one document, and counts what is in all of them together. */
final class AnswerDecoder {

    private final Reading reading;
    private final ReplyDecoder replies;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final int most;
    private int read;

    /**
     * A decoder.
     *
     * @param framework the framework that is answered
     * @param most how many answers there may be in the document
     */
    AnswerDecoder(Reading reading, ReplyDecoder replies, Framework framework, int most) {
        this.reading = reading;
        this.replies = replies;
        this.most = most;
        framework.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
    }

    /**
     * The answers of a map from indicator to answer; none where there were too many answers before.
     *
     * @param agreed whether several can have agreed on them
     */
    Map<AnswerKey, Answer> answers(Node node, boolean agreed) {
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
        if (!(node instanceof Node.Members map)) {
            reading.wrongType(node, "a map from indicator to answer");
            return answers;
        }
        for (Node.Member member : map.members()) {
            if (read > most) {
                return answers;
            }
            answer(member, agreed, answers);
            if (read > most) {
                reading.problems()
                        .add(
                                Code.LIMIT,
                                member.place(),
                                node.path().then(member.name()),
                                "expected at most " + most + " answers (limit answers) but there are more");
            }
        }
        return answers;
    }

    private void answer(Node.Member member, boolean agreed, Map<AnswerKey, Answer> answers) {
        Indicator indicator = indicators.get(member.name());
        if (indicator == null) {
            read++;
            answers.put(AnswerKey.of(member.name()), Answer.unanswered());
        } else if (member.value() instanceof Node.Members map
                && !indicator.areas().isEmpty()
                && !map.has("answer")) {
            areas(indicator, map, agreed, answers);
        } else {
            AnswerKey key = AnswerKey.of(member.name());
            answer(member.value(), indicator, !indicator.areas().isEmpty(), agreed)
                    .ifPresent(answer -> answers.put(key, answer));
        }
    }

    private void areas(Indicator indicator, Node.Members map, boolean agreed, Map<AnswerKey, Answer> answers) {
        for (Node.Member member : map.members()) {
            AnswerKey key = AnswerKey.of(indicator.id(), member.name());
            if (indicator.areas().contains(member.name())) {
                answer(member.value(), indicator, false, agreed).ifPresent(answer -> answers.put(key, answer));
            } else {
                answers.put(key, Answer.unanswered());
            }
        }
    }

    /** What is said to the whole of an indicator with areas is kept as far as that can be told. */
    private Optional<Answer> answer(Node node, Indicator indicator, boolean misplaced, boolean agreed) {
        read++;
        if (misplaced && node instanceof Node.Text text) {
            return Optional.of(Answer.choice(text.value()));
        }
        return misplaced && !(node instanceof Node.Null)
                ? Optional.of(Answer.unanswered())
                : replies.answer(node, indicator.scale(), agreed);
    }
}
