package io.github.maturity4j.assessment;

import io.github.maturity4j.framework.Framework;
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

    /** The fewest respondents that a figure may stand for, unless an assessment says otherwise. */
    int SMALLEST_GROUP = 5;

    /** The id of the framework that was answered. */
    String framework();

    /** The version of the framework that was answered. */
    String version();

    /** The id of the assessment itself; absent where nobody gave it one. */
    Optional<String> id();

    /** What the assessment speaks about; absent where nobody said. */
    Optional<Unit> unit();

    /** The date for which it holds; absent where nobody said. */
    Optional<LocalDate> date();

    /** Who gave {@link #answers()}; absent where nobody said, and where several answered. */
    Optional<Respondent> respondent();

    /**
     * The answers by indicator and area, in the order of the framework. They go before what several respondents said: there, these are
     * the answers that were agreed. What is not here nor in a response is unanswered.
     */
    Map<AnswerKey, Answer> answers();

    /** What each of several respondents said, in the order in which they were added; empty where one spoke for all. */
    List<Response> responses();

    /**
     * With respondents who are not named: the fewest that a figure may stand for, at least 1. Results withhold figures of fewer.
     */
    @Value.Default
    default int smallestGroup() {
        return SMALLEST_GROUP;
    }

    /** The facts by id, in the order of the framework; what is not there is open. */
    Map<String, Reply> facts();

    /** The targets, in the order in which they were set. */
    List<Target> targets();

    /**
     * This assessment without one of its respondents: no answer, no comment and no mention in an agreement stays. What others wrote is
     * kept as it is.
     *
     * @param respondent the id of a respondent
     * @return the assessment without
     * @throws IllegalArgumentException if there is no respondent of that id
     */
    default Assessment without(String respondent) {
        return Erasure.of(this, respondent);
    }

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
