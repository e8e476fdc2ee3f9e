package io.github.maturity4j.comparison;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows movements down to what was said otherwise.
 *
 * <p>A step of a derivation is a function of the steps beneath it. What is the same as before cuts the way: whatever changed beneath it
 * came to nothing there. Where a single change is left, it is the cause for sure unless it also reaches something that was cut, together
 * with another change: there the two may have made up for each other.
 */
final class Causes {

    private final Map<Figure, Part> then;
    private final Map<Figure, Part> now;
    private final Map<Part.What, Integer> numbers = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Figure, BitSet> reach = new HashMap<>();

    Causes(Map<Figure, Part> then, Map<Figure, Part> now) {
        this.then = then;
        this.now = now;
        then.forEach((figure, part) -> {
            Part other = now.get(figure);
            if (other != null) {
                learn(part, other);
            }
        });
    }

    /** Everything that was said otherwise, as far as rules read it, in the order in which they do. */
    List<Change> changes() {
        return changes;
    }

    private void learn(Part before, Part after) {
        if (before.leaf().isPresent() && after.leaf().isPresent()) {
            learn(before.leaf().get(), after.leaf().get());
        }
        for (int i = 0; i < Math.min(before.parts().size(), after.parts().size()); i++) {
            learn(before.parts().get(i), after.parts().get(i));
        }
    }

    private void learn(Part.Leaf before, Part.Leaf after) {
        Part.Said old = before.said();
        Part.Said said = after.said();
        if (!before.what().equals(after.what()) || old.equals(said)) {
            return;
        }
        Integer known = numbers.get(before.what());
        if (known == null) {
            numbers.put(before.what(), changes.size());
            changes.add(change(before.what(), old, said));
        } else if (changes.get(known).kind() == Change.Kind.ATTACHMENTS) {
            changes.set(known, change(before.what(), old, said));
        }
    }

    private static Change change(Part.What what, Part.Said before, Part.Said after) {
        Change.Kind kind = before.value().equals(after.value())
                ? Change.Kind.ATTACHMENTS
                : before.open() == after.open()
                        ? Change.Kind.CHANGED
                        : before.open() ? Change.Kind.ADDED : Change.Kind.WITHDRAWN;
        if (what instanceof Part.What.Answer answer) {
            return new Change.OfAnswer(answer.key(), (Reply) before.value(), (Reply) after.value(), kind);
        } else if (what instanceof Part.What.Fact fact) {
            return new Change.OfFact(fact.id(), recorded(before), recorded(after), kind);
        }
        Part.What.Target target = (Part.What.Target) what;
        return new Change.OfTarget(
                target.placement(), target.subject(), (Value) before.value(), (Value) after.value(), kind);
    }

    private static Optional<Reply> recorded(Part.Said said) {
        return ((Optional<?>) said.value()).map(Reply.class::cast);
    }

    /** What the movement of a figure goes back to. */
    Cause of(Figure figure) {
        Tracing tracing = new Tracing();
        tracing.trace(figure);
        List<Change> found = tracing.found.stream().mapToObj(changes::get).toList();
        boolean proven = found.size() == 1 && tracing.matched && !tracing.isContested(tracing.found.nextSetBit(0));
        return new Cause(requirements(figure), tracing.figures(figure), found, proven);
    }

    /** One walk down from a figure through what is not what it was. */
    private final class Tracing {

        final BitSet found = new BitSet();
        final List<BitSet> cut = new ArrayList<>();
        final Map<Figure, Set<Figure>> beneath = new LinkedHashMap<>();
        boolean matched = true;

        void trace(Figure start) {
            Deque<Figure> ahead = new ArrayDeque<>(List.of(start));
            while (!ahead.isEmpty()) {
                Figure figure = ahead.pop();
                if (beneath.containsKey(figure)) {
                    continue;
                }
                Set<Figure> changed = new LinkedHashSet<>();
                beneath.put(figure, changed);
                Part before = then.get(figure);
                Part after = now.get(figure);
                if (before == null || after == null) {
                    matched = false;
                } else {
                    beneath(before, after, changed);
                    ahead.addAll(changed);
                }
            }
        }

