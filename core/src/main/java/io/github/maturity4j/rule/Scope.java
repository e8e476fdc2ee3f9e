package io.github.maturity4j.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which of the figures of a rule that is written <em>for each</em> is meant: by axis, one named element, each element,
 * the children of the dimension at hand, or the stages below the one at hand. An axis that is not named is that of the rule
 * which refers.
 *
 * @param picks what is meant, by axis
 */
public record Scope(Map<Axis, Pick> picks) {

    /** The scope of the rule that refers, unchanged. */
    public static final Scope SAME = new Scope(Map.of());

    /** Copies the map. */
    public Scope {
        EnumMap<Axis, Pick> copy = new EnumMap<>(Axis.class);
        copy.putAll(picks);
        picks = Collections.unmodifiableMap(copy);
    }

    /** One choice on an axis. */
    public sealed interface Pick {

        /**
         * One element.
         *
         * @param id its id
         */
        record One(String id) implements Pick {
            /** Checks that the id is there. */
            public One {
                Objects.requireNonNull(id, "id");
            }
        }

        /** Each element for which the rule referred to has a figure. */
        record Each() implements Pick {}

        /** The dimensions right beneath the one at hand; the topmost ones where there is none at hand. */
        record Children() implements Pick {}

        /**
         * The stages of the framework's own ladder that lie below the one at hand, lowest first, a floor left out; none in the
         * lowest stage. Only on {@link Axis#STAGE}, and only where a stage is at hand.
         */
        record Below() implements Pick {}
    }
}
