package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of conditions, in sentences with the numbers that decided. */
public final class Requirements {

    private final Words words;
    private final Values values;
    private final Scorecard card;
    private final boolean exact;

    /**
     * The conditions of a scorecard.
     *
     * @param words how to speak about its framework
     * @param card the scorecard
     * @param exact whether exact numbers are told beside rounded ones
     */
    public Requirements(Words words, Scorecard card, boolean exact) {
        this.exact = exact;
        this.words = words;
        this.values = new Values(words);
        this.card = card;
    }

    /**
     * A condition in words.
     *
     * @param derivation how the condition came about
     * @return for example {@code fulfilment of Answering is 0.25 to 0.75, at least 0.6 is needed: open}
     */
    public Clause clause(ConditionDerivation derivation) {
        if (derivation instanceof ConditionDerivation.Combined combined) {
            String text = combined.kind() == ConditionDerivation.Combined.Kind.AT_LEAST
                    ? words.say(
                            "condition.at-least-of",
                            combined.count(),
                            combined.conditions().size())
                    : words.say("condition." + Keys.of(combined.kind()));
            return decided(
                    derivation,
                    text,
                    combined.conditions().stream().map(this::clause).toList());
        } else if (derivation instanceof ConditionDerivation.Negated negated) {
            return decided(derivation, words.say("condition.not"), List.of(clause(negated.condition())));
        }
        return decided(derivation, sentence(derivation), List.of());
    }

    private Clause decided(ConditionDerivation derivation, String text, List<Clause> parts) {
        String outcome = words.say("sentence.outcome", text, outcome(derivation.possible()));
        String all = derivation.now().equals(derivation.possible())
                ? outcome
                : words.say("sentence.assumed", outcome, outcome(derivation.now()));
        return new Clause(Optional.of(derivation.possible()), all, parts);
    }

    /**
     * Outcomes in a word.
     *
     * @param outcomes the outcomes that are still possible
     * @return met, unmet, open, or that nothing applicable was asked
     */
    public String outcome(Outcomes outcomes) {
        return words.say("outcome." + key(outcomes));
    }

    /**
     * Outcomes of a named condition in a word.
     *
     * @param outcomes the outcomes that are still possible
     * @return met, unmet, open, or that nothing applicable was asked
     */
    public String conditionOutcome(Outcomes outcomes) {
        return words.say("condition.outcome." + key(outcomes));
    }

    /**
     * Outcomes of what a stage requires, in a word.
     *
     * @param outcomes the outcomes that are still possible
     * @return met, unmet, open, or that nothing applicable was asked
     */
    public String stageOutcome(Outcomes outcomes) {
        return words.say("stage.outcome." + key(outcomes));
    }

    private static String key(Outcomes outcomes) {
        return outcomes.isMet() ? "met" : outcomes.isUnmet() ? "unmet" : outcomes.isVoid() ? "void" : "open";
    }

    private String sentence(ConditionDerivation derivation) {
        if (derivation instanceof ConditionDerivation.Compared compared) {
            return compared(compared);
        } else if (derivation instanceof ConditionDerivation.AnswerChecked checked) {
            return answer(checked);
        } else if (derivation instanceof ConditionDerivation.FactChecked checked) {
            Optional<Scale> scale = words.framework().fact(checked.fact()).map(Fact::scale);
            String reply = values.quoted(scale, card.facts().getOrDefault(checked.fact(), new Reply.Unanswered()));
            return needed(words.names().indicator(checked.fact()), reply, choices(scale, checked.choices()));
        } else if (derivation instanceof ConditionDerivation.PlacementChecked checked) {
            return placement(checked);
        } else if (derivation instanceof ConditionDerivation.Referred referred) {
            return words.say("condition.named", words.names().condition(referred.condition(), referred.subject()));
        }
        throw new IllegalArgumentException(
                "derivation: expected a kind that is known but was " + derivation.getClass());
    }

    private String compared(ConditionDerivation.Compared compared) {
        List<Rational> thresholds = new ArrayList<>();
        compared.right().possible().number().ifPresent(thresholds::add);
        String right = compared.right().origin() instanceof Input.Origin.Constant
                ? value(compared.right(), compared.right().possible(), List.of())
                : words.say(
                        "figure.is",
                        input(compared.right()),
                        value(compared.right(), compared.right().possible(), List.of()));
        String left = value(compared.left(), compared.left().possible(), thresholds);
        if (compared.left().mayBeSatisfied()) {
            left = words.say("value.or-satisfied", left);
        }
        if (!compared.left().score().equals(compared.left().possible())) {
            left = words.say(
                    "sentence.counted",
                    left,
                    value(compared.left(), compared.left().score(), thresholds));
        }
        return needed(input(compared.left()), left, words.say("comparison." + Keys.of(compared.comparison()), right));
    }

