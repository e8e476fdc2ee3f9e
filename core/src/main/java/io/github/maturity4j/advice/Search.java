package io.github.maturity4j.advice;

import java.util.function.BooleanSupplier;
import org.immutables.value.Value;

/** What a smallest change is searched by, and how long. Immutable; as thread-safe as what it is built of. */
@Value.Immutable
public abstract class Search {

    /** The steps of a search where nobody says otherwise. */
    public static final long MOST_STEPS = 200_000;

    /** By count, at most {@value #MOST_STEPS} steps. */
    public static final Search DEFAULT = builder().build();

    Search() {}

    /** What each change costs; 1 unless set. */
    @Value.Default
    public Cost cost() {
        return Cost.COUNT;
    }

    /**
     * The most steps, at least 1. In a step one answer is changed and what depends on it is evaluated, so the same search takes the
     * same steps on every machine.
     */
    @Value.Default
    public long steps() {
        return MOST_STEPS;
    }

    /** Asked every hundred steps or so; true to stop with a {@link java.util.concurrent.CancellationException}. */
    @Value.Default
    public BooleanSupplier cancelled() {
        return () -> false;
    }

    @Value.Check
    void check() {
        if (steps() < 1) {
            throw new IllegalArgumentException("steps: expected a number of at least 1 but was " + steps());
        }
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a search. */
    public static final class Builder extends ImmutableSearch.Builder {
        Builder() {}
    }
}
