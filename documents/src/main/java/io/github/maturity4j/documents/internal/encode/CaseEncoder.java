package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.documents.WorkedCase;

/** Writes whole worked cases. */
public final class CaseEncoder {

    private CaseEncoder() {}

    /**
     * A worked case as a document.
     *
     * @param worked the case
     * @return its members in the order of the grammar
     * @throws IllegalArgumentException if the case holds what no document can
     */
    public static Part encode(WorkedCase worked) {
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("case", worked.id())
                .putAll(AssessmentEncoder.named(worked.assessment()))
                .put("title", worked.title(), Words::part)
                .put("origin", Words.part(worked.origin()))
                .putAll(AssessmentEncoder.said(worked.assessment()))
                .put("expected", ExpectedEncoder.encode(worked.expected()))
                .build();
    }
}
