package io.github.maturity4j.assessment;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A reply with what came with it. Whether it lies on the scale of its indicator is checked when an assessment is built.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface Answer {

    /** What was said. */
    Reply reply();

    /** The reason given. */
    Optional<String> reason();

    /** An address at which it can be seen. */
    Optional<String> link();

    /** The evidence that was looked at. */
    Optional<String> evidence();

    /** A comment, which nothing asks for. */
    Optional<String> comment();

    /** How the answer came about. */
    Optional<Origin> origin();

    /** In an assessment of several respondents: the ids of those who agreed on this answer, as far as that was recorded. */
    List<String> agreedBy();

    /**
     * What came with the reply; blank words do not count.
     *
     * @return the attachments that are there
     */
    @Value.Lazy
    default Set<Attachment> attachments() {
        Set<Attachment> present = new LinkedHashSet<>();
        if (reason().filter(words -> !words.isBlank()).isPresent()) {
            present.add(Attachment.REASON);
        }
        if (link().filter(words -> !words.isBlank()).isPresent()) {
            present.add(Attachment.LINK);
        }
        if (evidence().filter(words -> !words.isBlank()).isPresent()) {
            present.add(Attachment.EVIDENCE);
        }
        return Set.copyOf(present);
    }

    /**
     * A reply without anything else.
     *
     * @param reply what was said
     * @return the answer
     */
    static Answer of(Reply reply) {
        return builder().reply(reply).build();
    }

    /**
     * A choice.
     *
     * @param id the id of the choice, or {@code yes} or {@code no}
     * @return the answer
     */
    static Answer choice(String id) {
        return of(new Reply.Choice(id));
    }

    /**
     * Several choices, or none.
     *
     * @param ids the ids of the choices, each once
     * @return the answer
     * @throws IllegalArgumentException if an id is there twice
     */
    static Answer choices(String... ids) {
        Set<String> set = new LinkedHashSet<>(List.of(ids));
        if (set.size() != ids.length) {
            throw new IllegalArgumentException("ids: expected each choice once but was " + List.of(ids));
        }
        return of(new Reply.Choices(set));
    }

    /** Yes. */
    static Answer yes() {
        return choice("yes");
    }

    /** No. */
    static Answer no() {
        return choice("no");
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the answer
     */
    static Answer number(long value) {
        return of(new Reply.Amount(Rational.of(value)));
    }

    /**
     * A decimal.
     *
     * @param decimal a decimal as {@link Rational#parse(String)} reads it
     * @return the answer
     * @throws IllegalArgumentException if it is no such decimal
     */
    static Answer number(String decimal) {
        return of(new Reply.Amount(Rational.parse(decimal)));
    }

    /** Not applicable, without a reason. */
    static Answer notApplicable() {
        return of(new Reply.NotApplicable());
    }

    /**
     * Not applicable.
     *
     * @param reason why
     * @return the answer
     */
    static Answer notApplicable(String reason) {
        return builder().reply(new Reply.NotApplicable()).reason(reason).build();
    }

    /** "I don't know." */
    static Answer unknown() {
        return of(new Reply.Unknown());
    }

    /** Nothing said. */
    static Answer unanswered() {
        return of(new Reply.Unanswered());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer; {@code reply} is required. */
    final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
