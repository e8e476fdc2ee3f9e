package io.github.maturity4j.documents;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import java.util.Objects;

/**
 * An assessment that was read, with the framework that it names. Immutable and thread-safe.
 *
 * @param framework the framework that was answered
 * @param assessment what was said
 */
public record AssessmentDocument(Framework framework, Assessment assessment) {

    /** Checks that both parts are there. */
    public AssessmentDocument {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(assessment, "assessment");
    }
}