        private void beneath(Part before, Part after, Set<Figure> changed) {
            if (before.parts().size() != after.parts().size()) {
                matched = false;
            }
            for (int i = 0; i < Math.min(before.parts().size(), after.parts().size()); i++) {
                part(before.parts().get(i), after.parts().get(i), changed);
            }
        }

        private void part(Part before, Part after, Set<Figure> changed) {
            if (before.state().equals(after.state())) {
                BitSet reaching = reaching(after);
                if (reaching.cardinality() > 1) {
                    cut.add(reaching);
                }
                return;
            }
            Integer number = after.leaf().map(leaf -> numbers.get(leaf.what())).orElse(null);
            if (number != null) {
                found.set(number);
            } else if (after.leaf().isPresent()) {
                matched = false;
            }
            after.figure().ifPresent(changed::add);
            beneath(before, after, changed);
        }

        boolean isContested(int change) {
            return cut.stream().anyMatch(reaching -> reaching.get(change));
        }

        List<Figure> figures(Figure figure) {
            return List.copyOf(beneath.getOrDefault(figure, Set.of()));
        }
    }

    /** The changes that a step can see at all. */
    private BitSet reaching(Part part) {
        BitSet all = new BitSet();
        Set<Figure> figures = new LinkedHashSet<>();
        collect(part, all, figures);
        figures.forEach(figure -> all.or(reaching(figure)));
        return all;
    }

    private void collect(Part part, BitSet all, Set<Figure> figures) {
        part.leaf().map(leaf -> numbers.get(leaf.what())).ifPresent(all::set);
        part.figure().ifPresent(figures::add);
        part.parts().forEach(beneath -> collect(beneath, all, figures));
    }

    private BitSet reaching(Figure start) {
        Deque<Figure> ahead = new ArrayDeque<>(List.of(start));
        Set<Figure> entered = new HashSet<>();
        while (!ahead.isEmpty()) {
            Figure figure = ahead.peek();
            if (reach.containsKey(figure)) {
                ahead.pop();
                continue;
            }
            BitSet all = new BitSet();
            Set<Figure> figures = new LinkedHashSet<>();
            Part part = now.get(figure);
            if (part != null) {
                collect(part, all, figures);
            }
            if (entered.add(figure)) {
                figures.stream().filter(next -> !entered.contains(next)).forEach(ahead::push);
            } else {
                figures.forEach(next -> all.or(reach.getOrDefault(next, new BitSet())));
                reach.put(figure, all);
                ahead.pop();
            }
        }
        return reach.getOrDefault(start, new BitSet());
    }

    private List<Cause.Requirement> requirements(Figure figure) {
        Set<Cause.Requirement> found = new LinkedHashSet<>();
        Part before = then.get(figure);
        Part after = now.get(figure);
        if (before != null && after != null) {
            for (int i = 0; i < Math.min(before.parts().size(), after.parts().size()); i++) {
                Optional<String> stage = after.stages().size() > i
                        ? Optional.of(after.stages().get(i))
                        : Optional.empty();
                requirements(stage, before.parts().get(i), after.parts().get(i), found);
            }
        }
        return List.copyOf(found);
    }

    private static void requirements(
            Optional<String> stage, Part before, Part after, Set<Cause.Requirement> found) {
        if (before.state().equals(after.state())) {
            return;
        }
        boolean group = after.condition()
                .filter(condition -> condition instanceof ConditionDerivation.Combined
                        || condition instanceof ConditionDerivation.Negated)
                .isPresent();
        if (after.condition().isPresent() && before.condition().isPresent() && !group) {
            found.add(new Cause.Requirement(
                    stage, before.condition().get(), after.condition().get()));
        } else {
            for (int i = 0; i < Math.min(before.parts().size(), after.parts().size()); i++) {
                requirements(stage, before.parts().get(i), after.parts().get(i), found);
            }
        }
    }
}
