package io.github.maturity4j.rollup;

import static io.github.maturity4j.rollup.House.DAY;
import static io.github.maturity4j.rollup.House.RULES;
import static io.github.maturity4j.rollup.House.SCORER;
import static io.github.maturity4j.rollup.House.card;
import static io.github.maturity4j.rollup.House.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.organisation.OrganisationUnit;
import io.github.maturity4j.rollup.RollUpComparison.Fate;
import io.github.maturity4j.rollup.RollUpComparison.FigureChange;
import io.github.maturity4j.rollup.RollUpComparison.Obstacle;
import io.github.maturity4j.rollup.RollUpComparison.Reason;
import io.github.maturity4j.rollup.RollUpComparison.UnitChange;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RollUpComparisonTest {

    private static RolledUp rolled(List<OrganisationUnit> units, Scorecard... cards) {
        return RollUp.of(SCORER)
                .roll(Organisation.builder().id("o").units(units).build(), DAY, List.of(cards));
    }

    private static OrganisationUnit group(String id, int size) {
        return OrganisationUnit.builder().id(id).size(size).assessed(false).build();
    }

    private static FigureChange change(RollUpComparison comparison, String unit, String rule) {
        return comparison.movements().stream()
                .filter(change ->
                        change.unit().equals(unit) && change.after().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Before: a (10 people, 0.25) and b (30, missing) beneath o, c (5, 0.5) beneath b. After: a is 20, b is assessed with 1, c lies
     * beneath a, d is new.
     */
    @Test
    void everyDifferenceHasItsReasons() {
        RolledUp before = rolled(
                List.of(group("o", 45), unit("a", "o", 10), unit("b", "o", 35), unit("c", "b", 5)),
                card("a", "0", "1"),
                card("c", "1", "1"));
        RolledUp after = rolled(
                List.of(group("o", 60), unit("a", "o", 25), unit("b", "o", 30), unit("c", "a", 5), unit("d", "o", 5)),
                card("a", "1", "1"),
                card("b", "2", "2"),
                card("c", "1", "1"),
                card("d", "1", "1"));

        RollUpComparison comparison = RollUpComparison.of(before, after);

        assertThat(comparison.isPossible()).isTrue();
        assertThat(comparison.units()).extracting(UnitChange::id).containsExactly("o", "a", "c", "b", "d");
        assertThat(comparison.units().get(2).isMoved()).isTrue();
        assertThat(comparison.units().get(1).isResized()).isTrue();
        assertThat(comparison.units().get(4).fate()).isEqualTo(Fate.NEW);
        FigureChange whole = change(comparison, "o", "score");
        assertThat(whole.reasons())
                .map(RollUpComparisonTest::told)
                .containsExactly("own a", "weighed a 10 20", "known b MISSING ASSESSED", "came d true");
        assertThat(change(comparison, "b", "lowest").reasons())
                .map(RollUpComparisonTest::told)
                .containsExactly("known b MISSING ASSESSED", "left c false");
        assertThat(change(comparison, "a", "lowest").reasons())
                .map(RollUpComparisonTest::told)
                .containsExactly("own a", "came c false");
        assertThat(change(comparison, "a", "lowest").certain()).isTrue();
    }

    private static String told(Reason reason) {
        if (reason instanceof Reason.Known known) {
            return "known " + known.unit() + " " + known.before() + " " + known.after();
        } else if (reason instanceof Reason.Weighed weighed) {
            return "weighed " + weighed.unit() + " " + number(weighed.before()) + " " + number(weighed.after());
        } else if (reason instanceof Reason.Came came) {
            return "came " + came.unit() + " " + came.anew();
        } else if (reason instanceof Reason.Left left) {
            return "left " + left.unit() + " " + left.gone();
        }
        return "own " + reason.unit();
    }

    private static long number(OptionalLong number) {
        return number.orElse(-1);
    }

    @Test
    void whatMayBeTheSameIsNotCertain() {
        List<OrganisationUnit> units = List.of(unit("o", 1));
        RollUpComparison comparison =
                RollUpComparison.of(rolled(units, card("o", "1", "?")), rolled(units, card("o", "1", "2")));

        assertThat(change(comparison, "o", "score").certain()).isFalse();
        assertThat(change(comparison, "o", "lowest").certain()).isFalse();
        assertThat(change(comparison, "o", "spread").certain()).isFalse();
        RollUpComparison apart =
                RollUpComparison.of(rolled(units, card("o", "0", "0")), rolled(units, card("o", "2", "2")));
        assertThat(apart.movements()).isNotEmpty().allMatch(FigureChange::certain);
    }

    @Test
    void whatIsGoneIsTold() {
        RollUpComparison comparison = RollUpComparison.of(
                rolled(List.of(unit("o", 3), unit("a", "o", 1)), card("a", "0", "0")), rolled(List.of(unit("o", 3))));

        assertThat(comparison.units()).extracting(UnitChange::fate).containsExactly(Fate.KEPT, Fate.GONE);
        assertThat(comparison.units().get(1).id()).isEqualTo("a");
        assertThat(change(comparison, "o", "score").reasons())
                .map(RollUpComparisonTest::told)
                .containsExactly("weighed o 2 3", "left a true");
    }

    @Test
    void whatCannotBeComparedSaysWhy() {
        RolledUp one = rolled(List.of(unit("o", 1)));
        RolledUp other = RolledUp.builder()
                .from(one)
                .organisation("p")
                .framework("f")
                .rules(RULES.subList(0, 1))
                .build();

        assertThat(RollUpComparison.of(one, other).obstacles())
                .containsExactly(Obstacle.OTHER_ORGANISATION, Obstacle.OTHER_FRAMEWORK, Obstacle.OTHER_RULES);
        assertThat(RollUpComparison.of(one, other).movements()).isEmpty();
        assertThat(RollUpComparison.of(
                                one, RolledUp.builder().from(one).version("2").build())
                        .obstacles())
                .containsExactly(Obstacle.OTHER_VERSION);
    }

    /** Random trees, twice: a figure moved exactly where it differs, it has a reason, and it is certain where nothing is shared. */
    @Property(seed = "60409", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingMovesWithoutReason(@ForAll long seed) {
        Random random = new Random(seed);
        RolledUp before = drawn(random);
        RolledUp after = drawn(random);

        RollUpComparison comparison = RollUpComparison.of(before, after);

        assertThat(RollUpComparison.of(before, before).movements()).isEmpty();
        Set<String> moved = new HashSet<>();
        comparison.movements().forEach(change -> {
            assertThat(change.reasons()).isNotEmpty();
            assertThat(change.before()).isNotEqualTo(change.after());
            moved.add(change.unit() + "/" + change.after().rule());
        });
        Set<String> ids = new HashSet<>();
        before.units().forEach(unit -> ids.add(unit.id()));
        for (RolledUnit unit : after.units()) {
            for (RolledFigure figure : unit.figures()) {
                boolean same = !ids.contains(unit.id())
                        || before.figure(unit.id(), figure.rule(), figure.subject())
                                .equals(figure);
                assertThat(moved.contains(unit.id() + "/" + figure.rule())).isEqualTo(!same);
            }
        }
    }

    private static RolledUp drawn(Random random) {
        List<OrganisationUnit> units = new ArrayList<>(List.of(unit("u0", 20)));
        List<Scorecard> cards = new ArrayList<>();
        for (int i = 1; i < 5; i++) {
            if (random.nextInt(4) > 0) {
                String parent = units.get(random.nextInt(units.size())).id();
                units.add(unit("u" + i, parent, random.nextInt(3)));
            }
        }
        for (OrganisationUnit unit : units) {
            if (random.nextInt(3) > 0) {
                cards.add(card(unit.id(), said(random), said(random)));
            }
        }
        return RollUp.of(SCORER)
                .suppressing(random.nextBoolean() ? Set.of("u0") : Set.of())
                .roll(Organisation.builder().id("o").units(units).build(), DAY, cards);
    }

    private static String said(Random random) {
        return List.of("0", "1", "2", "-", "?").get(random.nextInt(5));
    }
}
