package io.github.maturity4j.testkit;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.RoleResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Some forty respondents to a framework, as many in each of its roles; without roles where it has none. */
final class Survey {

    private static final int RESPONDENTS = 40;

    private final Framework framework;
    private final Questions questions;
    private final List<Respondent> respondents = new ArrayList<>();

    Survey(Framework framework, Questions questions, Identity identity) {
        this.framework = framework;
        this.questions = questions;
        if (framework.roles().isEmpty()) {
            add(RESPONDENTS, List.of(), identity);
        }
        int each = (RESPONDENTS + framework.roles().size() - 1)
                / Math.max(1, framework.roles().size());
        for (Role role : framework.roles()) {
            add(Math.max(each, role.quorum()), List.of(role.id()), identity);
        }
    }

    private void add(int count, List<String> roles, Identity identity) {
        for (int i = 0; i < count; i++) {
            respondents.add(Respondent.builder()
                    .id("r" + (respondents.size() + 1))
                    .roles(roles)
                    .identity(identity)
                    .build());
        }
    }

    int size() {
        return respondents.size();
    }

    /**
     * Everybody answers what the role held may answer.
     *
     * @param facts the picks of which the facts are recorded
     * @param said the picks of each respondent, by position
     */
    Assessment assessment(@Nullable Answer[] facts, IntFunction<@Nullable Answer[]> said) {
        AssessmentBuilder builder = Assessment.of(framework);
        for (int i = 0; i < facts.length; i++) {
            Answer fact = facts[i];
            if (fact != null) {
                questions.all().get(i).fact().ifPresent(id -> builder.fact(id, fact.reply()));
            }
        }
        for (int i = 0; i < respondents.size(); i++) {
            Respondent respondent = respondents.get(i);
            builder.response(Response.of(respondent, answers(respondent, said.apply(i))));
        }
        return builder.build();
    }

    private Map<AnswerKey, Answer> answers(Respondent respondent, @Nullable Answer[] picks) {
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < picks.length; i++) {
            Answer pick = picks[i];
            Questions.Question question = questions.all().get(i);
            if (pick != null && question.key().isPresent() && mayAnswer(respondent, question)) {
                answers.put(question.key().get(), pick);
            }
        }
        return answers;
    }

    private static boolean mayAnswer(Respondent respondent, Questions.Question question) {
        List<String> roles = question.indicator().map(Indicator::roles).orElse(List.of());
        return roles.isEmpty()
                || respondent.roles().isEmpty()
                || respondent.roles().stream().anyMatch(roles::contains);
    }

    /** What is wrong with the scorecard of an assessment to which these respondents answered by their names. */
    static Optional<String> problem(Framework framework, Assessment assessment, Scorecard card) {
        if (card.respondents().isEmpty()) {
            return Optional.of("expected what the respondents said but there is nothing of it");
        }
        RespondentsResult result = card.respondents().get();
        if (result.count() != assessment.responses().size()) {
            return Optional.of(
                    "expected " + assessment.responses().size() + " respondents but there are " + result.count());
        }
        List<Optional<String>> roles = framework.roles().isEmpty()
                ? List.of(Optional.empty())
                : framework.roles().stream().map(role -> Optional.of(role.id())).toList();
        List<Optional<String>> seen =
                result.roles().stream().map(RoleResult::role).toList();
        if (!seen.equals(roles)) {
            return Optional.of("expected how each of the roles " + roles + " sees it but there is " + seen);
        }
        for (RoleResult role : result.roles()) {
            if (role.withheld()
                    || role.scores().size() != card.measures().size()
                    || role.standings().size() != card.placements().size()) {
                return Optional.of("expected every figure as the role "
                        + role.role().orElse("of nobody in particular") + " sees it but some are not there");
            }
        }
        Map<AnswerKey, Set<Reply>> replies = replies(assessment);
        return result.answers().stream()
                .filter(answer -> isMadeUp(framework, answer, replies.getOrDefault(answer.key(), Set.of())))
                .findFirst()
                .map(answer -> "expected one of the answers to " + answer.key() + ", "
                        + replies.getOrDefault(answer.key(), Set.of()) + ", but was " + answer.reply());
    }

    private static Map<AnswerKey, Set<Reply>> replies(Assessment assessment) {
        Map<AnswerKey, Set<Reply>> replies = new LinkedHashMap<>();
        assessment
                .responses()
                .forEach(response -> response.answers()
                        .forEach((key, answer) -> replies.computeIfAbsent(key, none -> new HashSet<>())
                                .add(answer.reply())));
        return replies;
    }

    /** Whether nobody gave an answer that, as its indicator is consolidated, somebody has to have given. */
    private static boolean isMadeUp(Framework framework, ConsolidatedAnswer answer, Set<Reply> said) {
        Reply reply = answer.reply();
        if (reply instanceof Reply.Unknown || reply instanceof Reply.Unanswered) {
            return framework.roles().stream().allMatch(Survey::speaksFreely)
                    && said.stream().anyMatch(one -> one.kind() == AnswerKind.ANSWERED);
        }
        if (reply instanceof Reply.OneOf tied) {
            return !tied.ids().stream().allMatch(id -> said.contains(new Reply.Choice(id)));
        }
        boolean oneOfThem = reply instanceof Reply.NotApplicable
                || (reply instanceof Reply.Choice
                        && framework
                                .indicator(answer.key().indicator())
                                .filter(framework::choosesAnswer)
                                .isPresent());
        return oneOfThem && !said.contains(reply);
    }

    /** Whether one answer of a role is enough to be heard, and its silence holds up nobody. */
    private static boolean speaksFreely(Role role) {
        return role.quorum() == 1
                && !role.required()
                && role.weight().filter(weight -> weight.signum() == 0).isEmpty();
    }
}
