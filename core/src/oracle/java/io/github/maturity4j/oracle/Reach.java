package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What selections and scopes mean, by names alone. */
public final class Reach {

    private final Framework framework;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final IdentityHashMap<Selection, Map<Map<Axis, String>, List<AnswerKey>>> known = new IdentityHashMap<>();

    public Reach(Framework framework) {
        this.framework = framework;
        framework.dimensions().forEach(this::collect);
    }

    private void collect(Dimension dimension) {
        dimensions.add(dimension);
        dimension.dimensions().forEach(this::collect);
    }

    /** What each axis of a rule is at hand in one of its figures. */
    public static Map<Axis, String> hand(Rule rule, List<String> subject) {
        Map<Axis, String> hand = new EnumMap<>(Axis.class);
        for (int i = 0; i < subject.size(); i++) {
            hand.put(rule.forEach().get(i).axis(), subject.get(i));
        }
        return hand;
    }

    /** The elements over which a rule is repeated on one axis. */
    public List<String> elements(ForEach each) {
        if (!each.ids().isEmpty()) {
            return each.ids();
        }
        return switch (each.axis()) {
            case STAGE ->
                framework.stageSets().stream()
                        .filter(set -> set.id().equals(StageSet.MAIN))
                        .flatMap(set -> set.stages().stream())
                        .filter(stage -> !stage.floor())
                        .map(Stage::id)
                        .toList();
            case DIMENSION ->
                dimensions.stream()
                        .map(Dimension::id)
                        .filter(id -> each.depth().isEmpty()
                                || ancestors(id) + 1 == each.depth().getAsInt())
                        .toList();
            case AREA ->
                framework.areas().stream()
                        .filter(area -> each.areaAxis().isEmpty() || area.axis().equals(each.areaAxis()))
                        .map(Area::id)
                        .toList();
        };
    }

    /** How many dimensions one lies in. */
    private long ancestors(String id) {
        return dimensions.stream()
                .filter(other -> !other.id().equals(id)
                        && withDescendants(List.of(other.id())).contains(id))
                .count();
    }

    /** The subjects of all figures of a rule. */
    public List<List<String>> subjects(Rule rule) {
        List<List<String>> found = List.of(List.of());
        for (ForEach each : rule.forEach()) {
            found = product(found, elements(each));
        }
        return found;
    }

    private static List<List<String>> product(List<List<String>> heads, List<String> tails) {
        List<List<String>> found = new ArrayList<>();
        for (List<String> head : heads) {
            for (String tail : tails) {
                List<String> whole = new ArrayList<>(head);
                whole.add(tail);
                found.add(whole);
            }
        }
        return found;
    }

    /**
     * The subjects that a reference means.
     *
     * @return the subjects; empty where an axis is neither named nor at hand, so that nothing is meant
     */
    public Optional<List<List<String>>> subjects(Rule rule, Scope scope, Map<Axis, String> hand) {
        List<List<String>> found = List.of(List.of());
        for (ForEach each : rule.forEach()) {
            Scope.Pick pick = scope.picks().get(each.axis());
            List<String> elements = elements(each);
            List<String> meant;
            if (pick == null) {
                String same = hand.get(each.axis());
                if (same == null || !elements.contains(same)) {
                    return Optional.empty();
                }
                meant = List.of(same);
            } else if (pick instanceof Scope.Pick.One one) {
                if (!elements.contains(one.id())) {
                    return Optional.empty();
                }
                meant = List.of(one.id());
            } else if (pick instanceof Scope.Pick.Each) {
                meant = elements;
            } else if (pick instanceof Scope.Pick.Below) {
                meant = below(hand.get(Axis.STAGE)).stream()
                        .filter(elements::contains)
                        .toList();
            } else {
                meant = children(hand.get(Axis.DIMENSION));
            }
            found = product(found, meant);
        }
        return Optional.of(found);
    }

    /** What the element carries to which a reference points: what it names or repeats, or else what is at hand. */
    Optional<Rational> weight(Rule rule, Scope scope, List<String> subject) {
        boolean namesSome =
                scope.picks().containsKey(Axis.DIMENSION) || scope.picks().containsKey(Axis.AREA);
        for (int i = 0; i < subject.size(); i++) {
            Axis axis = rule.forEach().get(i).axis();
            Optional<Rational> weight = weight(axis, subject.get(i));
            if ((!namesSome || scope.picks().containsKey(axis)) && weight.isPresent()) {
                return weight;
            }
        }
        return Optional.empty();
    }

