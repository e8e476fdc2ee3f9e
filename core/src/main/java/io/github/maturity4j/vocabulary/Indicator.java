package io.github.maturity4j.vocabulary;

import io.github.maturity4j.exact.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One thing that can be observed or asked. It is asked once for each of its areas; each (indicator, area) pair is an
 * operand of its own. Immutable and thread-safe.
 */
@Value.Immutable
public interface Indicator {

    /** The id, unique among all indicators and facts of the framework. */
    String id();

    /** What is asked, as a question for people; the title or id where there is none. */
    Optional<Text> question();

    /** A short name for tables; the id where there is none. */
    Optional<Text> title();

    /** How to answer well: where to look, what counts as evidence. */
    Optional<Text> guidance();

    /** The ids of the stages this indicator speaks for; empty where it belongs to none. */
    List<String> stages();

    /** The ids of the dimensions this indicator belongs to; empty where it belongs to none. */
    List<String> dimensions();

    /** The ids of the areas it is asked for; empty where it is asked once, for the whole. */
    List<String> areas();

    /** The ids of the roles that may answer; empty where everyone may. */
    List<String> roles();

    /** Words by which rules choose indicators. */
    List<String> tags();

    /** What an answer can be, and what it is worth. */
    Scale scale();

    /** The name under which the framework declares the scale; empty where it is written in place. */
    Optional<String> scaleName();

    /** What one sees for each choice, by choice id; goes before the anchors of the scale. */
    Map<String, Text> anchors();

    /** Whether <em>not applicable</em> is an answer. */
    @Value.Default
    default Applicability applicability() {
        return Applicability.ALWAYS;
    }

    /** What an answer must bring; one that lacks it is open between the worst and itself. */
    Set<Attachment> demands();

    /** How several respondents of a role become one; the framework's own way where absent. */
    Optional<Consolidation> consolidation();

    /** How several roles become one; the framework's own way where absent. */
    Optional<Consolidation> acrossRoles();

    /**
     * What it weighs in rules that take the weights of elements, at least 0; 1 where absent. Each pair with an area has all of it. The weight comes from
     * where the indicator comes from.
     */
    Optional<Rational> weight();

    /** Where the indicator comes from; inherited from the framework where absent. */
    Optional<Basis> basis();

    /**
     * What one sees when a choice is the right answer: the indicator's own anchor, else that of the scale.
     *
     * @param choice the id of a choice
     * @return the description; empty where neither describes it
     */
    default Optional<Text> anchor(String choice) {
        Text own = anchors().get(choice);
        return own != null
                ? Optional.of(own)
                : scale().choices().stream()
                        .filter(candidate -> candidate.id().equals(choice))
                        .findFirst()
                        .flatMap(Scale.Choice::anchor);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an indicator; {@code id} and {@code scale} are required. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
