package io.github.maturity4j.assessment;

import java.util.List;
import org.immutables.value.Value;

/** Who answered. Immutable and thread-safe. */
@Value.Immutable
public interface Respondent {

    /** The id, chosen by whoever assesses. */
    String id();

    /** The ids of the roles held; empty where the framework has no roles. */
    List<String> roles();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a respondent; {@code id} is required. */
    final class Builder extends ImmutableRespondent.Builder {
        Builder() {}
    }
}
