package io.github.maturity4j.scorecard;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;

/**
 * The whole result of scoring one assessment: every figure of every rule, each with its derivation and basis. Equal
 * assessments give equal scorecards. Immutable and thread-safe.
 */
@Immutable
public interface Scorecard {

    /** The id of the framework. */
    String framework();

    /** The version of the framework. */
    String version();

    /** The name of the framework for people; absent where it has none. */
    Optional<Text> title();

    /** The publications that bases of this scorecard refer to, and the others of the framework, in document order. */
    List<Source> sources();

    /** The id of the assessment; absent where it has none. */
    Optional<String> assessment();

    /** The version of the library that made this scorecard, for example {@code 1.2.0}. */
    String engine();

    /** The digest of the framework; absent unless the scorecard was made with digests. */
    Optional<Digest> frameworkDigest();

    /** The digest of the overlay over the framework; absent where there is none. */
    Optional<Digest> overlayDigest();

    /** The digest of the assessment; absent unless the scorecard was made with digests. */
    Optional<Digest> assessmentDigest();

    /** The language of texts in this scorecard that name none, as a BCP 47 tag: that of the framework. */
    @Default
    default String language() {
        return "en";
    }

    /** Licence, attribution and marks of the framework; absent where it says nothing of them. */
    Optional<Rights> rights();

    /** What was assessed; absent where the assessment does not say. */
    Optional<Unit> unit();

    /** The date of the assessment; absent where it does not say. */
    Optional<LocalDate> date();

    /** The figures of all measures, in document order. */
    List<MeasureResult> measures();

    /** The results of all named conditions, in document order. */
    List<ConditionResult> conditions();

    /** The results of all placements, in document order. */
    List<PlacementResult> placements();

    /** How much was answered of the whole, in (indicator, area) pairs. */
    Coverage coverage();

    /** How much was answered of each dimension, in (indicator, area) pairs, those of dimensions beneath included. */
    Map<String, Coverage> dimensionCoverage();

    /** What several respondents said: how it became one, and where they differ; absent unless the assessment holds several. */
    Optional<RespondentsResult> respondents();

    /** The facts that were recorded, by id. */
    Map<String, Reply> facts();

    /**
     * The figure of a measure.
     *
     * @param id the id of the measure
     * @param subject the ids of stage, dimension or area, in the order in which the rule names its axes; none for the whole
     * @return the figure
     * @throws IllegalArgumentException if there is no such figure
     */
    default MeasureResult measure(String id, String... subject) {
        return measures().stream()
                .filter(result ->
                        result.measure().equals(id) && result.subject().ids().equals(List.of(subject)))
                .findFirst()
                .orElseThrow(() -> noSuch("measure", id, List.of(subject)));
    }

    /**
     * The result of a named condition.
     *
     * @param id the id of the condition
     * @param subject the ids of stage, dimension or area, in the order in which the rule names its axes; none for the whole
     * @return the result
     * @throws IllegalArgumentException if there is no such result
     */
    default ConditionResult condition(String id, String... subject) {
        return conditions().stream()
                .filter(result ->
                        result.condition().equals(id) && result.subject().ids().equals(List.of(subject)))
                .findFirst()
                .orElseThrow(() -> noSuch("condition", id, List.of(subject)));
    }

    /**
     * The result of a placement.
     *
     * @param id the id of the placement
     * @param subject the ids of stage, dimension or area, in the order in which the rule names its axes; none for the whole
     * @return the result
     * @throws IllegalArgumentException if there is no such result
     */
    default PlacementResult placement(String id, String... subject) {
        return placements().stream()
                .filter(result ->
                        result.placement().equals(id) && result.subject().ids().equals(List.of(subject)))
                .findFirst()
                .orElseThrow(() -> noSuch("placement", id, List.of(subject)));
    }

    /**
     * This scorecard with the digests of what it was made from. Whoever scores with digests takes those of the framework and
     * the assessment that were scored, so that they cannot be those of others.
     *
     * @param framework the digest of the framework
     * @param assessment the digest of the assessment
     * @return the scorecard with these digests and without one of an overlay
     */
    default Scorecard withDigests(Digest framework, Digest assessment) {
        return builder()
                .from(this)
                .frameworkDigest(framework)
                .overlayDigest(Optional.empty())
                .assessmentDigest(assessment)
                .build();
    }

    private static IllegalArgumentException noSuch(String kind, String id, List<String> subject) {
        return new IllegalArgumentException("id: expected a " + kind + " of the framework but was " + id
                + (subject.isEmpty() ? "" : " of " + String.join("/", subject)));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a scorecard; {@code framework}, {@code version}, {@code engine} and {@code coverage} are required. */
    final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
