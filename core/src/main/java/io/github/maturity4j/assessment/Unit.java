package io.github.maturity4j.assessment;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The part of an organisation that an assessment speaks about. Immutable and thread-safe. */
@Value.Immutable
public interface Unit {

    /** The id, chosen by whoever assesses. */
    String id();

    /** The name for people; the id where there is none. */
    Optional<String> name();

    /** What other systems call it, by system: an account in a CRM, a unit in an HR system. */
    Map<String, String> references();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a unit; {@code id} is required. */
    final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
