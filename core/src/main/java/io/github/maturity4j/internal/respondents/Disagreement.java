package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.agreement.KrippendorffAlpha;
import io.github.maturity4j.agreement.Metric;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Agreement;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far respondents differ: those of roles that are shown, each counted once, with complete answers. */
final class Disagreement {

    private final Hearing hearing;
    private final Partition partition;
    private final Map<AnswerKey, List<Rational>> ratings = new HashMap<>();

    Disagreement(Hearing hearing, Partition partition, int respondents) {
        this.hearing = hearing;
        this.partition = partition;
        for (Question question : hearing.questions()) {
            List<Rational> rated = new ArrayList<>();
            if (!partition.isWithheld(question)) {
                boolean[] counted = new boolean[respondents];
                question.roles().stream()
                        .filter(said -> !partition.isWithheld(said.role()))
                        .forEach(said -> add(question.slot().scale(), said.votes(), counted, rated));
            }
            ratings.put(question.slot().key(), rated);
        }
    }

    private static void add(Scale scale, RoleVotes votes, boolean[] counted, List<Rational> rated) {
        for (int i = 0; i < votes.answered.size(); i++) {
            int speaker = votes.answeredBy.get(i);
            if (!counted[speaker]) {
                counted[speaker] = true;
                rated.add(rating(scale, votes.answered.get(i)));
            }
        }
    }

    /** The points; of unordered choices the position. */
    private static Rational rating(Scale scale, Voice voice) {
        Rational points = voice.lowest();
        if (points == null && voice.reply() instanceof Reply.Choice choice) {
            List<String> ids = scale.choices().stream().map(Scale.Choice::id).toList();
            return Rational.of(ids.indexOf(choice.id()));
        }
        return points == null ? Rational.ZERO : points;
    }

    private List<Rational> ratings(Question question) {
        return ratings.getOrDefault(question.slot().key(), List.of());
    }

    Optional<Rational> dispersion(Question question) {
        List<Rational> rated = ratings(question).stream().sorted().toList();
        if (rated.size() < 2) {
            return Optional.empty();
        }
        Rational size = Rational.of(rated.size());
        if (question.slot().scale() instanceof Scale.Classes classes) {
            Map<Rational, Long> counts = new HashMap<>();
            rated.forEach(rating -> counts.merge(rating, 1L, Long::sum));
            long most =
                    counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
            long choices = classes.choices().size();
            return choices < 2
                    ? Optional.empty()
                    : Optional.of(
                            Rational.of(rated.size() - most).dividedBy(size).times(Rational.of(choices, choices - 1)));
        }
        Optional<Range> range = question.slot().range().filter(points -> !points.isSingle());
        Rational median = rated.get(rated.size() / 2);
        Rational distances = Rational.ZERO;
        for (Rational rating : rated) {
            distances = distances.plus(rating.max(median).minus(rating.min(median)));
        }
        Rational distance = distances.dividedBy(size);
        return range.map(
                points -> distance.times(Rational.of(2)).dividedBy(points.high().minus(points.low())));
    }

    Agreement agreement() {
        Map<Scale, List<Question>> scales = new LinkedHashMap<>();
        List<List<Rational>> positions = new ArrayList<>();
        for (Question question : hearing.questions()) {
            if (!partition.isWithheld(question)) {
                scales.computeIfAbsent(question.slot().scale(), none -> new ArrayList<>())
                        .add(question);
                question.slot()
                        .range()
                        .filter(range -> !range.isSingle())
                        .ifPresent(range -> positions.add(ratings(question).stream()
                                .map(points -> points.minus(range.low())
                                        .dividedBy(range.high().minus(range.low())))
                                .toList()));
            }
        }
        return new Agreement(
                KrippendorffAlpha.of(Metric.INTERVAL, positions),
                scales.entrySet().stream()
                        .map(entry -> ofScale(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Agreement.OfScale ofScale(Scale scale, List<Question> questions) {
        Metric metric = scale instanceof Scale.Classes
                ? Metric.NOMINAL
                : scale instanceof Scale.Numeric ? Metric.INTERVAL : Metric.ORDINAL;
        return new Agreement.OfScale(
                metric,
                questions.stream().map(question -> question.slot().key()).toList(),
                KrippendorffAlpha.of(
                        metric, questions.stream().map(this::ratings).toList()));
    }
}
