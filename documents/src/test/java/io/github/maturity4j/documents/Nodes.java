package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Walks trees, and writes them as JSON. */
final class Nodes {

    private Nodes() {}

    /** The tree of a JSON text. */
    static Node json(String text) {
        return Documents.open(text, "text.json", Documents.LIFTED).root().orElseThrow();
    }

    static String toJson(Node node) {
        if (node instanceof Node.Members map) {
            return map.members().stream()
                    .map(member -> quoted(member.name()) + ":" + toJson(member.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (node instanceof Node.Items items) {
            return items.nodes().stream().map(Nodes::toJson).collect(Collectors.joining(",", "[", "]"));
        } else if (node instanceof Node.Text text) {
            return quoted(text.value());
        } else if (node instanceof Node.Numeral number) {
            return number.text();
        } else if (node instanceof Node.Flag flag) {
            return Boolean.toString(flag.value());
        }
        return "null";
    }

    static String quoted(String text) {
        return text.codePoints()
                .mapToObj(at -> at >= ' ' && at < 0x7f && at != '"' && at != '\\'
                        ? Character.toString(at)
                        : Character.toString(at)
                                .chars()
                                .mapToObj(unit -> String.format("\\u%04x", unit))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("", "\"", "\""));
    }

    static Optional<Node> member(Node node, String name) {
        return members(node).stream()
                .filter(member -> member.name().equals(name))
                .map(Node.Member::value)
                .findFirst();
    }

    static List<Node.Member> members(Node node) {
        return node instanceof Node.Members map ? map.members() : List.of();
    }

    static List<Node> items(Node node) {
        return node instanceof Node.Items items ? items.nodes() : List.of();
    }

    static String text(Node node) {
        return ((Node.Text) node).value();
    }

    static List<String> names(Node node) {
        return members(node).stream().map(Node.Member::name).toList();
    }

    /** The value at a JSON pointer. */
    static Node at(Node root, String pointer) {
        Node node = root;
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            node = node instanceof Node.Items items
                    ? items.nodes().get(Integer.parseInt(name))
                    : member(node, name).orElseThrow(() -> new IllegalArgumentException(pointer));
        }
        return node;
    }
}
