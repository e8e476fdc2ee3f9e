package io.github.maturity4j.rule;

import io.github.maturity4j.vocabulary.Scale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a placement chooses a stage. */
public sealed interface Method {

    /**
     * A stage is attained when its condition and those of all lower stages hold. A stage whose condition is void is passed
     * through.
     *
     * @param everyStage a condition of every stage above the floor; inside it, the stage at hand is that stage
     * @param stages further conditions by stage id; inside each, the stage at hand is that stage
     */
    record Cumulative(Optional<Condition> everyStage, Map<String, Condition> stages) implements Method {
        /** Copies the map, in its order. */
        public Cumulative {
            stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        }
    }

    /**
     * The highest stage whose condition holds, whatever becomes of those below.
     *
     * @param everyStage a condition of every stage above the floor; inside it, the stage at hand is that stage
     * @param stages further conditions by stage id; inside each, the stage at hand is that stage
     */
    record HighestSatisfied(Optional<Condition> everyStage, Map<String, Condition> stages) implements Method {
        /** Copies the map, in its order. */
        public HighestSatisfied {
            stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        }
    }

    /**
     * The highest stage whose lower bound a number reaches; below the lowest bound lies the floor, or none.
     *
     * @param operand the number
     * @param bounds the lower bound of every stage above the floor, rising from stage to stage
     */
    record Bands(Operand operand, Map<String, Scale.Bound> bounds) implements Method {
        /** Copies the map, in its order. */
        public Bands {
            bounds = Collections.unmodifiableMap(new LinkedHashMap<>(bounds));
        }
    }

    /**
     * The lowest of several placements on the same ladder; empty ones drop out.
     *
     * @param placements which ones
     */
    record LowestOf(List<Operand.Rank> placements) implements Method {
        /** Copies the list. */
        public LowestOf {
            placements = List.copyOf(placements);
        }
    }

    /**
     * The highest of several placements on the same ladder; empty ones drop out.
     *
     * @param placements which ones
     */
    record HighestOf(List<Operand.Rank> placements) implements Method {
        /** Copies the list. */
        public HighestOf {
            placements = List.copyOf(placements);
        }
    }

    /**
     * The first class, in the order given here, whose condition holds; none where no condition does.
     *
     * @param classes conditions by class id, in the order in which the map gives them, which decides: use a map that keeps it
     */
    record FirstMatch(Map<String, Condition> classes) implements Method {
        /** Copies the map, in its order. */
        public FirstMatch {
            classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        }
    }
}
