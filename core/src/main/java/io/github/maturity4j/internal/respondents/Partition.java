package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.exact.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which roles may be shown, so that nobody who is not named can be told from what is shown: one partition for the whole scorecard.
 *
 * <p>A role is withheld in which fewer than the smallest group answered some question, one of them not named. The withheld roles grow,
 * smallest first, then in order, until they are at least two and hold the smallest group, or are all; and on until neither a withheld
 * role nor a group below the smallest can be computed from what is shown of any question. A question of which even the figure of all
 * gives one away is withheld itself.
 */
final class Partition {

    private final Hearing hearing;
    private final int fewest;
    private final boolean[] named;
    private final BitSet withheld = new BitSet();
    private final Set<AnswerKey> withheldQuestions = new HashSet<>();

    Partition(Hearing hearing, Assessment assessment) {
        this.hearing = hearing;
        this.fewest = assessment.smallestGroup();
        this.named = new boolean[assessment.responses().size()];
        boolean guarded = false;
        for (int i = 0; i < named.length; i++) {
            named[i] = assessment.responses().get(i).respondent().identity() == Identity.NAMED;
            guarded |= !named[i];
        }
        if (guarded) {
            divide();
        }
    }

    boolean isWithheld(int role) {
        return withheld.get(role);
    }

    /** Whether not even the figure of all may be shown. */
    boolean isWithheld(Question question) {
        return withheldQuestions.contains(question.slot().key());
    }

    private void divide() {
        List<Integer> bySize = IntStream.range(0, hearing.roles().size())
                .filter(role -> !hearing.members(role).isEmpty())
                .boxed()
                .sorted((one, other) -> Integer.compare(
                        hearing.members(one).size(), hearing.members(other).size()))
                .toList();
        for (Question question : hearing.questions()) {
            for (RoleSaid said : question.roles()) {
                if (isFew(said.votes().speakers)) {
                    withheld.set(said.role());
                }
            }
        }
        if (!withheld.isEmpty()) {
            for (int role : bySize) {
                if (withheld.cardinality() >= 2 && people(withheld).size() >= fewest) {
                    break;
                }
                withheld.set(role);
            }
        }
        List<Question> left = new ArrayList<>();
        BitSet everything = new BitSet();
        bySize.forEach(everything::set);
        for (Question question : hearing.questions()) {
            if (givesAway(question, everything)) {
                withheldQuestions.add(question.slot().key());
            } else {
                left.add(question);
            }
        }
        for (int role : bySize) {
            if (left.stream().noneMatch(question -> givesAway(question, withheld))) {
                break;
            }
            withheld.set(role);
        }
    }

    private boolean isFew(List<Integer> speakers) {
        return !speakers.isEmpty()
                && speakers.size() < fewest
                && speakers.stream().anyMatch(speaker -> !named[speaker]);
    }

    private Set<Integer> people(BitSet roles) {
        Set<Integer> people = new HashSet<>();
        roles.stream().forEach(role -> people.addAll(hearing.members(role)));
        return people;
    }

    /**
     * Whether what is shown of a question, with these roles withheld, gives one of them away, or a group below the
     * smallest. Where all roles are withheld the figure of all is left, which may be that of one role that is large enough.
     */
    private boolean givesAway(Question question, BitSet hidden) {
        Map<Integer, BitSet> rolesOf = new HashMap<>();
        for (RoleSaid said : question.roles()) {
            said.votes()
                    .speakers
                    .forEach(speaker -> rolesOf.computeIfAbsent(speaker, none -> new BitSet())
                            .set(said.role()));
        }
        Map<BitSet, Integer> parts = new LinkedHashMap<>();
        rolesOf.keySet().stream()
                .sorted()
                .forEach(speaker -> parts.putIfAbsent(rolesOf.getOrDefault(speaker, new BitSet()), parts.size()));
        int[] people = new int[parts.size()];
        boolean[] unnamed = new boolean[parts.size()];
        rolesOf.forEach((speaker, roles) -> {
            int part = parts.getOrDefault(roles, 0);
            people[part]++;
            unnamed[part] |= !named[speaker];
        });
        Span span = new Span(parts.size());
        Rational[] all = zeros(parts.size());
        Rational[] everyoneShown = zeros(parts.size());
        for (RoleSaid said : question.roles()) {
            Rational[] row = row(parts, said.role());
            int speakers = said.votes().speakers.size();
            if (!hidden.get(said.role())) {
                span.add(row);
                for (int i = 0; i < row.length; i++) {
                    everyoneShown[i] = everyoneShown[i].max(row[i]);
                }
            }
            if (said.speech() != RoleSaid.Speech.SILENT && speakers > 0) {
                Rational share = hearing.weight(said.role()).dividedBy(Rational.of(speakers));
                for (int i = 0; i < row.length; i++) {
                    all[i] = all[i].plus(row[i].times(share));
                }
            }
        }
        span.add(everyoneShown);
        span.add(all);
        for (RoleSaid said : question.roles()) {
            List<Integer> speakers = said.votes().speakers;
            boolean someUnnamed = speakers.stream().anyMatch(speaker -> !named[speaker]);
            boolean guarded = speakers.size() < fewest || hidden.cardinality() < held();
            if (hidden.get(said.role()) && someUnnamed && guarded && span.gives(row(parts, said.role()))) {
                return true;
            }
        }
        return span.givesGroupBelow(fewest, people, unnamed);
    }

    private long held() {
        return IntStream.range(0, hearing.roles().size())
                .filter(role -> !hearing.members(role).isEmpty())
                .count();
    }

    private static Rational[] row(Map<BitSet, Integer> parts, int role) {
        Rational[] row = zeros(parts.size());
        parts.forEach((roles, part) -> row[part] = roles.get(role) ? Rational.ONE : Rational.ZERO);
        return row;
    }

    private static Rational[] zeros(int size) {
        Rational[] row = new Rational[size];
        Arrays.fill(row, Rational.ZERO);
        return row;
    }
}
