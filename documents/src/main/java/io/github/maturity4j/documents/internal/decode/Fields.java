package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The members of one map. What is never asked for is reported when the map is {@linkplain #close closed}. */
final class Fields implements AutoCloseable {

    private static final int SHOWN_NAMES = 6;

    private final Reading reading;
    private final Node.Members map;
    private final boolean silent;
    private final Map<String, Node.Member> members = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, Missing> missing = new HashMap<>();

    private record Missing(Collection<String> names, String message) {}

    Fields(Reading reading, Node.Members map, boolean silent) {
        this.reading = reading;
        this.map = map;
        this.silent = silent;
        map.members().forEach(member -> members.put(member.name(), member));
    }

    Node.Members map() {
        return map;
    }

    /** Whether there is no map at all, which was reported already. */
    boolean isSilent() {
        return silent;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Optional<Node> node(String name) {
        known.add(name);
        return Optional.ofNullable(members.get(name)).map(Node.Member::value);
    }

    <T> Optional<T> optional(String name, Function<Node, T> decoder) {
        Optional<T> value = node(name).map(decoder);
        for (Node.Member again : map.repeated()) {
            if (again.name().equals(name)) {
                T unused = decoder.apply(again.value());
            }
        }
        return value;
    }

    <T> List<T> list(String name, Function<Node, List<T>> decoder) {
        return optional(name, decoder).orElse(List.of());
    }

    <T> Map<String, T> mapById(String name, Function<Node, T> decoder) {
        return optional(name, node -> reading.mapById(node, decoder)).orElse(Map.of());
    }

    <T> T required(String name, Function<Node, T> decoder, T placeholder) {
        Optional<T> value = optional(name, decoder);
        if (value.isEmpty()) {
            missing.put(
                    name,
                    new Missing(List.of(name), "expected the member " + Wording.quoted(name) + " but there was none"));
        }
        return value.orElse(placeholder);
    }

    /** The one member of several that exclude each other. */
    <T> Optional<T> exactlyOne(String what, Map<String, Function<Node, T>> decoders) {
        known.addAll(decoders.keySet());
        List<Node.Member> present = map.members().stream()
                .filter(member -> decoders.containsKey(member.name()))
                .toList();
        if (present.isEmpty()) {
            missing.put(
                    what,
                    new Missing(
                            decoders.keySet(),
                            "expected " + what + " (" + String.join(", ", decoders.keySet()) + ") but there was none"));
            return Optional.empty();
        }
        for (Node.Member other : present.subList(1, present.size())) {
            reading.problems()
                    .add(
                            Code.WRONG_VALUE,
                            other.place(),
                            map.path().then(other.name()),
                            "expected exactly one of " + String.join(", ", decoders.keySet()) + " but was "
                                    + Wording.quoted(other.name()) + " beside "
                                    + Wording.quoted(present.get(0).name()));
        }
        Node.Member chosen = present.get(0);
        Function<Node, T> decoder = decoders.get(chosen.name());
        return decoder == null ? Optional.empty() : Optional.of(decoder.apply(chosen.value()));
    }

    /** Refuses a member that has no place in this map, and says why. */
    void refuse(String name, String message) {
        Node.Member member = members.get(name);
        if (member != null) {
            refused.add(name);
            reading.problems().add(Code.WRONG_VALUE, member.place(), map.path().then(name), message);
        }
    }

    /** Refuses a member that excludes another. */
    void exclude(String name, String other) {
        known.add(name);
        Node.Member one = members.get(name);
        Node.Member two = members.get(other);
        if (one != null && two != null) {
            Node.Member second = one.place().compareTo(two.place()) > 0 ? one : two;
            reading.problems()
                    .add(
                            Code.WRONG_VALUE,
                            second.place(),
                            map.path().then(second.name()),
                            "expected either " + name + " or " + other + " but there are both");
        }
    }

    /** Reports members that nothing asked for, and required ones that are not there. */
    @Override
    public void close() {
        if (silent) {
            return;
        }
        reading.problems().known(map.path(), Set.copyOf(known));
        List<String> absent = known.stream().filter(name -> !has(name)).toList();
        List<String> meant = new ArrayList<>();
        for (Node.Member member : map.members()) {
            if (!known.contains(member.name()) && !refused.contains(member.name())) {
                Optional<String> near = reading.suggestions().nearest(member.name(), absent);
                near.ifPresent(meant::add);
                reading.problems()
                        .add(
                                Code.UNKNOWN_MEMBER,
                                member.place(),
                                map.path().then(member.name()),
                                "expected a known member but was " + Wording.quoted(member.name())
                                        + near.map(name -> "; did you mean " + Wording.quoted(name) + "?")
                                                .orElseGet(() -> listing(absent)));
            }
        }
        if (!map.whole()) {
            return;
        }
        missing.values().stream()
                .filter(lack -> lack.names().stream().noneMatch(meant::contains))
                .forEach(lack -> reading.problem(Code.MISSING_MEMBER, map, lack.message()));
    }

    private static String listing(List<String> names) {
        return names.isEmpty() || names.size() > SHOWN_NAMES ? "" : "; there could be " + String.join(", ", names);
    }
}
