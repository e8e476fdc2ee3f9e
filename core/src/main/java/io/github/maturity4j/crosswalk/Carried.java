package io.github.maturity4j.crosswalk;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an assessment of one framework says in another. To place it there, score {@link #assessment()}: what is known in part gives
 * ranges, and what nothing is known of stays open. Immutable and thread-safe.
 */
@Value.Immutable
public interface Carried {

    /** The crosswalk that carried, in the direction in which it carried. */
    Crosswalk crosswalk();

    /** What is known of the answers of the target that some relation says something about, in the order of the framework. */
    List<CarriedAnswer> answers();

    /**
     * The assessment of the target: own answers, and between them what is carried, each open between what is left of it. It is no
     * assessment that anybody gave: coverage counts own answers only.
     */
    Assessment assessment();

    /**
     * What is known of one answer of the target.
     *
     * @param target the answer
     * @return what is known; empty where no relation says anything about it
     */
    default Optional<CarriedAnswer> answer(AnswerKey target) {
        return answers().stream()
                .filter(answer -> answer.target().equals(target))
                .findFirst();
    }

    /** The answers about which relations contradict each other. */
    default List<CarriedAnswer> conflicts() {
        return answers().stream()
                .filter(answer -> answer.standing() == CarriedAnswer.Standing.CONFLICT)
                .toList();
    }

    /** The answers that were given otherwise than what is carried allows. */
    default List<CarriedAnswer> contradictions() {
        return answers().stream()
                .filter(answer -> answer.standing() == CarriedAnswer.Standing.CONTRADICTED)
                .toList();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what was carried; {@code crosswalk} and {@code assessment} are required. */
    final class Builder extends ImmutableCarried.Builder {
        Builder() {}
    }
}
