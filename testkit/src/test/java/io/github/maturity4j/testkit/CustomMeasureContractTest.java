package io.github.maturity4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.spi.CustomMeasure;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Sound rules pass, and each clause can fail: shown by a rule that breaks it. */
class CustomMeasureContractTest {

    private static final Scale YES_NO = new Scale.YesNo(Rational.ZERO, Rational.ONE);
    private static final Scale BELOW_ZERO = new Scale.YesNo(Rational.of(-2), Rational.of(3));
    private static final Scale SHARE = new Scale.Numeric(
            Rational.ZERO, Rational.ONE, Optional.empty(), Optional.empty(), new Scale.Worth.Itself());

    /** The weighted sum of what is there. */
    private static class Total implements CustomMeasure {

        @Override
        public String name() {
            return "total";
        }

        @Override
        public Range outputs(Inputs inputs) {
            Rational low = Rational.ZERO;
            Rational high = Rational.ZERO;
            for (int i = 0; i < inputs.size(); i++) {
                if (inputs.value(i).range().isPresent()) {
                    Range range = inputs.value(i).range().get();
                    boolean empty = inputs.value(i).mayBeEmpty();
                    Rational least = range.low().times(inputs.weight(i));
                    Rational greatest = range.high().times(inputs.weight(i));
                    low = low.plus(empty ? least.min(Rational.ZERO) : least);
                    high = high.plus(empty ? greatest.max(Rational.ZERO) : greatest);
                }
            }
            return Range.of(low, high);
        }

        @Override
        public Optional<Rational> apply(Inputs inputs) {
            return parts(inputs).stream().anyMatch(Optional::isPresent)
                    ? Optional.of(parts(inputs).stream()
                            .map(part -> part.orElse(Rational.ZERO))
                            .reduce(Rational.ZERO, Rational::plus))
                    : Optional.empty();
        }

        private static List<Optional<Rational>> parts(Inputs inputs) {
            List<Optional<Rational>> parts = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                Rational weight = inputs.weight(i);
                parts.add(inputs.value(i).number().map(weight::times));
            }
            return parts;
        }

        @Override
        public Direction direction(int index) {
            return Direction.RISING;
        }

