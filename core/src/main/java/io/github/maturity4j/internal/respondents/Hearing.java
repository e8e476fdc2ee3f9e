package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.Held;
import io.github.maturity4j.internal.node.Sheet.Status;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hears the respondents of one assessment: per question, what each role says, and what all say. */
final class Hearing {

    private final Framework framework;
    private final Assessment assessment;
    private final List<Optional<String>> roles = new ArrayList<>();
    private final List<Optional<Role>> definitions = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    Hearing(Framework framework, Slots slots, Assessment assessment) {
        this.framework = framework;
        this.assessment = assessment;
        hearRoles();
        Map<String, Indicator> indicators = new HashMap<>();
        framework.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
        for (Slot slot : slots.all()) {
            Indicator indicator = indicators.get(slot.key().indicator());
            if (!slot.fact() && indicator != null) {
                questions.add(question(slot, indicator));
            }
        }
    }

    /** The roles: those of the framework in its order, then that of respondents without role, where there are some. */
    List<Optional<String>> roles() {
        return roles;
    }

    /** The positions of the respondents who hold a role. */
    List<Integer> members(int role) {
        return members.get(role);
    }

    List<Question> questions() {
        return questions;
    }

    Rational weight(int role) {
        return definitions.get(role).flatMap(Role::weight).orElse(Rational.ONE);
    }

    private void hearRoles() {
        Map<String, Integer> positions = new HashMap<>();
        for (Role role : framework.roles()) {
            positions.putIfAbsent(role.id(), roles.size());
            roles.add(Optional.of(role.id()));
            definitions.add(Optional.of(role));
            members.add(new ArrayList<>());
        }
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < assessment.responses().size(); i++) {
            List<String> held = assessment.responses().get(i).respondent().roles();
            for (String role : held) {
                members.get(positions.getOrDefault(role, 0)).add(i);
            }
            if (held.isEmpty()) {
                others.add(i);
            }
        }
        if (!others.isEmpty()) {
            roles.add(Optional.empty());
            definitions.add(Optional.empty());
            members.add(others);
        }
    }

    private Question question(Slot slot, Indicator indicator) {
        List<RoleSaid> said = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        Pool pool = new Pool(slot.scale());
        for (int role = 0; role < roles.size(); role++) {
            Optional<String> id = roles.get(role);
            boolean asked = id.isEmpty()
                    || indicator.roles().isEmpty()
                    || indicator.roles().contains(id.get());
            if (asked && !members.get(role).isEmpty()) {
                said.add(hear(slot, indicator, role, pool));
            }
            boolean spoke = !said.isEmpty()
                    && said.get(said.size() - 1).role() == role
                    && said.get(said.size() - 1).speech() != RoleSaid.Speech.SILENT;
            if (asked && !spoke && definitions.get(role).filter(Role::required).isPresent()) {
                missing.add(role);
            }
        }
        return new Question(slot, said, missing, together(slot, indicator, said, missing, pool));
    }

    private RoleSaid hear(Slot slot, Indicator indicator, int role, Pool pool) {
        RoleVotes votes = new RoleVotes();
        for (int member : members.get(role)) {
            Response response = assessment.responses().get(member);
            Answer answer = response.answers().get(slot.key());
            if (answer == null) {
                votes.unanswered++;
                continue;
            }
            Held held = Held.of(slot, answer.reply(), answer.attachments());
            Voice voice = new Voice(
                    answer.reply(),
                    held.attachments(),
                    held.lowest(),
                    held.highest(),
                    response.respondent().weight());
            if (held.status() == Status.ANSWERED) {
                votes.answered.add(voice);
                votes.answeredBy.add(member);
                votes.speakers.add(member);
            } else if (held.status() == Status.PARTLY) {
                votes.partly.add(between(voice));
                votes.speakers.add(member);
            } else if (held.status() == Status.NOT_APPLICABLE) {
                votes.notApplicable++;
                votes.beside.addAll(held.attachments());
                votes.speakers.add(member);
            } else if (held.status() == Status.UNANSWERED) {
                votes.unanswered++;
            } else {
                votes.unknown++;
            }
        }
        int quorum = definitions.get(role).map(Role::quorum).orElse(1);
        List<Voice> voices = votes.voices();
        if (!voices.isEmpty() && voices.size() >= quorum && (!votes.answered.isEmpty() || votes.notApplicable == 0)) {
            Voice voice = pool.of(framework.withinRole(indicator), voices);
            return new RoleSaid(role, votes, held(slot, voice), voice, RoleSaid.Speech.ANSWER);
        }
        boolean applies = !votes.answered.isEmpty() || votes.notApplicable < quorum;
        Reply reply = applies ? votes.silence() : new Reply.NotApplicable();
        Set<Attachment> brought = applies ? Set.of() : votes.beside;
        return new RoleSaid(
                role,
                votes,
                Held.of(slot, reply, brought),
                new Voice(reply, brought, null, null, Rational.ONE),
                applies ? RoleSaid.Speech.SILENT : RoleSaid.Speech.NOT_APPLICABLE);
    }

    /** An answer that lacks what its indicator demands is worth anything from the worst to itself. */
    private static Voice between(Voice voice) {
        Rational lowest = voice.lowest();
        Rational highest = voice.highest();
        return lowest == null || highest == null
                ? voice
                : new Voice(new Reply.Between(lowest, highest), voice.attachments(), lowest, highest, voice.weight());
    }

    private Held together(Slot slot, Indicator indicator, List<RoleSaid> said, List<Integer> missing, Pool pool) {
        List<Voice> voices = new ArrayList<>();
        Set<Attachment> beside = EnumSet.noneOf(Attachment.class);
        boolean notApplicable = false;
        boolean unknown = false;
        for (RoleSaid role : said) {
            beside.addAll(role.votes().beside);
            if (role.speech() == RoleSaid.Speech.ANSWER && weight(role.role()).signum() > 0) {
                voices.add(role.voice().weighing(weight(role.role())));
            }
            notApplicable |= role.speech() == RoleSaid.Speech.NOT_APPLICABLE;
            unknown |= role.votes().unknown > 0;
        }
        if (missing.isEmpty() && !voices.isEmpty()) {
            return held(slot, pool.of(framework.acrossRoles(indicator), voices));
        }
        boolean answered = said.stream().anyMatch(role -> role.speech() == RoleSaid.Speech.ANSWER);
        if (missing.isEmpty() && notApplicable && !answered) {
            return Held.of(slot, new Reply.NotApplicable(), beside);
        }
        return Held.of(slot, unknown ? new Reply.Unknown() : new Reply.Unanswered(), Set.of());
    }

    /** A pooled answer brings all that is demanded: what lacks something is known in part by now. */
    private static Held held(Slot slot, Voice voice) {
        Set<Attachment> brought = EnumSet.noneOf(Attachment.class);
        brought.addAll(slot.demands());
        brought.addAll(voice.attachments());
        return Held.of(slot, voice.reply(), brought);
    }
}
