package io.github.maturity4j.documents.fuzz;

/** What the fuzzer calls to read frameworks. */
public final class FrameworkFuzz {

    private FrameworkFuzz() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedReading.framework(input);
    }
}
