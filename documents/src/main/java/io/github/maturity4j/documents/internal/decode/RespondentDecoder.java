package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.problem.Problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who answered. */
final class RespondentDecoder {

    /** The most respondents that anything can ask for. */
    static final int MOST = 1_000_000;

    private final Reading reading;
    private final OccasionDecoder occasions;

    RespondentDecoder(Reading reading, OccasionDecoder occasions) {
        this.reading = reading;
        this.occasions = occasions;
    }

    /**
     * One of several respondents, and where the answers are.
     *
     * @param respondent who it is
     * @param answers the map of answers; empty where there is none, which is reported
     */
    record Speaker(Respondent respondent, Optional<Node> answers) {}

    /** The one respondent of an assessment: an id, or a map. */
    Respondent respondent(Node node) {
        if (!(node instanceof Node.Members)) {
            return Respondent.builder().id(reading.idOrMap(node)).build();
        }
        try (Fields fields = reading.fields(node, "an id, or a map with an id")) {
            return respondent(fields.required("id", reading::id, "?"), fields);
        }
    }

    /**
     * The respondents of an assessment, by id.
     *
     * @param most how many there may be
     * @return empty where there are more, which is reported
     */
    Optional<List<Speaker>> respondents(Node node, int most) {
        if (node instanceof Node.Members map && map.members().size() > most) {
            reading.problem(
                    Code.LIMIT,
                    node,
                    "expected at most " + most + " respondents (limit respondents) but there are "
                            + map.members().size());
            return Optional.empty();
        }
        return Optional.of(
                List.copyOf(reading.mapById(node, Set.of(), this::speaker).values()));
    }

    private Speaker speaker(String id, Node node) {
        try (Fields fields = reading.fields(node, "a respondent: a map with answers")) {
            return new Speaker(
                    respondent(id, fields),
                    fields.required("answers", answers -> Optional.of(answers), Optional.empty()));
        }
    }

    private Respondent respondent(String id, Fields fields) {
        Respondent.Builder respondent = Respondent.builder()
                .id(id)
                .roles(fields.list("roles", reading::ids))
                .date(fields.optional("date", occasions::date));
        fields.optional("weight", reading::positive).ifPresent(respondent::weight);
        fields.optional("identity", value -> reading.word(value, Identity.values()))
                .ifPresent(respondent::identity);
        return respondent.build();
    }
}
