package io.github.maturity4j.scorecard;

import io.github.maturity4j.rule.Subject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/**
 * What the respondents in one role by themselves would give: the perception of that role. What the role was not asked, or is silent on,
 * is open in it; answers that were agreed play no part. Immutable and thread-safe.
 */
@Immutable
public interface RoleResult {

    /** The id of the role; absent for respondents without role. */
    Optional<String> role();

    /** How many respondents hold it. */
    int respondents();

    /** Whether its figures are withheld, so that none of them tells what few people said; there are no scores and standings then. */
    boolean withheld();

    /** The score of each measure, in document order. */
    List<Score> scores();

    /** Where each placement stands, in document order. */
    List<Standing> standings();

    /**
     * The score of a measure in the eyes of a role.
     *
     * @param measure the id of the measure
     * @param subject which of its figures
     * @param value the score, with treatments applied
     */
    record Score(String measure, Subject subject, Value value) {}

    /**
     * Where a placement stands in the eyes of a role.
     *
     * @param placement the id of the placement
     * @param subject which of its figures
     * @param attained the stage attained; absent where there is none
     * @param possible every stage that is still possible
     */
    record Standing(String placement, Subject subject, Optional<String> attained, Stages possible) {}

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; {@code respondents} and {@code withheld} are required. */
    final class Builder extends ImmutableRoleResult.Builder {
        Builder() {}
    }
}
