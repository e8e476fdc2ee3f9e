package io.github.maturity4j.crosswalk;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.crosswalk.CarriedAnswer.Standing;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.internal.respondents.Consolidated;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.rule.AnswerKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Carries assessments of one framework to another. It is made once of a crosswalk and its frameworks, and shared: immutable and
 * thread-safe.
 *
 * <p>What a relation says of an answer that is only known in part, or not at all, is what it says of all that the answer may still
 * be. Several relations with the same target are put together: what is left is what all of them allow. Carrying costs time linear
 * in the relations and the answers of both frameworks.
 *
 * <pre>{@code
 * Crossing crossing = Crossing.of(crosswalk, altimeter, readiness);
 * Carried carried = crossing.carry(assessment);
 * Scorecard ranges = Scorer.of(readiness).score(carried.assessment());
 * }</pre>
 */
public final class Crossing {

    private final Crosswalk crosswalk;
    private final Framework from;
    private final Framework to;
    private final Slots sources;
    private final Slots targets;
    private final Map<Integer, List<Prepared>> byTarget = new HashMap<>();

    private record Prepared(Relation relation, int source, Carrying carrying) {}

    private Crossing(Crosswalk crosswalk, Framework from, Framework to) {
        this.crosswalk = crosswalk;
        this.from = from;
        this.to = to;
        this.sources = new Slots(from);
        this.targets = new Slots(to);
        for (Relation relation : crosswalk.relations()) {
            Slot source = sources.get(sources.indexOf(relation.source()));
            Slot target = targets.get(targets.indexOf(relation.target()));
            Carrying carrying = new Carrying(
                    relation.kind(),
                    source.scale(),
                    target.scale(),
                    target.applicability().mayBeNotApplicable());
            byTarget.computeIfAbsent(target.index(), slot -> new ArrayList<>())
                    .add(new Prepared(relation, source.index(), carrying));
        }
    }

    /**
     * Prepares a crosswalk.
     *
     * @param crosswalk the crosswalk; to carry the other way, give it {@linkplain Crosswalk#reversed() reversed}
     * @param from the framework whose answers are carried
     * @param to the framework to whose answers they are carried
     * @return the crossing
     * @throws InvalidCrosswalkException if the crosswalk does not fit the frameworks, with every problem
     */
    public static Crossing of(Crosswalk crosswalk, Framework from, Framework to) {
        List<Problem> problems = crosswalk.check(from, to);
        if (!problems.isEmpty()) {
            throw new InvalidCrosswalkException(crosswalk.id(), problems);
        }
        return new Crossing(crosswalk, from, to);
    }

    /**
     * Carries an assessment; unit and date come along.
     *
     * @param assessment an assessment of the source framework
     * @return what it says in the target framework
     * @throws IllegalArgumentException if the assessment is of another framework or version
     */
    public Carried carry(Assessment assessment) {
        AssessmentBuilder builder = Assessment.of(to);
        assessment.unit().ifPresent(builder::unit);
        assessment.date().ifPresent(builder::date);
        return carry(assessment, builder, Map.of());
    }

    /**
     * Carries an assessment beside answers that were given in the target framework itself. These go before what is carried, also
     * where they contradict it, which is told. Unit, date, facts and targets are those of the answers in the target framework.
     *
     * @param assessment an assessment of the source framework
     * @param own an assessment of the target framework
     * @return what both say in the target framework
     * @throws IllegalArgumentException if one of the assessments is of another framework or version
     */
    public Carried carry(Assessment assessment, Assessment own) {
        of(own, to, "own");
        AssessmentBuilder builder = Assessment.of(to);
        own.unit().or(assessment::unit).ifPresent(builder::unit);
        own.date().or(assessment::date).ifPresent(builder::date);
        own.facts().forEach(builder::fact);
        own.targets().forEach(builder::target);
        return carry(assessment, builder, Agreed.answers(to, targets, own));
    }

    private static void of(Assessment assessment, Framework framework, String name) {
        Objects.requireNonNull(assessment, name);
        if (!assessment.framework().equals(framework.id())
                || !assessment.version().equals(framework.version())) {
            throw new IllegalArgumentException(name + ": expected an assessment of " + framework.id() + " "
                    + framework.version() + " but was of " + assessment.framework() + " " + assessment.version());
        }
    }

