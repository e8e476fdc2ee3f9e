package io.github.maturity4j.generated;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws everything of a framework but its rules. */
final class Vocabulary {

    /** The tag of every indicator whose answers are worth points. */
    static final String SCORED = "scored";

    private final Draw draw;

    Vocabulary(Draw draw) {
        this.draw = draw;
    }

    Framework draw(String id) {
        Framework.Builder builder = Framework.builder();
        builder.id(id).version("1").basis(Basis.operationalised("generated"));
        stageSets().forEach(builder::addStageSets);
        builder.dimensions(dimensions());
        List<Area> areas = draw.chance(75)
                ? List.of(area("a1", "level"), area("a2", "level"), area("a3", "function"))
                        .subList(0, draw.between(2, 3))
                : List.of();
        builder.areas(areas);
        builder.addRoles(
                Role.builder().id("r1").build(), Role.builder().id("r2").build());
        builder.addFacts(
                Fact.builder()
                        .id("size")
                        .scale(new Scale.Numeric(
                                Rational.ZERO,
                                Rational.of(4),
                                Optional.of(Rational.of(2)),
                                Optional.empty(),
                                new Scale.Worth.Itself()))
                        .build(),
                Fact.builder()
                        .id("sector")
                        .scale(new Scale.Classes(List.of(choice("public"), choice("private"))))
                        .build(),
                Fact.builder().id("platform").scale(new Scale.Words()).build());
        Framework bare = builder.build();
        indicators(bare).forEach(builder::addIndicators);
        return builder.build();
    }

    private Area area(String id, String axis) {
        return Area.builder().id(id).axis(axis).weight(weight()).build();
    }

    /** What an element weighs of its own, where it says so. */
    private Optional<Rational> weight() {
        return draw.chance(30)
                ? Optional.of(draw.one(Rational.ZERO, Rational.of(1, 2), Rational.of(2), Rational.of(5)))
                : Optional.empty();
    }

    private static Scale.Choice choice(String id) {
        return new Scale.Choice(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Scale.Choice choice(String id, Rational points) {
        return new Scale.Choice(id, Optional.of(points), Optional.empty(), Optional.empty());
    }

    // Stages

    private List<StageSet> stageSets() {
        List<StageSet> sets = new ArrayList<>();
        if (draw.chance(88)) {
            sets.add(ladder(StageSet.MAIN, "s"));
        } else {
            sets.add(classes(StageSet.MAIN, "s"));
        }
        if (draw.chance(60)) {
            sets.add(ladder("rating", "t"));
        }
        if (draw.chance(50)) {
            sets.add(classes("kinds", "k"));
        }
        return sets;
    }

    private StageSet ladder(String id, String prefix) {
        StageSet.Builder builder = StageSet.builder();
        builder.id(id);
        if (draw.chance(55)) {
            builder.addStages(Stage.builder().id(prefix + "0").floor(true).build());
        }
        int count = draw.chance(75) ? 2 : 3;
        for (int i = 1; i <= count; i++) {
            builder.addStages(Stage.builder().id(prefix + i).build());
        }
        return builder.build();
    }

    private static StageSet classes(String id, String prefix) {
        StageSet.Builder builder = StageSet.builder();
        builder.id(id).ordered(false);
        builder.addStages(
                Stage.builder().id(prefix + "1").build(),
                Stage.builder().id(prefix + "2").build());
        return builder.build();
    }

    // Dimensions

    private Dimension dimension(String id, Dimension... beneath) {
        return Dimension.builder()
                .id(id)
                .weight(weight())
                .addDimensions(beneath)
                .build();
    }

    private List<Dimension> dimensions() {
        return switch (draw.below(8)) {
            case 0 -> List.of();
            case 1, 2 -> List.of(dimension("d1"), dimension("d2"));
            case 3 -> List.of(dimension("d1", dimension("d11", dimension("d111"))), dimension("d2"));
            default -> List.of(dimension("d1", dimension("d11"), dimension("d12")), dimension("d2"));
        };
    }

    private static List<String> leaves(List<Dimension> dimensions) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.dimensions().isEmpty()
                        ? java.util.stream.Stream.of(dimension.id())
                        : leaves(dimension.dimensions()).stream())
                .toList();
    }

    // Indicators

