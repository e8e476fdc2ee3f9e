package io.github.maturity4j.migration;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.assessment.Target;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries assessments along a migration that fits its two versions. */
final class Carrier {

    private final Migration migration;
    private final Framework old;
    private final Framework renewed;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Step> indicatorSteps;
    private final Map<String, Step> factSteps;
    private final Map<String, Step> areaSteps;
    private final Map<String, Step> roleSteps;

    Carrier(Migration migration, Framework old, Framework renewed) {
        this.migration = migration;
        this.old = old;
        this.renewed = renewed;
        renewed.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        this.indicatorSteps = byOld(Family.INDICATORS);
        this.factSteps = byOld(Family.FACTS);
        this.areaSteps = byOld(Family.AREAS);
        this.roleSteps = byOld(Family.ROLES);
    }

    private Map<String, Step> byOld(Family family) {
        Map<String, Step> steps = new HashMap<>();
        migration.steps(family).forEach(step -> step.olds().forEach(id -> steps.put(id, step)));
        return steps;
    }

    Migrated carry(Assessment assessment) {
        if (!assessment.framework().equals(old.id()) || !assessment.version().equals(old.version())) {
            throw new IllegalArgumentException("assessment: expected one of " + old.id() + " " + old.version()
                    + " but was one of " + assessment.framework() + " " + assessment.version());
        }
        AssessmentBuilder builder = Assessment.of(renewed);
        assessment.id().ifPresent(builder::id);
        assessment.unit().ifPresent(builder::unit);
        assessment.date().ifPresent(builder::date);
        Optional<Respondent> respondent = assessment.respondent().map(this::respondent);
        respondent.ifPresent(builder::respondent);
        List<Fate> fates = new ArrayList<>();
        answers(assessment.answers(), respondent.map(Respondent::roles).orElse(List.of()), fates)
                .forEach(builder::answer);
        responses(assessment, builder, fates);
        assessment.facts().forEach((fact, reply) -> fact(fact, reply, builder, fates));
        assessment.targets().forEach(target -> target(target, builder, fates));
        return new Migrated(
                builder.build(), List.of(new Migrated.Leg(old.version(), renewed.version(), fates, names())));
    }

    private Map<Family, Map<String, String>> names() {
        Map<Family, Map<String, String>> names = new EnumMap<>(Family.class);
        migration.steps().forEach((family, steps) -> {
            Map<String, String> ids = new HashMap<>();
            for (Step step : steps) {
                if (step instanceof Step.Kept || step instanceof Step.Renamed) {
                    ids.put(step.olds().get(0), step.news().get(0));
                }
            }
            names.put(family, ids);
        });
        return names;
    }

    /** Roles that were dropped or split are left out: which of the new ones is held is not known. */
    private Respondent respondent(Respondent respondent) {
        Set<String> roles = new LinkedHashSet<>();
        for (String role : respondent.roles()) {
            Step step = roleSteps.get(role);
            if (step != null && step.news().size() == 1) {
                roles.add(step.news().get(0));
            }
        }
        return Respondent.builder().from(respondent).roles(roles).build();
    }

    /** What each of several respondents said. What became of a single vote is not told: it may tell what somebody said. */
    private void responses(Assessment assessment, AssessmentBuilder builder, List<Fate> fates) {
        builder.smallestGroup(assessment.smallestGroup());
        Set<AnswerKey> voted = new LinkedHashSet<>();
        for (Response response : assessment.responses()) {
            Respondent respondent = respondent(response.respondent());
            builder.response(
                    Response.of(respondent, answers(response.answers(), respondent.roles(), new ArrayList<>())));
            voted.addAll(response.answers().keySet());
        }
        for (AnswerKey key : voted) {
            Step step = indicatorSteps.get(key.indicator());
            List<Route> routes = step == null ? List.of() : Route.of(step);
            if (routes.isEmpty()) {
                fates.add(new Fate.OfVotes(key, List.of(), Fate.What.DROPPED));
            }
            for (Route route : routes) {
                if (route.from().equals(key.indicator())) {
                    fates.add(votes(key, step, route));
                }
            }
        }
    }

    private Fate votes(AnswerKey key, @Nullable Step step, Route route) {
        Goal goal = goal(key, route.to());
        if (goal.key().isEmpty()) {
            return new Fate.OfVotes(key, List.of(), goal.otherwise());
        }
        Fate.What what;
        if (step instanceof Step.Merged merged) {
            what = merged.combining() == Combining.OPEN ? Fate.What.MERGED_OPEN : Fate.What.MERGED;
        } else if (route.carry() instanceof Carry.Open) {
            what = step instanceof Step.Split ? Fate.What.SPLIT : Fate.What.RESCALED;
        } else {
            what = route.carry() instanceof Carry.Same ? Fate.What.CARRIED : Fate.What.MAPPED;
        }
        return new Fate.OfVotes(key, List.of(goal.key().get()), what);
    }

