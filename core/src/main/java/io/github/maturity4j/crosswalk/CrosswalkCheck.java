package io.github.maturity4j.crosswalk;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a crosswalk against its two frameworks. */
final class CrosswalkCheck {

    private static final String RELATIONS = "relations";

    private final Crosswalk crosswalk;
    private final Framework from;
    private final Framework to;
    private final Slots sources;
    private final Slots targets;
    private final List<Problem> problems = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();
    private final Map<Pair, List<Sound>> sound = new LinkedHashMap<>();

    private record Pair(AnswerKey source, AnswerKey target) {}

    /** A relation in which nothing is wrong by itself. */
    private record Sound(int index, Relation.Kind kind, Slot source, Slot target) {

        Carrying carrying() {
            return new Carrying(
                    kind, source.scale(), target.scale(), target.applicability().mayBeNotApplicable());
        }
    }

    CrosswalkCheck(Crosswalk crosswalk, Framework from, Framework to) {
        this.crosswalk = crosswalk;
        this.from = from;
        this.to = to;
        this.sources = new Slots(from);
        this.targets = new Slots(to);
    }

    List<Problem> problems() {
        checkFramework("from", crosswalk.fromFramework(), from);
        checkFramework("to", crosswalk.toFramework(), to);
        if (!problems.isEmpty()) {
            return List.copyOf(problems);
        }
        crosswalk.basis().ifPresent(basis -> checkBasis(basis, Wording.pointer("basis")));
        for (int i = 0; i < crosswalk.relations().size(); i++) {
            checkRelation(i, crosswalk.relations().get(i));
        }
        return List.copyOf(problems);
    }

    private void checkFramework(String member, FrameworkVersion named, Framework framework) {
        FrameworkVersion given = new FrameworkVersion(framework.id(), framework.version());
        if (!named.framework().equals(given.framework())) {
            add(
                    Code.OTHER_FRAMEWORK,
                    Wording.pointer(member, "framework"),
                    "expected " + given.framework() + " but was " + Wording.quoted(named.framework()));
        } else if (!named.version().equals(given.version())) {
            add(
                    Code.OTHER_FRAMEWORK,
                    Wording.pointer(member, "version"),
                    "expected " + given.version() + ", the version of " + given.framework() + " that is there, but was "
                            + Wording.quoted(named.version()));
        }
    }

