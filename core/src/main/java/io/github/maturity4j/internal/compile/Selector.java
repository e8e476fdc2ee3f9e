package io.github.maturity4j.internal.compile;

import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the (indicator, area) pairs that a selection means. */
final class Selector {

    private final Elements elements;
    private final Slots slots;
    private final Problems problems;
    private final Set<String> allTags = new HashSet<>();
    private final Map<String, Boolean> matched = new HashMap<>();

    Selector(Elements elements, Slots slots, Problems problems) {
        this.elements = elements;
        this.slots = slots;
        this.problems = problems;
        elements.indicators().values().forEach(indicator -> {
            allTags.addAll(indicator.tags());
        });
    }

    /** The slots that fit, in document order. */
    List<Slot> slots(Selection selection, Context context, String pointer) {
        check(selection, pointer);
        Context narrowing = selection.indicators().isEmpty() ? context : new Context(Map.of());
        List<String> stages = orAtHand(selection.stages(), narrowing.on(Axis.STAGE));
        List<String> areas = orAtHand(selection.areas(), context.on(Axis.AREA));
        Set<String> dimensions = new HashSet<>();
        orAtHand(selection.dimensions(), narrowing.on(Axis.DIMENSION))
                .forEach(dimension -> dimensions.addAll(elements.withDescendants(dimension)));
        boolean anyDimension =
                selection.dimensions().isEmpty() && narrowing.on(Axis.DIMENSION).isEmpty();
        boolean named = !selection.indicators().isEmpty() && selection.areas().isEmpty();
        List<Slot> fitting = new ArrayList<>();
        for (Slot slot : slots.all()) {
            Indicator indicator =
                    slot.fact() ? null : elements.indicators().get(slot.key().indicator());
            if (indicator != null
                    && fits(List.of(indicator.id()), selection.indicators())
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
