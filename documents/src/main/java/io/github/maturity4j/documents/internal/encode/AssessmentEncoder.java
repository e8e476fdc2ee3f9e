package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.assessment.Target;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes whole assessments. */
public final class AssessmentEncoder {

    private AssessmentEncoder() {}

    /**
     * An assessment as a document.
     *
     * @param assessment the assessment
     * @return its members in the order of the grammar
     * @throws IllegalArgumentException if the assessment holds what no document can
     */
    public static Part encode(Assessment assessment) {
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("assessment", assessment.id())
                .putAll(named(assessment))
                .putAll(said(assessment))
                .build();
    }

    /** What is answered. */
    static Part.Members named(Assessment assessment) {
        return new MapBuilder()
                .put("framework", assessment.framework())
                .put("version", assessment.version())
                .put("overlay", assessment.overlay(), OverlayEncoder::identity)
                .build();
    }

    /** What was said, about whom and when. */
    static Part.Members said(Assessment assessment) {
        return new MapBuilder()
                .put("unit", assessment.unit(), AssessmentEncoder::unit)
                .put("date", assessment.date(), date -> Part.of(date.toString()))
                .put("respondent", assessment.respondent(), AssessmentEncoder::respondent)
                .putIf(
                        assessment.smallestGroup() != Assessment.SMALLEST_GROUP,
                        "smallest-group",
                        Part.of(assessment.smallestGroup()))
                .putMap("facts", assessment.facts(), AssessmentEncoder::reply)
                .putIf(!assessment.targets().isEmpty(), "targets", targets(assessment.targets()))
                .putIf(
                        assessment.responses().isEmpty()
                                || !assessment.answers().isEmpty(),
                        "answers",
                        answers(assessment.answers()))
                .putById(
                        "respondents",
                        assessment.responses(),
                        response -> response.respondent().id(),
                        AssessmentEncoder::response)
                .build();
    }

    static Part unit(Unit unit) {
        return unit.name().isEmpty() && unit.references().isEmpty()
                ? Part.of(unit.id())
                : new MapBuilder()
                        .put("id", unit.id())
                        .put("name", unit.name())
                        .putMap("references", unit.references(), Part::of)
                        .build();
    }

    private static Part respondent(Respondent respondent) {
        Part.Members others = others(respondent);
        return others.parts().isEmpty()
                ? Part.of(respondent.id())
                : new MapBuilder().put("id", respondent.id()).putAll(others).build();
    }

    private static Part response(Response response) {
        return new MapBuilder()
                .putAll(others(response.respondent()))
                .put("answers", answers(response.answers()))
                .build();
    }

    /** What is said of a respondent beside the id. */
    private static Part.Members others(Respondent respondent) {
        return new MapBuilder()
                .putList("roles", respondent.roles())
                .putIf(!respondent.weight().equals(Rational.ONE), "weight", Part.of(respondent.weight()))
                .put("date", respondent.date(), date -> Part.of(date.toString()))
                .putIf(respondent.identity() != Identity.NAMED, "identity", Words.part(respondent.identity()))
                .build();
    }

    private static Part targets(List<Target> targets) {
        Map<String, Part> placements = new LinkedHashMap<>();
        for (Target target : targets) {
            Map<String, Part> map = placements;
            String name = target.placement();
            for (Subject.Part part : target.subject().parts()) {
                Part inner = map.computeIfAbsent(name, fresh -> new Part.Members(new LinkedHashMap<>()));
                map = ((Part.Members) inner).parts();
                name = part.id();
            }
            map.put(name, Part.of(target.stage()));
        }
        return new Part.Members(placements);
    }

    private static Part answers(Map<AnswerKey, Answer> answers) {
        Map<String, Part> indicators = new LinkedHashMap<>();
        answers.forEach((key, answer) -> key.area()
                .ifPresentOrElse(
                        area -> ((Part.Members) indicators.computeIfAbsent(
                                        key.indicator(), fresh -> new Part.Members(new LinkedHashMap<>())))
                                .parts()
                                .put(area, answer(answer)),
                        () -> indicators.put(key.indicator(), answer(answer))));
        return new Part.Members(indicators);
    }

    private static Part answer(Answer answer) {
        MapBuilder others = new MapBuilder()
                .put("reason", answer.reason())
                .put("link", answer.link())
                .put("evidence", answer.evidence())
                .put("comment", answer.comment())
                .put("origin", answer.origin(), Words::part)
                .putList("agreed-by", answer.agreedBy());
        Reply reply = answer.reply();
        return others.isEmpty() && !isKnownInPart(reply)
                ? reply(reply)
                : new MapBuilder()
                        .put("answer", reply(reply))
                        .putAll(others.build())
                        .build();
    }

    /** Whether a reply is written as a map, which could be taken for one by area. */
    private static boolean isKnownInPart(Reply reply) {
        return reply instanceof Reply.Points || reply instanceof Reply.Between || reply instanceof Reply.OneOf;
    }

    static Part reply(Reply reply) {
        if (reply instanceof Reply.Choice choice) {
            return Part.of(choice.id());
        }
        if (reply instanceof Reply.Choices choices) {
            return MapBuilder.items(sorted(choices.ids()), Part::of);
        }
        if (reply instanceof Reply.Amount amount) {
            return Part.of(amount.value());
        }
        if (reply instanceof Reply.Words words) {
            return Part.of(words.words());
        }
        if (reply instanceof Reply.Points points) {
            return new MapBuilder()
                    .put("points", Figures.number(points.points()))
                    .build();
        }
        if (reply instanceof Reply.Between between) {
            return new MapBuilder()
                    .put(
                            "between",
                            MapBuilder.pair(Figures.number(between.lowest()), Figures.number(between.highest())))
                    .putIf(between.mayBeNotApplicable(), "may-be-not-applicable", Part.of(true))
                    .build();
        }
        if (reply instanceof Reply.OneOf some) {
            return new MapBuilder().putList("one-of", sorted(some.ids())).build();
        }
        if (reply instanceof Reply.NotApplicable
                || reply instanceof Reply.Unknown
                || reply instanceof Reply.Unanswered) {
            return Words.part(reply.kind());
        }
        throw new IllegalStateException("a kind of reply that nothing writes: " + reply);
    }

    private static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }
}
