package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.Held;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.ConsolidatedAnswer.RoleAnswer;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.RoleResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An assessment of several respondents with one answer to each question: of all, and of each role by itself. */
public final class Consolidated {

    private static final Reply UNTOLD = new Reply.Unknown();

    private final Assessment assessment;
    private final Hearing hearing;
    private final Partition partition;

    /** Consolidates an assessment of several respondents. */
    public Consolidated(Framework framework, Slots slots, Assessment assessment) {
        this.assessment = assessment;
        this.hearing = new Hearing(framework, slots, assessment);
        this.partition = new Partition(hearing, assessment);
    }

    /** What all say, for each question on which nothing was agreed. */
    public Map<AnswerKey, Held> answers() {
        Map<AnswerKey, Held> answers = new HashMap<>();
        for (Question question : hearing.questions()) {
            if (!assessment.answers().containsKey(question.slot().key())) {
                answers.put(question.slot().key(), shown(question));
            }
        }
        return answers;
    }

    private Held shown(Question question) {
        return partition.isWithheld(question) ? Held.of(question.slot(), UNTOLD, Set.of()) : question.held();
    }

    /**
     * The result, which tells of each role that is not withheld what its answers alone would give.
     *
     * @param view scores the answers of one role
     */
    public RespondentsResult result(Function<Map<AnswerKey, Held>, RoleResult.Builder> view) {
        Disagreement disagreement =
                new Disagreement(hearing, partition, assessment.responses().size());
        RespondentsResult.Builder result = RespondentsResult.builder()
                .count(assessment.responses().size())
                .smallestGroup(assessment.smallestGroup())
                .guarded(assessment.responses().stream()
                        .anyMatch(response -> response.respondent().identity() != Identity.NAMED))
                .agreement(disagreement.agreement())
                .remarks(new Remarks(assessment, hearing, partition).all());
        for (int role = 0; role < hearing.roles().size(); role++) {
            if (!hearing.members(role).isEmpty()) {
                boolean withheld = partition.isWithheld(role);
                RoleResult.Builder told = withheld ? RoleResult.builder() : view.apply(ofRole(role));
                result.addRole(told.role(hearing.roles().get(role))
                        .respondents(hearing.members(role).size())
                        .withheld(withheld)
                        .build());
            }
        }
        for (Question question : hearing.questions()) {
            result.addAnswer(told(question, disagreement));
        }
        return result.build();
    }

    private Map<AnswerKey, Held> ofRole(int role) {
        Map<AnswerKey, Held> answers = new HashMap<>();
        for (Question question : hearing.questions()) {
            Held held = Held.of(question.slot(), new Reply.Unanswered(), Set.of());
            for (RoleSaid said : question.roles()) {
                if (said.role() == role) {
                    held = partition.isWithheld(question) ? Held.of(question.slot(), UNTOLD, Set.of()) : said.held();
                }
            }
            answers.put(question.slot().key(), held);
        }
        return answers;
    }

    private ConsolidatedAnswer told(Question question, Disagreement disagreement) {
        AnswerKey key = question.slot().key();
        Held held = shown(question);
        Optional<Answer> agreed = Optional.ofNullable(assessment.answers().get(key));
        ConsolidatedAnswer.Builder told = ConsolidatedAnswer.builder()
                .key(key)
                .reply(agreed.map(Answer::reply).orElse(held.reply()))
                .withheld(partition.isWithheld(question))
                .agreed(agreed.map(answer -> agreed(answer, held.reply())))
                .dispersion(disagreement.dispersion(question));
        for (RoleSaid said : question.roles()) {
            if (!partition.isWithheld(said.role()) && !partition.isWithheld(question)) {
                RoleVotes votes = said.votes();
                told.addRole(new RoleAnswer(
                        hearing.roles().get(said.role()),
                        said.held().reply(),
                        votes.answered.size() + votes.partly.size(),
                        votes.notApplicable,
                        votes.unknown + votes.unanswered));
            }
        }
        for (int role : question.missing()) {
            hearing.roles().get(role).ifPresent(told::addMissing);
        }
        return told.build();
    }

    private ConsolidatedAnswer.Agreed agreed(Answer answer, Reply votes) {
        Set<String> by = Set.copyOf(answer.agreedBy());
        List<String> named = new ArrayList<>();
        for (Response response : assessment.responses()) {
            Respondent respondent = response.respondent();
            if (respondent.identity() == Identity.NAMED && by.contains(respondent.id())) {
                named.add(respondent.id());
            }
        }
        named.sort(null);
        return new ConsolidatedAnswer.Agreed(votes, named, by.size() - named.size(), answer.reason());
    }
}