    private Carried carry(Assessment assessment, AssessmentBuilder builder, Map<AnswerKey, Answer> own) {
        of(assessment, from, "assessment");
        Sheet sheet = Consolidated.sheet(from, sources, assessment);
        Carried.Builder carried = Carried.builder().crosswalk(crosswalk);
        for (Slot slot : targets.all()) {
            if (slot.fact()) {
                continue;
            }
            Optional<Answer> given = Optional.ofNullable(own.get(slot.key()));
            Optional<CarriedAnswer> answer = answer(slot, sheet, given.filter(Crossing::isGiven));
            answer.ifPresent(carried::addAnswer);
            Optional<Answer> stands = answer.filter(known -> known.standing() == Standing.CARRIED)
                    .flatMap(CarriedAnswer::possible)
                    .flatMap(possible -> reply(possible, slot))
                    .map(reply -> answer(reply, answer, assessment))
                    .or(() -> given);
            stands.ifPresent(said -> builder.answer(slot.key(), said));
        }
        return carried.assessment(builder.build()).build();
    }

    /** Whether something was answered, if only in part. */
    private static boolean isGiven(Answer answer) {
        return answer.reply().kind() == AnswerKind.ANSWERED
                || answer.reply().kind() == AnswerKind.NOT_APPLICABLE
                || answer.reply() instanceof Reply.Between
                || answer.reply() instanceof Reply.OneOf;
    }

    private Optional<CarriedAnswer> answer(Slot slot, Sheet sheet, Optional<Answer> own) {
        List<CarriedAnswer.Step> steps = new ArrayList<>();
        Possible left = null;
        for (Prepared prepared : byTarget.getOrDefault(slot.index(), List.of())) {
            Possible anything = prepared.carrying().anything();
            Possible says = prepared.carrying().carry(Told.of(sources.get(prepared.source()), sheet));
            if (!says.equals(anything)) {
                steps.add(new CarriedAnswer.Step(prepared.relation(), says));
                left = left == null ? says : left.and(says);
            }
        }
        if (left == null) {
            return Optional.empty();
        }
        Optional<Possible> possible = left.isNothing() ? Optional.empty() : Optional.of(left);
        return Optional.of(new CarriedAnswer(slot.key(), possible, steps, own, standing(slot, possible, own)));
    }

    private Standing standing(Slot slot, Optional<Possible> possible, Optional<Answer> own) {
        if (possible.isEmpty()) {
            return Standing.CONFLICT;
        } else if (own.isEmpty()) {
            return Standing.CARRIED;
        }
        AssessmentBuilder one = Assessment.of(to).answer(slot.key(), own.get());
        Possible said = said(Told.of(slot, Consolidated.sheet(to, targets, one.build())), slot);
        return possible.get().and(said).isNothing() ? Standing.CONTRADICTED : Standing.CONFIRMED;
    }

    private static Possible said(Told told, Slot slot) {
        if (Possible.isOfChoices(slot.scale())) {
            return new Possible.OfChoices(told.choices(), told.mayBeNotApplicable());
        }
        return new Possible.OfPoints(
                told.low().flatMap(low -> told.high().map(high -> new Possible.Span(low, high, false))),
                told.mayBeNotApplicable());
    }

    /** What an assessment can say of what is left; empty where it can only leave it open. */
    private static Optional<Reply> reply(Possible possible, Slot slot) {
        boolean mayBeNotApplicable = possible.mayBeNotApplicable();
        if (possible instanceof Possible.OfPoints points) {
            return Optional.of(points.span()
                    .<Reply>map(span -> new Reply.Between(span.low(), span.high(), mayBeNotApplicable))
                    .orElseGet(Reply.NotApplicable::new));
        }
        Possible.OfChoices choices = (Possible.OfChoices) possible;
        if (choices.choices().isEmpty()) {
            return Optional.of(new Reply.NotApplicable());
        }
        List<Rational> worth = slot.scale().choices().stream()
                .filter(choice -> choices.choices().contains(choice.id()))
                .flatMap(choice -> choice.points().stream())
                .sorted()
                .toList();
        if (!worth.isEmpty()) {
            return Optional.of(new Reply.Between(worth.get(0), worth.get(worth.size() - 1), mayBeNotApplicable));
        } else if (mayBeNotApplicable) {
            return Optional.empty();
        }
        return Optional.of(
                choices.choices().size() == 1
                        ? new Reply.Choice(choices.choices().iterator().next())
                        : new Reply.OneOf(choices.choices()));
    }

    /** Not applicable keeps the reason that was given for it. */
    private static Answer answer(Reply reply, Optional<CarriedAnswer> carried, Assessment assessment) {
        Answer.Builder answer = Answer.builder().reply(reply);
        if (reply instanceof Reply.NotApplicable) {
            carried.stream()
                    .flatMap(known -> known.steps().stream())
                    .map(step -> assessment.answers().get(step.relation().source()))
                    .filter(Objects::nonNull)
                    .flatMap(said -> said.reason().stream())
                    .findFirst()
                    .ifPresent(answer::reason);
        }
        return answer.build();
    }

    /** The framework to whose answers is carried. */
    public Framework to() {
        return to;
    }

    /** The framework whose answers are carried. */
    public Framework from() {
        return from;
    }
}
