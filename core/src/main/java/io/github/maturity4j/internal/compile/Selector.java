package io.github.maturity4j.internal.compile;

import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the (indicator, area) pairs that a selection means. Pairs are looked up by indicator, stage, dimension and area, so that a
 * selection costs as many steps as its narrowest part has pairs.
 */
final class Selector {

    private final Elements elements;
    private final Effort effort;
    private final Problems problems;
    private final List<Slot> all;
    private final Map<String, List<Slot>> byIndicator = new HashMap<>();
    private final Map<String, List<Slot>> byStage = new HashMap<>();
    private final Map<String, List<Slot>> byDimension = new HashMap<>();
    private final Map<String, List<Slot>> byArea = new HashMap<>();
    private final Set<String> allTags = new HashSet<>();
    private final Map<String, Boolean> matched = new HashMap<>();

    Selector(Elements elements, Slots slots, Effort effort, Problems problems) {
        this.elements = elements;
        this.effort = effort;
        this.problems = problems;
        this.all = slots.all().stream().filter(slot -> !slot.fact()).toList();
        for (Slot slot : all) {
            Indicator indicator = indicator(slot);
            allTags.addAll(indicator.tags());
            add(byIndicator, indicator.id(), slot);
            indicator.stages().stream().distinct().forEach(stage -> add(byStage, stage, slot));
            indicator.dimensions().stream().distinct().forEach(dimension -> add(byDimension, dimension, slot));
            slot.key().area().ifPresent(area -> add(byArea, area, slot));
        }
    }

    private static void add(Map<String, List<Slot>> index, String id, Slot slot) {
        index.computeIfAbsent(id, none -> new ArrayList<>()).add(slot);
    }

    private Indicator indicator(Slot slot) {
        return Objects.requireNonNull(elements.indicators().get(slot.key().indicator()), "indicator");
    }

    /** The slots that fit, in document order. */
    List<Slot> slots(Selection selection, Context context, String pointer) {
        if (context.answer().isPresent()) {
            return context.answer().stream().toList();
        }
        check(selection, pointer);
        Context narrowing = selection.indicators().isEmpty() ? context : Context.NONE;
        List<String> stages = orAtHand(selection.stages(), narrowing.on(Axis.STAGE));
        List<String> areas = orAtHand(selection.areas(), context.on(Axis.AREA));
        Set<String> dimensions = new HashSet<>();
        orAtHand(selection.dimensions(), narrowing.on(Axis.DIMENSION))
                .forEach(dimension -> dimensions.addAll(elements.withDescendants(dimension)));
        boolean anyDimension =
                selection.dimensions().isEmpty() && narrowing.on(Axis.DIMENSION).isEmpty();
        boolean named = !selection.indicators().isEmpty() && selection.areas().isEmpty();
        List<Slot> candidates = narrowest(List.of(
                lookUp(byIndicator, selection.indicators()),
                lookUp(byStage, stages),
                anyDimension ? all : lookUp(byDimension, dimensions),
                named ? all : lookUp(byArea, areas)));
        effort.spend(candidates.size());
        List<Slot> fitting = new ArrayList<>();
        for (Slot slot : candidates) {
            Indicator indicator = indicator(slot);
            if (fits(List.of(indicator.id()), selection.indicators())
                    && fits(indicator.stages(), stages)
                    && (anyDimension || indicator.dimensions().stream().anyMatch(dimensions::contains))
                    && ((named && indicator.areas().isEmpty())
                            || fits(slot.key().area().stream().toList(), areas))
                    && (indicator.roles().isEmpty() || fits(indicator.roles(), selection.roles()))
                    && fits(indicator.tags(), selection.tags())) {
                fitting.add(slot);
            }
        }
        matched.merge(pointer, !fitting.isEmpty(), Boolean::logicalOr);
        return fitting;
    }

    /** The pairs of any of these ids, in document order, each once; all where none is named. */
    private List<Slot> lookUp(Map<String, List<Slot>> index, Collection<String> ids) {
        if (ids.isEmpty()) {
            return all;
        }
        if (ids.size() == 1) {
            return index.getOrDefault(ids.iterator().next(), List.of());
        }
        return ids.stream()
                .distinct()
                .flatMap(id -> index.getOrDefault(id, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Slot::index))
                .toList();
    }

    private static List<Slot> narrowest(List<List<Slot>> lists) {
        return Collections.min(lists, Comparator.comparingInt(List::size));
    }

    /** Reports selections that fitted nothing in any figure of their rule. */
    void reportUnused() {
        matched.forEach((pointer, used) -> {
            if (!used) {
                problems.error(
                        Code.UNSCORABLE,
                        pointer,
                        "expected a selection that fits at least one indicator but it fits none");
            }
        });
    }

    private static List<String> orAtHand(List<String> named, Optional<String> atHand) {
        return named.isEmpty() ? atHand.stream().toList() : named;
    }

    private static boolean fits(Collection<String> has, List<String> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(has::contains);
    }

    private void check(Selection selection, String pointer) {
        check(
                pointer,
                "indicator",
                selection.indicators(),
                elements.indicators().keySet());
        check(pointer, "stage", selection.stages(), elements.selectableStages());
        check(
                pointer,
                "dimension",
                selection.dimensions(),
                elements.dimensions().keySet());
        check(pointer, "area", selection.areas(), elements.areas().keySet());
        check(pointer, "role", selection.roles(), elements.roles());
        check(pointer, "tag", selection.tags(), allTags);
    }

    private void check(String pointer, String kind, List<String> ids, Collection<String> candidates) {
        for (String id : ids) {
            if (!candidates.contains(id)) {
                problems.unknown(pointer, kind, id, candidates);
                matched.put(pointer, true);
            }
        }
    }
}
