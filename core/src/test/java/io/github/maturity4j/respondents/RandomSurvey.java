package io.github.maturity4j.respondents;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws a small survey: a framework of two questions on one scale, and respondents in roles that overlap. */
final class RandomSurvey {

    private final Random random;
    private final Framework framework;
    private final List<Response> responses = new ArrayList<>();

    private RandomSurvey(Random random, Framework framework) {
        this.random = random;
        this.framework = framework;
    }

    /** Any scale and any way to consolidate that goes with it. */
    static RandomSurvey any(long seed) {
        Random random = new Random(seed);
        Scale scale = List.of(Surveys.TEN, Surveys.STEPS, Surveys.CHANNEL).get(random.nextInt(3));
        List<Consolidation> ways = scale == Surveys.CHANNEL
                ? List.of(Consolidation.PLURALITY)
                : List.of(
                        Consolidation.MEAN,
                        Consolidation.MEDIAN,
                        Consolidation.LOWER_MEDIAN,
                        Consolidation.MINIMUM,
                        Consolidation.MAXIMUM);
        List<Role> roles = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            roles.add(Role.builder()
                    .id("role" + i)
                    .weight(Rational.of(random.nextInt(4)))
                    .required(random.nextInt(5) == 0)
                    .quorum(1 + random.nextInt(2) * random.nextInt(3))
                    .build());
        }
        Framework.Builder framework = Framework.builder()
                .from(Surveys.of(scale, ways.get(random.nextInt(ways.size())), roles, List.of("one", "two")));
        if (scale != Surveys.CHANNEL && random.nextBoolean()) {
            framework.acrossRoles(List.of(
                            Consolidation.MEAN,
                            Consolidation.LOWER_MEDIAN,
                            Consolidation.MINIMUM,
                            Consolidation.MAXIMUM)
                    .get(random.nextInt(4)));
        }
        RandomSurvey survey = new RandomSurvey(random, framework.build());
        survey.respond(random.nextInt(9), 75, Identity.NAMED);
        return survey;
    }

    /** Means of numbers, in two to four roles, some respondents anonymous. */
    static RandomSurvey anonymous(long seed) {
        Random random = new Random(seed);
        List<Role> roles = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            roles.add(Role.builder()
                    .id("role" + i)
                    .weight(Rational.of(random.nextInt(3)))
                    .build());
        }
        RandomSurvey survey = new RandomSurvey(random, Surveys.ten(Consolidation.MEAN, roles));
        survey.respond(3 + random.nextInt(9), 90, Identity.ANONYMOUS);
        return survey;
    }

    Framework framework() {
        return framework;
    }

    List<Response> responses() {
        return responses;
    }

    AssessmentBuilder assessment() {
        AssessmentBuilder builder = Assessment.of(framework);
        responses.forEach(builder::response);
        return builder;
    }

    private void respond(int count, int percent, Identity mostly) {
        for (int i = 0; i < count; i++) {
            List<String> held = new ArrayList<>();
            framework.roles().forEach(role -> {
                if (random.nextInt(100) < 45) {
                    held.add(role.id());
                }
            });
            Map<String, Answer> answers = new LinkedHashMap<>();
            framework.indicators().forEach(indicator -> {
                if (random.nextInt(100) < percent) {
                    answers.put(indicator.id(), answer(indicator.scale(), mostly == Identity.NAMED));
                }
            });
            responses.add(Surveys.response(
                    Respondent.builder()
                            .id("r" + i)
                            .roles(held)
                            .weight(mostly == Identity.NAMED ? Rational.of(1 + random.nextInt(3)) : Rational.ONE)
                            .identity(random.nextInt(5) == 0 ? Identity.NAMED : mostly)
                            .build(),
                    answers));
        }
    }

    private Answer answer(Scale scale, boolean others) {
        int kind = others ? random.nextInt(10) : 9;
        if (kind == 0) {
            return Answer.notApplicable();
        } else if (kind == 1) {
            return Answer.unknown();
        }
        return scale instanceof Scale.Numeric
                ? Answer.number(random.nextInt(11))
                : Answer.choice(scale.choices()
                        .get(random.nextInt(scale.choices().size()))
                        .id());
    }
}
