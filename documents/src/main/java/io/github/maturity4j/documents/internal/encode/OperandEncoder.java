package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import java.util.List;

/** Writes operands, selections, scopes, terms and treatments. */
final class OperandEncoder {

    private OperandEncoder() {}

    /** The shortest form: a word or a number where that says everything. */
    static Part operand(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return Part.of(constant.value());
        }
        if (operand instanceof Operand.Children children && !children.rescaled()) {
            return Part.of("children");
        }
        if (operand instanceof Operand.Answers answers
                && answers.selection().equals(Selection.ALL)
                && answers.counting() == Counting.POINTS) {
            return Part.of("indicators");
        }
        return members(operand);
    }

    /** What is said beside answers about the number that is made of their points. */
    static void counting(Counting counting, MapBuilder map) {
        map.putIf(counting.isShortfall(), "shortfall", Part.of(true))
                .putIf(counting.isRescaled(), "rescaled", Part.of(true));
    }

    /** The form to which other members can be added. */
    static Part.Members members(Operand operand) {
        MapBuilder map = new MapBuilder();
        if (operand instanceof Operand.Answers answers) {
            counting(answers.counting(), map.putAll(selection(answers.selection())));
        } else if (operand instanceof Operand.Children children) {
            map.put("children", "all").putIf(children.rescaled(), "rescaled", Part.of(true));
        } else if (operand instanceof Operand.Measured measured) {
            map.put("measure", measured.measure()).putAll(scope(measured.scope()));
        } else if (operand instanceof Operand.Rank rank) {
            map.put("placement", rank.placement()).putAll(scope(rank.scope()));
        } else if (operand instanceof Operand.Target target) {
            map.put("target", target.placement()).putAll(scope(target.scope()));
        } else if (operand instanceof Operand.Recorded recorded) {
            map.put("fact", recorded.fact());
        } else {
            map.put("number", Part.of(((Operand.Constant) operand).value()));
        }
        return map.build();
    }

    static Part.Members selection(Selection selection) {
        boolean single = selection.indicators().size() == 1
                && selection.stages().isEmpty()
                && selection.dimensions().isEmpty()
                && selection.roles().isEmpty()
                && selection.tags().isEmpty();
        if (single) {
            return new MapBuilder()
                    .put("indicator", selection.indicators().get(0))
                    .putOneOrMore("area", selection.areas())
                    .build();
        }
        MapBuilder chosen = new MapBuilder()
                .putOneOrMore("id", selection.indicators())
                .putOneOrMore("stage", selection.stages())
                .putOneOrMore("dimension", selection.dimensions())
                .putOneOrMore("area", selection.areas())
                .putOneOrMore("role", selection.roles())
                .putOneOrMore("tag", selection.tags());
        return new MapBuilder()
                .put("indicators", chosen.isEmpty() ? Part.of("all") : chosen.build())
                .build();
    }

    static Part.Members scope(Scope scope) {
        MapBuilder map = new MapBuilder();
        for (Axis axis : Axis.values()) {
            Scope.Pick pick = scope.picks().get(axis);
            if (pick instanceof Scope.Pick.One one) {
                map.put(Words.of(axis), one.id());
            } else if (pick != null) {
                map.put(
                        Words.of(axis),
                        pick instanceof Scope.Pick.Each
                                ? "each"
                                : pick instanceof Scope.Pick.Below ? "below" : "children");
            }
        }
        return map.build();
    }

    /** One term by itself, or a list. */
    static Part terms(List<Term> terms) {
        return MapBuilder.oneOrMore(terms, OperandEncoder::term);
    }

    private static Part term(Term term) {
        MapBuilder others = new MapBuilder()
                .putIf(term.ownWeights(), "weight", Part.of("own"))
                .putIf(!term.ownWeights() && !term.weight().equals(Rational.ONE), "weight", Part.of(term.weight()))
                .putMap("weights", term.weights(), Part::of)
                .putIf(!term.treatments().equals(Treatments.DEFAULT), "treat", treatments(term.treatments()))
                .put("baseline", term.baseline(), Part::of)
                .put("reason", term.reasonCode());
        return others.isEmpty()
                ? operand(term.operand())
                : new MapBuilder()
                        .putAll(members(term.operand()))
                        .putAll(others.build())
                        .build();
    }

    static Part.Members treatments(Treatments treatments) {
        boolean same = treatments.unknown().isPresent() && treatments.unknown().equals(treatments.unanswered());
        MapBuilder map = new MapBuilder();
        if (same) {
            map.put("open", treatments.unknown(), OperandEncoder::treatment);
        } else {
            map.put("unknown", treatments.unknown(), OperandEncoder::treatment)
                    .put("unanswered", treatments.unanswered(), OperandEncoder::treatment);
        }
        return map.put("not-applicable", treatments.notApplicable(), OperandEncoder::treatment)
                .put("empty", treatments.empty(), Part::of)
                .build();
    }

    static Part treatment(Treatment treatment) {
        if (treatment instanceof Treatment.As as) {
            return Part.of(as.points());
        }
        return Part.of(
                treatment instanceof Treatment.Open
                        ? "open"
                        : treatment instanceof Treatment.Exclude
                                ? "exclude"
                                : treatment instanceof Treatment.Satisfied ? "satisfied" : "withheld");
    }
}
