package io.github.maturity4j.internal.compile;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Counts the steps of compiling: stops at a limit, and asks now and then whether to go on. */
final class Effort {

    private static final int ASK_EVERY = 1_024;

    private final long limit;
    private final BooleanSupplier cancelled;
    private long steps;
    private long asked;

    Effort(long limit, BooleanSupplier cancelled) {
        this.limit = limit;
        this.cancelled = cancelled;
    }

    /** Compiling took more steps than it may. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exceeded() {
            super("too many steps", null, false, false);
        }
    }

    /** Notes that so many steps are about to be taken. */
    void spend(long more) {
        steps += more;
        if (steps > limit) {
            throw new Exceeded();
        }
        if (steps >= asked) {
            asked = steps + ASK_EVERY;
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("compiling was cancelled");
            }
        }
    }
}
