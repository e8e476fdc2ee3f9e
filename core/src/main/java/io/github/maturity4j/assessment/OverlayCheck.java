package io.github.maturity4j.assessment;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.Layers;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds in an assessment of a framework itself what only the overlay over the framework asks. */
final class OverlayCheck {

    private OverlayCheck() {}

    static List<Problem> check(Framework framework, Collection<AnswerKey> answers, Collection<String> facts) {
        return framework
                .layers()
                .map(layers -> check(framework, layers, answers, facts))
                .orElse(List.of());
    }

    private static List<Problem> check(
            Framework framework, Layers layers, Collection<AnswerKey> answers, Collection<String> facts) {
        Set<AnswerKey> asked = keys(framework);
        asked.removeAll(keys(layers.base()));
        List<Problem> problems = new ArrayList<>();
        answers.stream()
                .filter(asked::contains)
                .forEach(key -> problems.add(problem(AnswerCheck.pointer(key), layers)));
        layers.overlay().facts().stream()
                .map(Fact::id)
                .filter(facts::contains)
                .forEach(fact -> problems.add(problem(Wording.pointer("facts", fact), layers)));
        return problems;
    }

    private static Set<AnswerKey> keys(Framework framework) {
        Set<AnswerKey> keys = new HashSet<>();
        for (Indicator indicator : framework.indicators()) {
            keys.addAll(AnswerCheck.keys(indicator));
        }
        return keys;
    }

    private static Problem problem(String pointer, Layers layers) {
        return Problem.error(
                Code.OTHER_FRAMEWORK,
                pointer,
                "expected an assessment that names the overlay "
                        + layers.overlay().identity() + ", which alone asks this, but it names none");
    }
}
