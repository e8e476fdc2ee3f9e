package io.github.maturity4j.documents.internal.tree;

import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Collects what is wrong with one document. */
public final class Problems {

    private final List<Found> found = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();
    private final BiConsumer<Path, Set<String>> members;

    /** A problem and its place. */
    public record Found(Place place, Problem problem) {}

    /** Problems of one document. */
    public Problems() {
        this((map, names) -> {});
    }

    /**
     * Problems of one document whose members are watched.
     *
     * @param members takes each map that is read member by member, and the names that it could have there
     */
    public Problems(BiConsumer<Path, Set<String>> members) {
        this.members = members;
    }

    /** Tells which members a map could have. */
    public void known(Path map, Set<String> names) {
        members.accept(map, names);
    }

    /** Reports a problem with a value. */
    public void add(Code code, Node node, String message) {
        add(code, node.place(), node.path(), message);
    }

    /** Reports a problem. */
    public void add(Code code, Place place, Path path, String message) {
        add(place, Problem.error(code, path.pointer(), message));
    }

    /** Reports a problem. */
    public void add(Place place, Problem problem) {
        pointers.add(problem.pointer());
        found.add(new Found(place, problem));
    }

    /** How many there are so far. */
    public int size() {
        return found.size();
    }

    /** Whether something was reported at a pointer. */
    public boolean has(String pointer) {
        return pointers.contains(pointer);
    }

    /** Whether nothing was reported. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The pointers of everything reported so far. */
    public Set<String> pointers() {
        return Set.copyOf(pointers);
    }

    /** Everything reported, in the order of the text. */
    public List<Found> inOrder() {
        return found.stream().sorted(Comparator.comparing(Found::place)).toList();
    }
}
