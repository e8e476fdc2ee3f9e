package io.github.maturity4j.rollup;

import static io.github.maturity4j.rollup.House.DAY;
import static io.github.maturity4j.rollup.House.RULES;
import static io.github.maturity4j.rollup.House.SCORER;
import static io.github.maturity4j.rollup.House.card;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.organisation.OrganisationUnit;
import io.github.maturity4j.rollup.RolledFigure.Count;
import io.github.maturity4j.rollup.RolledFigure.Place;
import io.github.maturity4j.rollup.RolledFigure.Span;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every tree of units, whatever they answered. */
class RollUpLawsTest {

    private static final List<String> SAID = List.of("0", "1", "2", "-", "?");

    /** Every score that two answers can have, in quarters; -1 stands for one that is empty. */
    private static final List<Integer> SCORES = List.of(-1, 0, 1, 2, 3, 4);

    /** All scorecards there are, by what was said. */
    private static final Map<String, Scorecard> CARDS = cards();

    private static Map<String, Scorecard> cards() {
        Map<String, Scorecard> cards = new HashMap<>();
        SAID.forEach(first -> SAID.forEach(second -> cards.put(first + second, card("any", first, second))));
        return cards;
    }

    private static Scorecard of(String unit, String said) {
        return Scorecard.builder()
                .from(CARDS.getOrDefault(said, CARDS.get("??")))
                .unit(Unit.builder().id(unit).build())
                .build();
    }

    /** A random tree of at most six units, of which at most three are open. */
    private static final class Case {

        private final Random random;
        private final List<OrganisationUnit> units = new ArrayList<>();
        private final Map<String, Long> own = new LinkedHashMap<>();
        private final Map<String, String> said = new LinkedHashMap<>();
        private final Set<String> suppressed = new HashSet<>();

        Case(long seed) {
            random = new Random(seed);
            int count = 1 + random.nextInt(6);
            int[] parents = new int[count];
            long[] sizes = new long[count];
            for (int i = 0; i < count; i++) {
                parents[i] = i == 0 ? -1 : random.nextInt(i);
                own.put("u" + i, (long) random.nextInt(4));
                sizes[i] = own.getOrDefault("u" + i, 0L);
            }
            for (int i = count - 1; i > 0; i--) {
                sizes[parents[i]] += sizes[i];
            }
            int open = 0;
            for (int i = 0; i < count; i++) {
                String id = "u" + i;
                boolean group = random.nextInt(6) == 0;
                OrganisationUnit.Builder unit =
                        OrganisationUnit.builder().id(id).size((int) sizes[i]).assessed(!group);
                if (i > 0) {
                    unit.parent("u" + parents[i]);
                }
                units.add(unit.build());
                if (group) {
                    own.remove(id);
                    continue;
                }
                boolean mayBeOpen = open < 3;
                String words = one(SAID.subList(0, mayBeOpen ? 5 : 4)) + one(SAID.subList(0, mayBeOpen ? 5 : 4));
                int fate = mayBeOpen ? random.nextInt(4) : 3;
                if (fate > 0) {
                    said.put(id, words);
                }
                if (fate == 1) {
                    suppressed.add(id);
                }
                open += fate < 2 || words.contains("?") ? 1 : 0;
            }
        }

