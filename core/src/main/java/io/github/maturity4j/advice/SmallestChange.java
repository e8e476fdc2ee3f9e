package io.github.maturity4j.advice;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/**
 * A smallest set of changes that attains a stage for certain, open answers that it leaves alone staying open. Of several equally
 * small sets, the one that holds the earliest answers in document order; of its values, the least that suffice, the earliest answer
 * first. Immutable and thread-safe.
 */
@Immutable
public interface SmallestChange {

    /** How sure it is that nothing smaller does. */
    enum Verdict {
        /** There is no next stage: at the top, for classes, and where nothing applicable was asked. */
        NOTHING_AHEAD,
        /** Nothing smaller attains the stage; no changes at all where it is attained already. */
        PROVEN,
        /** The changes attain the stage, but within the limit of the search something smaller was not ruled out. */
        BEST_FOUND,
        /** Within the limit of the search nothing was found. */
        NOT_FOUND,
        /** No raised and no open answer attains the stage, whatever is changed. */
        UNATTAINABLE
    }

    /** The id of the placement. */
    String placement();

    /** Which of its figures. */
    Subject subject();

    /** The stage or class to be attained; absent where there is no next stage. */
    Optional<String> stage();

    /** How sure it is that nothing smaller does. */
    Verdict verdict();

    /** The changes in document order; none where the stage is attained already, or nothing was found. */
    List<Change> changes();

    /** What the changes cost together; 0 where there are none. */
    Rational cost();

    /** No set of changes that costs less than this attains the stage; 0 where nothing is known of it. */
    Rational noneBelow();

    /** How many steps were taken. */
    long steps();

    /** The changes to open answers: what to find out, in document order. */
    default List<Change> findOut() {
        return changes().stream()
                .filter(change -> change.kind() == Change.Kind.FIND_OUT)
                .toList();
    }

    /** The changes to known answers: what to do, in document order. */
    default List<Change> toDo() {
        return changes().stream()
                .filter(change -> change.kind() == Change.Kind.DO)
                .toList();
    }

    /**
     * The changes as {@code Scorer.whatIf} takes them.
     *
     * @return what would be said, in document order
     */
    default Map<AnswerKey, Reply> replies() {
        Map<AnswerKey, Reply> replies = new LinkedHashMap<>();
        changes().forEach(change -> replies.put(change.key(), change.to()));
        return replies;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; {@code stage} may be absent. */
    final class Builder extends ImmutableSmallestChange.Builder {
        Builder() {}
    }
}