    private void checkBasis(Basis basis, String pointer) {
        if (basis instanceof Basis.Published published
                && crosswalk.sources().stream().map(Source::id).noneMatch(published.source()::equals)) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer + "/published",
                    suggestions.unknown(
                            "source",
                            published.source(),
                            crosswalk.sources().stream().map(Source::id).toList()));
        }
    }

    private void checkRelation(int index, Relation relation) {
        String pointer = Wording.pointer(RELATIONS, index);
        int before = problems.size();
        Optional<Slot> source = slot(relation.source(), sources, from, pointer + "/source");
        Optional<Slot> target = slot(relation.target(), targets, to, pointer + "/target");
        if (relation.basis().isEmpty() && crosswalk.basis().isEmpty()) {
            add(
                    Code.MISSING_BASIS,
                    pointer,
                    "expected a basis, of the relation or of the crosswalk, but there was none");
        }
        relation.basis().ifPresent(basis -> checkBasis(basis, pointer + "/basis"));
        if (source.isEmpty() || target.isEmpty()) {
            return;
        }
        checkKind(relation.kind(), source.get(), target.get(), pointer);
        if (problems.size() == before) {
            checkAmongOthers(new Sound(index, relation.kind(), source.get(), target.get()), pointer);
        }
    }

    private Optional<Slot> slot(AnswerKey key, Slots slots, Framework framework, String pointer) {
        int index = slots.indexOf(key);
        if (index >= 0 && !slots.get(index).fact()) {
            return Optional.of(slots.get(index));
        }
        Optional<List<String>> areas = framework.indicator(key.indicator()).map(indicator -> indicator.areas());
        if (areas.isEmpty()) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    suggestions.unknown(
                            "indicator",
                            key.indicator(),
                            framework.indicators().stream()
                                    .map(indicator -> indicator.id())
                                    .toList()));
        } else if (key.area().isEmpty()) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    "expected an answer for one area, written " + key.indicator() + "/AREA, but no area was named"
                            + Wording.hint("", areas.get()));
        } else if (areas.get().isEmpty()) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    "expected " + key.indicator() + ", which is asked for the whole, but was "
                            + Wording.quoted(key.toString()));
        } else {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    suggestions.unknown("area", key.area().get(), areas.get()));
        }
        return Optional.empty();
    }

    private void checkKind(Relation.Kind kind, Slot source, Slot target, String pointer) {
        if (kind instanceof Relation.Implies implies) {
            checkLevel(implies.source(), source.scale(), pointer + "/implies/source-at-least");
            checkLevel(implies.target(), target.scale(), pointer + "/implies/target-at-least");
        } else if (kind instanceof Relation.ImpliedBy impliedBy) {
            checkLevel(impliedBy.source(), source.scale(), pointer + "/implied-by/source-below");
            checkLevel(impliedBy.target(), target.scale(), pointer + "/implied-by/target-below");
        } else if (kind instanceof Relation.Equivalent equivalent) {
            checkEquivalent(equivalent, source, target, pointer + "/equivalent");
        }
    }

    private void checkLevel(Level level, Scale scale, String pointer) {
        Optional<Range> range = scale.points();
        if (range.isEmpty()) {
            add(
                    Code.WRONG_TYPE,
                    pointer,
                    "expected an answer with points but " + scale.expected()
                            + " has none; only equivalent and overlaps relate it");
            return;
        }
        if (Possible.isOfChoices(scale) != (level instanceof Level.OfChoice)) {
            add(
                    Code.WRONG_TYPE,
                    pointer,
                    Possible.isOfChoices(scale)
                            ? "expected " + scale.expected() + " but was " + level + " points"
                            : "expected points in (" + range.get().low() + ", "
                                    + range.get().high() + "] but was " + Wording.quoted(level.toString()));
            return;
        }
        Optional<Rational> points = level.on(scale);
        if (points.isEmpty()) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    suggestions.unknown(
                            "choice",
                            level.toString(),
                            scale.choices().stream().map(Scale.Choice::id).toList()));
        } else if (points.get().compareTo(range.get().low()) <= 0) {
            add(
                    Code.UNREACHABLE,
                    pointer,
                    "expected a level above the least points, which every answer reaches, but was " + level);
        } else if (points.get().compareTo(range.get().high()) > 0) {
            add(
                    Code.UNREACHABLE,
                    pointer,
                    "expected a level of at most " + range.get().high()
                            + " points, which is the most that an answer is worth, but was " + level);
        }
    }

    private void checkEquivalent(Relation.Equivalent equivalent, Slot source, Slot target, String pointer) {
        if (source.applicability().mayBeNotApplicable()
                != target.applicability().mayBeNotApplicable()) {
            add(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected two answers that may both be not applicable, or neither, but only "
                            + (source.applicability().mayBeNotApplicable() ? source.key() : target.key())
                            + " may be");
        }
        if (!Possible.isOfChoices(source.scale()) || !Possible.isOfChoices(target.scale())) {
            if (!(source.scale() instanceof Scale.Numeric) || !source.scale().equals(target.scale())) {
                add(
                        Code.WRONG_TYPE,
                        pointer,
                        "expected two scales of single choices, or the same scale of numbers, but was "
                                + source.scale().expected() + ", and "
                                + target.scale().expected());
            } else if (!equivalent.choices().isEmpty()) {
                add(
                        Code.WRONG_VALUE,
                        pointer,
                        "expected no choices, since each number means itself, but there are some");
            }
            return;
        }
        checkPairs(equivalent, source.scale(), target.scale(), pointer);
    }

    private void checkPairs(Relation.Equivalent equivalent, Scale source, Scale target, String pointer) {
        Map<String, Optional<Rational>> left = byId(source);
        Map<String, Optional<Rational>> right = byId(target);
        int before = problems.size();
        Set<String> met = new HashSet<>();
        equivalent.choices().forEach((choice, other) -> {
            String at = pointer + Wording.pointer(choice);
            if (!left.containsKey(choice)) {
                add(Code.UNKNOWN_NAME, at, suggestions.unknown("choice", choice, left.keySet()));
            }
            if (!right.containsKey(other)) {
                add(Code.UNKNOWN_NAME, at, suggestions.unknown("choice", other, right.keySet()));
            } else if (!met.add(other)) {
                add(
                        Code.DUPLICATE,
                        at,
                        "expected each choice of the target once but " + Wording.quoted(other) + " is there twice");
            }
        });
        left.keySet().stream()
                .filter(choice -> !equivalent.choices().containsKey(choice))
                .forEach(choice -> add(
                        Code.MISSING_MEMBER,
                        pointer,
                        "expected a counterpart of each choice but " + Wording.quoted(choice) + " has none"));
        right.keySet().stream()
                .filter(choice -> !equivalent.choices().containsValue(choice))
                .forEach(choice -> add(
                        Code.MISSING_MEMBER,
                        pointer,
                        "expected each choice of the target as a counterpart but " + Wording.quoted(choice)
                                + " is none"));
        if (problems.size() == before) {
            checkOrder(equivalent, left, right, pointer);
        }
    }

    private static Map<String, Optional<Rational>> byId(Scale scale) {
        Map<String, Optional<Rational>> found = new LinkedHashMap<>();
        scale.choices().forEach(choice -> found.put(choice.id(), choice.points()));
        return found;
    }

    /** Where both scales have points, more on the one is more on the other. */
    private void checkOrder(
            Relation.Equivalent equivalent,
            Map<String, Optional<Rational>> left,
            Map<String, Optional<Rational>> right,
            String pointer) {
        List<Map.Entry<String, String>> pairs = List.copyOf(equivalent.choices().entrySet());
        for (int i = 1; i < pairs.size(); i++) {
            for (Map.Entry<String, String> lower : pairs.subList(0, i)) {
                Map.Entry<String, String> pair = pairs.get(i);
                Optional<Integer> here = order(left, lower.getKey(), pair.getKey());
                Optional<Integer> there = order(right, lower.getValue(), pair.getValue());
                if (here.isPresent() && there.isPresent() && !here.equals(there)) {
                    add(
                            Code.WRONG_VALUE,
                            pointer + Wording.pointer(pair.getKey()),
                            "expected counterparts in the same order but " + pair.getKey() + " and " + lower.getKey()
                                    + " lie otherwise than " + pair.getValue() + " and " + lower.getValue());
                    return;
                }
            }
        }
    }

    private static Optional<Integer> order(Map<String, Optional<Rational>> points, String one, String two) {
        Optional<Rational> left = points.getOrDefault(one, Optional.empty());
        Optional<Rational> right = points.getOrDefault(two, Optional.empty());
        return left.flatMap(number -> right.map(other -> Integer.signum(number.compareTo(other))));
    }

    /** Whether the relation says something beside the others between the same answers, and does not contradict them. */
    private void checkAmongOthers(Sound added, String pointer) {
        List<Sound> others = sound.computeIfAbsent(
                new Pair(added.source().key(), added.target().key()), pair -> new ArrayList<>());
        for (Sound other : others) {
            if (covers(other, added) || covers(added, other)) {
                add(
                        Code.DUPLICATE,
                        pointer,
                        "expected a relation that says something else than " + Wording.pointer(RELATIONS, other.index())
                                + " but one of them says all of the other");
                return;
            }
        }
        others.add(added);
        for (Scale.Choice choice : added.source().scale().choices()) {
            Told told = Told.choice(choice);
            Possible left = added.carrying().anything();
            for (Sound one : others) {
                left = left.and(one.carrying().carry(told));
            }
            if (!(added.source().scale() instanceof Scale.Several) && onlyNotApplicable(left)) {
                others.remove(added);
                add(
                        Code.WRONG_VALUE,
                        pointer,
                        "expected relations that can hold together but with " + choice.id()
                                + " none of the answers of the target is left");
                return;
            }
        }
    }

    private static boolean onlyNotApplicable(Possible possible) {
        return possible instanceof Possible.OfChoices choices
                ? choices.choices().isEmpty()
                : ((Possible.OfPoints) possible).span().isEmpty();
    }

    /** Whether the one relation says all that the other says. */
    private static boolean covers(Sound one, Sound other) {
        if (other.kind() instanceof Relation.Overlaps || one.kind() instanceof Relation.Equivalent) {
            return true;
        }
        if (one.kind() instanceof Relation.Implies wide && other.kind() instanceof Relation.Implies narrow) {
            return order(wide.source(), narrow.source(), one.source()) <= 0
                    && order(wide.target(), narrow.target(), one.target()) >= 0;
        }
        return one.kind() instanceof Relation.ImpliedBy wide
                && other.kind() instanceof Relation.ImpliedBy narrow
                && order(wide.source(), narrow.source(), one.source()) >= 0
                && order(wide.target(), narrow.target(), one.target()) <= 0;
    }

    private static int order(Level one, Level other, Slot slot) {
        return one.on(slot.scale())
                .orElse(Rational.ZERO)
                .compareTo(other.on(slot.scale()).orElse(Rational.ZERO));
    }

    private void add(Code code, String pointer, String message) {
        problems.add(Problem.error(code, pointer, message));
    }
}
