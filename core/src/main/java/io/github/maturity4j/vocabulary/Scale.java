package io.github.maturity4j.vocabulary;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What an answer can be, and what it is worth in points. */
public sealed interface Scale {

    /**
     * One answer that can be chosen.
     *
     * @param id the id, unique in its scale
     * @param points what it is worth; absent where the scale gives no points
     * @param title the name for people; the id where there is none
     * @param anchor a description of what one sees when this is the right answer
     */
    record Choice(String id, Optional<Rational> points, Optional<Text> title, Optional<Text> anchor) {}

    /**
     * One of several choices, each worth points.
     *
     * @param choices the choices in document order, at least one; every choice has points
     */
    record Choices(List<Choice> choices) implements Scale {
        /** Copies the list. */
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One of several choices without order: never worth points, but a condition may ask for it.
     *
     * @param choices the choices in document order, at least one; no choice has points
     */
    record Classes(List<Choice> choices) implements Scale {
        /** Copies the list. */
        public Classes {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Yes or no; the choices are named {@code no} and {@code yes}.
     *
     * @param no what <em>no</em> is worth
     * @param yes what <em>yes</em> is worth
     */
    record YesNo(Rational no, Rational yes) implements Scale {}

    /**
     * A number between two bounds.
     *
     * @param least the least number that is an answer
     * @param greatest the greatest number that is an answer, above {@code least}
     * @param step where answers lie only at {@code least} plus whole multiples of this; absent where every number
     *     between the bounds is an answer
     * @param unit what is counted, for people
     * @param worth how the number becomes points
     */
    record Numeric(Rational least, Rational greatest, Optional<Rational> step, Optional<Text> unit, Worth worth)
            implements Scale {

        /** Whether the answers are the whole numbers between two whole numbers. */
        public boolean isWhole() {
            return step().filter(Rational.ONE::equals).isPresent()
                    && least().denominator().equals(BigInteger.ONE)
                    && greatest().denominator().equals(BigInteger.ONE);
        }
    }

    /**
     * Any number of choices; worth the sum of their points.
     *
     * @param choices the choices in document order, at least one; every choice has points
     * @param cap the most that the sum is worth; absent where there is no cap
     * @param fewest the fewest choices that are an answer; 0 where absent
     * @param most the most choices that are an answer; all where absent
     */
    record Several(List<Choice> choices, Optional<Rational> cap, OptionalInt fewest, OptionalInt most)
            implements Scale {
        /** Copies the list. */
        public Several {
            choices = List.copyOf(choices);
        }
    }

    /** Free words, for facts only; never worth points. */
    record Words() implements Scale {}

    /** How a number becomes points. */
    sealed interface Worth {

        /** The number is its own points. */
        record Itself() implements Worth {}

        /**
         * Points by the bin in which a number lies.
         *
         * @param bins the bins, lowest first; the first begins at the least number of the scale, and each ends where
         *     the next begins, so that every number lies in exactly one
         */
        record Bins(List<Bin> bins) implements Worth {
            /** Copies the list. */
            public Bins {
                bins = List.copyOf(bins);
            }
        }

        /**
         * Points linear between given numbers.
         *
         * @param knots at least two, by rising number; the first lies at the least number of the scale and the last at
         *     the greatest
         */
        record Linear(List<Knot> knots) implements Worth {
            /** Copies the list. */
            public Linear {
                knots = List.copyOf(knots);
            }
        }
    }

    /**
     * A bin of a number scale.
     *
     * @param from where the bin begins, and whether that number belongs to it
     * @param points what a number in this bin is worth
     */
    record Bin(Bound from, Rational points) {}

    /**
     * A number and the points at it.
     *
     * @param at the number
     * @param points what it is worth
     */
    record Knot(Rational at, Rational points) {}

    /**
     * A lower bound.
     *
     * @param value the number
     * @param inclusive whether the number itself lies above the bound: true for <em>from</em>, false for <em>above</em>
     */
    record Bound(Rational value, boolean inclusive) {

        /**
         * Whether a number lies above this bound.
         *
         * @param number any number
         * @return true if {@code number > value}, or if it is equal and the bound inclusive
         */
        public boolean admits(Rational number) {
            int order = number.compareTo(value);
            return order > 0 || (order == 0 && inclusive);
        }
    }

    /**
     * The choices of this scale, in document order; <em>no</em> and <em>yes</em> for {@link YesNo}, none for numbers and
     * words.
     */
    default List<Choice> choices() {
        return this instanceof YesNo yesNo
                ? List.of(
                        new Choice("no", Optional.of(yesNo.no()), Optional.empty(), Optional.empty()),
                        new Choice("yes", Optional.of(yesNo.yes()), Optional.empty(), Optional.empty()))
                : List.of();
    }

    /**
     * What an answer on this scale is, in the words of problems.
     *
     * @return for example {@code a whole number in [0, 8]} or {@code one of no, yes}
     */
    default String expected() {
        if (this instanceof Numeric number) {
            return (number.isWhole() ? "a whole number in [" : "a number in [") + number.least() + ", "
                    + number.greatest() + "]";
        }
        if (this instanceof Several) {
            return "a list of choices";
        }
        return this instanceof Words
                ? "words"
                : choices().stream().map(Choice::id).collect(Collectors.joining(", ", "one of ", ""));
    }

    /**
     * The least and the greatest points that an answer on this scale can be worth.
     *
     * @return both ends; empty where answers are worth no points
     */
    default Optional<Range> points() {
        return ScalePoints.of(this);
    }
}
