package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Locator;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells problems of meaning that stand by themselves from those that only follow from a part of the document that could not be
 * read: those at, beneath or around such a part, and those of elements that refer to it.
 */
public final class Aftermath {

    /** What elements of each part of a framework are called in problems about names. */
    private static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("sources", List.of("source")),
            Map.entry("stages", List.of("stage")),
            Map.entry("classes", List.of("stage", "class")),
            Map.entry("stage-sets", List.of("stage", "class", "set")),
            Map.entry("dimensions", List.of("dimension")),
            Map.entry("areas", List.of("area", "axis", "stage, dimension")),
            Map.entry("roles", List.of("role")),
            Map.entry("scales", List.of("scale")),
            Map.entry("indicators", List.of("indicator")),
            Map.entry("facts", List.of("fact")),
            Map.entry("measures", List.of("measure")),
            Map.entry("conditions", List.of("condition")),
            Map.entry("placements", List.of("placement")),
            Map.entry("roll-ups", List.of("roll-up")));

    private static final Pattern PLACEHOLDER = Pattern.compile("/\\?[0-9]*(/|$)");
    private static final Pattern QUOTED_PLACEHOLDER = Pattern.compile("\"\\?[0-9]*\"");
    private static final Pattern WITHIN_NUMBERS = Pattern.compile("(.*/number)/(bins|linear)(/|$)");
    private static final Set<String> REFERRING =
            Set.of("indicators", "facts", "measures", "conditions", "placements", "roll-ups");
    private static final Set<String> STRUCTURE =
            Set.of("stages", "classes", "stage-sets", "dimensions", "areas", "scales");
    private static final Set<Code> OF_NAMES =
            EnumSet.of(Code.UNKNOWN_NAME, Code.DUPLICATE, Code.MALFORMED_NAME, Code.MISSING_BASIS);

    /** In which part of a framework the elements are declared that a member of a rule names. */
    private static final Map<String, String> REFERENCES = Map.of(
            "indicator", "indicators",
            "id", "indicators",
            "measure", "measures",
            "placement", "placements",
            "target", "placements",
            "condition", "conditions",
            "fact", "facts",
            "scale", "scales");

    /** Stands for the indicators that are chosen without their ids. */
    private static final String ALL_INDICATORS = "indicators";

    private final Node root;
    private final Set<String> wrong;
    private final Set<String> around = new HashSet<>();
    private final Set<String> lostKinds = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> tainted = new HashSet<>();
    private final Map<String, Boolean> namesBroken = new HashMap<>();
    private boolean everythingTainted;

    /**
     * The aftermath of some problems.
     *
     * @param root the root of the document
     * @param wrong the pointers at which something could not be read
     */
    public Aftermath(Node root, Set<String> wrong) {
        this.root = root;
        this.wrong = wrong;
        wrong.forEach(this::mark);
        spread();
    }

    /**
     * Whether a problem of meaning stands by itself.
     *
     * @param problem the problem
     * @return false if it only follows from what could not be read
     */
    public boolean isOwn(Problem problem) {
        if (wrong.isEmpty()) {
            return true;
        }
        if (problem.severity() == Problem.Severity.WARNING
                || isRelated(problem.pointer())
                || isOfNothing(problem)
                || isRelatedAsWritten(problem)
                || PLACEHOLDER.matcher(problem.pointer()).find()
                || QUOTED_PLACEHOLDER.matcher(problem.message()).find()) {
            return false;
        }
        if (OF_NAMES.contains(problem.code())) {
            return problem.code() != Code.UNKNOWN_NAME || !(isOfLostKind(problem) || isBesideBroken(problem));
        }
        Matcher within = WITHIN_NUMBERS.matcher(problem.pointer());
        if (within.lookingAt()) {
            return areBoundsRead(within.group(1));
        }
        List<String> steps = Locator.steps(problem.pointer());
        boolean refers = !steps.isEmpty() && REFERRING.contains(steps.get(0));
        if (!refers && (lostKinds.contains("indicator") || tainted.contains(ALL_INDICATORS))) {
            return false;
        }
        return !(refers && everythingTainted)
                && !(steps.size() > 1 && tainted.contains(element(steps.get(0), steps.get(1))));
    }

    /** Whether the bins or points of a number scale can be judged, whatever else of it could not be read. */
    private boolean areBoundsRead(String number) {
        return wrong.stream()
                .noneMatch(pointer -> pointer.equals(number + "/least")
                        || pointer.equals(number + "/greatest")
                        || pointer.startsWith(number + "/bins/")
                        || pointer.startsWith(number + "/linear/"));
    }

    private void mark(String pointer) {
        for (int at = pointer.length(); at >= 0; at = pointer.lastIndexOf('/', at - 1)) {
            around.add(pointer.substring(0, at));
        }
        List<String> steps = Locator.steps(pointer);
        if (steps.isEmpty()) {
            return;
        }
        String section = steps.get(0);
        everythingTainted |= STRUCTURE.contains(section);
        if (!KINDS.containsKey(section)) {
            return;
        }
        List<Node> nodes = Locator.along(root, pointer);
        boolean lost = steps.size() == 1 || nodes.size() < 3;
        for (int i = 2; i < nodes.size(); i++) {
            lost |= isNameless(nodes.get(i), section) && i == nodes.size() - 1;
        }
        if (nodes.size() > 1 && nodes.get(1) instanceof Node.Members && steps.size() > 1) {
            broken.add(element(section, steps.get(1)));
            tainted.add(element(section, steps.get(1)));
            lost |= !steps.get(1).matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
        }
        if (lost) {
            lostKinds.addAll(KINDS.getOrDefault(section, List.of()));
        }
    }

    /** Whether an entry of a list, or its id, is what could not be read, so that its id is lost. */
    private static boolean isNameless(Node node, String section) {
        if (!Set.of("stages", "classes", "stage-sets", "dimensions", "areas", "roles")
                .contains(section)) {
            return false;
        }
        return !(node instanceof Node.Members map) || !map.has("id");
    }

    private boolean isRelated(String pointer) {
        if (around.contains(pointer)) {
            return true;
        }
        for (int at = pointer.length(); at > 0; at = pointer.lastIndexOf('/', at - 1)) {
            if (wrong.contains(pointer.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is about a part of the document that is not there; a part that could not be read may have been meant. */
    private boolean isOfNothing(Problem problem) {
        return root instanceof Node.Members map
                && Locator.steps(problem.pointer()).size() == 1
                && !map.has(problem.pointer().substring(1));
    }

    private boolean isRelatedAsWritten(Problem problem) {
        String pointer = Locator.asWritten(root, problem.pointer());
        return !pointer.equals(problem.pointer()) && isRelated(pointer);
    }

    private boolean isOfLostKind(Problem problem) {
        int end = problem.message().indexOf(" but was ");
        String expected = end < 0 ? problem.message() : problem.message().substring(0, end);
        return lostKinds.stream().anyMatch(expected::contains);
    }

    private boolean isBesideBroken(Problem problem) {
        if (broken.isEmpty()) {
            return false;
        }
        for (Node node : Locator.along(root, problem.pointer())) {
            if (node instanceof Node.Members map
                    && namesBroken.computeIfAbsent(map.path().pointer(), unseen -> namesBroken(map))) {
                return true;
            }
        }
        return false;
    }

    private boolean namesBroken(Node.Members map) {
        return map.members().stream()
                .anyMatch(member -> member.value() instanceof Node.Text text
                        && broken.contains(reference(member.name(), text.value())));
    }

    /** Whatever refers to something tainted is tainted too. */
    private void spread() {
        if (broken.isEmpty() || !(root instanceof Node.Members map)) {
            return;
        }
        Map<String, Set<String>> references = new HashMap<>();
        for (Node.Member section : map.members()) {
            if (REFERRING.contains(section.name()) && section.value() instanceof Node.Members elements) {
                for (Node.Member member : elements.members()) {
                    references.put(element(section.name(), member.name()), references(member.value()));
                }
            }
        }
        if (broken.stream().anyMatch(name -> name.startsWith("indicators/"))) {
            tainted.add(ALL_INDICATORS);
        }
        boolean spreading = true;
        while (spreading) {
            spreading = false;
            for (Map.Entry<String, Set<String>> element : references.entrySet()) {
                if (!tainted.contains(element.getKey())
                        && element.getValue().stream().anyMatch(tainted::contains)) {
                    tainted.add(element.getKey());
                    spreading = true;
                }
            }
        }
    }

    private static Set<String> references(Node node) {
        Set<String> references = new HashSet<>();
        Deque<Node.Member> left = new ArrayDeque<>(List.of(new Node.Member("", node.place(), node)));
        while (!left.isEmpty()) {
            Node.Member next = left.pop();
            if (next.value() instanceof Node.Text text) {
                references.add(reference(next.name(), text.value()));
            } else if (next.value() instanceof Node.Items items) {
                items.nodes().forEach(item -> left.add(new Node.Member(next.name(), item.place(), item)));
            } else if (next.value() instanceof Node.Members map) {
                map.members().forEach(left::add);
                if (map.has("indicators") || map.has("children")) {
                    references.add(ALL_INDICATORS);
                }
            }
        }
        return references;
    }

    /** What a text refers to, by the name of the member in which it stands. */
    private static String reference(String member, String text) {
        String section = REFERENCES.get(member);
        if (section != null) {
            return element(section, text);
        }
        return text.equals("indicators") || text.equals("children") ? ALL_INDICATORS : "";
    }

    private static String element(String section, String id) {
        return section + "/" + id;
    }
}
