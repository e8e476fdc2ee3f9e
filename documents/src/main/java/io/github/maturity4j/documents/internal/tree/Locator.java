package io.github.maturity4j.documents.internal.tree;

import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the place that a JSON pointer names, or else the nearest place around it. */
public final class Locator {

    private Locator() {}

    /**
     * The values along a pointer.
     *
     * @param root the root of a tree
     * @param pointer a JSON pointer
     * @return the root, and each value further down that the pointer leads through, as far as it resolves
     */
    public static List<Node> along(Node root, String pointer) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        for (String step : steps(pointer)) {
            Optional<Node> next = next(nodes.get(nodes.size() - 1), step);
            if (next.isEmpty()) {
                break;
            }
            nodes.add(next.get());
        }
        return nodes;
    }

    /**
     * The place of a problem: that of the value its pointer names, or of the name where the name is what is wrong.
     *
     * @param root the root of a tree
     * @param problem a problem
     * @return the place
     */
    public static Place place(Node root, Problem problem) {
        List<String> steps = steps(problem.pointer());
        List<Node> nodes = along(root, problem.pointer());
        Node last = nodes.get(nodes.size() - 1);
        if (nodes.size() == steps.size() + 1 && steps.size() > 0) {
            String name = steps.get(steps.size() - 1);
            if (nodes.get(nodes.size() - 2) instanceof Node.Members map
                    && problem.message().contains("but was " + Wording.quoted(name))
                    && !(last instanceof Node.Text text && text.value().equals(name))) {
                return map.members().stream()
                        .filter(member -> member.name().equals(name))
                        .map(Node.Member::place)
                        .findFirst()
                        .orElse(last.place());
            }
        }
        return last.place();
    }

    /**
     * The steps of a pointer.
     *
     * @param pointer a JSON pointer
     * @return names and positions, unescaped
     */
    public static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        int from = 1;
        while (from <= pointer.length()) {
            int to = pointer.indexOf('/', from);
            int end = to < 0 ? pointer.length() : to;
            steps.add(pointer.substring(from, end).replace("~1", "/").replace("~0", "~"));
            from = end + 1;
        }
        return steps;
    }

    private static Optional<Node> next(Node node, String step) {
        if (node instanceof Node.Members map) {
            return map.members().stream()
                    .filter(member -> member.name().equals(step))
                    .map(Node.Member::value)
                    .findFirst();
        }
        if (node instanceof Node.Items items && step.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(step);
            return index < items.nodes().size() ? Optional.of(items.nodes().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
