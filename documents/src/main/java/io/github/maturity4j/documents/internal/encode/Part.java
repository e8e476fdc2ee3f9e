package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.exact.Rational;
import java.util.List;
import java.util.Map;

/** One value of a document to be written. */
public sealed interface Part {

    /** A string. */
    record Text(String value) implements Part {}

    /** A number as it is to be written. */
    record Numeral(String text) implements Part {}

    /** True or false. */
    record Flag(boolean value) implements Part {}

    /** A list. */
    record Items(List<Part> parts) implements Part {}

    /** A map, in the order in which it is to be written. */
    record Members(Map<String, Part> parts) implements Part {}

    /** Null. */
    record Nothing() implements Part {}

    /** A string. */
    static Part of(String value) {
        return new Text(value);
    }

    /** A whole number. */
    static Part of(long value) {
        return new Numeral(Long.toString(value));
    }

    /** True or false. */
    static Part of(boolean value) {
        return new Flag(value);
    }

    /**
     * A number that a document can hold.
     *
     * @throws IllegalArgumentException if the number is no decimal that can be read back
     */
    static Part of(Rational value) {
        String text = value.toString();
        try {
            if (Rational.parse(text).equals(value)) {
                return new Numeral(text);
            }
        } catch (IllegalArgumentException notReadable) {
            throw new IllegalArgumentException(
                    "value: expected numbers that are decimals of at most " + Rational.MAX_DIGITS
                            + " significant digits but was " + text,
                    notReadable);
        }
        throw new IllegalStateException("the number " + text + " is not read as it is written");
    }
}
