package io.github.maturity4j.documents.internal.encode;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts a map together in the order of writing. What is not there is left out. */
final class MapBuilder {

    private final Map<String, Part> parts = new LinkedHashMap<>();

    MapBuilder put(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    MapBuilder put(String name, String text) {
        return put(name, Part.of(text));
    }

    MapBuilder putAll(Part.Members members) {
        parts.putAll(members.parts());
        return this;
    }

    <T> MapBuilder put(String name, Optional<T> value, Function<T, Part> encoder) {
        value.ifPresent(present -> put(name, encoder.apply(present)));
        return this;
    }

    MapBuilder put(String name, Optional<String> value) {
        return put(name, value, Part::of);
    }

    MapBuilder putIf(boolean condition, String name, Part part) {
        return condition ? put(name, part) : this;
    }

    /** A list; left out where empty. */
    <T> MapBuilder putList(String name, Collection<T> values, Function<T, Part> encoder) {
        return values.isEmpty() ? this : put(name, items(values, encoder));
    }

    /** A list of texts; left out where empty. */
    MapBuilder putList(String name, Collection<String> values) {
        return putList(name, values, Part::of);
    }

    /** One value by itself, or a list; left out where empty. */
    <T> MapBuilder putOneOrMore(String name, Collection<T> values, Function<T, Part> encoder) {
        return values.isEmpty() ? this : put(name, oneOrMore(values, encoder));
    }

    /** One text by itself, or a list; left out where empty. */
    MapBuilder putOneOrMore(String name, Collection<String> values) {
        return putOneOrMore(name, values, Part::of);
    }

    /** A map; left out where empty. */
    <T> MapBuilder putMap(String name, Map<String, T> values, Function<T, Part> encoder) {
        return values.isEmpty() ? this : put(name, map(values, encoder));
    }

    /** A map by the ids of its values; left out where empty. */
    <T> MapBuilder putById(String name, Collection<T> values, Function<T, String> id, Function<T, Part> encoder) {
        Map<String, Part> members = new LinkedHashMap<>();
        for (T value : values) {
            if (members.put(id.apply(value), encoder.apply(value)) != null) {
                throw new IllegalArgumentException(
                        name + ": expected each id once but " + id.apply(value) + " is there twice");
            }
        }
        return values.isEmpty() ? this : put(name, new Part.Members(members));
    }

    static <T> Part items(Collection<T> values, Function<T, Part> encoder) {
        return new Part.Items(values.stream().map(encoder).toList());
    }

    static <T> Part oneOrMore(Collection<T> values, Function<T, Part> encoder) {
        return values.size() == 1 ? encoder.apply(values.iterator().next()) : items(values, encoder);
    }

    static <T> Part map(Map<String, T> values, Function<T, Part> encoder) {
        Map<String, Part> members = new LinkedHashMap<>();
        values.forEach((name, value) -> members.put(name, encoder.apply(value)));
        return new Part.Members(members);
    }

    static Part pair(Part first, Part second) {
        return new Part.Items(List.of(first, second));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Part.Members build() {
        return new Part.Members(parts);
    }
}
