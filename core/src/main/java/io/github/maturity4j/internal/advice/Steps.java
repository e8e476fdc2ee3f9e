package io.github.maturity4j.internal.advice;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Counts the steps of a search, and ends it at its limit. */
final class Steps {

    private static final int ASK_EVERY = 128;

    private final long most;
    private final BooleanSupplier cancelled;
    private long taken;

    Steps(long most, BooleanSupplier cancelled) {
        this.most = most;
        this.cancelled = cancelled;
    }

    /** Ends a search that has taken its steps. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exhausted() {
            super(null, null, false, false);
        }
    }

    void spend() {
        if (taken % ASK_EVERY == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException("the search was cancelled");
        }
        taken++;
    }

    /** Whether the steps are used up. */
    boolean areUsedUp() {
        return taken >= most;
    }

    /** Ends the search where the steps are used up. */
    void check() {
        if (areUsedUp()) {
            throw new Exhausted();
        }
    }

    long taken() {
        return taken;
    }
}
