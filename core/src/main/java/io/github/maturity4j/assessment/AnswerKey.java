package io.github.maturity4j.assessment;

import java.util.Objects;
import java.util.Optional;

/**
 * What an answer answers: an indicator, for one of its areas or for the whole.
 *
 * @param indicator the id of the indicator
 * @param area the id of the area; absent for an indicator without areas
 */
public record AnswerKey(String indicator, Optional<String> area) implements Comparable<AnswerKey> {

    /** Checks that both parts are there. */
    public AnswerKey {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(area, "area");
    }

    /**
     * The key of an indicator without areas.
     *
     * @param indicator the id of the indicator
     * @return the key
     */
    public static AnswerKey of(String indicator) {
        return new AnswerKey(indicator, Optional.empty());
    }

    /**
     * The key of an indicator for one of its areas.
     *
     * @param indicator the id of the indicator
     * @param area the id of the area
     * @return the key
     */
    public static AnswerKey of(String indicator, String area) {
        return new AnswerKey(indicator, Optional.of(area));
    }

    /** Orders by indicator, then by area, the whole first. */
    @Override
    public int compareTo(AnswerKey other) {
        int order = indicator.compareTo(other.indicator);
        return order != 0 ? order : area.orElse("").compareTo(other.area.orElse(""));
    }

    /** The key for people and logs: {@code hears} or {@code hears/management}. */
    @Override
    public String toString() {
        return area.map(id -> indicator + "/" + id).orElse(indicator);
    }
}
