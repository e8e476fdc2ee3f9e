package io.github.maturity4j.migration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What becomes of an answer when it goes from one indicator to another. */
public sealed interface Carry {

    /** It stays what it is; only where both are answered on the same scale. */
    record Same() implements Carry {}

    /**
     * Each choice becomes another one.
     *
     * @param choices the new choice by the old one, every old choice among them; an old choice without a new one opens the answer
     */
    record Choices(Map<String, Optional<String>> choices) implements Carry {
        /** Copies the map, in its order. */
        public Choices {
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        }
    }

    /** It is asked again. */
    record Open() implements Carry {}
}
