package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.documents.internal.tree.Locator;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.organisation.OrganisationUnit;
import io.github.maturity4j.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads whole organisations. */
public final class OrganisationDecoder {

    /** As large as a unit can be. */
    private static final int MOST = 999_999_999;

    private final Problems problems;
    private final Reading reading;
    private final OccasionDecoder occasions;

    private OrganisationDecoder(Problems problems) {
        this.problems = problems;
        this.reading = new Reading(problems);
        this.occasions = new OccasionDecoder(reading);
    }

    /**
     * Reads an organisation; whatever is wrong is reported.
     *
     * @param root the root of a document
     * @param problems takes what is wrong, warnings included
     * @return the organisation; empty where there are errors
     */
    public static Optional<Organisation> decode(Node root, Problems problems) {
        return new OrganisationDecoder(problems).organisation(root);
    }

    private Optional<Organisation> organisation(Node root) {
        if (!(root instanceof Node.Members map)) {
            reading.wrongType(root, "an organisation: a map");
            return Optional.empty();
        }
        Header header = new Header(reading);
        if (header.version(map).isEmpty() || !header.isOfKind(map, Header.Kind.ORGANISATION)) {
            return Optional.empty();
        }
        Organisation.Builder builder = Organisation.builder();
        List<OrganisationUnit> units;
        try (Fields fields = reading.fields(root, "an organisation")) {
            Header.claim(fields);
            builder.id(fields.required("organisation", reading::id, "?"))
                    .name(fields.optional("name", reading::string))
                    .counts(fields.optional("counts", reading::text));
            units = fields.required("units", node -> reading.list(node, this::unit), List.of());
        }
        boolean whole = problems.isEmpty();
        boolean found = false;
        if (whole || !units.isEmpty()) {
            for (Problem problem : Organisation.check(units)) {
                found |= problem.severity() == Problem.Severity.ERROR;
                if (whole) {
                    problems.add(Locator.place(root, problem), Locator.resolved(root, problem));
                }
            }
        }
        return whole && !found ? Optional.of(builder.units(units).build()) : Optional.empty();
    }

    private OrganisationUnit unit(Node node) {
        if (!(node instanceof Node.Members)) {
            return OrganisationUnit.builder().id(reading.idOrMap(node)).build();
        }
        try (Fields fields = reading.fields(node, "an id, or a map with an id")) {
            return OrganisationUnit.builder()
                    .unit(Unit.builder()
                            .id(fields.required("id", reading::id, "?"))
                            .name(fields.optional("name", reading::string))
                            .references(fields.mapById("references", reading::string))
                            .build())
                    .parent(fields.optional("parent", reading::id))
                    .size(fields.optional("size", value -> reading.whole(value, 0, MOST))
                            .map(OptionalInt::of)
                            .orElse(OptionalInt.empty()))
                    .assessed(fields.optional("assessed", reading::flag).orElse(true))
                    .firstDay(fields.optional("from", occasions::date))
                    .lastDay(fields.optional("until", occasions::date))
                    .build();
        }
    }
}
