package io.github.maturity4j.respondents;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Fraction;
import io.github.maturity4j.oracle.Points;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Consolidation as the page says it, in the plainest way: whoever weighs 3 is there three times. */
final class PlainConsolidation {

    private final Framework framework;
    private final List<Response> responses;
    private final Scale scale;
    private final Consolidation within;
    private final Consolidation across;

    PlainConsolidation(Framework framework, List<Response> responses) {
        this.framework = framework;
        this.responses = responses;
        this.scale = framework.indicators().get(0).scale();
        boolean classes = scale instanceof Scale.Classes;
        this.within = classes ? Consolidation.PLURALITY : framework.consolidation();
        boolean points = within == Consolidation.MEAN || within == Consolidation.MEDIAN;
        this.across = classes
                ? Consolidation.PLURALITY
                : framework.acrossRoles().orElse(points ? Consolidation.MEAN : Consolidation.LOWER_MEDIAN);
    }

    /** What a question gives, or a word for what is not an answer; of ties, every choice that may win. */
    Object of(String question) {
        List<Optional<Role>> roles = new ArrayList<>();
        framework.roles().forEach(role -> roles.add(Optional.of(role)));
        roles.add(Optional.empty());
        List<Object> said = new ArrayList<>();
        boolean notApplicable = false;
        boolean answered = false;
        boolean unknown = false;
        boolean missing = false;
        for (Optional<Role> role : roles) {
            List<Response> members = responses.stream()
                    .filter(response -> role.isEmpty()
                            ? response.respondent().roles().isEmpty()
                            : response.respondent().roles().contains(role.get().id()))
                    .toList();
            Object one = ofRole(question, members, role.map(Role::quorum).orElse(1));
            unknown |= members.stream().anyMatch(member -> reply(member, question) instanceof Reply.Unknown);
            notApplicable |= one.equals("not applicable");
            if (one.equals("silent")) {
                missing |= role.filter(Role::required).isPresent();
            } else if (!one.equals("not applicable")) {
                answered = true;
                int weight = role.flatMap(Role::weight)
                        .map(rational -> rational.numerator().intValueExact())
                        .orElse(1);
                said.addAll(Collections.nCopies(weight, one));
            }
        }
        if (!missing && !said.isEmpty()) {
            return pooled(across, said);
        }
        return !missing && notApplicable && !answered ? "not applicable" : unknown ? "unknown" : "unanswered";
    }

    private static Reply reply(Response member, String question) {
        Answer answer = member.answers().get(AnswerKey.of(question));
        return answer == null ? new Reply.Unanswered() : answer.reply();
    }

    private Object ofRole(String question, List<Response> members, int quorum) {
        List<Object> said = new ArrayList<>();
        int answers = 0;
        int notApplicable = 0;
        for (Response member : members) {
            Reply reply = reply(member, question);
            if (reply instanceof Reply.NotApplicable) {
                notApplicable++;
            } else if (reply instanceof Reply.Choice || reply instanceof Reply.Amount) {
                answers++;
                int weight = member.respondent().weight().numerator().intValueExact();
                Object one = scale instanceof Scale.Classes ? reply : Points.of(scale, reply);
                said.addAll(Collections.nCopies(weight, one));
            }
        }
        if (answers > 0) {
            return answers >= quorum ? pooled(within, said) : "silent";
        }
        return notApplicable > 0 && notApplicable >= quorum ? "not applicable" : "silent";
    }

    private static Object pooled(Consolidation way, List<Object> said) {
        if (way == Consolidation.PLURALITY) {
            return plurality(said);
        }
        List<Fraction> sorted = said.stream()
                .map(Fraction.class::cast)
                .sorted(Comparator.naturalOrder())
                .toList();
        int size = sorted.size();
        return switch (way) {
            case MEAN -> sorted.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(size));
            case MEDIAN -> sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(Fraction.of(2));
            case MINIMUM -> sorted.get(0);
            case MAXIMUM -> sorted.get(size - 1);
            default -> sorted.get((size - 1) / 2);
        };
    }

    /** Tries every way in which a tie between choices may come out. */
    private static Object plurality(List<Object> said) {
        List<Object> distinct =
                said.stream().filter(Set.class::isInstance).distinct().toList();
        Set<Object> winners = new LinkedHashSet<>();
        resolve(said, distinct, 0, new LinkedHashMap<>(), winners);
        return winners;
    }

    private static void resolve(
            List<Object> said, List<Object> ties, int at, Map<Object, Object> resolved, Set<Object> winners) {
        if (at < ties.size()) {
            for (Object choice : (Set<?>) ties.get(at)) {
                resolved.put(ties.get(at), choice);
                resolve(said, ties, at + 1, resolved, winners);
            }
            return;
        }
        Map<Object, Integer> counts = new LinkedHashMap<>();
        for (Object one : said) {
            counts.merge(resolved.getOrDefault(one, one), 1, Integer::sum);
        }
        int most = Collections.max(counts.values());
        counts.forEach((choice, count) -> {
            if (count == most) {
                winners.add(choice);
            }
        });
    }
}
