package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.plan.InputSpec;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns terms into weighted numbers. */
final class Terms {

    private final Inputs inputs;
    private final PlanNodes nodes;
    private final OwnWeights own;
    private final Problems problems;

    Terms(Inputs inputs, PlanNodes nodes, Problems problems) {
        this.inputs = inputs;
        this.nodes = nodes;
        this.own = new OwnWeights(inputs.elements(), nodes.slots());
        this.problems = problems;
    }

    List<InputSpec> of(
            List<Term> terms,
            Treatments treatments,
            Context context,
            Inputs.Home home,
            String pointer,
            boolean weighted) {
        List<InputSpec> all = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String at = pointer + "/" + i;
            checkWeights(term, at, weighted);
            List<InputSpec> found =
                    inputs.of(term.operand(), term.treatments().orElse(treatments), context, Optional.of(home), at);
            checkNames(term, found, at);
            checkOwn(term, found, at);
            for (InputSpec input : found) {
                all.add(new InputSpec(
                        input.node(),
                        input.origin(),
                        weight(term, input.origin()),
                        term.baseline(),
                        term.reasonCode(),
                        input.treatments()));
            }
        }
        if (!all.isEmpty() && all.stream().allMatch(input -> input.weight().signum() == 0)) {
            problems.warning(Code.WRONG_VALUE, pointer, "every weight is 0, so nothing counts");
        }
        return all;
    }

    private void checkWeights(Term term, String pointer, boolean weighted) {
        boolean numbered = !term.weight().equals(Rational.ONE);
        boolean given = numbered || term.ownWeights() || !term.weights().isEmpty();
        if (given && !weighted) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected no weights, since this formula only orders numbers, but there are some");
        }
        if (numbered && term.ownWeights()) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer + "/weight",
                    "expected a number or own weights but there are both, and the number is " + term.weight());
        }
        if (term.weight().signum() < 0) {
            problems.error(
                    Code.WRONG_VALUE, pointer + "/weight", "expected a number of at least 0 but was " + term.weight());
        }
        term.weights().forEach((id, weight) -> {
            String at = pointer + Wording.pointer("weights", id);
            if (weight.signum() < 0) {
                problems.error(Code.WRONG_VALUE, at, "expected a number of at least 0 but was " + weight);
            }
        });
    }

    /** Refuses weights for what exists nowhere; a name that merely does not occur in this figure is one of another figure. */
    private void checkNames(Term term, List<InputSpec> found, String pointer) {
        if (term.weights().isEmpty()) {
            return;
        }
        boolean answers = term.operand() instanceof Operand.Answers;
        Set<String> names = new LinkedHashSet<>();
        found.forEach(input -> names.addAll(names(input.origin())));
        for (String id : term.weights().keySet()) {
            boolean known = answers
                    ? inputs.elements().indicators().containsKey(id)
                    : (term.operand() instanceof Operand.Children
                                    && inputs.elements().indicators().containsKey(id))
                            || inputs.elements().dimensions().containsKey(id)
                            || inputs.elements().areas().containsKey(id)
                            || inputs.elements().mainStages().contains(id);
            if (!known) {
                problems.unknown(
                        pointer + Wording.pointer("weights", id), answers ? "indicator" : "element", id, names);
            }
        }
    }

    /** Refuses own weights of what belongs to no element. */
    private void checkOwn(Term term, List<InputSpec> found, String pointer) {
        boolean none = term.ownWeights()
                && found.stream()
                        .anyMatch(input -> !(input.origin() instanceof InputSpec.Origin.OfAnswer)
                                && OwnWeights.subject(input.origin()).parts().isEmpty());
        if (none) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer + "/weight",
                    "expected a number, since this is a number of no indicator, dimension or area, but was own");
        }
    }

    /** Warns of weights of elements that no rule reads. */
    void reportUnread(Framework framework) {
        own.reportUnread(framework, problems);
    }

    private Rational weight(Term term, InputSpec.Origin origin) {
        for (String id : names(origin)) {
            Rational weight = term.weights().get(id);
            if (weight != null) {
                return weight;
            }
        }
        return term.ownWeights() ? own.of(term.operand(), origin) : term.weight();
    }

    private List<String> names(InputSpec.Origin origin) {
        if (origin instanceof InputSpec.Origin.OfAnswer answer) {
            return List.of(nodes.slots().get(answer.slot()).key().indicator());
        }
        return OwnWeights.subject(origin).ids();
    }
}
