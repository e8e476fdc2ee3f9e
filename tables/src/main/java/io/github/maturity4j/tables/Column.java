package io.github.maturity4j.tables;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.Locale;

/** What a column holds. */
sealed interface Column {

    /** Something about a row or its respondent, or a part of one answer. */
    enum Common implements Column {
        /** The id of the respondent. */
        RESPONDENT,
        /** The roles of the respondent. */
        ROLE,
        /** What the respondent weighs. */
        WEIGHT,
        /** The day of the answers. */
        DATE,
        /** The unit that the row speaks about. */
        UNIT,
        /** Whether others may know who the respondent is. */
        IDENTITY,
        /** The indicator or fact of one answer. */
        INDICATOR,
        /** The area of one answer. */
        AREA,
        /** One answer. */
        ANSWER,
        /** The comment on one answer. */
        COMMENT,
        /** The reason of one answer. */
        REASON,
        /** The link of one answer. */
        LINK,
        /** The evidence of one answer. */
        EVIDENCE;

        /** Whether it belongs to tables with one answer a row only. */
        boolean isOfAnswer() {
            return compareTo(INDICATOR) >= 0;
        }
    }

    /** The answers to an indicator. */
    record OfAnswer(Indicator indicator, AnswerKey key) implements Column {}

    /** What stands beside the answers to an indicator. */
    record Beside(AnswerKey key, Common kind) implements Column {}

    /** A fact. */
    record OfFact(Fact fact) implements Column {}

    /** Nothing that is read. */
    record Ignored() implements Column {}

    /** A column without a name, in which nothing may stand. */
    record Nameless() implements Column {}

    /** How a mapping names it. */
    default String text() {
        if (this instanceof Common common) {
            return common.name().toLowerCase(Locale.ROOT);
        }
        if (this instanceof OfAnswer answer) {
            return name(answer.key());
        }
        if (this instanceof Beside beside) {
            return name(beside.key()) + " [" + beside.kind().text() + "]";
        }
        return this instanceof OfFact fact ? fact.fact().id() : "ignored";
    }

    private static String name(AnswerKey key) {
        return key.indicator() + key.area().map(area -> " [" + area + "]").orElse("");
    }
}
