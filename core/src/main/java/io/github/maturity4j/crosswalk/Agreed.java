package io.github.maturity4j.crosswalk;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.internal.respondents.Consolidated;
import io.github.maturity4j.rule.AnswerKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers of an assessment that score: its own, and with several respondents what theirs become together. */
final class Agreed {

    private Agreed() {}

    /** The answers, without what several respondents brought with theirs. */
    static Map<AnswerKey, Answer> answers(Framework framework, Slots slots, Assessment assessment) {
        if (assessment.responses().isEmpty()) {
            return assessment.answers();
        }
        Sheet sheet = Consolidated.sheet(framework, slots, assessment);
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
        for (Slot slot : slots.all()) {
            if (!slot.fact() && sheet.reply(slot.index()).kind() != AnswerKind.UNANSWERED) {
                answers.put(slot.key(), Answer.of(sheet.reply(slot.index())));
            }
        }
        answers.putAll(assessment.answers());
        return answers;
    }
}
