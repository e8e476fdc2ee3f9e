package io.github.maturity4j.documents.internal.tree;

import io.github.maturity4j.problem.Wording;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the root of a tree to a node. */
public final class Path {

    /** The way to the root itself. */
    public static final Path ROOT = new Path(null, "");

    private final @Nullable Path parent;
    private final String step;

    private Path(@Nullable Path parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * The way to a member of the map here, or to an entry of the list here.
     *
     * @param next the name of the member, or the position of the entry
     * @return the way there
     */
    public Path then(Object next) {
        return new Path(this, next.toString());
    }

    /** The last step of the way; empty for the root. */
    public String last() {
        return step;
    }

    /** This path as a JSON pointer. */
    public String pointer() {
        Deque<Object> steps = new ArrayDeque<>();
        for (Path at = this; at.parent != null; at = at.parent) {
            steps.addFirst(at.step);
        }
        return Wording.pointer(steps.toArray());
    }

    @Override
    public String toString() {
        return pointer();
    }
}