        @Override
        public Optional<List<Rational>> contributions(Inputs inputs) {
            return Optional.of(parts(inputs).stream()
                    .map(part -> part.orElse(Rational.ZERO))
                    .toList());
        }
    }

    abstract static class OfTotal extends CustomMeasureContract {
        @Override
        protected CustomMeasure measure() {
            return new Total();
        }

        @Override
        protected List<Use> uses() {
            return List.of(Use.of(YES_NO, BELOW_ZERO, SHARE).weighing("1", "0.5", "2"), Use.of(BELOW_ZERO));
        }
    }

    static final class Sound extends OfTotal {}

    static final class SoundSpread extends CustomMeasureContract {
        @Override
        protected CustomMeasure measure() {
            return TestMeasures.ALL.get(0);
        }

        @Override
        protected List<Use> uses() {
            return List.of(
                    Use.of(YES_NO, BELOW_ZERO, SHARE, SHARE, SHARE, SHARE),
                    Use.of(SHARE, SHARE).with("factor", "3"));
        }

        @Override
        protected List<Use> refused() {
            return List.of(Use.of(SHARE).with("factor", "-1"));
        }
    }

    static final class SoundTopHeavy extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return TestMeasures.ALL.get(1);
        }
    }

    @Test
    void soundRulesPass() {
        assertThat(Outcomes.of(Sound.class)).isEqualTo(new Outcomes(9, Map.of()));
        assertThat(Outcomes.of(SoundSpread.class)).isEqualTo(new Outcomes(9, Map.of()));
        assertThat(Outcomes.of(SoundTopHeavy.class)).isEqualTo(new Outcomes(9, Map.of()));
    }

    static final class Shouting extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public String name() {
                    return "Total Of";
                }
            };
        }
    }

    static final class Refusing extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public List<String> check(Inputs inputs) {
                    return List.of("expected a parameter 'base' but there was none");
                }
            };
        }
    }

    static final class Accepting extends OfTotal {
        @Override
        protected List<Use> refused() {
            return List.of(Use.of(SHARE));
        }
    }

    @Test
    void aNameAndWhatIsRefusedAreHeldAgainstTheUses() {
        assertThat(Outcomes.of(Shouting.class).failures())
                .containsExactly(Map.entry(
                        "acceptsItsUses()",
                        "expected a name of lower-case letters, digits and hyphens but was \"Total Of\""));
        assertThat(Outcomes.of(Refusing.class).failures())
                .containsExactly(Map.entry(
                        "acceptsItsUses()",
                        "total: check refuses a use: expected a parameter 'base' but there was none"));
        assertThat(Outcomes.of(Accepting.class).failures())
                .containsOnlyKeys("acceptsItsUses()")
                .hasEntrySatisfying("acceptsItsUses()", message("total: expected check to refuse Use["));
    }

    static final class Beyond extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public Range outputs(Inputs inputs) {
                    return Range.of(Rational.of(-1), Rational.of(2));
                }
            };
        }
    }

    @Test
    void aResultBeyondTheOutputsIsFound() {
        assertThat(Outcomes.of(Beyond.class).failures().get("staysWithinItsOutputs()"))
                .startsWith("total: apply(")
                .endsWith(", outside the outputs [-1, 2] of the same inputs; widen outputs()");
    }

    static final class Hopeful extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public Value estimate(Inputs inputs) {
                    return new Value(Optional.of(Range.of(outputs(inputs).high())), true, false);
                }
            };
        }
    }

    @Test
    void anEstimateThatLeavesOutACompletionIsFound() {
        assertThat(Outcomes.of(Hopeful.class).failures())
                .containsKey("itsRangesContainEveryCompletion()")
                .doesNotContainKeys("staysWithinItsOutputs()", "movesAsDeclared()")
                .hasEntrySatisfying(
                        "itsRangesContainEveryCompletion()",
                        message("total: apply(0, -2, 0) gives -1, outside [4.5, 4.5] or empty, the estimate of ("));
    }

    static final class Boasting extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public Range outputs(Inputs inputs) {
                    return Range.of(Rational.of(-10), Rational.of(10));
                }

                @Override
                public Direction direction(int index) {
                    return Direction.UNDECLARED;
                }

                @Override
                public boolean exact() {
                    return true;
                }
            };
        }
    }

    @Test
    void aRangeThatIsCalledExactAndIsNotReachedIsFound() {
        assertThat(Outcomes.of(Boasting.class).failures())
                .containsOnlyKeys("itsExactRangesAreReached()")
                .hasEntrySatisfying(
                        "itsExactRangesAreReached()",
                        message(
                                "gives [-10, 10], but results reach [-1, 4.5]; mend estimate(), or do not call it exact()"));
    }

    static final class Widening extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public Range outputs(Inputs inputs) {
                    return Range.of(Rational.of(-20), Rational.of(20));
                }

                @Override
                public Value estimate(Inputs inputs) {
                    Range range = super.outputs(inputs);
                    Rational known = Rational.ZERO;
                    for (int i = 0; i < inputs.size(); i++) {
                        known = inputs.value(i).isDetermined() ? known.plus(Rational.ONE) : known;
                    }
                    return new Value(
                            Optional.of(Range.of(
                                    range.low().minus(known), range.high().plus(known))),
                            true,
                            false);
                }
            };
        }
    }

    @Test
    void anEstimateThatWidensIsFound() {
        assertThat(Outcomes.of(Widening.class).failures())
                .containsOnlyKeys("itsRangesNarrow()")
                .hasEntrySatisfying("itsRangesNarrow()", message(", of which more is known, is ["));
    }

    static final class Backwards extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public Direction direction(int index) {
                    return Direction.FALLING;
                }

                @Override
                public Value estimate(Inputs inputs) {
                    return new Value(Optional.of(outputs(inputs)), true, false);
                }
            };
        }
    }

    @Test
    void aWrongDirectionIsFound() {
        assertThat(Outcomes.of(Backwards.class).failures())
                .containsExactly(Map.entry(
                        "movesAsDeclared()",
                        "total: apply(0, -2, 0) gives -1 and apply(1, -2, 0) gives 0, although operand 0 is declared"
                                + " FALLING; mend direction(0)"));
    }

    static final class Generous extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public Optional<List<Rational>> contributions(Inputs inputs) {
                    return super.contributions(inputs)
                            .map(parts -> parts.stream()
                                    .map(part -> part.plus(Rational.ONE))
                                    .toList());
                }
            };
        }
    }

    static final class Misled extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public Optional<List<Rational>> contributions(Inputs inputs) {
                    return super.contributions(inputs).map(parts -> {
                        List<Rational> turned = new ArrayList<>(parts.subList(1, parts.size()));
                        turned.add(parts.get(0));
                        return turned;
                    });
                }
            };
        }
    }

    @Test
    void contributionsThatDoNotAddUpAreFound() {
        assertThat(Outcomes.of(Generous.class).failures())
                .containsExactly(Map.entry(
                        "itsContributionsSum()",
                        "total: contributions(0, -2, 0) are [1, 0, 1], but apply gives -1; expected 3 that sum to it"));
        assertThat(Outcomes.of(Misled.class).failures())
                .containsOnlyKeys("itsContributionsSum()")
                .hasEntrySatisfying("itsContributionsSum()", message(" is empty; expected 0 for it"));
    }

    static final class FromNothing extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            return new Total() {
                @Override
                public Optional<Rational> apply(Inputs inputs) {
                    return super.apply(inputs).or(() -> Optional.of(Rational.ZERO));
                }
            };
        }
    }

    @Test
    void aResultFromNothingIsFound() {
        assertThat(Outcomes.of(FromNothing.class).failures())
                .containsEntry(
                        "givesNothingForNothing()",
                        "total: apply(empty, empty, empty) gives 0; expected nothing where no operand is there, since"
                                + " nothing applicable was asked");
    }

    static final class Counting extends OfTotal {
        @Override
        protected CustomMeasure measure() {
            AtomicInteger calls = new AtomicInteger();
            return new Total() {
                @Override
                public Optional<Rational> apply(Inputs inputs) {
                    return super.apply(inputs).map(result -> result.plus(Rational.of(calls.incrementAndGet())));
                }
            };
        }
    }

    @Test
    void aRuleThatRemembersIsFound() {
        assertThat(Outcomes.of(Counting.class).failures().get("keepsNoState()"))
                .startsWith("total: apply(0, -2, 0) gives 0, and again ")
                .endsWith("; a rule keeps no state");
    }

    static final class Unused extends OfTotal {
        @Override
        protected List<Use> uses() {
            return List.of();
        }
    }

    @Test
    void aUseIsNeeded() {
        assertThat(Outcomes.of(Unused.class).failures())
                .hasSize(9)
                .containsEntry("keepsNoState()", "expected at least one use of the rule but uses() gives none");
        assertThatIllegalArgumentException()
                .isThrownBy(Use::of)
                .withMessage("scales: expected at least one scale but there is none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Use.of(SHARE).weighing("1", "2"))
                .withMessage("weights: expected 1 of them but there are 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Use.of(new Scale.Words()))
                .withMessage("scales: expected scales that are worth points but one is worth none");
    }

    private static Consumer<String> message(String part) {
        return message -> assertThat(message).contains(part);
    }
}
