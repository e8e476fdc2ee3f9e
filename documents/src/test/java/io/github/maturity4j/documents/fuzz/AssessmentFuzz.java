package io.github.maturity4j.documents.fuzz;

/** What the fuzzer calls to read assessments. */
public final class AssessmentFuzz {

    private AssessmentFuzz() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedReading.assessment(input);
    }
}
