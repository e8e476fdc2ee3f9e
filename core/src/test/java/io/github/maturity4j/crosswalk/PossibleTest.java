package io.github.maturity4j.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The algebra of what is left of an answer: sets, and spans whose upper bound may be excluded. */
class PossibleTest {

    private static final List<Rational> HALVES = halves();

    private static List<Rational> halves() {
        List<Rational> found = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            found.add(Rational.of(i, 2));
        }
        return found;
    }

    @Provide
    Arbitrary<Possible> spans() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(0, 4);
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(ends, ends, flags, flags).as((one, two, below, skips) -> {
            Rational low = Rational.of(Math.min(one, two));
            Rational high = Rational.of(Math.max(one, two));
            return new Possible.OfPoints(Optional.of(new Possible.Span(low, high, below && !low.equals(high))), skips);
        });
    }

    @Provide
    Arbitrary<Possible> choices() {
        return Combinators.combine(Arbitraries.of("a", "b", "c").set(), Arbitraries.of(true, false))
                .as(Possible.OfChoices::new);
    }

    private static boolean has(Possible possible, Rational points) {
        return possible instanceof Possible.OfPoints of
                && of.span()
                        .filter(span -> span.low().compareTo(points) <= 0
                                && (span.below()
                                        ? points.compareTo(span.high()) < 0
                                        : points.compareTo(span.high()) <= 0))
                        .isPresent();
    }

    @Property(seed = "2026112201", tries = 300)
    void theIntersectionOfSpansHasThePointsOfBoth(
            @ForAll("spans") Possible one, @ForAll("spans") Possible two, @ForAll("spans") Possible three) {
        Possible both = one.and(two);

        for (Rational points : HALVES) {
            assertThat(has(both, points)).isEqualTo(has(one, points) && has(two, points));
        }
        assertThat(both.mayBeNotApplicable()).isEqualTo(one.mayBeNotApplicable() && two.mayBeNotApplicable());
        assertThat(both.isNothing())
                .isEqualTo(!both.mayBeNotApplicable()
                        && HALVES.stream().noneMatch(points -> has(one, points) && has(two, points)));
        assertThat(both).isEqualTo(two.and(one));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(both.and(three)).isEqualTo(one.and(two.and(three)));
    }

    @Property(seed = "2026112202", tries = 200)
    void theIntersectionOfChoicesHasThoseOfBoth(
            @ForAll("choices") Possible one, @ForAll("choices") Possible two, @ForAll("choices") Possible three) {
        Possible.OfChoices both = (Possible.OfChoices) one.and(two);

        for (String id : List.of("a", "b", "c")) {
            assertThat(both.choices().contains(id))
                    .isEqualTo(((Possible.OfChoices) one).choices().contains(id)
                            && ((Possible.OfChoices) two).choices().contains(id));
        }
        assertThat(both.isNothing()).isEqualTo(both.choices().isEmpty() && !both.mayBeNotApplicable());
        assertThat(both).isEqualTo(two.and(one));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(both.and(three)).isEqualTo(one.and(two.and(three)));
    }

    @Test
    void anythingIsEveryChoiceOrEveryNumber() {
        assertThat(Possible.anything(Walks.FOUR, true)).hasToString("none, some, usual, all or not applicable");
        assertThat(Possible.anything(Walks.hours(), false)).hasToString("0 to 24");
        assertThat(Possible.anything(Walks.LIST, false)).hasToString("0 to 3");
        assertThatThrownBy(() -> Possible.anything(new Scale.Words(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scale: expected choices or points but was words");
    }

    @Test
    void itIsToldForPeople() {
        assertThat(new Possible.OfChoices(Set.of(), true)).hasToString("not applicable");
        assertThat(new Possible.OfPoints(Optional.empty(), true)).hasToString("not applicable");
        assertThat(new Possible.OfPoints(Optional.of(new Possible.Span(Rational.of(1, 2), Rational.ONE, true)), true))
                .hasToString("0.5 to below 1 or not applicable");
        assertThat(new Possible.Span(Rational.ONE, Rational.ONE, false)).hasToString("1");
    }

    @Test
    void aSpanHasPoints() {
        assertThatThrownBy(() -> new Possible.Span(Rational.ONE, Rational.ONE, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("high: expected points from 1 on but was below 1");
        assertThatThrownBy(() -> new Possible.Span(Rational.ONE, Rational.ZERO, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("high: expected points from 1 on but was at most 0");
    }

    @Test
    void choicesAndPointsAreNotPutTogether() {
        Possible choices = Possible.anything(Walks.FOUR, false);
        Possible points = Possible.anything(Walks.hours(), false);

        assertThatThrownBy(() -> choices.and(points))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other: expected choices but was 0 to 24");
        assertThatThrownBy(() -> points.and(choices))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other: expected points but was none, some, usual, all");
    }
}
