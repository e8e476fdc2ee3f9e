package io.github.maturity4j.crosswalk;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Relations between the answers of two frameworks, as data. Whether they fit the frameworks is told by {@link #check}. Immutable
 * and thread-safe.
 */
@Value.Immutable
public interface Crosswalk {

    /** The id. */
    String id();

    /** The version; a released version never changes. */
    String version();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** What is related here, and what is not. */
    Optional<Text> description();

    /** The language of texts that name none, as a BCP 47 tag; {@code en} where absent. */
    @Value.Default
    default String language() {
        return "en";
    }

    /** The framework whose answers are carried. */
    FrameworkVersion fromFramework();

    /** The framework to whose answers they are carried. */
    FrameworkVersion toFramework();

    /** Where each relation comes from that states no basis of its own. */
    Optional<Basis> basis();

    /** The publications referred to, in document order. */
    List<Source> sources();

    /** The relations, in document order. */
    List<Relation> relations();

    /**
     * The same crosswalk read from its target to its source: each relation allows the same pairs of answers as before. Its id and
     * version stay.
     *
     * @return the crosswalk in the other direction; reversed again, it is equal to this one
     */
    default Crosswalk reversed() {
        return builder()
                .from(this)
                .fromFramework(toFramework())
                .toFramework(fromFramework())
                .relations(relations().stream().map(Relation::reversed).toList())
                .build();
    }

    /**
     * Where a relation comes from.
     *
     * @param relation a relation of this crosswalk
     * @return its own basis, else that of the crosswalk
     * @throws IllegalArgumentException if neither states one
     */
    default Basis basisOf(Relation relation) {
        return relation.basis()
                .or(this::basis)
                .orElseThrow(() -> new IllegalArgumentException(
                        "relation: expected one with a basis but neither it nor the crosswalk states one"));
    }

    /**
     * What a text of this crosswalk says in a language: a text that names no language is in that of the crosswalk.
     *
     * @param text a text of this crosswalk
     * @param locale the language asked for
     * @return the words, the language they are in, and whether that is a fallback
     */
    default Text.Phrase phrase(Text text, Locale locale) {
        Text.Phrase phrase = text.in(locale);
        if (!phrase.language().isEmpty()) {
            return phrase;
        }
        boolean asked = Locale.forLanguageTag(language()).getLanguage().equals(locale.getLanguage());
        return new Text.Phrase(phrase.words(), language(), !asked);
    }

    /**
     * Everything that is wrong with this crosswalk, seen with its frameworks: another framework or version, indicators, areas and
     * choices that are not there, levels on scales without points, a level that everything or nothing reaches, an equivalence that
     * does not pair every choice with one other in the same order, a relation that is there twice or says no more than another, one
     * without a basis.
     *
     * @param source the framework whose answers are carried
     * @param target the framework to whose answers they are carried
     * @return the problems in document order, with pointers into the document that this crosswalk is or would be; none where all is
     *     well
     */
    default List<Problem> check(Framework source, Framework target) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        return new CrosswalkCheck(this, source, target).problems();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a crosswalk; {@code id}, {@code version}, {@code fromFramework} and {@code toFramework} are required. */
    final class Builder extends ImmutableCrosswalk.Builder {
        Builder() {}
    }
}