    private List<Indicator> indicators(Framework bare) {
        List<String> leaves = new ArrayList<>(leaves(bare.dimensions()));
        List<String> dimensions =
                bare.allDimensions().stream().map(Dimension::id).toList();
        List<String> stages = bare.mainStages().orElseThrow().stages().stream()
                .filter(stage -> !stage.floor())
                .map(Stage::id)
                .toList();
        List<String> areas = bare.areas().stream().map(Area::id).toList();
        int count = Math.max(leaves.size(), draw.between(2, 4));
        List<Indicator> found = new ArrayList<>();
        boolean classes = draw.chance(45);
        for (int i = 1; i <= count; i++) {
            Indicator.Builder builder = Indicator.builder();
            builder.id("i" + i).weight(weight());
            if (!dimensions.isEmpty()) {
                if (i <= leaves.size()) {
                    builder.addDimensions(leaves.get(i - 1));
                } else if (draw.chance(70)) {
                    builder.dimensions(draw.chance(85) ? List.of(draw.one(dimensions)) : draw.some(dimensions));
                }
            }
            builder.stages(
                    draw.chance(65) ? List.of(draw.one(stages)) : draw.chance(50) ? draw.some(stages) : List.of());
            if (!areas.isEmpty() && draw.chance(50)) {
                builder.areas(draw.chance(60) ? areas.subList(0, 2) : draw.some(areas));
            }
            if (draw.chance(25)) {
                builder.addRoles(draw.one("r1", "r2"));
            }
            if (draw.chance(30)) {
                builder.addTags("t1");
            }
            scale(builder, classes && i == count);
            found.add(builder.build());
        }
        return found;
    }

    private void scale(Indicator.Builder builder, boolean classes) {
        if (classes) {
            builder.scale(new Scale.Classes(List.of(choice("x"), choice("y"))));
            builder.consolidation(Consolidation.PLURALITY);
        } else {
            builder.addTags(SCORED);
            builder.scale(draw.chance(25) ? numeric() : choices());
        }
        if (draw.chance(40)) {
            builder.applicability(draw.one(Applicability.OPTIONAL, Applicability.OPTIONAL_WITH_REASON));
        }
        if (draw.chance(25)) {
            builder.addDemands(draw.one(Attachment.values()));
        }
    }

    private Scale choices() {
        int offset = draw.between(-1, 1);
        Rational low = Rational.of(offset);
        Rational high = Rational.of(offset).plus(draw.chance(50) ? Rational.ONE : draw.number(1, 3));
        return switch (draw.below(5)) {
            case 0, 1 -> new Scale.YesNo(Rational.ZERO, Rational.ONE);
            case 2 -> new Scale.Choices(List.of(choice("low", low), choice("high", high)));
            case 3 ->
                new Scale.Choices(
                        List.of(choice("low", low), choice("mid", low.plus(Rational.of(1, 4))), choice("high", high)));
            default ->
                new Scale.Several(
                        List.of(choice("p", Rational.ONE), choice("q", draw.number(-1, 2))),
                        draw.chance(50) ? Optional.of(draw.number(1, 2)) : Optional.empty(),
                        draw.chance(30) ? OptionalInt.of(1) : OptionalInt.empty(),
                        draw.chance(30) ? OptionalInt.of(1) : OptionalInt.empty());
        };
    }

    private Scale numeric() {
        Rational least = Rational.of(draw.between(-2, 0));
        Rational greatest = Rational.of(draw.between(1, 4));
        Optional<Rational> step = Optional.empty();
        if (draw.chance(60)) {
            step = Optional.of(greatest.minus(least).dividedBy(Rational.of(draw.one(2, 4))));
        }
        Scale.Worth worth = new Scale.Worth.Itself();
        Rational middle = least.plus(greatest).dividedBy(Rational.of(2));
        int kind = draw.below(3);
        if (kind == 1) {
            worth = new Scale.Worth.Bins(List.of(
                    new Scale.Bin(new Scale.Bound(least, true), draw.number(-1, 1)),
                    new Scale.Bin(new Scale.Bound(middle, draw.chance(50)), draw.number(0, 2))));
        } else if (kind == 2) {
            worth = new Scale.Worth.Linear(List.of(
                    new Scale.Knot(least, draw.number(-1, 1)),
                    new Scale.Knot(middle, draw.number(0, 2)),
                    new Scale.Knot(greatest, draw.number(0, 2))));
        }
        return new Scale.Numeric(least, greatest, step, Optional.empty(), worth);
    }
}
