package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a rule takes its numbers from, in words. */
public final class Operands {

    private final Words words;
    private final String all;

    /**
     * The operands of a rule.
     *
     * @param words how to speak about its framework
     * @param repeated whether the rule speaks about a stage, dimension or area at hand
     */
    public Operands(Words words, boolean repeated) {
        this(words, repeated ? "selection.its" : "selection.all");
    }

    private Operands(Words words, String all) {
        this.words = words;
        this.all = all;
    }

    /** The operands of what is asked of each answer by itself. */
    Operands ofAnswer() {
        return new Operands(words, "selection.answer");
    }

    /**
     * An operand in words.
     *
     * @param operand the operand
     * @return for example {@code fulfilment of each stage}
     */
    public String operand(Operand operand) {
        if (operand instanceof Operand.Answers answers) {
            String selected = selection(answers.selection());
            return counted(words, selected, answers.counting());
        } else if (operand instanceof Operand.Children children) {
            String beneath = words.say("operand.children");
            return children.rescaled() ? words.say("operand.rescaled", beneath) : beneath;
        } else if (operand instanceof Operand.Measured measured) {
            return scoped(words.names().rule(words.framework().measures(), measured.measure()), measured.scope());
        } else if (operand instanceof Operand.Rank rank) {
            return words.say("operand.rank", placement(rank.placement(), rank.scope()));
        } else if (operand instanceof Operand.Target target) {
            return words.say("operand.target", placement(target.placement(), target.scope()));
        } else if (operand instanceof Operand.Recorded recorded) {
            return words.names().indicator(recorded.fact());
        } else if (operand instanceof Operand.Constant constant) {
            return words.figures().exact(constant.value());
        }
        throw new IllegalArgumentException("operand: expected a kind that is known but was " + operand);
    }

    /**
     * Answers in words, with what is made of their points.
     *
     * @param words how to speak about the framework
     * @param name the answers
     * @param counting which number is made of their points
     * @return for example {@code what is missing to the best of Greets}
     */
    static String counted(Words words, String name, Counting counting) {
        String number = counting.isRescaled() ? words.say("operand.rescaled", name) : name;
        return counting.isShortfall() ? words.say("operand.shortfall", number) : number;
    }

    /**
     * A placement in words.
     *
     * @param id its id
     * @param scope which of its figures
     * @return for example {@code stage of each dimension}
     */
    public String placement(String id, Scope scope) {
        return scoped(words.names().rule(words.framework().placements(), id), scope);
    }

    /**
     * A name with the figures that are meant.
     *
     * @param name the name of a rule
     * @param scope which of its figures
     * @return for example {@code fulfilment of Answering}
     */
    public String scoped(String name, Scope scope) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Axis, Scope.Pick> pick : scope.picks().entrySet()) {
            if (pick.getValue() instanceof Scope.Pick.One one) {
                parts.add(words.names().element(pick.getKey(), one.id()));
            } else if (pick.getValue() instanceof Scope.Pick.Each) {
                parts.add(words.say("scope.each", words.say("axis." + Keys.of(pick.getKey()))));
            } else if (pick.getValue() instanceof Scope.Pick.Below) {
                parts.add(words.say("scope.below"));
            } else {
                parts.add(words.say("scope.children"));
            }
        }
        return parts.isEmpty() ? name : words.say("of", name, words.and(parts));
    }

    /**
     * A selection of answers in words.
     *
     * @param selection the selection
     * @return for example {@code the indicators of the stage Answering}
     */
    public String selection(Selection selection) {
        String areas = part("selection.areas", selection.areas(), words.names()::area);
        if (!selection.indicators().isEmpty()) {
            return names(selection.indicators(), words.names()::indicator) + areas;
        }
        if (selection.equals(Selection.ALL)) {
            return words.say(all);
        }
        return words.say("selection")
                + part("selection.stages", selection.stages(), words.names()::stage)
                + part("selection.dimensions", selection.dimensions(), words.names()::dimension)
                + areas
                + part("selection.tags", selection.tags(), tag -> tag)
                + part("selection.roles", selection.roles(), words.names()::role);
    }

    private String part(String key, List<String> ids, Function<String, String> name) {
        return ids.isEmpty() ? "" : words.count(key, ids.size(), names(ids, name));
    }

    /**
     * Several operands with their weights.
     *
     * @param terms the operands
     * @return for example {@code fulfilment of each stage (weight 2) and 3}
     */
    public String terms(List<Term> terms) {
        return words.and(terms.stream().map(this::term).toList());
    }

    private String term(Term term) {
        List<String> with = new ArrayList<>();
        if (term.ownWeights()) {
            with.add(words.say("term.own"));
        } else if (!term.weight().equals(Rational.ONE)) {
            with.add(words.say("term.weight", words.figures().exact(term.weight())));
        }
        if (!term.weights().isEmpty()) {
            List<String> weights = new ArrayList<>();
            term.weights()
                    .forEach((id, weight) ->
                            weights.add(words.say("amount", id, words.figures().exact(weight))));
            with.add(words.say("term.weights", words.list(weights)));
        }
        with.addAll(new TreatmentWords(words).stated(term.treatments()));
        term.baseline()
                .ifPresent(baseline ->
                        with.add(words.say("term.baseline", words.figures().exact(baseline))));
        term.reasonCode().ifPresent(code -> with.add(words.say("term.reason", code)));
        String operand = operand(term.operand());
        return with.isEmpty() ? operand : words.say("brackets", operand, words.list(with));
    }

    private String names(List<String> ids, Function<String, String> name) {
        return words.or(ids.stream().map(name).toList());
    }
}
