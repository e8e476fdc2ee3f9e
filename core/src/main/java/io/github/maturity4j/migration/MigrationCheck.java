package io.github.maturity4j.migration;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a migration against both versions of its framework. */
final class MigrationCheck {

    private final Migration migration;
    private final Framework old;
    private final Framework renewed;
    private final List<Problem> problems = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();

    MigrationCheck(Migration migration, Framework old, Framework renewed) {
        this.migration = migration;
        this.old = old;
        this.renewed = renewed;
    }

    List<Problem> check() {
        identity("from", migration.fromFramework(), migration.fromVersion(), old);
        identity("to", migration.toFramework(), migration.toVersion(), renewed);
        if (!problems.isEmpty()) {
            return List.copyOf(problems);
        }
        for (Family family : Family.values()) {
            names(family);
        }
        if (problems.isEmpty()) {
            stages();
            indicators();
            facts();
        }
        return List.copyOf(problems);
    }

    private void identity(String end, String id, String version, Framework framework) {
        if (!id.equals(framework.id())) {
            add(Code.OTHER_FRAMEWORK, Wording.pointer(end, "framework"), "expected " + framework.id() + " but was "
                    + Wording.quoted(id));
        } else if (!version.equals(framework.version())) {
            add(Code.OTHER_FRAMEWORK, Wording.pointer(end, "version"), "expected " + framework.version() + " but was "
                    + Wording.quoted(version));
        }
    }

    static List<String> ids(Family family, Framework framework) {
        return switch (family) {
            case STAGES ->
                framework.stageSets().stream()
                        .flatMap(set -> set.stages().stream())
                        .map(Stage::id)
                        .toList();
            case DIMENSIONS ->
                framework.allDimensions().stream()
                        .map(dimension -> dimension.id())
                        .toList();
            case AREAS -> framework.areas().stream().map(area -> area.id()).toList();
            case ROLES -> framework.roles().stream().map(role -> role.id()).toList();
            case INDICATORS ->
                framework.indicators().stream().map(Indicator::id).toList();
            case FACTS -> framework.facts().stream().map(Fact::id).toList();
        };
    }

