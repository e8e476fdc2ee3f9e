package io.github.maturity4j.rule;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule requires: met, unmet, or void where nothing applicable is asked.
 *
 * <p>A condition on answers, measures, placements or named conditions may speak of several of them. Inside {@link All},
 * {@link Any}, {@link AtLeast} and the measures that count conditions it then stands for one condition each; elsewhere
 * it is refused when the framework is compiled.
 */
public sealed interface Condition {

    /**
     * Compares two numbers.
     *
     * @param left the number compared; comparing an empty one is void, a withheld one unmet, empty with withheld void
     * @param comparison how
     * @param right what it is compared with
     * @param treatments how answers that are not answered count, where {@code left} names answers
     */
    record Compare(Operand left, Comparison comparison, Operand right, Treatments treatments) implements Condition {}

    /**
     * Asks whether an answer is one of some choices; for several choices, whether all of these are among them.
     *
     * @param selection which (indicator, area) pairs
     * @param choices choice ids
     * @param treatments how answers that are not answered count; {@link Treatment.Satisfied} is met
     */
    record Chosen(Selection selection, List<String> choices, Treatments treatments) implements Condition {
        /** Copies the list. */
        public Chosen {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Asks for the kind of an answer; open while the answer is.
     *
     * @param selection which (indicator, area) pairs
     * @param kind the kind asked for
     */
    record OfKind(Selection selection, AnswerKind kind) implements Condition {}

    /**
     * Asks whether an answer brings something with it; open while the answer is.
     *
     * @param selection which (indicator, area) pairs
     * @param attachment what it should bring
     */
    record Brings(Selection selection, Attachment attachment) implements Condition {}

    /**
     * Asks whether a fact is one of some choices; open while the fact is not recorded.
     *
     * @param fact the id of the fact
     * @param choices choice ids
     */
    record FactIs(String fact, List<String> choices) implements Condition {
        /** Copies the list. */
        public FactIs {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Compares a placement with a stage of its ladder. <em>None</em> lies below every stage; an empty placement is void.
     *
     * @param placement the id of a placement on a ladder
     * @param scope which of its figures
     * @param comparison how
     * @param stage a stage id
     */
    record Placed(String placement, Scope scope, Comparison comparison, String stage) implements Condition {}

    /**
     * Asks whether a placement is one of some stages or classes.
     *
     * @param placement the id of a placement
     * @param scope which of its figures
     * @param stages stage ids
     */
    record PlacedIn(String placement, Scope scope, List<String> stages) implements Condition {
        /** Copies the list. */
        public PlacedIn {
            stages = List.copyOf(stages);
        }
    }

    /**
     * Asks something of each answer by itself. One condition for each pair of indicator and area, in which that pair is at
     * hand: inside, {@link Selection#ALL} means that answer alone.
     *
     * @param selection which (indicator, area) pairs
     * @param condition an {@link All}, {@link Any}, {@link AtLeast} or {@link Not} of such conditions, and of conditions on
     *     answers whose selection is {@link Selection#ALL}
     */
    record OfEach(Selection selection, Condition condition) implements Condition {}

    /**
     * Requires a table of thresholds: each named figure of a measure is at least its threshold. Void figures are ignored.
     *
     * @param measure the id of a measure that is written for each of something
     * @param scope which of its figures on the axes that the thresholds do not name
     * @param thresholds thresholds by the id of stage, dimension or area: those of one axis of the measure, which {@code scope}
     *     leaves out
     */
    record Table(String measure, Scope scope, Map<String, Rational> thresholds) implements Condition {
        /** Copies the map, in its order. */
        public Table {
            thresholds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
        }
    }

    /**
     * A named condition of the framework.
     *
     * @param condition its id
     * @param scope which of its figures
     */
    record Named(String condition, Scope scope) implements Condition {}

    /**
     * Met when every condition that is not void is met; void when all are.
     *
     * @param conditions at least one
     */
    record All(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Met when at least one condition is met; void when all are void.
     *
     * @param conditions at least one
     */
    record Any(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Met when at least {@code count} conditions are met; void when all are void. The count is never reduced: fewer than
     * that many conditions that are not void is unmet.
     *
     * @param count how many, at least 1
     * @param conditions at least one
     */
    record AtLeast(int count, List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public AtLeast {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Met when the condition is unmet; void when it is void.
     *
     * @param condition what must not hold
     */
    record Not(Condition condition) implements Condition {}
}
