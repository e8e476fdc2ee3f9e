package io.github.maturity4j.crosswalk;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one answer of the target framework.
 *
 * @param target the answer
 * @param possible what is left of it, all relations together; empty where they leave nothing, which is a conflict
 * @param steps the relations that left something out, each with what it leaves by itself, in document order, at least one
 * @param own what was answered in the target framework itself, which goes before what is carried
 * @param standing how what is carried and what was answered stand to each other
 */
public record CarriedAnswer(
        AnswerKey target, Optional<Possible> possible, List<Step> steps, Optional<Answer> own, Standing standing) {

    /** Checks that all parts are there, and copies the list. */
    public CarriedAnswer {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(possible, "possible");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(standing, "standing");
        steps = List.copyOf(steps);
    }

    /**
     * What one relation leaves of the answer.
     *
     * @param relation the relation
     * @param leaves what it leaves by itself
     */
    public record Step(Relation relation, Possible leaves) {}

    /** How what is carried and what was answered stand to each other. */
    public enum Standing {
        /** It was not answered; what is carried stands for it. */
        CARRIED,
        /** It was answered as what is carried allows; the answer stands. */
        CONFIRMED,
        /** It was answered otherwise than what is carried allows; the answer stands. */
        CONTRADICTED,
        /** The relations contradict each other: nothing is carried, and the answer stands as it was, or stays open. */
        CONFLICT
    }
}
