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
     * The values along a pointer. A position 0 is left out where there is one value in the place of a list.
     *
     * @param root the root of a tree
     * @param pointer a JSON pointer
     * @return the root, and each value further down that the pointer leads through, as far as it resolves
     */
    public static List<Node> along(Node root, String pointer) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        for (String step : steps(pointer)) {
            Optional<Node> next = next(nodes.get(nodes.size() - 1), step);
            boolean lone = next.isEmpty() && step.equals("0") && !(nodes.get(nodes.size() - 1) instanceof Node.Items);
            if (next.isEmpty() && !lone) {
                break;
            }
            next.ifPresent(nodes::add);
        }
        return nodes;
    }

    /**
     * The problem as the document has it: where its pointer leads to nothing that is written, it points to the nearest value
     * around it; and where it leads to the first of a list that is written as one value, to that value.
     *
     * @param root the root of a tree
     * @param problem a problem
     * @return the problem, with a pointer that resolves
     */
    public static Problem resolved(Node root, Problem problem) {
        List<Node> nodes = along(root, problem.pointer());
        String pointer = nodes.get(nodes.size() - 1).path().pointer();
        return new Problem(problem.severity(), problem.code(), pointer, problem.message());
    }

    /**
     * The place of a problem: that of the value its pointer names, or of the name where the name is what is wrong.
     *
     * @param root the root of a tree
     * @param problem a problem
     * @return the place
     */
    public static Place place(Node root, Problem problem) {
        List<Node> nodes = along(root, problem.pointer());
        Node last = nodes.get(nodes.size() - 1);
        if (nodes.size() > 1 && nodes.get(nodes.size() - 2) instanceof Node.Members map) {
            return map.find(last.path().last())
                    .filter(member -> isNameWrong(member, problem))
                    .map(Node.Member::place)
                    .orElse(last.place());
        }
        return last.place();
    }

    private static boolean isNameWrong(Node.Member member, Problem problem) {
        List<String> steps = steps(problem.pointer());
        String name = Wording.quoted(member.name());
        return steps.get(steps.size() - 1).equals(member.name())
                && (problem.message().contains("but was " + name)
                        || (problem.code() == Problem.Code.DUPLICATE
                                && problem.message().contains(name)))
                && !(member.value() instanceof Node.Text text && text.value().equals(member.name()));
    }

    /**
     * A pointer as the document has it: without positions 0 where there is one value in the place of a list.
     *
     * @param root the root of a tree
     * @param pointer a JSON pointer
     * @return the pointer to the same value, or to nothing where the pointer leads to nothing
     */
    public static String asWritten(Node root, String pointer) {
        Node at = root;
        Path path = root.path();
        for (String step : steps(pointer)) {
            Optional<Node> next = at.path() == path ? next(at, step) : Optional.empty();
            if (next.isPresent()) {
                at = next.get();
                path = at.path();
            } else if (!step.equals("0") || at.path() != path || at instanceof Node.Items) {
                path = path.then(step);
            }
        }
        return path.pointer();
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
            return map.find(step).map(Node.Member::value);
        }
        if (node instanceof Node.Items items && step.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(step);
            return index < items.nodes().size() ? Optional.of(items.nodes().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
