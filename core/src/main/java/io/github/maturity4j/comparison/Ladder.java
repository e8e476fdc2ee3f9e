package io.github.maturity4j.comparison;

import io.github.maturity4j.rule.Method;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of the stages of one set, as the placements of scorecards show it: what is written lowest first lies in this order.
 * Classes have none.
 */
final class Ladder {

    private static final String NONE = "(none)";
    private static final String EMPTY = "(empty)";
    private static final String OPEN = "(open)";

    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Set<String>> reached = new HashMap<>();

    private Ladder() {}

    /** The ladders of all sets of stages that occur in some scorecards, by their ids. */
    static Map<String, Ladder> of(Scorecard... cards) {
        Map<String, Ladder> ladders = new LinkedHashMap<>();
        for (Scorecard card : cards) {
            for (PlacementResult result : card.placements()) {
                ladders.computeIfAbsent(result.stageSet(), id -> new Ladder()).learn(result);
            }
        }
        return ladders;
    }

    void learn(PlacementResult result) {
        if (result.derivation().method() instanceof Method.FirstMatch) {
            return;
        }
        List<String> stages = new ArrayList<>();
        result.derivation().floor().ifPresent(stages::add);
        result.derivation().stages().forEach(stage -> stages.add(stage.stage()));
        learn(stages);
        learn(result.possible().stages());
        learn(result.now().stages());
    }

    private void learn(List<String> lowestFirst) {
        for (int i = 1; i < lowestFirst.size(); i++) {
            above.computeIfAbsent(lowestFirst.get(i - 1), id -> new LinkedHashSet<>())
                    .add(lowestFirst.get(i));
        }
    }

    private boolean isAbove(String high, String low) {
        return reached.computeIfAbsent(low, this::reach).contains(high);
    }

    private Set<String> reach(String low) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(low));
        while (!ahead.isEmpty()) {
            for (String next : above.getOrDefault(ahead.pop(), Set.of())) {
                if (seen.add(next)) {
                    ahead.push(next);
                }
            }
        }
        return seen;
    }

    /** One way for each pair of what it was and what it is. */
    Set<Direction> possible(PlacementResult before, PlacementResult after) {
        EnumSet<Direction> ways = EnumSet.noneOf(Direction.class);
        for (String then : all(before.possible())) {
            for (String now : all(after.possible())) {
                ways.add(way(then, now, isLadder(before) && isLadder(after)));
            }
        }
        return ways;
    }

    private static List<String> all(Stages stages) {
        List<String> all = new ArrayList<>(stages.stages());
        if (stages.mayBeNone()) {
            all.add(NONE);
        }
        if (stages.mayBeEmpty()) {
            all.add(EMPTY);
        }
        return all;
    }

    /** Which way the attained stage went. */
    Direction shown(PlacementResult before, PlacementResult after) {
        return way(headline(before), headline(after), isLadder(before) && isLadder(after));
    }

    private static boolean isLadder(PlacementResult result) {
        return !(result.derivation().method() instanceof Method.FirstMatch);
    }

    private static String headline(PlacementResult result) {
        if (result.isEmpty()) {
            return EMPTY;
        }
        boolean undecided = !isLadder(result) && !result.now().isDetermined();
        return result.attained().orElse(undecided ? OPEN : NONE);
    }

    private Direction way(String then, String now, boolean ordered) {
        if (then.equals(now)) {
            return Direction.SAME;
        }
        if (!ordered || then.equals(EMPTY) || now.equals(EMPTY)) {
            return Direction.OTHER;
        }
        if (then.equals(NONE) || isAbove(now, then)) {
            return Direction.UP;
        }
        return now.equals(NONE) || isAbove(then, now) ? Direction.DOWN : Direction.OTHER;
    }
}
