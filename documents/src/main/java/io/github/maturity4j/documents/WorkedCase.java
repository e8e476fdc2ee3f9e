package io.github.maturity4j.documents;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/**
 * An assessment whose figures were worked out without the engine, so that the engine and its framework can be checked against
 * them. Immutable and thread-safe.
 *
 * <pre>{@code
 * WorkedCase worked = WorkedCases.read(Path.of("acme-2026.yaml"), framework);
 * List<Mismatch> mismatches = worked.replay(Scorer.of(framework));
 * }</pre>
 */
@Immutable
public interface WorkedCase {

    /** The id. */
    String id();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** Where the case comes from, and how its figures were worked out. */
    Text origin();

    /** The framework that is answered. */
    Framework framework();

    /** What was said. */
    Assessment assessment();

    /** The figures that are expected. */
    ExpectedScorecard expected();

    /**
     * Scores the assessment and compares every figure that is expected, exactly.
     *
     * @param scorer a scorer of the framework of this case
     * @return what differs, in the order of the expectation; none where all is as expected
     * @throws IllegalArgumentException if the scorer is of another framework
     */
    default List<Mismatch> replay(Scorer scorer) {
        Objects.requireNonNull(scorer, "scorer");
        if (!scorer.framework().equals(framework())) {
            throw new IllegalArgumentException("scorer: expected one of the framework of the case "
                    + framework().id() + " " + framework().version() + " but was of another, "
                    + scorer.framework().id() + " " + scorer.framework().version());
        }
        return Replay.mismatches(this, scorer.score(assessment()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case; all but {@code title} is required. */
    final class Builder extends ImmutableWorkedCase.Builder {
        Builder() {}
    }
}
