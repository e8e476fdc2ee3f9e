package io.github.maturity4j.oracle;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something was found, told only when it has to be. */
final class Place {

    private final Object[] parts;

    Place(Object... parts) {
        this.parts = parts.clone();
    }

    Place at(Object... inside) {
        Object[] longer = Arrays.copyOf(parts, parts.length + inside.length);
        System.arraycopy(inside, 0, longer, parts.length, inside.length);
        return new Place(longer);
    }

    @Override
    public String toString() {
        return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" "));
    }
}
