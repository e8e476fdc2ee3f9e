package io.github.maturity4j.problem;

import java.util.Collection;
import java.util.Optional;

/**
 * Says of names that do not resolve what was probably meant, for the first {@value #MOST} of one input only: each such search
 * goes through all names there are, and without a bound a long list of wrong names would cost its length times theirs. Used by
 * one thread.
 */
public final class Suggestions {

    /** For how many names the nearest one is looked for. */
    public static final int MOST = 50;

    private int made;

    /** Suggestions for one input. */
    public Suggestions() {}

    /**
     * That a name does not resolve, as {@link Wording#unknown} tells it; from name {@value #MOST} + 1 on without the names that
     * there are.
     *
     * @param kind what was to be named, for example {@code "stage"}
     * @param name the name that was there
     * @param candidates the names that would resolve
     * @return the sentence
     */
    public String unknown(String kind, String name, Collection<String> candidates) {
        return made++ < MOST ? Wording.unknown(kind, name, candidates) : Wording.unknown(kind, name);
    }

    /**
     * The name that was probably meant, as {@link Wording#nearest} finds it.
     *
     * @param name the name that was there
     * @param candidates the names that would be right
     * @return the nearest; empty where none is near, and from name {@value #MOST} + 1 on
     */
    public Optional<String> nearest(String name, Collection<String> candidates) {
        return made++ < MOST ? Wording.nearest(name, candidates) : Optional.empty();
    }
}
