package io.github.maturity4j.generated;

import io.github.maturity4j.exact.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Small random choices from a seed. */
public final class Draw {

    private final SplittableRandom random;

    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True in so many of 100 cases. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number in [0, bound). */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number in [low, high]. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    @SafeVarargs
    public final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Between one and all of some things, in their order. */
    public <T> List<T> some(List<T> things) {
        List<T> found = new ArrayList<>();
        for (T thing : things) {
            if (chance(50)) {
                found.add(thing);
            }
        }
        return found.isEmpty() ? List.of(one(things)) : found;
    }

    /** A multiple of a quarter, or now and then of a tenth or a third. */
    public Rational number(int low, int high) {
        return switch (below(8)) {
            case 0 -> Rational.of(between(low * 10, high * 10), 10);
            case 1 -> Rational.of(between(low * 3, high * 3), 3);
            case 2, 3 -> Rational.of(between(low, high));
            default -> Rational.of(between(low * 4, high * 4), 4);
        };
    }

    public long seed() {
        return random.nextLong();
    }
}
