package io.github.maturity4j.internal.advice;

import io.github.maturity4j.advice.Change;
import io.github.maturity4j.advice.Goal;
import io.github.maturity4j.advice.Search;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.advice.SmallestChange.Verdict;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.advice.Candidate.Option;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.internal.plan.Plan;
import io.github.maturity4j.vocabulary.Stage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Searches the smallest change that attains a stage. The requirement of the stage is taken apart into needs that no answer bears on
 * together, each of which is solved by itself; what they come to is held against the placement. Where that does not attain the stage,
 * since conditions may turn out void, the whole is searched at once.
 */
public final class Solver {

    private final Plan plan;
    private final Sheet sheet;
    private final Figure.OfPlacement figure;
    private final Search search;
    private final Steps steps;

    private Solver(Plan plan, Sheet sheet, Figure.OfPlacement figure, Search search) {
        this.plan = plan;
        this.sheet = sheet;
        this.figure = figure;
        this.search = search;
        this.steps = new Steps(search.steps(), search.cancelled());
    }

    /**
     * The smallest change of a sheet that attains a goal.
     *
     * @throws IllegalArgumentException if the plan has no such placement, or the placement no such stage
     */
    public static SmallestChange solve(Plan plan, Sheet sheet, Goal goal, Search search) {
        Figure.OfPlacement figure = plan.figures().stream()
                .filter(Figure.OfPlacement.class::isInstance)
                .map(Figure.OfPlacement.class::cast)
                .filter(placement -> placement.rule().id().equals(goal.placement())
                        && placement.subject().equals(goal.subject()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("goal: expected a placement of "
                        + plan.framework().id() + " but was " + goal.placement() + " of " + goal.subject()));
        Optional<String> unknown = goal.stage().filter(stage -> figure.set().position(stage) < 0);
        if (unknown.isPresent()) {
            throw new IllegalArgumentException("goal: expected one of "
                    + String.join(
                            ", ", figure.set().stages().stream().map(Stage::id).toList())
                    + " but was " + unknown.get());
        }
        return new Solver(plan, sheet, figure, search).solve(goal.stage());
    }

    private SmallestChange solve(Optional<String> wanted) {
        BitSet nodes = new BitSet();
        nodes.set(figure.node());
        figure.stages().forEach(stage -> nodes.set(stage.condition().node()));
        State now = new Trial(plan, sheet, nodes, steps).state();
        Optional<String> stage = wanted.or(() -> next(now));
        if (stage.isEmpty()) {
            return result(stage, Verdict.NOTHING_AHEAD, List.of(), Rational.ZERO);
        }
        int position = figure.set().position(stage.get());
        Need.Attained attained = Needs.attained(plan, figure, position);
        if (attained.holds(now)) {
            return result(stage, Verdict.PROVEN, List.of(), Rational.ZERO);
        }
        List<Candidate> candidates = candidates();
        Need need = new Needs(plan, everything()).of(figure, position);
        Hunt.Found apart = apart(need, candidates);
        if (apart.below() == null) {
            return result(stage, Verdict.UNATTAINABLE, List.of(), Rational.ZERO);
        } else if (apart.changes() != null && attains(attained, apart.changes())) {
            return result(stage, apart, candidates);
        }
        Hunt.Found whole = new Hunt(new Puzzle(plan, sheet, List.of(need, attained), candidates), steps).run();
        if (whole.below() == null) {
            return result(stage, Verdict.UNATTAINABLE, List.of(), Rational.ZERO);
        }
        return result(stage, new Hunt.Found(whole.changes(), whole.below().max(apart.below())), candidates);
    }

    /** The stage that comes next on a ladder: the first one above that applies. */
    private Optional<String> next(State now) {
        long set = now.stageSet(figure.node());
        long stages = set & ~State.NOTHING;
        if (!figure.set().ordered() || stages == 0) {
            return Optional.empty();
        }
        int reached = Long.numberOfTrailingZeros(stages) - 1;
        return figure.stages().stream()
                .filter(stage -> figure.set().position(stage.stage()) > reached)
                .filter(stage -> now.outcomeSet(stage.condition().node()) != State.VOID)
                .map(Figure.StageSpec::stage)
                .findFirst();
    }

    private State everything() {
        BitSet all = new BitSet();
        all.set(0, plan.size());
        return new Trial(plan, sheet, all, steps).state();
    }

    /** What may be changed, by slot. */
    private List<Candidate> candidates() {
        return plan.slots().all().stream()
                .map(slot -> Candidate.of(sheet, slot, search.cost()))
                .toList();
    }

    /** The solutions of the parts together; without changes where some part has none within the limit. */
    private Hunt.Found apart(Need need, List<Candidate> candidates) {
        NavigableMap<Integer, Option> changes = new TreeMap<>();
        Rational below = Rational.ZERO;
        boolean all = true;
        for (Puzzle part : new Puzzle(plan, sheet, List.of(need), candidates).parts(candidates)) {
            Hunt.Found found = new Hunt(part, steps).run();
            if (found.below() == null) {
                return found;
            }
            below = below.plus(found.below());
            all &= found.changes() != null;
            if (found.changes() != null) {
                changes.putAll(found.changes());
            }
        }
        return new Hunt.Found(all ? changes : null, below);
    }

    private boolean attains(Need.Attained attained, NavigableMap<Integer, Option> changes) {
        Sheet changed = sheet;
        for (Map.Entry<Integer, Option> change : changes.entrySet()) {
            changed = changed.with(change.getKey(), change.getValue().reply());
        }
        BitSet node = new BitSet();
        node.set(figure.node());
        return attained.holds(new Trial(plan, changed, node, steps).state());
    }

    private SmallestChange result(Optional<String> stage, Hunt.Found found, List<Candidate> candidates) {
        Rational below = found.below() == null ? Rational.ZERO : found.below();
        if (found.changes() == null) {
            return result(stage, Verdict.NOT_FOUND, List.of(), below);
        }
        List<Change> changes = new ArrayList<>();
        found.changes()
                .forEach((slot, option) -> changes.add(candidates.get(slot).change(option)));
        boolean proven = found.cost().compareTo(below) <= 0;
        return result(stage, proven ? Verdict.PROVEN : Verdict.BEST_FOUND, changes, below);
    }

    private SmallestChange result(Optional<String> stage, Verdict verdict, List<Change> changes, Rational below) {
        return SmallestChange.builder()
                .placement(figure.rule().id())
                .subject(figure.subject())
                .stage(stage)
                .verdict(verdict)
                .changes(changes)
                .cost(changes.stream().map(Change::cost).reduce(Rational.ZERO, Rational::plus))
                .noneBelow(below)
                .steps(steps.taken())
                .build();
    }
}
