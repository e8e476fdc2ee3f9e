package io.github.maturity4j.respondents;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small frameworks that several respondents answer. */
final class Surveys {

    /** A whole number from 0 to 10, worth itself. */
    static final Scale TEN = new Scale.Numeric(
            Rational.ZERO, Rational.of(10), Optional.of(Rational.ONE), Optional.empty(), new Scale.Worth.Itself());

    /** Steps {@code never} (0), {@code rarely} (1), {@code often} (2), {@code always} (4). */
    static final Scale STEPS = new Scale.Choices(
            List.of(choice("never", 0), choice("rarely", 1), choice("often", 2), choice("always", 4)));

    /** Unordered: {@code web}, {@code shop}, {@code phone}. */
    static final Scale CHANNEL = new Scale.Classes(List.of(choice("web"), choice("shop"), choice("phone")));

    private Surveys() {}

    private static Scale.Choice choice(String id, long points) {
        return new Scale.Choice(id, Optional.of(Rational.of(points)), Optional.empty(), Optional.empty());
    }

    private static Scale.Choice choice(String id) {
        return new Scale.Choice(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The mean of two numbers, {@code one} and {@code two}, that may be not applicable. */
    static Framework ten(Consolidation within, List<Role> roles) {
        return of(TEN, within, roles, List.of("one", "two"));
    }

    static Framework of(Scale scale, Consolidation within, List<Role> roles, List<String> ids) {
        Framework.Builder builder = Framework.builder();
        builder.id("survey").version("1").basis(Basis.operationalised("a law")).roles(roles);
        builder.consolidation(within == Consolidation.PLURALITY ? Consolidation.LOWER_MEDIAN : within);
        for (String id : ids) {
            builder.addIndicator(Indicator.builder()
                    .id(id)
                    .scale(scale)
                    .applicability(Applicability.OPTIONAL)
                    .build());
        }
        if (scale.points().isPresent()) {
            builder.addMeasure(MeasureRule.builder()
                    .id("score")
                    .formula(new Formula.Mean(List.of(Term.of(new Operand.Answers(Selection.ALL, Counting.POINTS)))))
                    .build());
        }
        return builder.build();
    }

    static Role role(String id) {
        return Role.builder().id(id).build();
    }

    static Respondent respondent(String id, Identity identity, String... roles) {
        return Respondent.builder()
                .id(id)
                .identity(identity)
                .roles(List.of(roles))
                .build();
    }

    static Response response(Respondent respondent, Map<String, Answer> answers) {
        Map<AnswerKey, Answer> said = new LinkedHashMap<>();
        answers.forEach((id, answer) -> said.put(AnswerKey.of(id), answer));
        return Response.of(respondent, said);
    }
}
