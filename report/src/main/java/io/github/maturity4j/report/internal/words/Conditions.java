package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule requires, in words. */
public final class Conditions {

    private final Words words;
    private final Values values;
    private final Operands operands;

    /**
     * The conditions of a rule.
     *
     * @param words how to speak about its framework
     * @param repeated whether the rule speaks about a stage, dimension or area at hand
     */
    public Conditions(Words words, boolean repeated) {
        this(words, new Operands(words, repeated));
    }

    private Conditions(Words words, Operands operands) {
        this.words = words;
        this.values = new Values(words);
        this.operands = operands;
    }

    /**
     * A condition in words.
     *
     * @param condition the condition
     * @return a sentence, with those of its parts beneath
     */
    public Clause clause(Condition condition) {
        if (condition instanceof Condition.OfEach ofEach) {
            return Clause.of(
                    words.say("condition.of-each", operands.selection(ofEach.selection())),
                    List.of(new Conditions(words, operands.ofAnswer()).clause(ofEach.condition())));
        } else if (condition instanceof Condition.All all) {
            return Clause.of(words.say("condition.all"), clauses(all.conditions()));
        } else if (condition instanceof Condition.Any any) {
            return Clause.of(words.say("condition.any"), clauses(any.conditions()));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            int written = atLeast.conditions().size();
            String text = atLeast.count() > written
                    ? words.say("condition.at-least-of-several", atLeast.count())
                    : words.say("condition.at-least-of", atLeast.count(), written);
            return Clause.of(text, clauses(atLeast.conditions()));
        } else if (condition instanceof Condition.Not not) {
            return Clause.of(words.say("condition.not"), List.of(clause(not.condition())));
        } else if (condition instanceof Condition.Table table) {
            List<Clause> rows = new ArrayList<>();
            table.thresholds()
                    .forEach((id, least) -> rows.add(Clause.of(words.say(
                            "condition.is",
                            element(id),
                            words.say("comparison.at-least", words.figures().exact(least))))));
            return Clause.of(
                    words.say(
                            "condition.table",
                            operands.scoped(
                                    words.names().rule(words.framework().measures(), table.measure()), table.scope())),
                    rows);
        }
        return Clause.of(sentence(condition));
    }

    /**
     * Several conditions in words.
     *
     * @param conditions the conditions
     * @return a sentence for each
     */
    public List<Clause> clauses(List<Condition> conditions) {
        return conditions.stream().map(this::clause).toList();
    }

    private String sentence(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            String said = words.say(
                    "condition.is",
                    operands.operand(compare.left()),
                    words.say("comparison." + Keys.of(compare.comparison()), operands.operand(compare.right())));
            return new TreatmentWords(words).appended(said, compare.treatments());
        } else if (condition instanceof Condition.Chosen chosen) {
            Optional<Scale> scale = scale(chosen.selection());
            String said =
                    words.say("condition.is", operands.selection(chosen.selection()), choices(scale, chosen.choices()));
            return new TreatmentWords(words).appended(said, chosen.treatments());
        } else if (condition instanceof Condition.OfKind kind) {
            return words.say(
                    "condition.is", operands.selection(kind.selection()), words.say("kind." + Keys.of(kind.kind())));
        } else if (condition instanceof Condition.Brings brings) {
            return words.say(
                    "condition.brings",
                    operands.selection(brings.selection()),
                    words.say("attachment." + Keys.of(brings.attachment())));
        } else if (condition instanceof Condition.FactIs fact) {
            Optional<Scale> scale = words.framework().fact(fact.fact()).map(Fact::scale);
            return words.say("condition.is", words.names().indicator(fact.fact()), choices(scale, fact.choices()));
        } else if (condition instanceof Condition.Placed placed) {
            return words.say(
                    "condition.is",
                    operands.placement(placed.placement(), placed.scope()),
                    words.say(
                            "comparison." + Keys.of(placed.comparison()),
                            words.names().stage(placed.stage())));
        } else if (condition instanceof Condition.PlacedIn placed) {
            return words.say(
                    "condition.is",
                    operands.placement(placed.placement(), placed.scope()),
                    words.or(placed.stages().stream().map(words.names()::stage).toList()));
        } else if (condition instanceof Condition.Named named) {
            String name = words.names().rule(words.framework().conditions(), named.condition());
            return words.say("condition.named", operands.scoped(name, named.scope()));
        }
        throw new IllegalArgumentException("condition: expected a kind that is known but was " + condition);
    }

    private String choices(Optional<Scale> scale, List<String> ids) {
        List<String> named = ids.stream()
                .map(id -> values.quoted(scale, new Reply.Choice(id)))
                .toList();
        return scale.filter(Scale.Several.class::isInstance).isPresent() ? words.and(named) : words.or(named);
    }

    private Optional<Scale> scale(Selection selection) {
        return selection.indicators().size() == 1
                ? words.framework().indicator(selection.indicators().get(0)).map(Indicator::scale)
                : Optional.empty();
    }

    private String element(String id) {
        return words.framework().stage(id).isPresent()
                ? words.names().stage(id)
                : words.framework().areas().stream().anyMatch(area -> area.id().equals(id))
                        ? words.names().area(id)
                        : words.names().dimension(id);
    }
}