    private Map<AnswerKey, Answer> answers(Map<AnswerKey, Answer> said, List<String> roles, List<Fate> fates) {
        Map<AnswerKey, Answer> carried = new LinkedHashMap<>();
        for (Map.Entry<AnswerKey, Answer> entry : said.entrySet()) {
            AnswerKey key = entry.getKey();
            Step step = indicatorSteps.get(key.indicator());
            if (step instanceof Step.Merged merged) {
                merged(key, entry.getValue(), merged, said, roles, carried, fates);
            } else if (step == null || step instanceof Step.Dropped) {
                fates.add(new Fate.OfAnswer(key, entry.getValue().reply(), List.of(), Fate.What.DROPPED));
            } else {
                Route.of(step).forEach(route -> single(key, entry.getValue(), step, route, roles, carried, fates));
            }
        }
        return carried;
    }

    private void single(
            AnswerKey key,
            Answer answer,
            Step step,
            Route route,
            List<String> roles,
            Map<AnswerKey, Answer> carried,
            List<Fate> fates) {
        Goal goal = goal(key, route.to());
        if (goal.key().isEmpty()) {
            fates.add(new Fate.OfAnswer(key, answer.reply(), List.of(), goal.otherwise()));
            return;
        }
        AnswerKey into = goal.key().get();
        Indicator indicator = indicators.get(route.to());
        Fate.What what;
        if (indicator == null || route.carry() instanceof Carry.Open) {
            what = step instanceof Step.Split ? Fate.What.SPLIT : Fate.What.RESCALED;
        } else {
            Optional<Reply> reply = carried(answer.reply(), route.carry());
            what = reply.isEmpty()
                    ? Fate.What.RESCALED
                    : refusal(indicator, reply.get(), roles)
                            .orElse(reply.get().equals(answer.reply()) ? Fate.What.CARRIED : Fate.What.MAPPED);
            if (what.stands()) {
                carried.put(into, Answer.builder().from(answer).reply(reply.orElseThrow()).build());
            }
        }
        fates.add(new Fate.OfAnswer(key, answer.reply(), List.of(into), what));
    }

    /** The question that an answer goes to, or why there is none. */
    private record Goal(Optional<AnswerKey> key, Fate.What otherwise) {}

    private Goal goal(AnswerKey key, String to) {
        Indicator indicator = indicators.get(to);
        if (indicator == null) {
            return new Goal(Optional.empty(), Fate.What.DROPPED);
        }
        if (key.area().isEmpty()) {
            return indicator.areas().isEmpty()
                    ? new Goal(Optional.of(AnswerKey.of(to)), Fate.What.CARRIED)
                    : new Goal(Optional.empty(), Fate.What.RESCALED);
        }
        if (indicator.areas().isEmpty()) {
            return new Goal(Optional.empty(), Fate.What.RESCALED);
        }
        Optional<String> area = area(key.area().get());
        if (area.isEmpty()) {
            Step step = areaSteps.get(key.area().get());
            boolean gone = step == null || step instanceof Step.Dropped;
            return new Goal(Optional.empty(), gone ? Fate.What.AREA_DROPPED : Fate.What.AREA_CHANGED);
        }
        return indicator.areas().contains(area.get())
                ? new Goal(Optional.of(AnswerKey.of(to, area.get())), Fate.What.CARRIED)
                : new Goal(Optional.empty(), Fate.What.AREA_DROPPED);
    }

    /** What was said about a part is not said about the whole, nor the other way round. */
    private Optional<String> area(String area) {
        Step step = areaSteps.get(area);
        return step instanceof Step.Kept || step instanceof Step.Renamed
                ? Optional.of(step.news().get(0))
                : Optional.empty();
    }

    /** What a reply becomes; empty where the migration opens it. */
    private static Optional<Reply> carried(Reply reply, Carry carry) {
        if (!(carry instanceof Carry.Choices choices)) {
            return Optional.of(reply);
        }
        if (reply instanceof Reply.Choice choice) {
            return choices.choices()
                    .getOrDefault(choice.id(), Optional.empty())
                    .map(Reply.Choice::new);
        } else if (reply instanceof Reply.Choices several) {
            Set<String> ids = new LinkedHashSet<>();
            for (String id : several.ids()) {
                Optional<String> into = choices.choices().getOrDefault(id, Optional.empty());
                if (into.isEmpty()) {
                    return Optional.empty();
                }
                ids.add(into.get());
            }
            return Optional.of(new Reply.Choices(ids));
        }
        boolean nothing = reply instanceof Reply.NotApplicable
                || reply instanceof Reply.Unknown
                || reply instanceof Reply.Unanswered;
        return nothing ? Optional.of(reply) : Optional.empty();
    }

    /** Why a reply cannot stand in the new version. */
    private static Optional<Fate.What> refusal(Indicator indicator, Reply reply, List<String> roles) {
        if (reply.kind() == AnswerKind.NOT_APPLICABLE
                && !indicator.applicability().mayBeNotApplicable()) {
            return Optional.of(Fate.What.NOW_APPLICABLE);
        }
        if (!roles.isEmpty()
                && !indicator.roles().isEmpty()
                && Collections.disjoint(roles, indicator.roles())) {
            return Optional.of(Fate.What.ROLE);
        }
        return fits(indicator.scale(), reply) ? Optional.empty() : Optional.of(Fate.What.NOT_FITTING);
    }