    Optional<Rational> weight(Axis axis, String id) {
        if (axis == Axis.DIMENSION) {
            return dimensions.stream()
                    .filter(dimension -> dimension.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .weight();
        }
        return axis == Axis.STAGE
                ? Optional.empty()
                : framework.areas().stream()
                        .filter(area -> area.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .weight();
    }

    /** The position of the axis on which the figures of a reference differ; -1 where they do not. */
    static int differing(Rule rule, Scope scope) {
        for (int i = 0; i < rule.forEach().size(); i++) {
            Scope.Pick pick = scope.picks().get(rule.forEach().get(i).axis());
            if (pick != null && !(pick instanceof Scope.Pick.One)) {
                return i;
            }
        }
        return -1;
    }

    /** The stages that come before one. */
    private List<String> below(String stage) {
        List<String> found = new ArrayList<>();
        for (String candidate : elements(ForEach.of(Axis.STAGE))) {
            if (candidate.equals(stage)) {
                return found;
            }
            found.add(candidate);
        }
        throw new IllegalStateException("no stage at hand: " + stage);
    }

    /** The dimensions right beneath one, or the topmost. */
    public List<String> children(String dimension) {
        List<Dimension> beneath = dimension == null
                ? framework.dimensions()
                : dimensions.stream()
                        .filter(candidate -> candidate.id().equals(dimension))
                        .findFirst()
                        .orElseThrow()
                        .dimensions();
        return beneath.stream().map(Dimension::id).toList();
    }

    private Set<String> withDescendants(List<String> ids) {
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(ids);
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            found.add(id);
            open.addAll(children(id));
        }
        return found;
    }

    /** Every (indicator, area) pair. */
    public List<AnswerKey> keys() {
        List<AnswerKey> keys = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            keys.addAll(keys(indicator));
        }
        return keys;
    }

    static List<AnswerKey> keys(Indicator indicator) {
        return indicator.areas().isEmpty()
                ? List.of(AnswerKey.of(indicator.id()))
                : indicator.areas().stream()
                        .map(area -> AnswerKey.of(indicator.id(), area))
                        .toList();
    }

    /** The pairs that a selection means. */
    public List<AnswerKey> keys(Selection selection, Map<Axis, String> hand) {
        return known.computeIfAbsent(selection, ignored -> new HashMap<>())
                .computeIfAbsent(hand, ignored -> find(selection, hand));
    }

    private List<AnswerKey> find(Selection selection, Map<Axis, String> hand) {
        boolean named = !selection.indicators().isEmpty();
        List<String> stages = named ? selection.stages() : narrowed(selection.stages(), hand.get(Axis.STAGE));
        List<String> wanted =
                named ? selection.dimensions() : narrowed(selection.dimensions(), hand.get(Axis.DIMENSION));
        List<String> areas = narrowed(selection.areas(), hand.get(Axis.AREA));
        Set<String> facets = withDescendants(wanted);
        List<AnswerKey> found = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            boolean fits = fits(selection.indicators(), List.of(indicator.id()))
                    && fits(stages, indicator.stages())
                    && (wanted.isEmpty() || indicator.dimensions().stream().anyMatch(facets::contains))
                    && (indicator.roles().isEmpty() || fits(selection.roles(), indicator.roles()))
                    && fits(selection.tags(), indicator.tags());
            if (fits) {
                boolean askedOnce = named
                        && selection.areas().isEmpty()
                        && indicator.areas().isEmpty();
                for (AnswerKey key : keys(indicator)) {
                    if (areas.isEmpty()
                            || askedOnce
                            || (key.area().isPresent()
                                    && areas.contains(key.area().get()))) {
                        found.add(key);
                    }
                }
            }
        }
        return found;
    }

    /** The pairs of indicators that name the dimension at hand itself. */
    public List<AnswerKey> ownKeys(Map<Axis, String> hand) {
        List<AnswerKey> found = new ArrayList<>();
        for (AnswerKey key : find(Selection.ALL, hand)) {
            boolean own = framework.indicators().stream()
                    .anyMatch(indicator -> indicator.id().equals(key.indicator())
                            && indicator.dimensions().contains(hand.get(Axis.DIMENSION)));
            if (own) {
                found.add(key);
            }
        }
        return found;
    }

    private static List<String> narrowed(List<String> given, String atHand) {
        return !given.isEmpty() || atHand == null ? given : List.of(atHand);
    }

    private static boolean fits(List<String> wanted, List<String> present) {
        return wanted.isEmpty() || present.stream().anyMatch(wanted::contains);
    }
}