    private String answer(ConditionDerivation.AnswerChecked checked) {
        Optional<Scale> scale = scale(checked.key());
        String reply = values.quoted(scale, checked.reply());
        String name = words.names().key(checked.key());
        if (checked.rule() instanceof Condition.Chosen chosen) {
            String said = isLacking(checked) ? words.say("brackets", reply, words.say("input.lacking")) : reply;
            return needed(name, said, choices(scale, chosen.choices()));
        } else if (checked.rule() instanceof Condition.OfKind kind) {
            return needed(name, reply, words.say("kind." + Keys.of(kind.kind())));
        } else if (checked.rule() instanceof Condition.Brings brings) {
            return words.say("sentence.brings", name, words.say("attachment." + Keys.of(brings.attachment())));
        }
        throw new IllegalArgumentException("checked: expected a condition on an answer but was " + checked.rule());
    }

    /**
     * Whether an answer that is held against choices lacks something that its indicator demands: else it would be decided.
     *
     * @param checked the answer, and what was asked of it
     * @return true where it was answered, and is open all the same
     */
    public static boolean isLacking(ConditionDerivation.AnswerChecked checked) {
        return checked.rule() instanceof Condition.Chosen
                && checked.reply().kind() == AnswerKind.ANSWERED
                && checked.possible().isOpen();
    }

    private String choices(Optional<Scale> scale, List<String> ids) {
        List<String> named = ids.stream()
                .map(id -> values.quoted(scale, new Reply.Choice(id)))
                .toList();
        return scale.filter(Scale.Several.class::isInstance).isPresent() ? words.and(named) : words.or(named);
    }

    private String placement(ConditionDerivation.PlacementChecked checked) {
        if (checked.rule() instanceof Condition.Placed placed) {
            Comparison comparison = placed.comparison();
            return needed(
                    words.names().placement(placed.placement(), checked.subject()),
                    values.stages(checked.possibleStages(), true),
                    words.say("comparison." + Keys.of(comparison), words.names().stage(placed.stage())));
        } else if (checked.rule() instanceof Condition.PlacedIn placed) {
            return needed(
                    words.names().placement(placed.placement(), checked.subject()),
                    values.stages(checked.possibleStages(), false),
                    words.or(placed.stages().stream().map(words.names()::stage).toList()));
        }
        throw new IllegalArgumentException("checked: expected a condition on a placement but was " + checked.rule());
    }

    private String needed(String what, String is, String needed) {
        return words.say("sentence.needed", what, is, needed);
    }

    /**
     * What an input is, by name.
     *
     * @param input the input
     * @return for example {@code fulfilment of Answering}
     */
    public String input(Input input) {
        Input.Origin origin = input.origin();
        if (origin instanceof Input.Origin.Answered answered) {
            String name = words.names().key(answered.key());
            return Operands.counted(words, name, answered.counting());
        } else if (origin instanceof Input.Origin.Measured measured) {
            return words.names().measure(measured.measure(), measured.subject());
        } else if (origin instanceof Input.Origin.Ranked ranked) {
            return words.say("operand.rank", words.names().placement(ranked.placement(), ranked.subject()));
        } else if (origin instanceof Input.Origin.Targeted targeted) {
            return words.say("operand.target", words.names().placement(targeted.placement(), targeted.subject()));
        } else if (origin instanceof Input.Origin.Recorded recorded) {
            return words.names().indicator(recorded.fact());
        }
        return words.say(origin instanceof Input.Origin.Constant ? "operand.constant" : "operand.condition");
    }

    /**
     * The number of an input, with the digits and thresholds of the figure that it is.
     *
     * @param input the input
     * @param value one of its values
     * @param thresholds further numbers that no rounding may cross
     * @return the number in words
     */
    public String value(Input input, Value value, List<Rational> thresholds) {
        if (input.origin() instanceof Input.Origin.Measured measured) {
            Optional<MeasureResult> result = card.measures().stream()
                    .filter(figure -> figure.measure().equals(measured.measure())
                            && figure.subject().equals(measured.subject()))
                    .findFirst();
            if (result.isPresent()) {
                List<Rational> all = new ArrayList<>(thresholds);
                all.addAll(result.get().thresholds());
                return said(value, result.get().digits(), all);
            }
        }
        Optional<Rational> number = value.number();
        if (number.isPresent() && number.get().toExactDecimal().isPresent()) {
            return words.figures().exact(number.get());
        }
        return said(value, Values.DIGITS, thresholds);
    }

    private String said(Value value, int digits, List<Rational> thresholds) {
        return exact ? values.withExact(value, digits, thresholds) : values.brief(value, digits, thresholds);
    }

    private Optional<Scale> scale(AnswerKey key) {
        return words.framework().indicator(key.indicator()).map(Indicator::scale);
    }
}
