package io.github.maturity4j.framework;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Which questions are asked where there is little time. What is not asked stays unanswered, so that ranges are wider; nothing else
 * differs. Immutable and thread-safe.
 *
 * @param tag the tag of the indicators that are asked
 * @param minutes how many minutes it takes, 1 to {@value #MOST_MINUTES}; empty where that is not said
 */
public record ShortForm(String tag, OptionalInt minutes) {

    /** The most minutes that a form may say it takes: a day. */
    public static final int MOST_MINUTES = 1440;

    /** Checks that both parts are there. */
    public ShortForm {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(minutes, "minutes");
    }
}
