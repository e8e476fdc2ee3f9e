package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes one answer of several on the same scale. */
final class Pool {

    private static final Rational TWO = Rational.of(2);

    private final Scale scale;
    private final Map<String, Integer> positions = new HashMap<>();

    Pool(Scale scale) {
        this.scale = scale;
        for (Scale.Choice choice : scale.choices()) {
            positions.put(choice.id(), positions.size());
        }
    }

    /** The one answer of at least one voice, of total weight above 0; weighs 1. */
    Voice of(Consolidation way, List<Voice> voices) {
        Set<Attachment> attachments = EnumSet.noneOf(Attachment.class);
        voices.forEach(voice -> attachments.addAll(voice.attachments()));
        Reply first = voices.get(0).reply();
        boolean unanimous = voices.stream().allMatch(voice -> voice.reply().equals(first));
        if (way == Consolidation.PLURALITY) {
            Reply reply = unanimous ? first : plurality(voices);
            return new Voice(reply, attachments, null, null, Rational.ONE);
        }
        if (unanimous) {
            Voice one = voices.get(0);
            return new Voice(first, attachments, one.lowest(), one.highest(), Rational.ONE);
        }
        boolean settled = voices.stream().allMatch(voice -> low(voice).equals(high(voice)));
        if (settled && way.choosesAnswer()) {
            Voice chosen = chosen(way, voices);
            return new Voice(chosen.reply(), attachments, chosen.lowest(), chosen.highest(), Rational.ONE);
        }
        Rational lowest = points(way, voices, Pool::low);
        Rational highest = points(way, voices, Pool::high);
        Reply reply = settled ? new Reply.Points(lowest) : new Reply.Between(lowest, highest);
        return new Voice(reply, attachments, lowest, highest, Rational.ONE);
    }

    private static Rational low(Voice voice) {
        Rational points = voice.lowest();
        return points == null ? Rational.ZERO : points;
    }

    private static Rational high(Voice voice) {
        Rational points = voice.highest();
        return points == null ? Rational.ZERO : points;
    }

    /** One of the voices: the first with the least or the most points, or that at which half of the weight is reached. */
    private Voice chosen(Consolidation way, List<Voice> voices) {
        List<Voice> sorted = new ArrayList<>(voices);
        sorted.sort(Comparator.comparing(Pool::low).thenComparing(voice -> order(voice.reply()), Pool::compareLists));
        if (way == Consolidation.MINIMUM) {
            return sorted.get(0);
        }
        if (way == Consolidation.MAXIMUM) {
            Rational most = low(sorted.get(sorted.size() - 1));
            return sorted.stream()
                    .filter(voice -> low(voice).equals(most))
                    .findFirst()
                    .orElseThrow();
        }
        return sorted.get(medianIndex(sorted, false));
    }

    /** Where choices are worth the same, their place on the scale decides; of several choices, the list of these. */
    private List<Integer> order(Reply reply) {
        if (reply instanceof Reply.Choice choice) {
            return List.of(positions.getOrDefault(choice.id(), 0));
        }
        return reply instanceof Reply.Choices choices
                ? choices.ids().stream()
                        .map(id -> positions.getOrDefault(id, 0))
                        .sorted()
                        .toList()
                : List.of();
    }

    private static int compareLists(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static Rational points(Consolidation way, List<Voice> voices, Function<Voice, Rational> worth) {
        List<Voice> sorted = new ArrayList<>(voices);
        sorted.sort(Comparator.comparing(worth));
        return switch (way) {
            case MEAN -> {
                Rational sum = Rational.ZERO;
                Rational weights = Rational.ZERO;
                for (Voice voice : sorted) {
                    sum = sum.plus(worth.apply(voice).times(voice.weight()));
                    weights = weights.plus(voice.weight());
                }
                yield sum.dividedBy(weights);
            }
            case MEDIAN ->
                worth.apply(sorted.get(medianIndex(sorted, false)))
                        .plus(worth.apply(sorted.get(medianIndex(sorted, true))))
                        .dividedBy(TWO);
            case MINIMUM -> worth.apply(sorted.get(0));
            case MAXIMUM -> worth.apply(sorted.get(sorted.size() - 1));
            case LOWER_MEDIAN, PLURALITY -> worth.apply(sorted.get(medianIndex(sorted, false)));
        };
    }

    /** The first at which half of the weight is reached; for the upper median, exceeded. */
    private static int medianIndex(List<Voice> sorted, boolean upper) {
        Rational half = sorted.stream()
                .map(Voice::weight)
                .reduce(Rational.ZERO, Rational::plus)
                .dividedBy(TWO);
        Rational soFar = Rational.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            soFar = soFar.plus(sorted.get(i).weight());
            int order = soFar.compareTo(half);
            if (order > 0 || (order == 0 && !upper)) {
                return i;
            }
        }
        return sorted.size() - 1;
    }

    /**
     * The choice with the most weight, or those that may have it: what a voice leaves open between choices counts for each of them, and
     * against none.
     */
    private Reply plurality(List<Voice> voices) {
        Map<String, Rational> certain = new LinkedHashMap<>();
        Map<String, Rational> possible = new LinkedHashMap<>();
        for (Scale.Choice choice : scale.choices()) {
            Rational least = Rational.ZERO;
            Rational most = Rational.ZERO;
            for (Voice voice : voices) {
                if (voice.reply() instanceof Reply.OneOf some && some.ids().contains(choice.id())) {
                    most = most.plus(voice.weight());
                } else if (voice.reply() instanceof Reply.Choice one && one.id().equals(choice.id())) {
                    least = least.plus(voice.weight());
                    most = most.plus(voice.weight());
                }
            }
            certain.put(choice.id(), least);
            possible.put(choice.id(), most);
        }
        Rational needed = certain.values().stream().reduce(Rational.ZERO, Rational::max);
        Set<String> winners = new LinkedHashSet<>();
        possible.forEach((id, weight) -> {
            if (weight.signum() > 0 && weight.compareTo(needed) >= 0) {
                winners.add(id);
            }
        });
        return winners.size() == 1 ? new Reply.Choice(winners.iterator().next()) : new Reply.OneOf(winners);
    }
}
