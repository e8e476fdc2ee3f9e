package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Scale;

/** Writes scales. */
final class ScaleEncoder {

    private ScaleEncoder() {}

    static Part scale(Scale scale) {
        MapBuilder map = new MapBuilder();
        if (scale instanceof Scale.Choices choices) {
            map.put("choices", choices(choices));
        } else if (scale instanceof Scale.Classes classes) {
            map.put("classes", classes(classes));
        } else if (scale instanceof Scale.YesNo yesNo) {
            map.put(
                    "yes-no",
                    new MapBuilder()
                            .put("no", Part.of(yesNo.no()))
                            .put("yes", Part.of(yesNo.yes()))
                            .build());
        } else if (scale instanceof Scale.Numeric number) {
            map.put("number", number(number));
        } else if (scale instanceof Scale.Several several) {
            map.put("several", several(several));
        } else {
            map.put("words", new MapBuilder().build());
        }
        return map.build();
    }

    private static Part choices(Scale scale) {
        MapBuilder map = new MapBuilder();
        scale.choices().forEach(choice -> map.put(choice.id(), choice(choice)));
        return map.build();
    }

    private static Part choice(Scale.Choice choice) {
        Rational points = choice.points()
                .orElseThrow(() -> new IllegalArgumentException(
                        "choices: expected points for each choice but there are none for " + choice.id()));
        if (choice.title().isEmpty() && choice.anchor().isEmpty()) {
            return Part.of(points);
        }
        return new MapBuilder()
                .put("points", Part.of(points))
                .put("title", choice.title(), Words::part)
                .put("anchor", choice.anchor(), Words::part)
                .build();
    }

    private static Part classes(Scale.Classes scale) {
        boolean bare = scale.choices().stream()
                .allMatch(choice -> choice.title().isEmpty() && choice.anchor().isEmpty());
        if (bare) {
            return MapBuilder.items(scale.choices(), choice -> Part.of(choice.id()));
        }
        MapBuilder map = new MapBuilder();
        for (Scale.Choice choice : scale.choices()) {
            map.put(
                    choice.id(),
                    choice.title().isPresent() && choice.anchor().isEmpty()
                            ? Words.part(choice.title().get())
                            : new MapBuilder()
                                    .put("title", choice.title(), Words::part)
                                    .put("anchor", choice.anchor(), Words::part)
                                    .build());
        }
        return map.build();
    }

    private static Part number(Scale.Numeric scale) {
        MapBuilder map = new MapBuilder()
                .put("least", Part.of(scale.least()))
                .put("greatest", Part.of(scale.greatest()))
                .put("step", scale.step(), Part::of)
                .put("unit", scale.unit(), Words::part);
        if (scale.worth() instanceof Scale.Worth.Bins bins) {
            map.put("bins", MapBuilder.items(bins.bins(), ScaleEncoder::bin));
        } else if (scale.worth() instanceof Scale.Worth.Linear linear) {
            map.put("linear", MapBuilder.items(linear.knots(), ScaleEncoder::knot));
        }
        return map.build();
    }

    private static Part bin(Scale.Bin bin) {
        return new MapBuilder()
                .put(
                        bin.from().inclusive() ? "from" : "above",
                        Part.of(bin.from().value()))
                .put("points", Part.of(bin.points()))
                .build();
    }

    private static Part knot(Scale.Knot knot) {
        return new MapBuilder()
                .put("at", Part.of(knot.at()))
                .put("points", Part.of(knot.points()))
                .build();
    }

    private static Part several(Scale.Several scale) {
        MapBuilder map = new MapBuilder().put("choices", choices(scale)).put("cap", scale.cap(), Part::of);
        scale.fewest().ifPresent(count -> map.put("fewest", Part.of(count)));
        scale.most().ifPresent(count -> map.put("most", Part.of(count)));
        return map.build();
    }
}
