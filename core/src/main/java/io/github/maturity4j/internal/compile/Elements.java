package io.github.maturity4j.internal.compile;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The elements of a framework by id; where an id is there twice, the first. */
final class Elements {

    private final Framework framework;
    private final int dimensionDepth;
    private final Map<String, MeasureRule> measures;
    private final Map<String, ConditionRule> conditions;
    private final Map<String, PlacementRule> placements;
    private final Map<String, Indicator> indicators;
    private final Map<String, StageSet> stageSets;
    private final Map<String, Area> areas;
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new LinkedHashMap<>();
    private final Map<String, Set<String>> withDescendants = new LinkedHashMap<>();
    private final List<String> mainStages = new ArrayList<>();

    Elements(Framework framework, int dimensionDepth) {
        this.framework = framework;
        this.dimensionDepth = dimensionDepth;
        this.measures = byId(framework.measures(), Rule::id);
        this.conditions = byId(framework.conditions(), Rule::id);
        this.placements = byId(framework.placements(), Rule::id);
        this.indicators = byId(framework.indicators(), Indicator::id);
        this.stageSets = byId(framework.stageSets(), StageSet::id);
        this.areas = byId(framework.areas(), Area::id);
        framework.dimensions().forEach(dimension -> addDimension(dimension, 1));
        StageSet main = stageSets.get(StageSet.MAIN);
        if (main != null) {
            main.stages().stream()
                    .filter(stage -> !stage.floor())
                    .map(Stage::id)
                    .forEach(mainStages::add);
        }
    }

    private static <T> Map<String, T> byId(Collection<? extends T> elements, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        elements.forEach(element -> map.putIfAbsent(id.apply(element), element));
        return map;
    }

    private Set<String> addDimension(Dimension dimension, int depth) {
        Set<String> ids = new HashSet<>();
        ids.add(dimension.id());
        if (dimensions.putIfAbsent(dimension.id(), dimension) == null) {
            depths.put(dimension.id(), depth);
            withDescendants.put(dimension.id(), ids);
        }
        if (depth <= dimensionDepth) {
            dimension.dimensions().forEach(child -> ids.addAll(addDimension(child, depth + 1)));
        }
        return ids;
    }

    Map<String, MeasureRule> measures() {
        return measures;
    }

    Map<String, ConditionRule> conditions() {
        return conditions;
    }

    Map<String, PlacementRule> placements() {
        return placements;
    }

    Map<String, Indicator> indicators() {
        return indicators;
    }

    Map<String, StageSet> stageSets() {
        return stageSets;
    }

    Map<String, Area> areas() {
        return areas;
    }

    List<String> roles() {
        return framework.roles().stream().map(Role::id).toList();
    }

    Map<String, Dimension> dimensions() {
        return dimensions;
    }

    /** The stages that rules are repeated over: those of the framework's own set, without a floor. */
    List<String> mainStages() {
        return mainStages;
    }

    /** Whether the framework's own stages lie above each other. */
    boolean isLadder() {
        StageSet main = stageSets.get(StageSet.MAIN);
        return main != null && main.ordered();
    }

    /** The stages that indicators may belong to: all of the framework's own set, a floor included. */
    List<String> selectableStages() {
        StageSet main = stageSets.get(StageSet.MAIN);
        return main == null ? List.of() : main.stages().stream().map(Stage::id).toList();
    }

    /** A dimension and all beneath it. */
    Set<String> withDescendants(String dimension) {
        return withDescendants.getOrDefault(dimension, Set.of());
    }

    /** The dimensions right beneath one; the topmost where there is none at hand. */
    List<String> children(Optional<String> dimension) {
        List<Dimension> children = dimension
                .map(id -> Optional.ofNullable(dimensions.get(id))
                        .map(Dimension::dimensions)
                        .orElse(List.of()))
                .orElse(framework.dimensions());
        return children.stream().map(Dimension::id).toList();
    }

    /** The ids of an axis that exist, whatever a rule is repeated over. */
    Collection<String> ids(Axis axis) {
        return switch (axis) {
            case STAGE -> mainStages;
            case DIMENSION -> dimensions.keySet();
            case AREA -> areas.keySet();
        };
    }

    /** The elements that a rule is repeated over, as far as they exist. */
    List<String> domain(ForEach each) {
        Collection<String> all = ids(each.axis());
        if (!each.ids().isEmpty()) {
            return each.ids().stream().filter(all::contains).distinct().toList();
        }
        if (each.areaAxis().isPresent()) {
            return areas.values().stream()
                    .filter(area -> area.axis().equals(each.areaAxis()))
                    .map(Area::id)
                    .toList();
        }
        if (each.depth().isPresent()) {
            return depths.keySet().stream()
                    .filter(id ->
                            each.axis() == Axis.DIMENSION && each.depth().getAsInt() == depths.getOrDefault(id, 0))
                    .toList();
        }
        return List.copyOf(all);
    }

    /** How deep the tree of dimensions is; 0 where there are none. */
    int depth() {
        return depths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How many figures a rule gives. */
    long size(Rule rule) {
        long size = 1;
        for (ForEach each : rule.forEach()) {
            size = Math.min(size * domain(each).size(), Integer.MAX_VALUE);
        }
        return size;
    }

    /** Everything a rule speaks about, in document order. */
    List<Subject> subjects(Rule rule) {
        List<Subject> subjects = List.of(Subject.WHOLE);
        for (ForEach each : rule.forEach()) {
            List<Subject> longer = new ArrayList<>();
            for (Subject subject : subjects) {
                for (String id : domain(each)) {
                    List<Subject.Part> parts = new ArrayList<>(subject.parts());
                    parts.add(new Subject.Part(each.axis(), id));
                    longer.add(new Subject(parts));
                }
            }
            subjects = longer;
        }
        return subjects;
    }
}
