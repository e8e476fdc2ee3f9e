package io.github.maturity4j.oracle;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.FigureId.Family;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what every figure of a framework may be by trying out everything that open answers and facts may turn out to be. Slow,
 * and meant to be obviously right; shares nothing with the scorer but the values of the vocabulary.
 */
public final class Oracle {

    private final Framework framework;
    private final Reach reach;
    private final Completions completions;
    private final Map<FigureId, Rule> figures = new LinkedHashMap<>();

    public Oracle(Framework framework) {
        this.framework = framework;
        this.reach = new Reach(framework);
        this.completions = new Completions(framework);
        framework.measures().forEach(rule -> collect(Family.MEASURE, rule));
        framework.conditions().forEach(rule -> collect(Family.CONDITION, rule));
        framework.placements().forEach(rule -> collect(Family.PLACEMENT, rule));
    }

    private void collect(Family family, Rule rule) {
        reach.subjects(rule).forEach(subject -> figures.put(new FigureId(family, rule.id(), subject), rule));
    }

    /**
     * What figures may be.
     *
     * @param possible in every world: open answers completed in every way, and assumed about where a rule does so
     * @param now in those worlds alone where whatever is assumed about is assumed
     * @param worlds the number of worlds
     */
    public record Judgement(Map<FigureId, Spread> possible, Map<FigureId, Spread> now, long worlds) {}

    /** Every figure, in document order. */
    public Map<FigureId, Rule> figures() {
        return figures;
    }

    public Reach reach() {
        return reach;
    }

    /** The number of worlds in which an assessment can be completed, determined-only measures apart. */
    public long worlds(Assessment assessment) {
        long worlds = 1;
        for (List<Known> domain : answers(assessment).values()) {
            worlds *= domain.size();
        }
        for (List<Optional<Reply>> domain : facts(assessment).values()) {
            worlds *= domain.size();
        }
        return worlds;
    }

    /** Everything that each answer may turn out to be. */
    public Map<AnswerKey, List<Known>> answers(Assessment assessment) {
        Map<AnswerKey, List<Known>> domains = new LinkedHashMap<>();
        for (Indicator indicator : framework.indicators()) {
            for (AnswerKey key : Reach.keys(indicator)) {
                domains.put(
                        key,
                        completions.of(
                                indicator,
                                Optional.ofNullable(assessment.answers().get(key))));
            }
        }
        return domains;
    }

    private Map<String, List<Optional<Reply>>> facts(Assessment assessment) {
        Map<String, List<Optional<Reply>>> domains = new LinkedHashMap<>();
        for (Fact fact : framework.facts()) {
            domains.put(
                    fact.id(),
                    completions.ofFact(
                            fact.scale(), Optional.ofNullable(assessment.facts().get(fact.id()))));
        }
        return domains;
    }

    public Judgement judge(Assessment assessment) {
        Map<AnswerKey, List<Known>> answers = answers(assessment);
        Map<String, List<Optional<Reply>>> facts = facts(assessment);
        Set<FigureId> cautious = new HashSet<>();
        figures.forEach((id, rule) -> {
            if (rule instanceof MeasureRule measure && measure.determinedOnly()) {
                cautious.add(id);
            }
        });
        Search search = new Search(assessment, answers, facts);
        if (cautious.isEmpty()) {
            search.run(figures.keySet(), Set.of(), Set.of());
        } else {
            search.run(cautious, Set.of(), Set.of());
            Set<FigureId> open = undetermined(cautious, search.possible);
            Set<FigureId> openNow = undetermined(cautious, search.now);
            search = new Search(assessment, answers, facts);
            search.run(figures.keySet(), open, openNow);
        }
        return new Judgement(search.possible, search.now, search.worlds);
    }

    private static Set<FigureId> undetermined(Set<FigureId> ids, Map<FigureId, Spread> spreads) {
        Set<FigureId> found = new HashSet<>();
        for (FigureId id : ids) {
            if (!spreads.get(id).isDetermined()) {
                found.add(id);
            }
        }
        return found;
    }

