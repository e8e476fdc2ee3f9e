package io.github.maturity4j.internal.node;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Scale;
import java.util.Optional;
import java.util.Set;

/**
 * A place for one answer: an (indicator, area) pair, or a fact.
 *
 * @param index the position in the plan; pairs in document order, then facts
 * @param key the pair; for a fact, its id
 * @param fact whether this is a fact
 * @param scale what an answer can be
 * @param range the least and greatest points; empty where answers are worth none
 * @param applicability whether it may be not applicable
 * @param demands what an answer must bring
 */
public record Slot(
        int index,
        AnswerKey key,
        boolean fact,
        Scale scale,
        Optional<Range> range,
        Applicability applicability,
        Set<Attachment> demands) {}
