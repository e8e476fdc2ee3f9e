package io.github.maturity4j.documents;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Origin;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Draws frameworks with roles, and what several respondents said. */
final class DrawnRespondents {

    private static final Framework PLAIN = Shapes.framework("""
            maturity4j: 1
            framework: drawn
            version: "1"
            basis: { operationalised: drawn by chance }
            consolidation: mean
            roles: [ staff, guest, lead ]
            stages: [ { id: low, floor: true }, high ]
            areas: [ here, there ]
            scales: { habit: { choices: { never: 0, seldom: 1, often: 2, always: 3 } } }
            indicators:
              truth: { tags: points, scale: { yes-no: { no: 0, yes: 1 } } }
              habit: { tags: points, scale: habit, areas: [ here, there ], roles: [ staff, lead ], not-applicable: allowed }
              share: { tags: points, scale: { number: { least: 0, greatest: 1 } } }
              colour: { scale: { classes: [ red, green, blue ] } }
              aids: { scale: { several: { choices: { ramp: 1, lift: 2 } } } }
            facts:
              sector: { scale: { classes: [ public, private ] } }
              size: { scale: { number: { least: 0, greatest: 100 } } }
              motto: { scale: { words: {} } }
            measures:
              score: { mean: { indicators: { tag: points } } }
            placements:
              stage: { cumulative: { high: { measure: score, at-least: 0.5 } } }
            """, "drawn.yaml");

    private static final Respondent NOBODY = Respondent.builder().id("nobody").build();

    private final Random random;

    private DrawnRespondents(long seed) {
        this.random = new Random(seed);
    }

    /** A framework whose roles, and what becomes of their answers, are drawn. */
    static Framework framework(long seed) {
        return new DrawnRespondents(seed).framework();
    }

    /** What several, one or nobody said. */
    static Assessment assessment(Framework framework, long seed) {
        return new DrawnRespondents(seed).assessment(framework);
    }

    private Framework framework() {
        Framework.Builder framework = Framework.builder().from(PLAIN).roles(List.of());
        for (Role role : PLAIN.roles()) {
            framework.addRole(Role.builder()
                    .from(role)
                    .weight(maybe(() -> Rational.of(random.nextInt(5), 1 << random.nextInt(3))))
                    .required(random.nextBoolean())
                    .quorum(1 + random.nextInt(3))
                    .build());
        }
        List<Consolidation> across =
                List.of(Consolidation.MEAN, Consolidation.LOWER_MEDIAN, Consolidation.MINIMUM, Consolidation.MAXIMUM);
        framework.acrossRoles(maybe(() -> any(across)));
        framework.indicators(List.of());
        for (Indicator indicator : PLAIN.indicators()) {
            framework.addIndicator(Indicator.builder()
                    .from(indicator)
                    .acrossRoles(
                            indicator.scale() instanceof Scale.Classes
                                    ? maybe(() -> Consolidation.PLURALITY)
                                    : maybe(() -> any(across)))
                    .build());
        }
        return framework.build();
    }

    private Assessment assessment(Framework framework) {
        AssessmentBuilder builder = Assessment.of(framework);
        int many = random.nextInt(6);
        Optional<Respondent> alone = many == 0 ? maybe(() -> respondent("alone")) : Optional.empty();
        alone.ifPresent(builder::respondent);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ids.add(any(List.of("r", "no", "1")) + i);
            Respondent respondent = respondent(ids.get(i));
            builder.response(Response.of(respondent, answers(framework, respondent, List.of())));
        }
        answers(framework, alone.orElse(NOBODY), ids).forEach(builder::answer);
        maybe(() -> 1 + random.nextInt(9)).ifPresent(builder::smallestGroup);
        maybe(() -> any(List.of(
                        new Reply.OneOf(new LinkedHashSet<>(List.of("public", "private"))),
                        new Reply.Choice("private"),
                        new Reply.Unknown())))
                .ifPresent(reply -> builder.fact("sector", reply));
        maybe(() -> any(List.of(new Reply.Points(third(3)), between(), new Reply.Unanswered())))
                .ifPresent(reply -> builder.fact("size", reply));
        maybe(() -> new Reply.Words("points: 3")).ifPresent(reply -> builder.fact("motto", reply));
        return builder.build();
    }

    private Respondent respondent(String id) {
        Respondent.Builder respondent = Respondent.builder()
                .id(id)
                .weight(any(List.of(Rational.ONE, Rational.of(2), Rational.of(1, 4))))
                .date(maybe(() -> LocalDate.of(2026, 1 + random.nextInt(12), 1)))
                .identity(any(List.of(Identity.values())));
        for (String role : List.of("staff", "guest", "lead")) {
            maybe(() -> role).ifPresent(respondent::addRole);
        }
        return respondent.build();
    }

    private Map<AnswerKey, Answer> answers(Framework framework, Respondent respondent, List<String> ids) {
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
        for (Indicator indicator : framework.indicators()) {
            boolean may = respondent.roles().isEmpty()
                    || indicator.roles().isEmpty()
                    || indicator.roles().stream().anyMatch(respondent.roles()::contains);
            List<AnswerKey> keys = indicator.areas().isEmpty()
                    ? List.of(AnswerKey.of(indicator.id()))
                    : indicator.areas().stream()
                            .map(area -> AnswerKey.of(indicator.id(), area))
                            .toList();
            for (AnswerKey key : keys) {
                if (may && random.nextInt(3) > 0) {
                    answers.put(key, answer(framework, indicator, ids));
                }
            }
        }
        return answers;
    }

    private Answer answer(Framework framework, Indicator indicator, List<String> ids) {
        Answer.Builder answer = Answer.builder()
                .reply(reply(framework, indicator))
                .comment(maybe(() -> "one-of"))
                .origin(maybe(() -> any(List.of(Origin.values()))));
        ids.forEach(id -> maybe(() -> id).ifPresent(answer::addAgreedBy));
        return answer.build();
    }

    private Reply reply(Framework framework, Indicator indicator) {
        List<Reply> replies = new ArrayList<>(List.of(new Reply.Unknown(), new Reply.Unanswered()));
        if (indicator.applicability().mayBeNotApplicable()) {
            replies.add(new Reply.NotApplicable());
        }
        Scale scale = indicator.scale();
        List<String> ids = scale.choices().stream().map(Scale.Choice::id).toList();
        if (scale.points().isPresent() && !framework.choosesAnswer(indicator)) {
            replies.add(new Reply.Points(third(1)));
        }
        if (scale instanceof Scale.Numeric) {
            replies.addAll(List.of(new Reply.Amount(Rational.of(1, 2)), between()));
        } else if (scale instanceof Scale.Several) {
            replies.addAll(
                    List.of(new Reply.Choices(new LinkedHashSet<>(ids)), new Reply.Choices(new LinkedHashSet<>())));
            replies.add(between());
        } else {
            replies.addAll(List.of(new Reply.Choice(any(ids)), new Reply.OneOf(new LinkedHashSet<>(ids))));
            scale.points().ifPresent(range -> replies.add(new Reply.Between(range.low(), range.high())));
        }
        return any(replies);
    }

    private Reply between() {
        return new Reply.Between(third(1), Rational.ONE);
    }

    private static Rational third(int times) {
        return Rational.of(times, 3);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
