package io.github.maturity4j.documents.internal.tree;

import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts values together, without recursion. */
final class TreeBuilder {

    private final Problems problems;
    private final Deque<Open> opened = new ArrayDeque<>();
    private @Nullable Node root;

    TreeBuilder(Problems problems) {
        this.problems = problems;
    }

    /** A map or list that has not ended. */
    private static final class Open {
        final Place place;
        final Path path;
        final boolean map;
        final boolean plain;
        final List<Node> items = new ArrayList<>();
        final List<Node.Member> members = new ArrayList<>();
        final List<Node.Member> repeated = new ArrayList<>();
        final Map<String, Place> names = new HashMap<>();
        String name = "";
        Place namePlace = Place.START;
        boolean named;
        boolean again;
        boolean dropped;
        boolean whole = true;

        Open(Place place, Path path, boolean map, boolean plain) {
            this.place = place;
            this.path = path;
            this.map = map;
            this.plain = plain;
        }

        Path next() {
            if (map) {
                return named ? path.then(name) : path;
            }
            return path.then(items.size());
        }
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    int depth() {
        return opened.size();
    }

    /** The way to the value that comes next. */
    Path path() {
        Open open = opened.peek();
        return open == null ? Path.ROOT : open.next();
    }

    void open(Place place, boolean map, boolean plain) {
        opened.push(new Open(place, path(), map, plain));
    }

    void close() {
        Open open = opened.pop();
        if (!open.plain) {
            add(new Node.Broken(open.place, open.path));
        } else if (open.map) {
            add(Node.Members.of(open.place, open.path, open.members, open.repeated, open.whole));
        } else {
            add(new Node.Items(open.place, open.path, List.copyOf(open.items)));
        }
    }

    void add(Node node) {
        Open open = opened.peek();
        if (open == null) {
            root = node;
        } else if (!open.map) {
            open.items.add(node);
        } else {
            if (!open.dropped) {
                (open.again ? open.repeated : open.members).add(new Node.Member(open.name, open.namePlace, node));
            }
            open.named = false;
        }
    }

    void name(String name, Place place) {
        Open open = opened.element();
        open.name = name;
        open.namePlace = place;
        open.named = true;
        open.dropped = false;
        Place before = open.names.putIfAbsent(name, place);
        open.again = before != null;
        if (before != null) {
            problems.addRepeated(
                    place,
                    open.next(),
                    "expected each name once but " + Wording.quoted(name) + " is already on line " + before.line());
        }
    }

    /** The last value of the map at hand, and the name that waits for one, where both could be the halves of one number. */
    Optional<Halves> halves() {
        Open open = opened.peek();
        if (open == null || !open.map || !open.named || open.dropped || open.again || open.members.isEmpty()) {
            return Optional.empty();
        }
        return open.members.get(open.members.size() - 1).value() instanceof Node.Numeral first
                        && first.text().matches("-?[0-9]+")
                        && open.name.matches("[0-9]+")
                        && open.namePlace.equals(new Place(
                                first.place().line(),
                                first.place().column() + first.text().length() + 1))
                ? Optional.of(new Halves(first, open.name, open.namePlace))
                : Optional.empty();
    }

    /** What stands before and after a comma. */
    record Halves(Node.Numeral first, String second, Place place) {}

    /** The halves are one number, which is no number; its name stays, and the second half is no name. */
    void decimalComma(Halves halves) {
        Open open = opened.element();
        Node.Numeral first = halves.first();
        problems.add(
                Code.WRONG_VALUE,
                first,
                "expected a number with a decimal point but was \"" + first.text() + "," + halves.second()
                        + "\"; write " + first.text() + "." + halves.second());
        int last = open.members.size() - 1;
        Node.Member member = open.members.get(last);
        open.members.set(
                last, new Node.Member(member.name(), member.place(), new Node.Broken(first.place(), first.path())));
        open.names.remove(open.name);
        open.named = false;
    }

    /** A name that cannot stand; its value is read and left out. */
    void brokenName(Code code, Place place, String message) {
        Open open = opened.element();
        open.named = false;
        open.dropped = true;
        open.whole = false;
        problems.add(code, place, open.path, message);
    }
}
