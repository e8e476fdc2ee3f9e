package io.github.maturity4j.scorecard;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.Lazy;

/**
 * What several respondents said: how it became one, how far they agree, and what each role by itself would give. Where somebody answered
 * who is not named, figures of few are withheld: see {@link RoleResult#withheld()} and {@link ConsolidatedAnswer#withheld()}. Independent
 * of the order of respondents. Immutable and thread-safe.
 */
@Immutable
public interface RespondentsResult {

    /** How many respondents there are. */
    int count();

    /** The fewest respondents that a figure may stand for, where some are not named. */
    int smallestGroup();

    /** Whether somebody answered who is not named, so that figures of few are withheld. */
    boolean guarded();

    /** Every role that somebody holds, in the order of the framework, those without role last. */
    List<RoleResult> roles();

    /** What was said to each question, in the order of the framework. */
    List<ConsolidatedAnswer> answers();

    /** How far respondents agree over all. */
    Agreement agreement();

    /** What was written beside answers, without saying by whom; ordered by question, role, kind and words. */
    List<Remark> remarks();

    /**
     * What was written beside an answer.
     *
     * @param key beside which
     * @param role the role of who wrote it; absent where that is none
     * @param kind what it is
     * @param words the words
     */
    record Remark(AnswerKey key, Optional<String> role, Kind kind, String words) {
        /** What was written. */
        public enum Kind {
            /** A comment. */
            COMMENT,
            /** A reason. */
            REASON,
            /** Evidence. */
            EVIDENCE,
            /** A link. */
            LINK
        }
    }

    /**
     * How far apart the roles see a measure.
     *
     * @param measure the id of the measure
     * @param subject which of its figures
     * @param lowest the role with the lowest score
     * @param highest the role with the highest score
     * @param distance how far apart these two are, at least 0; a range where answers are open
     */
    record PerceptionGap(
            String measure, Subject subject, Optional<String> lowest, Optional<String> highest, Range distance) {}

    /**
     * The answer to one question.
     *
     * @param key an indicator, or one for one of its areas
     * @return what was said to it
     * @throws IllegalArgumentException if it is not asked
     */
    default ConsolidatedAnswer answer(AnswerKey key) {
        return answers().stream()
                .filter(answer -> answer.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("key: expected a question but was " + key));
    }

    /**
     * What one role by itself would give.
     *
     * @param role the id of a role
     * @return its result
     * @throws IllegalArgumentException if nobody holds it
     */
    default RoleResult role(String role) {
        return roles().stream()
                .filter(result -> result.role().filter(role::equals).isPresent())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("role: expected a role that somebody holds but was " + role));
    }

    /** The questions on which respondents differ at all, those on which they differ most first; ties in the order of the framework. */
    @Lazy
    default List<ConsolidatedAnswer> disputed() {
        return answers().stream()
                .filter(answer ->
                        answer.dispersion().filter(found -> found.signum() > 0).isPresent())
                .sorted(Comparator.comparing(
                        answer -> answer.dispersion().map(Rational::negate).orElse(Rational.ZERO)))
                .toList();
    }

    /**
     * How far apart the roles see each measure, the widest gap first; ties in document order. Roles that are withheld, or that have no
     * score, are left out, as are measures that fewer than two roles score, or all alike.
     */
    @Lazy
    default List<PerceptionGap> gaps() {
        Map<List<Object>, PerceptionGap> gaps = new LinkedHashMap<>();
        Map<List<Object>, List<Map.Entry<RoleResult, Range>>> scores = new LinkedHashMap<>();
        for (RoleResult role : roles()) {
            for (RoleResult.Score score : role.scores()) {
                score.value()
                        .range()
                        .ifPresent(range -> scores.computeIfAbsent(
                                        List.of(score.measure(), score.subject()), none -> new ArrayList<>())
                                .add(Map.entry(role, range)));
            }
        }
        scores.forEach((figure, roles) -> gap(figure, roles).ifPresent(gap -> gaps.put(figure, gap)));
        return gaps.values().stream()
                .sorted(Comparator.comparing(
                                (PerceptionGap gap) -> gap.distance().low().negate())
                        .thenComparing(gap -> gap.distance().high().negate()))
                .toList();
    }

    private static Optional<PerceptionGap> gap(List<Object> figure, List<Map.Entry<RoleResult, Range>> roles) {
        Map.Entry<RoleResult, Range> lowest = roles.get(0);
        Map.Entry<RoleResult, Range> highest = roles.get(0);
        for (Map.Entry<RoleResult, Range> role : roles) {
            lowest = middle(role).compareTo(middle(lowest)) < 0 ? role : lowest;
            highest = middle(role).compareTo(middle(highest)) > 0 ? role : highest;
        }
        if (lowest == highest) {
            return Optional.empty();
        }
        Rational most = highest.getValue().high().minus(lowest.getValue().low());
        Rational least = highest.getValue().low().minus(lowest.getValue().high());
        return Optional.of(new PerceptionGap(
                (String) figure.get(0),
                (Subject) figure.get(1),
                lowest.getKey().role(),
                highest.getKey().role(),
                Range.of(least.max(Rational.ZERO), most)));
    }

    private static Rational middle(Map.Entry<RoleResult, Range> role) {
        return role.getValue().low().plus(role.getValue().high());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; {@code count}, {@code smallestGroup}, {@code guarded} and {@code agreement} are required. */
    final class Builder extends ImmutableRespondentsResult.Builder {
        Builder() {}
    }
}
