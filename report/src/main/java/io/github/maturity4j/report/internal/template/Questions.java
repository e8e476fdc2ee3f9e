package io.github.maturity4j.report.internal.template;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators of a framework in the order in which they are best asked: stage by stage, within a stage dimension by
 * dimension, and those that belong to neither last.
 */
final class Questions {

    private Questions() {}

    /** The stage and dimension that indicators share, as far as they have any. */
    record Group(Optional<String> stage, Optional<String> dimension) {}

    static Map<Group, List<Indicator>> of(Framework framework, List<Indicator> asked) {
        List<Optional<String>> stages = new ArrayList<>();
        for (StageSet set : framework.stageSets()) {
            set.stages().stream().map(Stage::id).map(Optional::of).forEach(stages::add);
        }
        stages.add(Optional.empty());
        List<Optional<String>> dimensions = new ArrayList<>();
        framework.allDimensions().stream().map(Dimension::id).map(Optional::of).forEach(dimensions::add);
        dimensions.add(Optional.empty());

        Map<Group, List<Indicator>> found = new LinkedHashMap<>();
        for (Indicator indicator : asked) {
            Group group = new Group(
                    indicator.stages().stream().findFirst(),
                    indicator.dimensions().stream().findFirst());
            found.computeIfAbsent(group, key -> new ArrayList<>()).add(indicator);
        }
        Map<Group, List<Indicator>> sorted = new LinkedHashMap<>();
        for (Optional<String> stage : stages) {
            for (Optional<String> dimension : dimensions) {
                Group group = new Group(stage, dimension);
                List<Indicator> indicators = found.remove(group);
                if (indicators != null) {
                    sorted.put(group, indicators);
                }
            }
        }
        sorted.putAll(found);
        return sorted;
    }
}
