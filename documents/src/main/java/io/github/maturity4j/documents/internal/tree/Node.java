package io.github.maturity4j.documents.internal.tree;

import io.github.maturity4j.problem.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of a document, with its place. */
public sealed interface Node {

    /** Where the value begins. */
    Place place();

    /** The way from the root to this value. */
    Path path();

    /** A string. */
    record Text(Place place, Path path, String value) implements Node {}

    /** A number as it is written. */
    record Numeral(Place place, Path path, String text) implements Node {}

    /** True or false. */
    record Flag(Place place, Path path, boolean value) implements Node {}

    /** Null. */
    record Null(Place place, Path path) implements Node {}

    /** A list. */
    record Items(Place place, Path path, List<Node> nodes) implements Node {}

    /**
     * A map, its members in the order of the text.
     *
     * @param members the members, each name once
     * @param repeated members whose names were there before, which is reported already
     * @param whole false where a name could not be read
     * @param index the members by name, so that one of many is found at once; empty where they are few
     */
    record Members(
            Place place,
            Path path,
            List<Member> members,
            List<Member> repeated,
            boolean whole,
            Map<String, Member> index)
            implements Node {

        private static final int FEW = 8;

        /** A map with its index. */
        static Members of(Place place, Path path, List<Member> members, List<Member> repeated, boolean whole) {
            Map<String, Member> index = new HashMap<>();
            if (members.size() > FEW) {
                members.forEach(member -> index.put(member.name(), member));
            }
            return new Members(place, path, List.copyOf(members), List.copyOf(repeated), whole, index);
        }

        /** A map without members. */
        public static Members none(Place place, Path path) {
            return of(place, path, List.of(), List.of(), false);
        }

        /** The member of a name. */
        public Optional<Member> find(String name) {
            return members.size() > FEW
                    ? Optional.ofNullable(index.get(name))
                    : members.stream()
                            .filter(member -> member.name().equals(name))
                            .findFirst();
        }

        /** Whether the map has a member of that name. */
        public boolean has(String name) {
            return find(name).isPresent();
        }
    }

    /** Something about which a problem was reported already. */
    record Broken(Place place, Path path) implements Node {}

    /**
     * One member of a map.
     *
     * @param name its name
     * @param place where the name begins
     * @param value its value
     */
    record Member(String name, Place place, Node value) {}

    /** What this is, in words that follow "but was". */
    default String described() {
        if (this instanceof Text text) {
            return text.value().isBlank() ? "empty" : Wording.quoted(text.value());
        }
        if (this instanceof Numeral number) {
            return "the number " + number.text();
        }
        if (this instanceof Flag flag) {
            return Boolean.toString(flag.value());
        }
        if (this instanceof Members map) {
            return map.members().isEmpty() ? "an empty map" : "a map";
        }
        return this instanceof Items ? "a list" : "null";
    }
}
