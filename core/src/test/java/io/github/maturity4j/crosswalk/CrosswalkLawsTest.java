package io.github.maturity4j.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.crosswalk.CarriedAnswer.Standing;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Laws of carrying, held against a plain oracle: pairs of positions on two small scales that a relation allows. The position -1
 * is <em>not applicable</em>.
 */
class CrosswalkLawsTest {

    private static final int SKIPPED = -1;

    /** A drawn crosswalk: three sources, two targets, at most one relation for each pair. */
    private static final class Drawn {

        private final Random random;
        private final int[] sourceSizes = new int[3];
        private final int[] targetSizes = new int[2];
        private final boolean[] sourceSkips = new boolean[3];
        private final boolean[] targetSkips = new boolean[2];
        private final List<Link> links = new ArrayList<>();
        private final Framework from;
        private final Framework to;

        private Drawn(long seed) {
            random = new Random(seed);
            for (int i = 0; i < 3; i++) {
                sourceSizes[i] = 2 + random.nextInt(3);
                sourceSkips[i] = random.nextBoolean();
            }
            for (int i = 0; i < 2; i++) {
                targetSizes[i] = 2 + random.nextInt(3);
                targetSkips[i] = random.nextBoolean();
            }
            for (int s = 0; s < 3; s++) {
                for (int t = 0; t < 2; t++) {
                    draw(s, t).ifPresent(links::add);
                }
            }
            from = framework("from", "s", sourceSizes, sourceSkips);
            to = framework("to", "t", targetSizes, targetSkips);
        }

        private Optional<Link> draw(int source, int target) {
            int a = 1 + random.nextInt(sourceSizes[source] - 1);
            int b = 1 + random.nextInt(targetSizes[target] - 1);
            boolean alike = sourceSizes[source] == targetSizes[target] && sourceSkips[source] == targetSkips[target];
            return switch (random.nextInt(5)) {
                case 0, 1 -> Optional.of(new Link(source, target, "implies", a, b));
                case 2 -> Optional.of(new Link(source, target, "implied-by", a, b));
                case 3 -> Optional.of(new Link(source, target, alike ? "equivalent" : "overlaps", 0, 0));
                default -> Optional.empty();
            };
        }

        private static Framework framework(String id, String prefix, int[] sizes, boolean[] skips) {
            Framework.Builder framework = Framework.builder()
                    .id(id)
                    .version("1")
                    .basis(Basis.operationalised("for a test"))
                    .addStageSet(StageSet.builder()
                            .id(StageSet.MAIN)
                            .addStages(
                                    Stage.builder().id("floor").floor(true).build(),
                                    Stage.builder().id("low").build(),
                                    Stage.builder().id("high").build())
                            .build());
            for (int i = 0; i < sizes.length; i++) {
                framework.addIndicator(Indicator.builder()
                        .id(prefix + i)
                        .scale(Walks.scale(IntStream.range(0, sizes[i])
                                .mapToObj(n -> "c" + n)
                                .toArray(String[]::new)))
                        .applicability(skips[i] ? Applicability.OPTIONAL : Applicability.ALWAYS)
                        .build());
            }
            Map<String, Condition> stages = new LinkedHashMap<>();
            stages.put("low", atLeast(prefix + 0));
            stages.put("high", atLeast(prefix + 1));
            return framework
                    .addPlacement(PlacementRule.builder()
                            .id("stage")
                            .method(new Method.Cumulative(Optional.empty(), stages))
                            .build())
                    .build();
        }

        private static Condition atLeast(String indicator) {
            return new Condition.Compare(
                    new Operand.Answers(
                            Selection.builder().addIndicator(indicator).build(), Counting.POINTS),
                    Comparison.AT_LEAST,
                    new Operand.Constant(Rational.ONE),
                    Treatments.DEFAULT);
        }

        private Crosswalk crosswalk(List<Link> some) {
            return Crosswalk.builder()
                    .id("drawn")
                    .version("1")
                    .fromFramework(new FrameworkVersion("from", "1"))
                    .toFramework(new FrameworkVersion("to", "1"))
                    .basis(Basis.operationalised("for a test"))
                    .relations(some.stream()
                            .map(link -> link.relation(sourceSizes))
                            .toList())
                    .build();
        }

