package io.github.maturity4j.internal.compile;

import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds which figures of a rule are meant where another rule refers to it. */
final class References {

    private final Elements elements;
    private final Problems problems;

    References(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /** A rule by its id; a problem where there is none. */
    <T extends Rule> Optional<T> find(Map<String, T> rules, String kind, String id, String pointer) {
        T rule = rules.get(id);
        if (rule == null) {
            problems.unknown(pointer, kind, id, rules.keySet());
        }
        return Optional.ofNullable(rule);
    }

    /** The figures that a scope means, in document order; none where there is a problem. */
    List<Subject> subjects(Rule rule, Scope scope, Context context, String pointer) {
        for (Axis axis : scope.picks().keySet()) {
            if (rule.forEach().stream().noneMatch(each -> each.axis() == axis)) {
                problems.error(
                        Code.UNKNOWN_NAME,
                        pointer,
                        "expected no " + FrameworkCheck.name(axis) + ", since " + rule.id()
                                + " is not written for each of them, but one is named");
                return List.of();
            }
        }
        List<Subject> subjects = List.of(Subject.WHOLE);
        for (ForEach each : rule.forEach()) {
            List<String> ids = ids(rule, each, Optional.ofNullable(scope.picks().get(each.axis())), context, pointer);
            List<Subject> longer = new ArrayList<>();
            for (Subject subject : subjects) {
                for (String id : ids) {
                    List<Subject.Part> parts = new ArrayList<>(subject.parts());
                    parts.add(new Subject.Part(each.axis(), id));
                    longer.add(new Subject(parts));
                }
            }
            subjects = longer;
        }
        return subjects;
    }

    /** The axis of a measure that a table of thresholds names; a problem where that is none, or more than one. */
    Optional<Axis> tabled(Rule rule, Condition.Table table, String pointer) {
        List<ForEach> free = rule.forEach().stream()
                .filter(each -> !table.scope().picks().containsKey(each.axis()))
                .toList();
        List<ForEach> fitting = free.stream()
                .filter(each ->
                        elements.domain(each).containsAll(table.thresholds().keySet()))
                .toList();
        if (free.size() == 1 || fitting.size() == 1) {
            return Optional.of((fitting.isEmpty() ? free : fitting).get(0).axis());
        }
        String axes =
                free.stream().map(each -> FrameworkCheck.name(each.axis())).collect(Collectors.joining(" or "));
        problems.error(
                Code.UNSCORABLE,
                pointer,
                free.isEmpty()
                        ? "expected a measure that is written for each of what the table names but " + rule.id()
                                + " is not"
                        : fitting.isEmpty()
                                ? "expected a table whose ids are all those of a " + axes + " of " + rule.id()
                                        + " but they are not"
                                : "expected " + axes + " beside the table, since its ids are those of both, but there"
                                        + " is none");
        return Optional.empty();
    }

    /** The dimensions right beneath the one at hand that a rule has figures for; a warning where it lacks some. */
    private List<String> children(Rule rule, List<String> domain, Optional<String> atHand, String pointer) {
        List<String> children = elements.children(atHand);
        List<String> missing =
                children.stream().filter(child -> !domain.contains(child)).toList();
        if (!missing.isEmpty()) {
            problems.warning(
                    Code.UNREACHABLE,
                    pointer,
                    "left out: " + rule.id() + " is not written for "
                            + missing.stream().map(Wording::quoted).collect(Collectors.joining(", "))
                            + atHand.map(id -> ", right beneath " + Wording.quoted(id))
                                    .orElse(""));
        }
        return children.stream().filter(domain::contains).toList();
    }

    private List<String> ids(Rule rule, ForEach each, Optional<Scope.Pick> pick, Context context, String pointer) {
        List<String> domain = elements.domain(each);
        String axis = FrameworkCheck.name(each.axis());
        if (pick.isPresent() && pick.get() instanceof Scope.Pick.Each) {
            return domain;
        }
        if (pick.isPresent() && pick.get() instanceof Scope.Pick.Children) {
            if (each.axis() != Axis.DIMENSION) {
                problems.error(
                        Code.WRONG_VALUE,
                        pointer,
                        "expected the id of one " + axis + " or each, since only dimensions have children, but was"
                                + " children");
                return List.of();
            }
            return children(rule, domain, context.on(Axis.DIMENSION), pointer);
        }
        if (pick.isPresent() && pick.get() instanceof Scope.Pick.Below) {
            return below(each, context, pointer).stream()
                    .filter(domain::contains)
                    .toList();
        }
        if (pick.isPresent() && pick.get() instanceof Scope.Pick.One one) {
            if (!domain.contains(one.id())) {
                problems.unknown(pointer, axis, one.id(), domain);
                return List.of();
            }
            return List.of(one.id());
        }
        Optional<String> atHand = context.on(each.axis());
        if (atHand.isEmpty()) {
            problems.error(
                    Code.MISSING_MEMBER,
                    pointer,
                    "expected " + axis + ": an id, or each, since " + rule.id() + " is written for each " + axis
                            + " and none is at hand");
            return List.of();
        }
        if (!domain.contains(atHand.get())) {
            problems.error(
                    Code.UNKNOWN_NAME,
                    pointer,
                    "expected a figure of " + rule.id() + " for the " + axis + " at hand, "
                            + Wording.quoted(atHand.get()) + ", but it is written for others only");
            return List.of();
        }
        return List.of(atHand.get());
    }

    private List<String> below(ForEach each, Context context, String pointer) {
        Optional<String> stage = context.on(Axis.STAGE);
        if (each.axis() != Axis.STAGE) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected the id of one " + FrameworkCheck.name(each.axis())
                            + " or each, since only stages lie below another, but was below");
        } else if (!elements.isLadder()) {
            problems.error(
                    Code.UNSCORABLE, pointer, "expected a ladder, since no class lies below another, but was below");
        } else if (stage.isEmpty()) {
            problems.error(
                    Code.MISSING_MEMBER,
                    pointer,
                    "expected a stage at hand, since below means the stages beneath it, but there is none");
        } else {
            List<String> stages = elements.mainStages();
            return stages.subList(0, Math.max(0, stages.indexOf(stage.get())));
        }
        return List.of();
    }
}
