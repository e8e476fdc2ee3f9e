package io.github.maturity4j.overlay;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an overlay has changed: what it was, what it is, and where the change comes from. Immutable and thread-safe.
 *
 * @param part the kind of part
 * @param id the id of the part
 * @param at what of the part was changed, as {@link Change#at()} names it; empty for the part as a whole
 * @param before what it was; absent for what the overlay added
 * @param after what it is; absent for what the overlay withdrew
 * @param basis where the change comes from
 */
public record Amendment(
        Part part, String id, String at, Optional<Content> before, Optional<Content> after, Basis basis) {

    /** Checks that all parts are there. */
    public Amendment {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(basis, "basis");
    }

    /** What stands at a place. */
    public sealed interface Content {

        /**
         * A number.
         *
         * @param number the number
         */
        record Numeral(Rational number) implements Content {
            /** Checks that the number is there. */
            public Numeral {
                Objects.requireNonNull(number, "number");
            }
        }

        /**
         * A name: the id of a stage, area or indicator, or {@code own} for a term that takes the weights of elements.
         *
         * @param name the name
         */
        record Name(String name) implements Content {
            /** Checks that the name is there. */
            public Name {
                Objects.requireNonNull(name, "name");
            }
        }

        /**
         * A text.
         *
         * @param text the text, with its languages
         */
        record Words(Text text) implements Content {
            /** Checks that the text is there. */
            public Words {
                Objects.requireNonNull(text, "text");
            }
        }
    }

    /**
     * Where this stands in the framework, as a pointer, for example {@code /measures/fulfilment/mean/weights/goals}.
     *
     * @return the pointer
     */
    public String pointer() {
        return Wording.pointer(part.section(), id) + (at.isEmpty() ? "" : "/" + at);
    }
}
