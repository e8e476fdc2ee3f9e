package io.github.maturity4j.framework;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.overlay.Amendment.Content;
import io.github.maturity4j.vocabulary.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of the values of one part of a framework while the part is walked through; nothing unless said otherwise. */
interface Edit {

    /** The number in the place of another, or of a word that stands for one; empty where nothing changes. */
    default Optional<Rational> number(String at, Content before) {
        return Optional.empty();
    }

    /** The number in the place of another. */
    default Rational number(String at, Rational before) {
        return number(at, new Content.Numeral(before)).orElse(before);
    }

    /** The numbers of a map, by name. */
    default Map<String, Rational> numbers(String at, Map<String, Rational> before) {
        Map<String, Rational> after = new LinkedHashMap<>(before);
        after.replaceAll((name, number) -> number(at + "/" + name, number));
        return after;
    }

    /** A whole number of at least 1 in the place of another. */
    default int count(String at, int before) {
        return before;
    }

    /** Numbers for names that are not written yet, by name. */
    default Map<String, Rational> further(String at, Set<String> written, Content before) {
        return Map.of();
    }

    /** The stage in the place of another; empty where nothing changes. */
    default Optional<String> stage(String at, Optional<String> before) {
        return Optional.empty();
    }

    /** The text in the place of another, or of none. */
    default Optional<Text> text(String at, Optional<Text> before) {
        return before;
    }

    /** Told which indicators are named. */
    default void names(Collection<String> indicators) {}

    /** Told that what results makes no sense. */
    default void refuse(String at, String message) {}
}
