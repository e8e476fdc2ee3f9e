package io.github.maturity4j.migration;

import java.util.List;

/**
 * What became of one part of a framework, or of several: an indicator, a fact, a stage, a dimension, an area, a role. Ids of the
 * older version are <em>old</em>, those of the newer one <em>new</em>.
 */
public sealed interface Step {

    /** The ids of the older version that the step speaks of; empty where something was added. */
    List<String> olds();

    /** The ids of the newer version that the step speaks of; empty where something was dropped. */
    List<String> news();

    /**
     * It is what it was, under the same id.
     *
     * @param id the id
     */
    record Kept(String id) implements Step {
        @Override
        public List<String> olds() {
            return List.of(id);
        }

        @Override
        public List<String> news() {
            return List.of(id);
        }
    }

    /**
     * It is what it was, under another id.
     *
     * @param from the old id
     * @param to the new id
     */
    record Renamed(String from, String to) implements Step {
        @Override
        public List<String> olds() {
            return List.of(from);
        }

        @Override
        public List<String> news() {
            return List.of(to);
        }
    }

    /**
     * An indicator or fact that is answered on another scale.
     *
     * @param from the old id
     * @param to the new id, mostly the same
     * @param carry what becomes of its answers: {@link Carry.Choices} or {@link Carry.Open}
     */
    record Changed(String from, String to, Carry carry) implements Step {
        @Override
        public List<String> olds() {
            return List.of(from);
        }

        @Override
        public List<String> news() {
            return List.of(to);
        }
    }

    /**
     * One became several.
     *
     * @param from the old id
     * @param into what it became, at least two
     */
    record Split(String from, List<Into> into) implements Step {
        /** Copies the list. */
        public Split {
            into = List.copyOf(into);
        }

        /**
         * One of several that one became.
         *
         * @param to the new id
         * @param carry what becomes of its answers; {@link Carry.Open} for anything but indicators and facts
         */
        public record Into(String to, Carry carry) {}

        @Override
        public List<String> olds() {
            return List.of(from);
        }

        @Override
        public List<String> news() {
            return into.stream().map(Into::to).toList();
        }
    }

    /**
     * Several became one.
     *
     * @param from the old ids, at least two
     * @param to the new id
     * @param combining what their answers become; {@link Combining#OPEN} for anything but indicators
     */
    record Merged(List<String> from, String to, Combining combining) implements Step {
        /** Copies the list. */
        public Merged {
            from = List.copyOf(from);
        }

        @Override
        public List<String> olds() {
            return from;
        }

        @Override
        public List<String> news() {
            return List.of(to);
        }
    }

    /**
     * It is no longer there.
     *
     * @param id the old id
     */
    record Dropped(String id) implements Step {
        @Override
        public List<String> olds() {
            return List.of(id);
        }

        @Override
        public List<String> news() {
            return List.of();
        }
    }

    /**
     * It was not there before.
     *
     * @param id the new id
     */
    record Added(String id) implements Step {
        @Override
        public List<String> olds() {
            return List.of();
        }

        @Override
        public List<String> news() {
            return List.of(id);
        }
    }
}
