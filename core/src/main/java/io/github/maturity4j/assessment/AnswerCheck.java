package io.github.maturity4j.assessment;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks answers, facts and targets against a framework. */
final class AnswerCheck {

    private final Framework framework;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, PlacementRule> placements = new LinkedHashMap<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();

    AnswerCheck(Framework framework) {
        this.framework = framework;
        framework.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
        framework.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        framework.placements().forEach(placement -> placements.putIfAbsent(placement.id(), placement));
        framework.roles().forEach(role -> roles.add(role.id()));
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

    /** Everything that is wrong with these. */
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
        return found();
    }

    /** Checks the roles of a respondent, and that they may answer what they answered. */
    List<Problem> checkRoles(Respondent respondent, Collection<AnswerKey> answered, String at, String under) {
        for (int i = 0; i < respondent.roles().size(); i++) {
            String role = respondent.roles().get(i);
            if (!roles.contains(role)) {
                add(Code.UNKNOWN_NAME, at + Wording.pointer("roles", i), suggestions.unknown("role", role, roles));
            } else if (respondent.roles().indexOf(role) < i) {
                add(
                        Code.DUPLICATE,
                        at + Wording.pointer("roles", i),
                        "expected each role once but " + Wording.quoted(role) + " is there twice");
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
                        under + pointer(key),
                        "expected an answer from a respondent who is " + String.join(" or ", indicator.roles())
                                + " but this one is " + String.join(" and ", respondent.roles()));
            }
        }
        return found();
    }

    private List<Problem> found() {
        List<Problem> found = List.copyOf(problems);
        problems.clear();
        return found;
    }

    private void checkAnswer(AnswerKey key, Answer answer) {
        String pointer = pointer(key);
        Indicator indicator = indicators.get(key.indicator());
        if (indicator == null) {
            add(Code.UNKNOWN_NAME, pointer, suggestions.unknown("indicator", key.indicator(), indicators.keySet()));
            return;
        }
        if (indicator.areas().isEmpty() && key.area().isPresent()) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    "expected an answer without an area, since " + key.indicator() + " is asked once, but was for "
                            + Wording.quoted(key.area().get()));
        } else if (!indicator.areas().isEmpty() && key.area().isEmpty()) {
            add(Code.MISSING_MEMBER, pointer, withoutArea(indicator, answer.reply()));
            return;
        } else if (key.area().isPresent()
                && !indicator.areas().contains(key.area().get())) {
            add(
                    Code.UNKNOWN_NAME,
                    pointer,
                    suggestions.unknown("area", key.area().get(), indicator.areas()));
        }
        boolean mayNotApply = answer.reply() instanceof Reply.Between between && between.mayBeNotApplicable();
        if (answer.reply().kind() == AnswerKind.NOT_APPLICABLE || mayNotApply) {
            if (!indicator.applicability().mayBeNotApplicable()) {
                add(
                        Code.NOT_ALLOWED,
                        pointer,
                        "expected an answer, since " + key.indicator()
                                + " applies to everyone, but "
                                + (mayNotApply ? "it may be not-applicable" : "was not-applicable"));
            }
        }
        if (answer.reply() instanceof Reply.Points points && framework.choosesAnswer(indicator)) {
            add(
                    Code.WRONG_TYPE,
                    pointer,
                    "expected " + indicator.scale().expected() + " but was " + points.points()
                            + " points, which stand for several answers only where these become one by a mean or a median");
        } else {
            checkReply(answer.reply(), indicator.scale(), pointer);
        }
    }

    private static String withoutArea(Indicator indicator, Reply reply) {
        if (reply instanceof Reply.Choice choice && indicator.areas().contains(choice.id())) {
            return "expected a map from area to answer but was the area " + Wording.quoted(choice.id()) + "; write { "
                    + indicator.areas().stream().map(area -> area + ": ..").collect(Collectors.joining(", ")) + " }";
        }
        return "expected an answer for each area (" + String.join(", ", indicator.areas())
                + ") but was one for the whole";
    }

    private void checkFact(String id, Reply reply) {
        String pointer = Wording.pointer("facts", id);
        Fact fact = facts.get(id);
        if (fact == null) {
            add(Code.UNKNOWN_NAME, pointer, suggestions.unknown("fact", id, facts.keySet()));
        } else if (reply.kind() == AnswerKind.NOT_APPLICABLE) {
            add(Code.NOT_ALLOWED, pointer, "expected a value or unknown but was not-applicable");
        } else {
            checkReply(reply, fact.scale(), pointer);
        }
    }

    private void checkReply(Reply reply, Scale scale, String pointer) {
        if (reply instanceof Reply.Points points) {
            checkPoints(points.points(), points.points(), reply, scale, pointer);
            return;
        } else if (reply instanceof Reply.Between between) {
            checkPoints(between.lowest(), between.highest(), reply, scale, pointer);
            return;
        } else if (reply instanceof Reply.OneOf some) {
            checkOneOf(some, scale, pointer);
            return;
        } else if (reply.kind() != AnswerKind.ANSWERED) {
            return;
        }
        if (scale instanceof Scale.Numeric number) {
            if (reply instanceof Reply.Amount given) {
                checkNumber(given.value(), number, pointer);
            } else {
                wrongType(reply, scale, pointer);
            }
        } else if (scale instanceof Scale.Several several) {
            if (reply instanceof Reply.Choices given) {
                checkSeveral(given.ids(), several, pointer);
            } else {
                wrongType(reply, scale, pointer);
            }
        } else if (scale instanceof Scale.Words) {
            if (!(reply instanceof Reply.Words)) {
                wrongType(reply, scale, pointer);
            }
        } else if (reply instanceof Reply.Choice given) {
            checkChoice(given.id(), scale, pointer);
        } else {
            wrongType(reply, scale, pointer);
        }
    }

    private void checkPoints(Rational lowest, Rational highest, Reply reply, Scale scale, String pointer) {
        Optional<Range> range = scale.points();
        if (range.isEmpty()) {
            wrongType(reply, scale, pointer);
        } else if (lowest.compareTo(range.get().low()) < 0
                || highest.compareTo(range.get().high()) > 0) {
            add(
                    Code.OUT_OF_SCALE,
                    pointer,
                    "expected points in [" + range.get().low() + ", "
                            + range.get().high() + "] but was " + described(reply));
        } else if (reply instanceof Reply.Between && !scale.choices().isEmpty() && !(scale instanceof Scale.Several)) {
            Set<Rational> worth = new LinkedHashSet<>();
            scale.choices().forEach(choice -> choice.points().ifPresent(worth::add));
            if (!worth.contains(lowest) || !worth.contains(highest)) {
                add(
                        Code.OUT_OF_SCALE,
                        pointer,
                        "expected the points of two choices ("
                                + worth.stream().map(Rational::toString).collect(Collectors.joining(", "))
                                + ") but was "
                                + described(reply));
            }
        }
    }

    private void checkOneOf(Reply.OneOf some, Scale scale, String pointer) {
        if (scale.choices().isEmpty() || scale instanceof Scale.Several) {
            wrongType(some, scale, pointer);
            return;
        }
        int index = 0;
        for (String id : some.ids()) {
            checkChoice(id, scale, pointer + "/" + index++);
        }
    }

    private void checkNumber(Rational value, Scale.Numeric scale, String pointer) {
        if (value.compareTo(scale.least()) < 0 || value.compareTo(scale.greatest()) > 0) {
            add(Code.OUT_OF_SCALE, pointer, "expected " + scale.expected() + " but was " + value);
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
                    "expected "
                            + (scale.isWhole()
                                    ? scale.expected()
                                    : scale.least() + " plus whole steps of " + step.get())
                            + " but was " + value);
        }
    }

    private void checkSeveral(Set<String> ids, Scale.Several scale, String pointer) {
        int index = 0;
        for (String id : ids) {
            checkChoice(id, scale, pointer + "/" + index++);
        }
        int fewest = scale.fewest().orElse(0);
        int most = scale.most().orElse(scale.choices().size());
        if (ids.size() < fewest || ids.size() > most) {
            add(
                    Code.OUT_OF_SCALE,
                    pointer,
                    "expected " + fewest + " to " + most + " choices but there are " + ids.size());
        }
    }

    private void checkChoice(String id, Scale scale, String pointer) {
        List<String> ids = scale.choices().stream().map(Scale.Choice::id).toList();
        if (!ids.contains(id)) {
            add(
                    Code.OUT_OF_SCALE,
                    pointer,
                    "expected one of " + String.join(", ", ids) + " but was "
                            + Wording.quoted(id)
                            + suggestions
                                    .nearest(id, ids)
                                    .map(near -> "; did you mean " + Wording.quoted(near) + "?")
                                    .orElse(""));
        }
    }

    private void checkTarget(Target target, String pointer) {
        PlacementRule placement = placements.get(target.placement());
        if (placement == null) {
            add(Code.UNKNOWN_NAME, pointer, suggestions.unknown("placement", target.placement(), placements.keySet()));
            return;
        }
        Optional<StageSet> set = framework.stageSet(placement.stageSet());
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
            add(Code.UNKNOWN_NAME, pointer, suggestions.unknown("stage", target.stage(), stages));
        }
        checkSubject(placement, target.subject(), pointer);
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
                add(Code.UNKNOWN_NAME, pointer, suggestions.unknown(name(axes.get(i)), id, known));
            }
        }
    }

    private static String name(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    private void wrongType(Reply reply, Scale scale, String pointer) {
        add(
                Code.WRONG_TYPE,
                pointer,
                "expected " + scale.expected() + " but was " + described(reply) + hint(reply, scale));
    }

    private static String described(Reply reply) {
        if (reply instanceof Reply.Points points) {
            return points.points() + " points";
        } else if (reply instanceof Reply.Between between) {
            return between.lowest() + " to " + between.highest() + " points";
        } else if (reply instanceof Reply.OneOf) {
            return "one of several choices";
        }
        return reply instanceof Reply.Choice choice
                ? Wording.quoted(choice.id())
                : reply instanceof Reply.Choices
                        ? "a list of choices"
                        : reply instanceof Reply.Amount number ? "the number " + number.value() : "words";
    }

    private static String hint(Reply reply, Scale scale) {
        if (reply instanceof Reply.Amount) {
            return scale instanceof Scale.Words ? "; put it in quotes" : "";
        }
        if (!(reply instanceof Reply.Choice choice)) {
            return "";
        }
        if (scale instanceof Scale.Numeric) {
            return Wording.numberHint(choice.id());
        }
        boolean known = scale.choices().stream().anyMatch(each -> each.id().equals(choice.id()));
        return scale instanceof Scale.Several && known ? "; write [ " + choice.id() + " ]" : "";
    }

    private void add(Code code, String pointer, String message) {
        problems.add(Problem.error(code, pointer, message));
    }
}