        private Carried carry(List<Link> some, int[] positions) {
            return Crossing.of(crosswalk(some), from, to).carry(assessment(from, "s", positions));
        }

        /** An assessment; a position beyond every scale is no answer. */
        private static Assessment assessment(Framework framework, String prefix, int[] positions) {
            AssessmentBuilder builder = Assessment.of(framework);
            for (int i = 0; i < positions.length; i++) {
                if (positions[i] < 9) {
                    builder.answer(
                            prefix + i,
                            positions[i] == SKIPPED ? Answer.notApplicable() : Answer.choice("c" + positions[i]));
                }
            }
            return builder.build();
        }

        private int[] positions() {
            return IntStream.range(0, 3)
                    .map(i -> random.nextInt(sourceSizes[i] + (sourceSkips[i] ? 1 : 0)) - (sourceSkips[i] ? 1 : 0))
                    .toArray();
        }

        private List<Integer> all(int target) {
            return IntStream.range(targetSkips[target] ? SKIPPED : 0, targetSizes[target])
                    .boxed()
                    .toList();
        }

        /** The positions of a target that every relation allows. */
        private Set<Integer> allowed(int target, int[] positions) {
            Set<Integer> found = new TreeSet<>();
            for (int position : all(target)) {
                if (links.stream()
                        .filter(link -> link.target() == target)
                        .allMatch(link -> link.allows(positions[link.source()], position))) {
                    found.add(position);
                }
            }
            return found;
        }

        /** The positions of a target that are left by what was carried; everything where nothing was. */
        private Set<Integer> left(Carried carried, int target) {
            Optional<CarriedAnswer> answer = carried.answer(AnswerKey.of("t" + target));
            return answer.isEmpty()
                    ? new TreeSet<>(all(target))
                    : answer.get().possible().map(CrosswalkLawsTest::positions).orElse(Set.of());
        }
    }

    /** One relation, as positions. */
    private record Link(int source, int target, String kind, int a, int b) {

        boolean allows(int s, int t) {
            if (kind.equals("equivalent")) {
                return s == t;
            }
            if (s == SKIPPED || t == SKIPPED || kind.equals("overlaps")) {
                return true;
            }
            return kind.equals("implies") ? s < a || t >= b : s >= a || t < b;
        }

        Relation relation(int[] sizes) {
            Map<String, String> same = new LinkedHashMap<>();
            IntStream.range(0, sizes[source]).forEach(i -> same.put("c" + i, "c" + i));
            Level from = Level.choice("c" + a);
            Level to = Level.choice("c" + b);
            return Relation.builder()
                    .source(AnswerKey.of("s" + source))
                    .target(AnswerKey.of("t" + target))
                    .reason(Text.of("for a test"))
                    .kind(
                            switch (kind) {
                                case "implies" -> new Relation.Implies(from, to);
                                case "implied-by" -> new Relation.ImpliedBy(from, to);
                                case "equivalent" -> new Relation.Equivalent(same);
                                default -> new Relation.Overlaps();
                            })
                    .build();
        }
    }

    private static Set<Integer> positions(Possible possible) {
        Set<Integer> found = new TreeSet<>();
        ((Possible.OfChoices) possible).choices().forEach(id -> found.add(Integer.parseInt(id.substring(1))));
        if (possible.mayBeNotApplicable()) {
            found.add(SKIPPED);
        }
        return found;
    }

    @Property(seed = "2026112211", tries = 500)
    void whatIsLeftIsWhatEveryRelationAllows(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        int[] positions = drawn.positions();
        Carried carried = drawn.carry(drawn.links, positions);

        for (int target = 0; target < 2; target++) {
            assertThat(drawn.left(carried, target)).isEqualTo(drawn.allowed(target, positions));
        }
    }

    @Property(seed = "2026112212", tries = 300)
    void moreAnswersOnlyNarrowWhatIsLeft(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        int[] all = drawn.positions();
        int[] fewer = all.clone();
        fewer[drawn.random.nextInt(3)] = 9;
        Carried more = drawn.carry(drawn.links, all);
        Carried less = drawn.carry(drawn.links, fewer);

        for (int target = 0; target < 2; target++) {
            assertThat(drawn.left(less, target)).containsAll(drawn.left(more, target));
        }
    }