    /** Choices that became one may leave too few of them. */
    private static boolean fits(Scale scale, Reply reply) {
        if (!(reply instanceof Reply.Choices choices) || !(scale instanceof Scale.Several several)) {
            return true;
        }
        int count = choices.ids().size();
        return count >= several.fewest().orElse(0) && count <= several.most().orElse(Integer.MAX_VALUE);
    }

    private void merged(
            AnswerKey key,
            Answer answer,
            Step.Merged step,
            Map<AnswerKey, Answer> said,
            List<String> roles,
            Map<AnswerKey, Answer> carried,
            List<Fate> fates) {
        Goal goal = goal(key, step.to());
        if (goal.key().isEmpty()) {
            fates.add(new Fate.OfAnswer(key, answer.reply(), List.of(), goal.otherwise()));
            return;
        }
        AnswerKey into = goal.key().get();
        Indicator indicator = indicators.get(step.to());
        Optional<Answer> one = indicator == null || step.combining() == Combining.OPEN
                ? Optional.empty()
                : together(into, step, said, indicator.scale());
        Fate.What what = one.isEmpty() || indicator == null
                ? Fate.What.MERGED_OPEN
                : refusal(indicator, one.get().reply(), roles).orElse(Fate.What.MERGED);
        if (what.stands()) {
            one.ifPresent(given -> carried.put(into, given));
        }
        fates.add(new Fate.OfAnswer(key, answer.reply(), List.of(into), what));
    }

    private Optional<Answer> together(AnswerKey into, Step.Merged step, Map<AnswerKey, Answer> said, Scale scale) {
        List<Answer> answers = new ArrayList<>();
        for (String from : step.from()) {
            Optional<Answer> found = olds(from, into).stream()
                    .flatMap(key -> Optional.ofNullable(said.get(key)).stream())
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            answers.add(found.get());
        }
        return Merging.one(answers, step.combining(), scale);
    }

    /** The old questions of an indicator that go to a new one. */
    private List<AnswerKey> olds(String from, AnswerKey into) {
        return into.area().isEmpty()
                ? List.of(AnswerKey.of(from))
                : old.areas().stream()
                        .filter(area -> area(area.id()).equals(into.area()))
                        .map(area -> AnswerKey.of(from, area.id()))
                        .toList();
    }

    private void fact(String fact, Reply reply, AssessmentBuilder builder, List<Fate> fates) {
        Step step = factSteps.get(fact);
        List<Route> routes = step == null ? List.of() : Route.of(step);
        if (routes.isEmpty()) {
            fates.add(new Fate.OfFact(fact, reply, List.of(), Fate.What.DROPPED));
        }
        for (Route route : routes) {
            Optional<Reply> carried =
                    route.carry() instanceof Carry.Open ? Optional.empty() : carried(reply, route.carry());
            Optional<Scale> scale = renewed.fact(route.to()).map(found -> found.scale());
            boolean fits = carried.isPresent() && scale.isPresent() && fits(scale.get(), carried.get());
            Fate.What what;
            if (fits) {
                builder.fact(route.to(), carried.get());
                what = carried.get().equals(reply) ? Fate.What.CARRIED : Fate.What.MAPPED;
            } else if (carried.isPresent()) {
                what = Fate.What.NOT_FITTING;
            } else {
                what = step instanceof Step.Split
                        ? Fate.What.SPLIT
                        : step instanceof Step.Merged ? Fate.What.MERGED_OPEN : Fate.What.RESCALED;
            }
            fates.add(new Fate.OfFact(fact, reply, List.of(route.to()), what));
        }
    }

    private void target(Target target, AssessmentBuilder builder, List<Fate> fates) {
        Optional<Target> carried = carried(target)
                .filter(found ->
                        Assessment.of(renewed).target(found).problems().isEmpty());
        carried.ifPresent(builder::target);
        fates.add(new Fate.OfTarget(target, carried.isPresent() ? Fate.What.CARRIED : Fate.What.DROPPED));
    }

    private Optional<Target> carried(Target target) {
        List<Subject.Part> parts = new ArrayList<>();
        for (Subject.Part part : target.subject().parts()) {
            Optional<String> id = kept(family(part.axis()), part.id());
            if (id.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Subject.Part(part.axis(), id.get()));
        }
        return kept(Family.STAGES, target.stage())
                .map(stage -> new Target(target.placement(), new Subject(parts), stage));
    }

    private static Family family(Axis axis) {
        return switch (axis) {
            case STAGE -> Family.STAGES;
            case DIMENSION -> Family.DIMENSIONS;
            case AREA -> Family.AREAS;
        };
    }

    private Optional<String> kept(Family family, String id) {
        return migration.steps(family).stream()
                .filter(step -> (step instanceof Step.Kept || step instanceof Step.Renamed)
                        && step.olds().contains(id))
                .map(step -> step.news().get(0))
                .findFirst();
    }
}
