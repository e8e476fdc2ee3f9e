package io.github.maturity4j.assessment;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks answers, facts and targets against a framework. */
final class AnswerCheck {

    private final Framework framework;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    AnswerCheck(Framework framework) {
        this.framework = framework;
        framework.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
    }

    static List<AnswerKey> keys(Indicator indicator) {
        return indicator.areas().isEmpty()
                ? List.of(AnswerKey.of(indicator.id()))
                : indicator.areas().stream()
                        .map(area -> AnswerKey.of(indicator.id(), area))
                        .toList();
    }

    static String pointer(AnswerKey key) {
        return key.area()
                .map(area -> Wording.pointer("answers", key.indicator(), area))
                .orElseGet(() -> Wording.pointer("answers", key.indicator()));
    }

    List<Problem> check(Map<AnswerKey, Answer> answers, Map<String, Reply> facts, List<Target> targets) {
        answers.forEach(this::checkAnswer);
        facts.forEach(this::checkFact);
        Set<Object> placed = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            String pointer = Wording.pointer("targets", i);
            if (!placed.add(List.of(target.placement(), target.subject()))) {
                add(Code.DUPLICATE, pointer, "expected one target for each placement but there is another for it");
            }
            checkTarget(target, pointer);
        }
        return problems;
    }

    /** Checks the roles of a respondent, and that they may answer what they answered. */
    void checkRoles(Respondent respondent, Collection<AnswerKey> answered) {
        List<String> known = framework.roles().stream().map(role -> role.id()).toList();
        for (int i = 0; i < respondent.roles().size(); i++) {
            String role = respondent.roles().get(i);
            if (!known.contains(role)) {
                add(Code.UNKNOWN_NAME, Wording.pointer("respondent", "roles", i), Wording.unknown("role", role, known));
            }
        }
        for (AnswerKey key : answered) {
            Indicator indicator = indicators.get(key.indicator());
            if (indicator != null
                    && !indicator.roles().isEmpty()
                    && !respondent.roles().isEmpty()
                    && indicator.roles().stream().noneMatch(respondent.roles()::contains)) {
                add(
                        Code.NOT_ALLOWED,
                        pointer(key),
                        "expected an answer from a respondent who is " + String.join(" or ", indicator.roles())
                                + " but this one is " + String.join(" and ", respondent.roles()));
            }
        }
    }

    private void checkAnswer(AnswerKey key, Answer answer) {
        String pointer = pointer(key);
        Indicator indicator = indicators.get(key.indicator());
        if (indicator == null) {
            add(Code.UNKNOWN_NAME, pointer, Wording.unknown("indicator", key.indicator(), indicators.keySet()));
            return;
        }
        if (indicator.areas().isEmpty() && key.area().isPresent()) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    "expected an answer without an area, since " + key.indicator() + " is asked once, but was for "
                            + Wording.quoted(key.area().get()));
        } else if (!indicator.areas().isEmpty() && key.area().isEmpty()) {
            add(
                    Code.MISSING_MEMBER,
                    pointer,
                    "expected an answer for each area (" + String.join(", ", indicator.areas())
                            + ") but was one for the whole");
        } else if (key.area().isPresent()
                && !indicator.areas().contains(key.area().get())) {
            add(Code.UNKNOWN_NAME, pointer, Wording.unknown("area", key.area().get(), indicator.areas()));
        }
        if (answer.reply().kind() == AnswerKind.NOT_APPLICABLE) {
            if (!indicator.applicability().mayBeNotApplicable()) {
                add(
                        Code.NOT_ALLOWED,
                        pointer,
                        "expected an answer, since " + key.indicator()
                                + " applies to everyone, but was not-applicable");
            }
        } else {
            checkReply(answer.reply(), indicator.scale(), pointer);
        }
    }

    private void checkFact(String id, Reply reply) {
        String pointer = Wording.pointer("facts", id);
        framework
                .fact(id)
                .ifPresentOrElse(
                        fact -> {
                            if (reply.kind() == AnswerKind.NOT_APPLICABLE) {
                                add(Code.NOT_ALLOWED, pointer, "expected a value or unknown but was not-applicable");
                            } else {
                                checkReply(reply, fact.scale(), pointer);
                            }
                        },
                        () -> add(
                                Code.UNKNOWN_NAME,
                                pointer,
                                Wording.unknown(
                                        "fact",
                                        id,
                                        framework.facts().stream()
                                                .map(fact -> fact.id())
                                                .toList())));
    }

    private void checkReply(Reply reply, Scale scale, String pointer) {
        if (reply.kind() != AnswerKind.ANSWERED) {
            return;
        }
        if (scale instanceof Scale.Numeric number) {
            if (reply instanceof Reply.Amount given) {
                checkNumber(given.value(), number, pointer);
            } else {
                wrongType(reply, "a number in [" + number.least() + ", " + number.greatest() + "]", pointer);
            }
        } else if (scale instanceof Scale.Several several) {
            if (reply instanceof Reply.Choices given) {
                checkSeveral(given.ids(), several, pointer);
            } else {
                wrongType(reply, "a list of choices", pointer);
            }
        } else if (scale instanceof Scale.Words) {
            if (!(reply instanceof Reply.Words)) {
                wrongType(reply, "words", pointer);
            }
        } else if (reply instanceof Reply.Choice given) {
            checkChoice(given.id(), choiceIds(scale), pointer);
        } else {
            wrongType(reply, "one of " + String.join(", ", choiceIds(scale)), pointer);
        }
    }

    private void checkNumber(Rational value, Scale.Numeric scale, String pointer) {
        if (value.compareTo(scale.least()) < 0 || value.compareTo(scale.greatest()) > 0) {
            add(
                    Code.OUT_OF_SCALE,
                    pointer,
                    "expected a number in [" + scale.least() + ", " + scale.greatest() + "] but was " + value);
            return;
        }
        Optional<Rational> step = scale.step();
        if (step.isPresent()
                && !value.minus(scale.least())
                        .dividedBy(step.get())
                        .denominator()
                        .equals(java.math.BigInteger.ONE)) {
            add(
                    Code.NOT_A_STEP,
                    pointer,
                    "expected " + scale.least() + " plus whole steps of " + step.get() + " but was " + value);
        }
    }

    private void checkSeveral(Set<String> ids, Scale.Several scale, String pointer) {
        ids.forEach(id -> checkChoice(id, choiceIds(scale), pointer));
        int fewest = scale.fewest().orElse(0);
        int most = scale.most().orElse(scale.choices().size());
        if (ids.size() < fewest || ids.size() > most) {
            add(Code.OUT_OF_SCALE, pointer, "expected " + fewest + " to " + most + " choices but was " + ids.size());
        }
    }

    private void checkChoice(String id, Collection<String> ids, String pointer) {
        if (!ids.contains(id)) {
            add(
                    Code.OUT_OF_SCALE,
                    pointer,
                    "expected one of " + String.join(", ", ids) + " but was "
                            + Wording.quoted(id)
                            + Wording.nearest(id, ids)
                                    .map(near -> "; did you mean " + Wording.quoted(near) + "?")
                                    .orElse(""));
        }
    }

    private void checkTarget(Target target, String pointer) {
        Optional<PlacementRule> placement = framework.placements().stream()
                .filter(rule -> rule.id().equals(target.placement()))
                .findFirst();
        if (placement.isEmpty()) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    Wording.unknown(
                            "placement",
                            target.placement(),
                            framework.placements().stream().map(Rule::id).toList()));
            return;
        }
        Optional<StageSet> set = framework.stageSet(placement.get().stageSet());
        List<String> stages = set.stream()
                .flatMap(found -> found.stages().stream())
                .map(stage -> stage.id())
                .toList();
        if (set.filter(StageSet::ordered).isEmpty()) {
            add(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected a placement on a ladder, since only stages with an order can be a" + " target, but was "
                            + Wording.quoted(target.placement()));
        } else if (!stages.contains(target.stage())) {
            add(Code.UNKNOWN_NAME, pointer, Wording.unknown("stage", target.stage(), stages));
        }
        checkSubject(placement.get(), target.subject(), pointer);
    }

    private void checkSubject(PlacementRule placement, Subject subject, String pointer) {
        List<Axis> axes = placement.forEach().stream().map(ForEach::axis).toList();
        if (!axes.equals(subject.parts().stream().map(Subject.Part::axis).toList())) {
            add(
                    Code.WRONG_VALUE,
                    pointer,
                    axes.isEmpty()
                            ? "expected one stage, since " + placement.id() + " is written for the whole"
                            : "expected a stage for each "
                                    + String.join(
                                            " and ",
                                            axes.stream().map(AnswerCheck::name).toList()) + ", since " + placement.id()
                                    + " is written so");
            return;
        }
        for (int i = 0; i < axes.size(); i++) {
            List<String> known = framework.elements(placement.forEach().get(i));
            String id = subject.parts().get(i).id();
            if (!known.contains(id)) {
                add(Code.UNKNOWN_NAME, pointer, Wording.unknown(name(axes.get(i)), id, known));
            }
        }
    }

    private static String name(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> choiceIds(Scale scale) {
        return scale.choices().stream().map(Scale.Choice::id).toList();
    }

    private void wrongType(Reply reply, String expected, String pointer) {
        String was = reply instanceof Reply.Choice choice
                ? Wording.quoted(choice.id())
                : reply instanceof Reply.Choices
                        ? "a list of choices"
                        : reply instanceof Reply.Amount number ? "the number " + number.value() : "words";
        add(Code.WRONG_TYPE, pointer, "expected " + expected + " but was " + was);
    }

    private void add(Code code, String pointer, String message) {
        problems.add(Problem.error(code, pointer, message));
    }
}