    @Property(seed = "2026112213", tries = 200)
    void overlapsCarriesNothing(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        int[] positions = drawn.positions();
        List<Link> others = drawn.links.stream()
                .filter(link -> !link.kind().equals("overlaps"))
                .toList();

        assertThat(drawn.carry(drawn.links, positions).answers())
                .isEqualTo(drawn.carry(others, positions).answers());
    }

    @Property(seed = "2026112214", tries = 300)
    void nothingLeftIsAConflictAndLeavesTheAnswerOpen(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        int[] positions = drawn.positions();
        Carried carried = drawn.carry(drawn.links, positions);

        for (int target = 0; target < 2; target++) {
            AnswerKey key = AnswerKey.of("t" + target);
            boolean conflict = drawn.allowed(target, positions).isEmpty();
            assertThat(carried.conflicts().stream()
                            .anyMatch(answer -> answer.target().equals(key)))
                    .isEqualTo(conflict);
            if (conflict) {
                assertThat(carried.answer(key).orElseThrow().standing()).isEqualTo(Standing.CONFLICT);
                assertThat(carried.assessment().answers()).doesNotContainKey(key);
            }
        }
    }

    @Property(seed = "2026112215", tries = 200)
    void onlyEquivalenceCarriesNotApplicable(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        Carried carried = drawn.carry(drawn.links, new int[] {
            drawn.sourceSkips[0] ? SKIPPED : 9, drawn.sourceSkips[1] ? SKIPPED : 9, drawn.sourceSkips[2] ? SKIPPED : 9
        });

        carried.answers().stream()
                .flatMap(answer -> answer.steps().stream())
                .forEach(step -> assertThat(step.relation().kind()).isInstanceOf(Relation.Equivalent.class));
    }

    @Property(seed = "2026112216", tries = 200)
    void theOtherWayAllowsTheSamePairs(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        Crosswalk there = drawn.crosswalk(drawn.links);
        Crosswalk back = there.reversed();
        int target = drawn.random.nextInt(2);
        List<Integer> all = drawn.all(target);
        int position = all.get(drawn.random.nextInt(all.size()));
        int[] positions = {9, 9};
        positions[target] = position;
        Carried carried = Crossing.of(back, drawn.to, drawn.from).carry(Drawn.assessment(drawn.to, "t", positions));

        assertThat(back.reversed()).isEqualTo(there);
        for (int source = 0; source < 3; source++) {
            int index = source;
            Set<Integer> expected = new TreeSet<>();
            for (int s = drawn.sourceSkips[source] ? SKIPPED : 0; s < drawn.sourceSizes[source]; s++) {
                int candidate = s;
                if (drawn.links.stream()
                        .filter(link -> link.target() == target && link.source() == index)
                        .allMatch(link -> link.allows(candidate, position))) {
                    expected.add(s);
                }
            }
            Scale scale = drawn.from.indicator("s" + source).orElseThrow().scale();
            Possible left = carried.answer(AnswerKey.of("s" + source))
                    .map(answer -> answer.possible().orElseThrow())
                    .orElseGet(() -> Possible.anything(scale, drawn.sourceSkips[index]));
            assertThat(positions(left)).isEqualTo(expected);
        }
    }

    @Property(seed = "2026112217", tries = 60)
    void thePlacementHoldsEveryTargetThatIsAllowed(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        int[] positions = drawn.positions();
        Carried carried = drawn.carry(drawn.links, positions);
        Scorer scorer = Scorer.of(drawn.to);
        List<String> possible = List.of(Recompute.score(scorer, carried.assessment())
                .placement("stage")
                .possible()
                .toString()
                .replaceAll("[\\[\\] ]", "")
                .split(","));

        for (int one : drawn.allowed(0, positions)) {
            for (int two : drawn.allowed(1, positions)) {
                String stage = Recompute.score(scorer, Drawn.assessment(drawn.to, "t", new int[] {one, two}))
                        .placement("stage")
                        .possible()
                        .toString()
                        .replaceAll("[\\[\\] ]", "");
                assertThat(possible).contains(stage);
            }
        }
    }
}
