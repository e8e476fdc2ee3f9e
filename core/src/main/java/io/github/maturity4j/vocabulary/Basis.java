package io.github.maturity4j.vocabulary;

import java.util.Objects;
import java.util.Optional;

/**
 * Where an element of a framework comes from: an author published it, or whoever wrote the framework added it and says
 * why. Every element states a basis or inherits it from what encloses it; results repeat it.
 */
public sealed interface Basis {

    /**
     * An author says so.
     *
     * @param source the id of the {@link Source}
     * @param place where in the source, for example "chapter 2"; empty for the source as a whole
     */
    record Published(String source, Optional<Text> place) implements Basis {

        /** Checks that both parts are there. */
        public Published {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * Not published: added to make the framework answerable or decidable.
     *
     * @param reason why it was added, and why so
     */
    record Operationalised(Text reason) implements Basis {

        /** Checks that the reason is there. */
        public Operationalised {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A published basis.
     *
     * @param source the id of the source
     * @param place where in the source
     * @return the basis
     */
    static Basis published(String source, String place) {
        return new Published(source, Optional.of(Text.of(place)));
    }

    /**
     * A basis of one's own.
     *
     * @param reason why the element was added
     * @return the basis
     */
    static Basis operationalised(String reason) {
        return new Operationalised(Text.of(reason));
    }
}
