package io.github.maturity4j.overlay;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an overlay makes otherwise. What is changed is named as it stands in the framework's document: the part and its
 * id, and the way from there with slashes, as in a JSON pointer. Positions count from 0; where one value stands in the place of a
 * list there is none. For example
 *
 * <pre>{@code
 * Change.weight(Part.DIMENSION, "goals", Rational.of(2));
 * Change.number(Part.MEASURE, "fulfilment", "mean/weights/goals", Rational.of(2));
 * Change.number(Part.PLACEMENT, "stage", "cumulative/converged/all/0/at-least", Rational.parse("0.8"));
 * Change.target("stage", "strategic");
 * Change.text(Part.INDICATOR, "planning-listening", "question", Text.of("de", "Wer hört zu?"));
 * }</pre>
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface Change {

    /** The kind of part that is changed. */
    Part part();

    /** The id of the part. */
    String id();

    /** What of the part is changed; empty for the part as a whole. */
    String at();

    /** Where the change comes from; inherited from the overlay where absent. */
    Optional<Basis> basis();

    /**
     * The same change with a basis of its own.
     *
     * @param basis where the change comes from
     * @return the change
     */
    Change because(Basis basis);

    /**
     * Another number: the weight of an indicator, dimension or area, or any number that stands in a rule, such as a threshold, a
     * weight, a bound, a count. Where a weight or a bound of a term is not written, its default is changed.
     *
     * @param part the kind of part
     * @param id its id
     * @param at where the number stands, for example {@code weight} or {@code mean/weights/goals}
     * @param to the number that goes in its place
     * @param basis where the change comes from
     */
    record Numeral(Part part, String id, String at, Rational to, Optional<Basis> basis) implements Change {
        /** Checks that all parts are there. */
        public Numeral {
            required(part, id, at, to, basis);
        }

        @Override
        public Change because(Basis basis) {
            return new Numeral(part, id, at, to, Optional.of(basis));
        }
    }

    /**
     * Another stage: the target of a placement, or the stage that a rule compares a placement with.
     *
     * @param part the kind of part
     * @param id its id
     * @param at where the stage stands, for example {@code target}
     * @param to the id of the stage that goes in its place
     * @param basis where the change comes from
     */
    record Stage(Part part, String id, String at, String to, Optional<Basis> basis) implements Change {
        /** Checks that all parts are there. */
        public Stage {
            required(part, id, at, to, basis);
        }

        @Override
        public Change because(Basis basis) {
            return new Stage(part, id, at, to, Optional.of(basis));
        }
    }

    /**
     * Other words, or words in another language. The languages that the text names are replaced or added; the others stay.
     *
     * @param part the kind of part
     * @param id its id
     * @param at where the text stands, for example {@code question} or {@code anchors/usual}
     * @param to the words; in the language of the overlay where they name none
     * @param basis where the change comes from
     */
    record Words(Part part, String id, String at, Text to, Optional<Basis> basis) implements Change {
        /** Checks that all parts are there. */
        public Words {
            required(part, id, at, to, basis);
        }

        @Override
        public Change because(Basis basis) {
            return new Words(part, id, at, to, Optional.of(basis));
        }
    }

    /**
     * Further areas for which an indicator is asked.
     *
     * @param id the id of the indicator
     * @param areas the areas, after those for which it is asked already
     * @param basis where the change comes from
     */
    record Areas(String id, List<String> areas, Optional<Basis> basis) implements Change {
        /** Copies the list. */
        public Areas {
            areas = List.copyOf(areas);
            required(Part.INDICATOR, id, "areas", areas, basis);
        }

        @Override
        public Part part() {
            return Part.INDICATOR;
        }

        @Override
        public String at() {
            return "areas";
        }

        @Override
        public Change because(Basis basis) {
            return new Areas(id, areas, Optional.of(basis));
        }
    }

    /**
     * An indicator that is no longer asked.
     *
     * @param id the id of the indicator, which no rule may name
     * @param basis where the change comes from
     */
    record Withdrawal(String id, Optional<Basis> basis) implements Change {
        /** Checks that both parts are there. */
        public Withdrawal {
            required(Part.INDICATOR, id, "", id, basis);
        }

        @Override
        public Part part() {
            return Part.INDICATOR;
        }

        @Override
        public String at() {
            return "";
        }

        @Override
        public Change because(Basis basis) {
            return new Withdrawal(id, Optional.of(basis));
        }
    }

    /**
     * Another weight of an indicator, dimension or area.
     *
     * @param part the kind of part
     * @param id its id
     * @param to the weight, at least 0
     * @return the change
     */
    static Change weight(Part part, String id, Rational to) {
        return number(part, id, "weight", to);
    }

    /**
     * Another number.
     *
     * @param part the kind of part
     * @param id its id
     * @param at where the number stands
     * @param to the number that goes in its place
     * @return the change
     */
    static Change number(Part part, String id, String at, Rational to) {
        return new Numeral(part, id, at, to, Optional.empty());
    }

    /**
     * Another target of a placement: the stage that is recommended where an assessment sets none.
     *
     * @param placement the id of the placement
     * @param stage the id of the stage
     * @return the change
     */
    static Change target(String placement, String stage) {
        return stage(Part.PLACEMENT, placement, "target", stage);
    }

    /**
     * Another stage.
     *
     * @param part the kind of part
     * @param id its id
     * @param at where the stage stands
     * @param to the id of the stage that goes in its place
     * @return the change
     */
    static Change stage(Part part, String id, String at, String to) {
        return new Stage(part, id, at, to, Optional.empty());
    }

    /**
     * Other words.
     *
     * @param part the kind of part
     * @param id its id
     * @param at where the text stands
     * @param to the words
     * @return the change
     */
    static Change text(Part part, String id, String at, Text to) {
        return new Words(part, id, at, to, Optional.empty());
    }

    /**
     * Further areas of an indicator.
     *
     * @param indicator the id of the indicator
     * @param areas the ids of the areas
     * @return the change
     */
    static Change areas(String indicator, List<String> areas) {
        return new Areas(indicator, areas, Optional.empty());
    }

    /**
     * An indicator that is no longer asked.
     *
     * @param indicator the id of the indicator
     * @return the change
     */
    static Change withdraw(String indicator) {
        return new Withdrawal(indicator, Optional.empty());
    }

    private static void required(Part part, String id, String at, Object to, Optional<Basis> basis) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(basis, "basis");
    }
}
