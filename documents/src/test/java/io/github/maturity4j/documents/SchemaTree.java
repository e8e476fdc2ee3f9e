package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A schema as a tree, walked as an editor walks it to complete and explain. */
final class SchemaTree {

    private static final Set<String> SCHEMAS =
            Set.of("if", "then", "else", "not", "items", "additionalProperties", "propertyNames");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "$defs");

    private final Node root;

    SchemaTree(String schema) {
        this.root = Nodes.json(schema);
    }

    Node root() {
        return root;
    }

    /** Every schema within this one, by its pointer. */
    Map<String, Node> schemas() {
        Map<String, Node> schemas = new LinkedHashMap<>();
        collect("", root, schemas);
        return schemas;
    }

    private static void collect(String pointer, Node schema, Map<String, Node> schemas) {
        schemas.put(pointer, schema);
        for (Node.Member member : Nodes.members(schema)) {
            String at = pointer + "/" + member.name();
            if (SCHEMAS.contains(member.name())) {
                collect(at, member.value(), schemas);
            } else if (LISTS.contains(member.name())) {
                List<Node> items = Nodes.items(member.value());
                for (int i = 0; i < items.size(); i++) {
                    collect(at + "/" + i, items.get(i), schemas);
                }
            } else if (MAPS.contains(member.name())) {
                Nodes.members(member.value())
                        .forEach(inner -> collect(at + "/" + inner.name(), inner.value(), schemas));
            }
        }
    }

    /** The schema that a reference names. */
    Node resolved(String reference) {
        return Nodes.at(root, reference.substring(1));
    }

    /** A schema and whatever applies beside it, in every branch. */
    private void closure(Node schema, List<Node> found) {
        if (found.contains(schema)) {
            return;
        }
        found.add(schema);
        for (Node.Member member : Nodes.members(schema)) {
            if (member.name().equals("$ref")) {
                closure(resolved(Nodes.text(member.value())), found);
            } else if (member.name().equals("then") || member.name().equals("else")) {
                closure(member.value(), found);
            } else if (LISTS.contains(member.name())) {
                Nodes.items(member.value()).forEach(inner -> closure(inner, found));
            }
        }
    }

    /** The schemas of the value at a pointer of a document. */
    private List<Node> at(String pointer) {
        List<Node> here = new ArrayList<>();
        closure(root, here);
        if (pointer.isEmpty()) {
            return here;
        }
        for (String step : pointer.substring(1).split("/", -1)) {
            List<Node> next = new ArrayList<>();
            for (Node schema : here) {
                Nodes.member(schema, "properties")
                        .flatMap(properties -> Nodes.member(properties, step))
                        .or(() -> Nodes.member(schema, "patternProperties").flatMap(any -> Nodes.member(any, "")))
                        .or(() -> Nodes.member(schema, "additionalProperties"))
                        .ifPresent(inner -> closure(inner, next));
                if (step.matches("[0-9]+")) {
                    Nodes.member(schema, "items").ifPresent(inner -> closure(inner, next));
                }
            }
            here = next;
        }
        return here;
    }

    /** The members that are offered for the map at a pointer of a document. */
    Set<String> offered(String pointer) {
        Set<String> names = new TreeSet<>();
        for (Node schema : at(pointer)) {
            Nodes.member(schema, "properties").ifPresent(properties -> names.addAll(Nodes.names(properties)));
        }
        return names;
    }

    /** What an editor tells of a member at a pointer of a document: the first description on the way. */
    String told(String pointer) {
        return at(pointer).stream()
                .flatMap(schema -> Nodes.member(schema, "description").stream())
                .map(Nodes::text)
                .findFirst()
                .orElse("");
    }
}
