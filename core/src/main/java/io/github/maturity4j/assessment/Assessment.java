package io.github.maturity4j.assessment;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.overlay.OverlayId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was said about one unit at one date. Every answer was checked against its framework when the assessment was built.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface Assessment {

    /** The id of the framework that was answered. */
    String framework();

    /** The version of the framework that was answered. */
    String version();

    /**
     * The overlay over the framework for which the assessment was made; it is scored with that overlay only. Absent for an
     * assessment of the framework itself, which is scored with any overlay, or none.
     */
    Optional<OverlayId> overlay();

    /** The id of the assessment itself; absent where nobody gave it one. */
    Optional<String> id();

    /** What the assessment speaks about; absent where nobody said. */
    Optional<Unit> unit();

    /** The date for which it holds; absent where nobody said. */
    Optional<LocalDate> date();

    /** Who answered; absent where nobody said. */
    Optional<Respondent> respondent();

    /** The answers by indicator and area, in the order of the framework; what is not there is unanswered. */
    Map<AnswerKey, Answer> answers();

    /** The facts by id, in the order of the framework; what is not there is open. */
    Map<String, Reply> facts();

    /** The targets, in the order in which they were set. */
    List<Target> targets();

    /**
     * Starts an assessment of a framework.
     *
     * @param framework the framework that is answered
     * @return a builder that checks every answer against the framework
     */
    static AssessmentBuilder of(Framework framework) {
        return new AssessmentBuilder(framework);
    }
}