    /** Where a step stands in the document that the migration is or would be. */
    private static List<String> pointers(Family family, List<Step> steps) {
        Map<String, Integer> counts = new HashMap<>();
        String base = Wording.pointer(word(family));
        List<String> pointers = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Kept) {
                pointers.add(base + Wording.pointer("kept", counts.merge("kept", 1, Integer::sum) - 1));
            } else if (step instanceof Step.Dropped) {
                pointers.add(base + Wording.pointer("dropped", counts.merge("dropped", 1, Integer::sum) - 1));
            } else if (step instanceof Step.Added) {
                pointers.add(base + Wording.pointer("added", counts.merge("added", 1, Integer::sum) - 1));
            } else if (step instanceof Step.Renamed renamed) {
                pointers.add(base + Wording.pointer("renamed", renamed.from()));
            } else if (step instanceof Step.Changed changed) {
                pointers.add(base + Wording.pointer("changed", changed.from()));
            } else if (step instanceof Step.Split split) {
                pointers.add(base + Wording.pointer("split", split.from()));
            } else {
                pointers.add(base + Wording.pointer("merged", ((Step.Merged) step).to()));
            }
        }
        return pointers;
    }

    private static String word(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    private void names(Family family) {
        List<String> olds = ids(family, old);
        List<String> news = ids(family, renewed);
        Set<String> oldIds = new HashSet<>(olds);
        Set<String> newIds = new HashSet<>(news);
        Set<String> oldNamed = new HashSet<>();
        Set<String> newNamed = new HashSet<>();
        List<Step> steps = migration.steps(family);
        List<String> pointers = pointers(family, steps);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String pointer = pointers.get(i);
            for (String id : step.olds()) {
                named(family, id, olds, oldIds, oldNamed, old.version(), pointer);
            }
            for (String id : step.news()) {
                named(family, id, news, newIds, newNamed, renewed.version(), pointer);
            }
            form(family, step, pointer);
        }
        String base = Wording.pointer(word(family));
        for (String id : olds) {
            if (!oldNamed.contains(id)) {
                add(
                        Code.MISSING_MEMBER,
                        base,
                        "expected what became of the " + family.singular() + " " + Wording.quoted(id)
                                + " but it is not named; it is kept, renamed, "
                                + (family == Family.INDICATORS || family == Family.FACTS ? "changed, " : "")
                                + "split, merged or dropped");
            }
        }
        for (String id : news) {
            if (!newNamed.contains(id)) {
                add(
                        Code.MISSING_MEMBER,
                        base,
                        "expected where the " + family.singular() + " " + Wording.quoted(id) + " of version "
                                + renewed.version() + " comes from but it is not named; if it is new, it is added");
            }
        }
    }

    private void named(
            Family family,
            String id,
            List<String> ids,
            Set<String> known,
            Set<String> named,
            String version,
            String pointer) {
        if (!known.contains(id)) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    suggestions.unknown(family.singular() + " of version " + version, id, ids));
        } else if (!named.add(id)) {
            add(
                    Code.DUPLICATE,
                    pointer,
                    "expected each " + family.singular() + " of version " + version + " once but " + Wording.quoted(id)
                            + " is named twice");
        }
    }

    private void form(Family family, Step step, String pointer) {
        boolean answered = family == Family.INDICATORS || family == Family.FACTS;
        if (step instanceof Step.Changed && !answered) {
            add(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected an indicator or a fact, since nothing else has a scale, but was a " + family.singular());
        } else if (step instanceof Step.Changed changed && changed.carry() instanceof Carry.Same) {
            add(Code.WRONG_VALUE, pointer, "expected choices, or open, for what changed its scale but was carried");
        } else if (step instanceof Step.Split split) {
            if (split.into().size() < 2) {
                add(Code.WRONG_VALUE, pointer, "expected at least two that it was split into but was "
                        + split.into().size());
            }
            if (!answered && split.into().stream().anyMatch(into -> !(into.carry() instanceof Carry.Open))) {
                add(Code.WRONG_VALUE, pointer, "expected answers only of indicators and facts but was a "
                        + family.singular());
            }
        } else if (step instanceof Step.Merged merged) {
            if (merged.from().size() < 2) {
                add(Code.WRONG_VALUE, pointer, "expected at least two that were merged but was "
                        + merged.from().size());
            }
            if (family != Family.INDICATORS && merged.combining() != Combining.OPEN) {
                add(Code.WRONG_VALUE, pointer, "expected answers only of indicators to be combined but was a "
                        + family.singular());
            }
        }
    }

    /** A stage of some set: its position and its set. */
    private record Position(StageSet set, int index) {}

    private static Map<String, Position> positions(Framework framework) {
        Map<String, Position> positions = new HashMap<>();
        for (StageSet set : framework.stageSets()) {
            for (int i = 0; i < set.stages().size(); i++) {
                positions.put(set.stages().get(i).id(), new Position(set, i));
            }
        }
        return positions;
    }

    /** What is kept or renamed keeps its set and its place among the others that are. */
    private void stages() {
        Map<String, Position> then = positions(old);
        Map<String, Position> now = positions(renewed);
        Map<String, String> carried = new HashMap<>();
        Map<String, String> pointers = new HashMap<>();
        List<Step> steps = migration.steps(Family.STAGES);
        List<String> places = pointers(Family.STAGES, steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Kept || steps.get(i) instanceof Step.Renamed) {
                carried.put(steps.get(i).olds().get(0), steps.get(i).news().get(0));
                pointers.put(steps.get(i).olds().get(0), places.get(i));
            }
        }
        for (StageSet set : old.stageSets()) {
            Optional<Position> last = Optional.empty();
            for (Stage stage : set.stages()) {
                String to = carried.get(stage.id());
                if (to == null) {
                    continue;
                }
                Position position = now.get(to);
                String pointer = pointers.getOrDefault(stage.id(), "");
                if (position == null || then.get(stage.id()) == null) {
                    continue;
                }
                if (position.set().ordered() != set.ordered()) {
                    add(Code.WRONG_VALUE, pointer, "expected " + Wording.quoted(stage.id())
                            + " to be a stage in both versions, or a class in both, but it is one of each");
                } else if (last.isPresent() && last.get().set() != position.set()) {
                    add(Code.WRONG_VALUE, pointer, "expected the stages of one set to stay together but "
                            + Wording.quoted(to) + " is one of " + position.set().id() + " and those before it of "
                            + last.get().set().id());
                } else if (set.ordered()
                        && last.isPresent()
                        && last.get().index() > position.index()) {
                    add(Code.WRONG_VALUE, pointer, "expected stages that are kept to keep their order but "
                            + Wording.quoted(to) + " comes before one that was below it");
                } else if (stage.floor() != position.set().stages().get(position.index()).floor()) {
                    add(Code.WRONG_VALUE, pointer, "expected " + Wording.quoted(stage.id())
                            + " to be the floor in both versions or in neither but it is in one");
                } else {
                    last = Optional.of(position);
                }
            }
        }
    }

    private void indicators() {
        Map<String, Indicator> then = new HashMap<>();
        old.indicators().forEach(indicator -> then.put(indicator.id(), indicator));
        Map<String, Indicator> now = new HashMap<>();
        renewed.indicators().forEach(indicator -> now.put(indicator.id(), indicator));
        List<Step> steps = migration.steps(Family.INDICATORS);
        List<String> pointers = pointers(Family.INDICATORS, steps);
        for (int i = 0; i < steps.size(); i++) {
            for (Route route : Route.of(steps.get(i))) {
                Indicator from = then.get(route.from());
                Indicator to = now.get(route.to());
                if (from != null && to != null) {
                    route(route, from.scale(), to.scale(), pointers.get(i));
                    if (!(route.carry() instanceof Carry.Open)
                            && from.areas().isEmpty() != to.areas().isEmpty()) {
                        add(
                                Code.WRONG_VALUE,
                                pointers.get(i),
                                "expected " + Wording.quoted(route.from())
                                        + " to be asked for areas in both versions or in neither, but it is in one;"
                                        + " declare it as changed, with open answers");
                    }
                }
            }
            if (steps.get(i) instanceof Step.Merged merged) {
                Indicator to = now.get(merged.to());
                boolean ranked = merged.combining() == Combining.LOWEST || merged.combining() == Combining.HIGHEST;
                if (to != null && ranked && !isRanked(to.scale())) {
                    add(Code.WRONG_VALUE, pointers.get(i), "expected a scale of choices with points, or of numbers that are"
                            + " their own points, for " + merged.combining().name().toLowerCase(Locale.ROOT) + " but it is "
                            + ScaleShape.told(to.scale()));
                }
            }
        }
    }

    private static boolean isRanked(Scale scale) {
        return scale instanceof Scale.Numeric number
                ? number.worth() instanceof Scale.Worth.Itself
                : scale.points().isPresent();
    }

    private void facts() {
        Map<String, Scale> then = new HashMap<>();
        old.facts().forEach(fact -> then.put(fact.id(), fact.scale()));
        Map<String, Scale> now = new HashMap<>();
        renewed.facts().forEach(fact -> now.put(fact.id(), fact.scale()));
        List<Step> steps = migration.steps(Family.FACTS);
        List<String> pointers = pointers(Family.FACTS, steps);
        for (int i = 0; i < steps.size(); i++) {
            for (Route route : Route.of(steps.get(i))) {
                Scale from = then.get(route.from());
                Scale to = now.get(route.to());
                if (from != null && to != null) {
                    route(route, from, to, pointers.get(i));
                }
            }
        }
    }

    private void route(Route route, Scale from, Scale to, String pointer) {
        if (route.carry() instanceof Carry.Same) {
            if (!ScaleShape.of(from).equals(ScaleShape.of(to))) {
                add(
                        Code.WRONG_VALUE,
                        pointer,
                        "expected " + Wording.quoted(route.from()) + " and " + Wording.quoted(route.to())
                                + " to be answered on the same scale but the scale was " + ScaleShape.told(from)
                                + " and is " + ScaleShape.told(to) + "; declare it as changed");
            }
        } else if (route.carry() instanceof Carry.Choices choices) {
            choices(route, choices.choices(), from, to, pointer);
        }
    }

    private void choices(
            Route route, Map<String, Optional<String>> choices, Scale from, Scale to, String pointer) {
        Set<String> olds = ScaleShape.ids(from);
        Set<String> news = ScaleShape.ids(to);
        boolean several = from instanceof Scale.Several;
        if (olds.isEmpty() || news.isEmpty() || several != to instanceof Scale.Several) {
            add(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected choices in both versions for " + Wording.quoted(route.from()) + " but the scale was "
                            + ScaleShape.told(from) + " and is " + ScaleShape.told(to) + "; its answers are open");
            return;
        }
        choices.forEach((choice, into) -> {
            if (!olds.contains(choice)) {
                add(Code.UNKNOWN_NAME, pointer, suggestions.unknown(
                        "choice of version " + old.version(), choice, olds));
            }
            into.filter(id -> !news.contains(id))
                    .ifPresent(id -> add(
                            Code.UNKNOWN_NAME,
                            pointer,
                            suggestions.unknown("choice of version " + renewed.version(), id, news)));
        });
        for (String choice : olds) {
            if (!choices.containsKey(choice)) {
                add(Code.MISSING_MEMBER, pointer, "expected what becomes of the choice " + Wording.quoted(choice)
                        + " but it is not named; another choice, or unanswered");
            }
        }
    }

    private void add(Code code, String pointer, String message) {
        problems.add(Problem.error(code, pointer, message));
    }
}
