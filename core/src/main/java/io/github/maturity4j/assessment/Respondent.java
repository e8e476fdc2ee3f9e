package io.github.maturity4j.assessment;

import io.github.maturity4j.exact.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who answered. Results never tell the ids of respondents who are not named. Immutable and thread-safe.
 */
@Value.Immutable
public interface Respondent {

    /** The id, chosen by whoever assesses. */
    String id();

    /**
     * The ids of the roles held: an answer counts once in each that may answer. Where there are none, the respondent speaks in a group
     * of those without role.
     */
    List<String> roles();

    /** What the answers weigh beside those of others in the same role, above 0. */
    @Value.Default
    default Rational weight() {
        return Rational.ONE;
    }

    /** The day of the answers; absent where nobody said. */
    Optional<LocalDate> date();

    /** Whether others may know who it is. */
    @Value.Default
    default Identity identity() {
        return Identity.NAMED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a respondent; {@code id} is required. */
    final class Builder extends ImmutableRespondent.Builder {
        Builder() {}
    }
}
