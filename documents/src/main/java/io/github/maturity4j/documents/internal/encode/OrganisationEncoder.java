package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.organisation.OrganisationUnit;

/** Writes whole organisations. */
public final class OrganisationEncoder {

    private OrganisationEncoder() {}

    /**
     * An organisation as a document.
     *
     * @param organisation the organisation
     * @return its members in the order of the grammar
     */
    public static Part encode(Organisation organisation) {
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("organisation", organisation.id())
                .put("name", organisation.name())
                .put("counts", organisation.counts(), Words::part)
                .put("units", MapBuilder.items(organisation.units(), OrganisationEncoder::unit))
                .build();
    }

    private static Part unit(OrganisationUnit unit) {
        MapBuilder map = new MapBuilder()
                .put("id", unit.id())
                .put("name", unit.unit().name())
                .putMap("references", unit.unit().references(), Part::of)
                .put("parent", unit.parent());
        unit.size().ifPresent(size -> map.put("size", Part.of(size)));
        return map.putIf(!unit.assessed(), "assessed", Part.of(false))
                .put("from", unit.firstDay(), day -> Part.of(day.toString()))
                .put("until", unit.lastDay(), day -> Part.of(day.toString()))
                .build();
    }
}
