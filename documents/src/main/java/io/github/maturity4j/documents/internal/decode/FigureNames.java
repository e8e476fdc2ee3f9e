package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves the names of figures and answers: ids with slashes between them. */
final class FigureNames {

    private static final int NO_LIMIT = -1;

    private final Reading reading;
    private final Framework framework;

    FigureNames(Reading reading, Framework framework) {
        this.reading = reading;
        this.framework = framework;
    }

    /** The rule that gives the figure of a name; reports where there is no such figure. */
    <R extends Rule> Optional<R> rule(Node.Member member, Node.Members map, String kind, List<R> rules) {
        List<String> parts = Arrays.asList(member.name().split("/", NO_LIMIT));
        Optional<R> found =
                rules.stream().filter(rule -> rule.id().equals(parts.get(0))).findFirst();
        Optional<String> message = found.isEmpty()
                ? Optional.of(Wording.unknown(
                        kind, parts.get(0), rules.stream().map(Rule::id).toList()))
                : wrongSubject(found.get(), parts.subList(1, parts.size()), member.name());
        message.ifPresent(words -> reading.problems()
                .add(Code.UNKNOWN_NAME, member.place(), map.path().then(member.name()), words));
        return message.isPresent() ? Optional.empty() : found;
    }

    private Optional<String> wrongSubject(Rule rule, List<String> ids, String name) {
        List<ForEach> axes = rule.forEach();
        if (axes.size() != ids.size()) {
            return Optional.of("expected "
                    + Wording.quoted(
                            Stream.concat(Stream.of(rule.id()), axes.stream().map(FigureNames::axis))
                                    .collect(Collectors.joining("/")))
                    + (axes.isEmpty() ? "" : " with an id for each") + " but was " + Wording.quoted(name));
        }
        for (int i = 0; i < axes.size(); i++) {
            List<String> known = framework.elements(axes.get(i));
            if (!known.contains(ids.get(i))) {
                return Optional.of(Wording.unknown(axis(axes.get(i)), ids.get(i), known));
            }
        }
        return Optional.empty();
    }

    private static String axis(ForEach each) {
        return Reading.word(each.axis());
    }

    /** Answers and facts by their names. */
    List<AnswerKey> keys(Node node) {
        return reading.list(node, this::key);
    }

    private AnswerKey key(Node node) {
        String name = reading.string(node, "the name of an answer or a fact");
        if (Reading.isPlaceholder(name)) {
            return AnswerKey.of(name);
        }
        List<String> parts = Arrays.asList(name.split("/", NO_LIMIT));
        Optional<Indicator> indicator = framework.indicator(parts.get(0));
        if (indicator.isEmpty() && framework.fact(name).isPresent()) {
            return AnswerKey.of(name);
        }
        if (indicator.isEmpty()) {
            List<String> known = Stream.concat(
                            framework.indicators().stream().map(Indicator::id),
                            framework.facts().stream().map(Fact::id))
                    .toList();
            reading.problem(Code.UNKNOWN_NAME, node, Wording.unknown("indicator or fact", parts.get(0), known));
            return AnswerKey.of(parts.get(0));
        }
        List<String> areas = indicator.get().areas();
        if (areas.isEmpty() != (parts.size() == 1) || parts.size() > 2) {
            reading.problem(
                    Code.UNKNOWN_NAME,
                    node,
                    "expected " + Wording.quoted(areas.isEmpty() ? parts.get(0) : parts.get(0) + "/area")
                            + (areas.isEmpty() ? "" : " with the id of an area") + " but was " + Wording.quoted(name));
            return AnswerKey.of(parts.get(0));
        }
        if (areas.isEmpty()) {
            return AnswerKey.of(name);
        }
        if (!areas.contains(parts.get(1))) {
            reading.problem(Code.UNKNOWN_NAME, node, Wording.unknown("area", parts.get(1), areas));
        }
        return AnswerKey.of(parts.get(0), parts.get(1));
    }
}