        private String one(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        List<Scorecard> cards() {
            return said.entrySet().stream()
                    .map(entry -> of(entry.getKey(), entry.getValue()))
                    .toList();
        }

        RolledUp rolled(List<OrganisationUnit> tree, List<Scorecard> cards) {
            return RollUp.of(SCORER)
                    .suppressing(suppressed)
                    .roll(Organisation.builder().id("o").units(tree).build(), DAY, cards);
        }

        RolledUp rolled() {
            return rolled(units, cards());
        }

        /** The scores that a unit may have, in quarters. */
        List<Integer> scores(String unit) {
            String words = said.get(unit);
            return words == null || suppressed.contains(unit)
                    ? SCORES
                    : SCORES.stream().filter(score -> canBe(words, score)).toList();
        }

        private static boolean canBe(String said, int score) {
            for (String first : SAID.subList(0, 4)) {
                for (String second : SAID.subList(0, 4)) {
                    boolean fits = (said.charAt(0) == '?' || said.startsWith(first))
                            && (said.charAt(1) == '?' || said.endsWith(second));
                    if (fits && quarters(first, second) == score) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** The mean of what applies: choices are worth 0, 2 and 4 quarters. */
        private static int quarters(String first, String second) {
            if (first.equals("-") && second.equals("-")) {
                return -1;
            } else if (first.equals("-") || second.equals("-")) {
                return 2 * Integer.parseInt(first.equals("-") ? second : first);
            }
            return Integer.parseInt(first) + Integer.parseInt(second);
        }

        /** The ranks that a unit may have, -1 for empty. */
        Set<Integer> ranks(String unit) {
            Set<Integer> ranks = new HashSet<>();
            scores(unit).forEach(score -> ranks.add(rank(score)));
            return filled(ranks);
        }

        /** Calls back with the score of each unit that counts, for every way in which the open ones may turn out. */
        void completions(List<String> counted, Consumer<Map<String, Integer>> each) {
            completions(counted, 0, new HashMap<>(), each);
        }

        private void completions(
                List<String> counted, int position, Map<String, Integer> scores, Consumer<Map<String, Integer>> each) {
            if (position == counted.size()) {
                each.accept(scores);
                return;
            }
            for (int score : scores(counted.get(position))) {
                scores.put(counted.get(position), score);
                completions(counted, position + 1, scores, each);
            }
        }
    }

    /** What a mean can be: all numbers, and whether it can be empty. */
    private static final class Seen {

        private final TreeMap<Rational, Boolean> numbers = new TreeMap<>();
        private boolean empty;

        void add(Map<String, Integer> scores, Map<String, Long> weights, IntFunction<Rational> number) {
            Rational sum = Rational.ZERO;
            Rational total = Rational.ZERO;
            for (Map.Entry<String, Integer> score : scores.entrySet()) {
                if (score.getValue() >= 0) {
                    Rational weight = Rational.of(weights.getOrDefault(score.getKey(), 1L));
                    sum = sum.plus(weight.times(number.apply(score.getValue())));
                    total = total.plus(weight);
                }
            }
            if (total.signum() == 0) {
                empty = true;
            } else {
                numbers.put(sum.dividedBy(total), true);
            }
        }

        void isAllOf(RolledFigure figure) {
            Value possible = ((RolledFigure.OfNumber) figure).possible();
            assertThat(possible.mayBeEmpty()).isEqualTo(empty);
            assertThat(possible.mayBeWithheld()).isFalse();
            assertThat(possible.range().isPresent()).isEqualTo(!numbers.isEmpty());
            possible.range().ifPresent(range -> {
                assertThat(range.low()).isEqualTo(numbers.firstKey());
                assertThat(range.high()).isEqualTo(numbers.lastKey());
            });
        }
    }

    /** No stage below 1 quarter, else one, two, and three from 3 quarters on. */
    private static int rank(int score) {
        return Math.min(score, 3);
    }

    @Property(seed = "60401", tries = 120, edgeCases = EdgeCasesMode.NONE)
    void figuresAreWhatCompletionsGiveAndNothingElse(@ForAll long seed) {
        Case drawn = new Case(seed);
        RolledUp rolled = drawn.rolled();
        for (RolledUnit unit : rolled.units()) {
            List<String> counted = rolled.beneath(unit.id()).stream()
                    .map(RolledUnit::id)
                    .filter(drawn.own::containsKey)
                    .toList();
            assertThat(unit.counted()).isEqualTo(counted.size());
            Seen score = new Seen();
            Seen plain = new Seen();
            Seen ranks = new Seen();
            Seen share = new Seen();
            Seen people = new Seen();
            Set<Integer> lowest = new HashSet<>();
            drawn.completions(counted, scores -> {
                score.add(scores, drawn.own, quarters -> Rational.of(quarters, 4));
                plain.add(scores, Map.of(), quarters -> Rational.of(quarters, 4));
                ranks.add(scores, drawn.own, quarters -> Rational.of(rank(quarters)));
                share.add(scores, Map.of(), quarters -> Rational.of(rank(quarters) / 2));
                people.add(scores, drawn.own, quarters -> Rational.of(rank(quarters) / 2));
                lowest.add(scores.values().stream()
                        .filter(quarters -> quarters >= 0)
                        .mapToInt(RollUpLawsTest::rank)
                        .min()
                        .orElse(-1));
            });
            // 3 / 2 is 1, so that the halves of ranks 2 and 3 are 1, and those of 0 and 1 are 0.
            score.isAllOf(unit.figure("score", Subject.WHOLE));
            plain.isAllOf(unit.figure("plain-score", Subject.WHOLE));
            ranks.isAllOf(unit.figure("rank", Subject.WHOLE));
            share.isAllOf(unit.figure("units-at-two", Subject.WHOLE));
            people.isAllOf(unit.figure("people-at-two", Subject.WHOLE));
            assertThat(ranksOf(((RolledFigure.OfStage) unit.figure("lowest", Subject.WHOLE)).possible()))
                    .isEqualTo(filled(lowest));
        }
    }

    /** A scorecard whose ends are exact tells all stages between them. */
    private static Set<Integer> filled(Set<Integer> ranks) {
        Set<Integer> filled = new HashSet<>(ranks);
        ranks.stream().filter(rank -> rank >= 0).min(Integer::compare).ifPresent(least -> {
            for (int rank = least; rank < Collections.max(ranks); rank++) {
                filled.add(rank);
            }
        });
        return filled;
    }

    private static Set<Integer> ranksOf(Stages stages) {
        Set<Integer> ranks = new HashSet<>();
        stages.stages()
                .forEach(stage -> ranks.add(List.of("one", "two", "three").indexOf(stage) + 1));
        if (stages.mayBeNone()) {
            ranks.add(0);
        }
        if (stages.mayBeEmpty()) {
            ranks.add(-1);
        }
        return ranks;
    }

    @Property(seed = "60402", tries = 120, edgeCases = EdgeCasesMode.NONE)
    void aDistributionCountsEveryUnitOnce(@ForAll long seed) {
        Case drawn = new Case(seed);
        RolledUp rolled = drawn.rolled();
        for (RolledUnit unit : rolled.units()) {
            RolledFigure.OfCounts spread = (RolledFigure.OfCounts) unit.figure("spread", Subject.WHOLE);
            List<String> counted = rolled.beneath(unit.id()).stream()
                    .map(RolledUnit::id)
                    .filter(drawn.own::containsKey)
                    .toList();
            assertThat(spread.units()).isEqualTo(counted.size());
            assertThat(spread.people().orElseThrow())
                    .isEqualTo(counted.stream()
                            .mapToLong(id -> drawn.own.getOrDefault(id, 0L))
                            .sum());
            long least = spread.counts().stream()
                    .mapToLong(count -> count.units().least())
                    .sum();
            long greatest = spread.counts().stream()
                    .mapToLong(count -> count.units().greatest())
                    .sum();
            assertThat(least).isLessThanOrEqualTo(counted.size());
            assertThat(greatest).isGreaterThanOrEqualTo(counted.size());
            if (spread.isDetermined()) {
                assertThat(least).isEqualTo(counted.size());
            }
            for (Count count : spread.counts()) {
                int rank = count.place() == Place.EMPTY
                        ? -1
                        : count.stage()
                                        .map(List.of("one", "two", "three")::indexOf)
                                        .orElse(-1)
                                + 1;
                List<String> may = counted.stream()
                        .filter(id -> drawn.ranks(id).contains(rank))
                        .toList();
                List<String> must =
                        may.stream().filter(id -> drawn.ranks(id).size() == 1).toList();
                assertThat(count.units()).isEqualTo(new Span(must.size(), may.size()));
                assertThat(count.people())
                        .contains(new Span(
                                must.stream()
                                        .mapToLong(id -> drawn.own.getOrDefault(id, 0L))
                                        .sum(),
                                may.stream()
                                        .mapToLong(id -> drawn.own.getOrDefault(id, 0L))
                                        .sum()));
            }
        }
    }

    @Property(seed = "60403", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfUnitsAndScorecardsIsIrrelevant(@ForAll long seed) {
        Case drawn = new Case(seed);
        List<OrganisationUnit> units = new ArrayList<>(drawn.units);
        List<Scorecard> cards = new ArrayList<>(drawn.cards());
        Collections.shuffle(units, drawn.random);
        Collections.shuffle(cards, drawn.random);

        assertThat(drawn.rolled(units, cards).units())
                .containsExactlyInAnyOrderElementsOf(drawn.rolled().units());
    }

    @Property(seed = "60404", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aScorecardThatArrivesOnlyNarrows(@ForAll long seed) {
        Case drawn = new Case(seed);
        RolledUp before = drawn.rolled();
        drawn.own.keySet().forEach(id -> drawn.said.putIfAbsent(id, drawn.one(SAID) + drawn.one(SAID)));
        RolledUp after = drawn.rolled();
        for (RolledUnit unit : after.units()) {
            for (RolledFigure figure : unit.figures()) {
                assertNarrower(before.figure(unit.id(), figure.rule(), figure.subject()), figure);
            }
        }
    }

    private static void assertNarrower(RolledFigure before, RolledFigure after) {
        if (after instanceof RolledFigure.OfStage stage) {
            assertThat(ranksOf(((RolledFigure.OfStage) before).possible())).containsAll(ranksOf(stage.possible()));
        } else if (after instanceof RolledFigure.OfNumber number) {
            Value wide = ((RolledFigure.OfNumber) before).possible();
            Value narrow = number.possible();
            assertThat(narrow.mayBeEmpty() && !wide.mayBeEmpty()).isFalse();
            narrow.range()
                    .ifPresent(range -> assertThat(wide.range().orElseThrow().contains(range))
                            .isTrue());
        } else if (after instanceof RolledFigure.OfCounts counts) {
            Map<Optional<String>, Span> wide = new HashMap<>();
            ((RolledFigure.OfCounts) before)
                    .counts().stream()
                            .filter(count -> count.place() != Place.EMPTY)
                            .forEach(count -> wide.put(count.stage(), count.units()));
            for (Count count : counts.counts()) {
                Span span = wide.get(count.stage());
                if (count.place() != Place.EMPTY) {
                    assertThat(span).isNotNull();
                    assertThat(count.units().least()).isGreaterThanOrEqualTo(span.least());
                    assertThat(count.units().greatest()).isLessThanOrEqualTo(span.greatest());
                }
            }
        }
    }

    /** The attacker sees everything but the scorecards of suppressed units: no two of these give him another result. */
    @Property(seed = "60405", tries = 120, edgeCases = EdgeCasesMode.NONE)
    void nothingTellsOfASuppressedUnit(@ForAll long seed) {
        Case drawn = new Case(seed);
        drawn.own.keySet().stream().filter(id -> drawn.random.nextInt(3) == 0).forEach(drawn.suppressed::add);
        RolledUp seen = drawn.rolled();
        for (int i = 0; i < 3; i++) {
            for (String unit : drawn.suppressed) {
                drawn.said.put(unit, drawn.one(SAID) + drawn.one(SAID));
            }
            assertThat(drawn.rolled()).isEqualTo(seen).hasToString(seen.toString());
        }
        drawn.suppressed.forEach(drawn.said::remove);
        assertThat(drawn.rolled()).isEqualTo(seen);
    }

    @Property(seed = "60406", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theLowestIsAtMostThatOfEveryUnitBeneath(@ForAll long seed) {
        RolledUp rolled = new Case(seed).rolled();
        for (RolledUnit unit : rolled.units()) {
            int greatest = greatest(unit);
            assertThat(rolled.beneath(unit.id())).allMatch(beneath -> greatest <= greatest(beneath));
        }
    }

    /** The greatest rank still possible; where it may turn out empty, above all. */
    private static int greatest(RolledUnit unit) {
        Stages possible = ((RolledFigure.OfStage) unit.figure("lowest", Subject.WHOLE)).possible();
        return possible.mayBeEmpty() ? 4 : Collections.max(ranksOf(possible));
    }

    @Property(seed = "60407", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void sizesCountInProportionOnly(@ForAll long seed) {
        Case drawn = new Case(seed);
        int factor = 2 + drawn.random.nextInt(999);
        List<OrganisationUnit> larger = drawn.units.stream()
                .map(unit -> OrganisationUnit.builder()
                        .from(unit)
                        .size(unit.size().orElseThrow() * factor)
                        .build())
                .toList();
        RolledUp small = drawn.rolled();
        RolledUp large = drawn.rolled(larger, drawn.cards());
        for (RolledUnit unit : small.units()) {
            for (RollUpRule rule : RULES) {
                RolledFigure figure = unit.figure(rule.id(), Subject.WHOLE);
                if (!(figure instanceof RolledFigure.OfCounts)) {
                    assertThat(large.figure(unit.id(), rule.id(), Subject.WHOLE))
                            .isEqualTo(figure);
                }
            }
        }
    }

    @Property(seed = "60408", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aTreeOfOneUnitGivesTheUnitItself(@ForAll long seed) {
        Random random = new Random(seed);
        String said = SAID.get(random.nextInt(5)) + SAID.get(random.nextInt(5));
        Scorecard card = of("u0", said);
        RolledUp rolled = RollUp.of(SCORER)
                .roll(
                        Organisation.builder()
                                .id("o")
                                .addUnit(House.unit("u0", 7))
                                .build(),
                        DAY,
                        List.of(card));

        RolledFigure.OfStage stage = (RolledFigure.OfStage) rolled.root().figure("lowest", Subject.WHOLE);
        RolledFigure.OfNumber score = (RolledFigure.OfNumber) rolled.root().figure("score", Subject.WHOLE);
        assertThat(stage.possible()).isEqualTo(card.placement("stage").possible());
        assertThat(stage.attained()).isEqualTo(card.placement("stage").attained());
        assertThat(stage.now()).isEqualTo(card.placement("stage").now());
        assertThat(score.possible()).isEqualTo(card.measure("score").possible());
        assertThat(score.score()).isEqualTo(card.measure("score").score());
        assertThat(score.exact()).isEqualTo(card.measure("score").exact());
    }
}
