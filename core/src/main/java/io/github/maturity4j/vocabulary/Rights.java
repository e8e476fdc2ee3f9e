package io.github.maturity4j.vocabulary;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Under which licence a framework is passed on, to whom it is owed, and whose marks it names. Scorecards of the framework carry
 * it. At least one of the three is there.
 *
 * <p>For example, {@code Rights.builder().licence(Text.of("CC-BY-4.0")).attribution(Text.of("After a manual of 2020.")).build()}.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Rights {

    Rights() {}

    /**
     * The licence of the framework's data: an identifier of the SPDX list such as {@code Apache-2.0}, which is the same in every
     * language and is given as a text that names none, or words.
     */
    public abstract Optional<Text> licence();

    /**
     * Whether the licence is an identifier, which is the same in every language, and not words.
     *
     * @return true for a text without blanks that names no language, for example {@code Apache-2.0}; false where there is no licence
     */
    public boolean isLicenceIdentifier() {
        return licence()
                .filter(text -> text.isUntagged() && text.toString().matches("[A-Za-z0-9.+-]+"))
                .isPresent();
    }

    /** Whose work the framework is or follows, and what they have to do with it. */
    public abstract Optional<Text> attribution();

    /** Whose names and marks the framework uses. */
    public abstract Optional<Text> trademarks();

    @Value.Check
    void check() {
        if (licence().isEmpty() && attribution().isEmpty() && trademarks().isEmpty()) {
            throw new IllegalStateException(
                    "rights: expected a licence, an attribution or trademarks but there is none");
        }
    }

    /**
     * A new builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rights; at least one attribute is required. */
    public static final class Builder extends ImmutableRights.Builder {
        Builder() {}
    }
}
