package io.github.maturity4j.documents.fuzz;

import java.nio.charset.StandardCharsets;

/** What the fuzzer calls to read scorecards. */
public final class ScorecardFuzz {

    private ScorecardFuzz() {}

    /** Loads what reads, so that the first input is not charged for it. */
    public static void fuzzerInitialize() {
        FuzzedReading.scorecard("{ \"maturity4j\": 1 }".getBytes(StandardCharsets.UTF_8));
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedReading.scorecard(input);
    }
}