    /** One measure with every open answer left out, wherever it is read. */
    public Figure overAnswered(Assessment assessment, FigureId id) {
        Map<AnswerKey, Known> said = new HashMap<>();
        answers(assessment).forEach((key, domain) -> {
            if (domain.size() == 1 && !isOpen(assessment, key)) {
                said.put(key, domain.get(0));
            }
        });
        World world = new World(framework, reach, said, Map.of(), assessment.targets(), Set.of(), true);
        return world.measure((MeasureRule) figures.get(id), id.subject());
    }

    /** Whether an answer is open: nothing was said, or what was said lacks something. */
    public boolean isOpen(Assessment assessment, AnswerKey key) {
        return Openness.isOpen(
                framework.indicator(key.indicator()).orElseThrow(),
                Optional.ofNullable(assessment.answers().get(key)));
    }

    /** Goes through all worlds. */
    private final class Search {

        private final Assessment assessment;
        private final List<AnswerKey> keys;
        private final List<List<Known>> answers;
        private final List<String> facts;
        private final List<List<Optional<Reply>>> replies;
        private final Map<FigureId, Spread> possible = new LinkedHashMap<>();
        private final Map<FigureId, Spread> now = new LinkedHashMap<>();
        private long worlds;

        Search(Assessment assessment, Map<AnswerKey, List<Known>> answers, Map<String, List<Optional<Reply>>> facts) {
            this.assessment = assessment;
            this.keys = List.copyOf(answers.keySet());
            this.answers = List.copyOf(answers.values());
            this.facts = List.copyOf(facts.keySet());
            this.replies = List.copyOf(facts.values());
        }

        void run(Set<FigureId> wanted, Set<FigureId> open, Set<FigureId> openNow) {
            for (FigureId id : wanted) {
                possible.put(id, new Spread());
                now.put(id, new Spread());
            }
            List<Set<FigureId>> withheld = subsets(List.copyOf(open));
            answer(0, new HashMap<>(), true, wanted, withheld, openNow);
        }

        private static List<Set<FigureId>> subsets(List<FigureId> ids) {
            List<Set<FigureId>> found = new ArrayList<>();
            for (int bits = 0; bits < 1 << ids.size(); bits++) {
                Set<FigureId> set = new HashSet<>();
                for (int i = 0; i < ids.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        set.add(ids.get(i));
                    }
                }
                found.add(set);
            }
            return found;
        }

        private void answer(
                int index,
                Map<AnswerKey, Known> said,
                boolean isNow,
                Set<FigureId> wanted,
                List<Set<FigureId>> withheld,
                Set<FigureId> openNow) {
            if (index == keys.size()) {
                record(0, said, new HashMap<>(), isNow, wanted, withheld, openNow);
                return;
            }
            List<Known> domain = answers.get(index);
            boolean assumes = Completions.mayStay(domain);
            for (Known known : domain) {
                said.put(keys.get(index), known);
                boolean stillNow = isNow && (!assumes || known.stays().isPresent());
                answer(index + 1, said, stillNow, wanted, withheld, openNow);
            }
        }

        private void record(
                int index,
                Map<AnswerKey, Known> said,
                Map<String, Optional<Reply>> recorded,
                boolean isNow,
                Set<FigureId> wanted,
                List<Set<FigureId>> withheld,
                Set<FigureId> openNow) {
            if (index < facts.size()) {
                for (Optional<Reply> reply : replies.get(index)) {
                    recorded.put(facts.get(index), reply);
                    record(index + 1, said, recorded, isNow, wanted, withheld, openNow);
                }
                return;
            }
            for (Set<FigureId> chosen : withheld) {
                settle(
                        new World(framework, reach, said, recorded, assessment.targets(), chosen),
                        isNow && chosen.equals(openNow),
                        wanted);
            }
        }

        private void settle(World world, boolean isNow, Set<FigureId> wanted) {
            worlds++;
            for (FigureId id : wanted) {
                add(world, id, possible.get(id));
                if (isNow) {
                    add(world, id, now.get(id));
                }
            }
        }

        private void add(World world, FigureId id, Spread spread) {
            Rule rule = figures.get(id);
            if (rule instanceof MeasureRule measure) {
                spread.add(world.measure(measure, id.subject()));
            } else if (rule instanceof ConditionRule condition) {
                spread.add(world.condition(condition, id.subject()));
            } else {
                spread.add(world.placement((PlacementRule) rule, id.subject()));
            }
        }
    }
}
