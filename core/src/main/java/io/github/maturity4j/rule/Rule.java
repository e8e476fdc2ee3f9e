package io.github.maturity4j.rule;

import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** What the three families of rules have in common: a name, words, a basis, and what they are repeated over. */
public interface Rule {

    /** The id, unique among the rules of its family. */
    String id();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** What the rule is for. */
    Optional<Text> description();

    /** Where the rule comes from; inherited from the framework where absent. */
    Optional<Basis> basis();

    /** The axes over which the rule is repeated; it gives one figure for the whole where empty. */
    List<ForEach> forEach();
}
