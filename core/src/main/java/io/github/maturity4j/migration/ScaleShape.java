package io.github.maturity4j.migration;

import io.github.maturity4j.vocabulary.Scale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What answers on a scale can be and are worth, without any words. */
final class ScaleShape {

    private ScaleShape() {}

    /** Equal for two scales on which the same answers can be given and are worth the same. */
    static Object of(Scale scale) {
        if (scale instanceof Scale.Choices choices) {
            return List.of("choices", points(choices.choices()));
        } else if (scale instanceof Scale.Classes classes) {
            return classes.choices().stream().map(Scale.Choice::id).collect(Collectors.toSet());
        } else if (scale instanceof Scale.Several several) {
            return List.of("several", points(several.choices()), several.cap(), several.fewest(), several.most());
        } else if (scale instanceof Scale.Numeric number) {
            return new Scale.Numeric(
                    number.least(), number.greatest(), number.step(), Optional.empty(), number.worth());
        }
        return scale;
    }

    private static List<Object> points(List<Scale.Choice> choices) {
        return choices.stream()
                .<Object>map(choice -> List.of(choice.id(), choice.points()))
                .toList();
    }

    /** The ids that can be chosen. */
    static Set<String> ids(Scale scale) {
        return scale.choices().stream()
                .map(Scale.Choice::id)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** The scale in the words of a problem. */
    static String told(Scale scale) {
        if (scale instanceof Scale.Several several) {
            return "some of "
                    + several.choices().stream().map(ScaleShape::told).collect(Collectors.joining(", "));
        } else if (scale.choices().isEmpty()) {
            return scale.expected();
        }
        return "one of " + scale.choices().stream().map(ScaleShape::told).collect(Collectors.joining(", "));
    }

    private static String told(Scale.Choice choice) {
        return choice.id() + choice.points().map(points -> " (" + points + ")").orElse("");
    }
}
