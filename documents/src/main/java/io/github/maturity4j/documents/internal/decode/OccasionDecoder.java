package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.problem.Problem.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads what an assessment is about: a unit, at a date. */
final class OccasionDecoder {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Reading reading;

    OccasionDecoder(Reading reading) {
        this.reading = reading;
    }

    Unit unit(Node node) {
        if (!(node instanceof Node.Members)) {
            return Unit.builder().id(reading.idOrMap(node)).build();
        }
        try (Fields fields = reading.fields(node, "an id, or a map with an id")) {
            return Unit.builder()
                    .id(fields.required("id", reading::id, "?"))
                    .name(fields.optional("name", reading::string))
                    .references(fields.mapById("references", reading::string))
                    .build();
        }
    }

    LocalDate date(Node node) {
        String expected = "a date such as 2026-03-31";
        if (node instanceof Node.Text text) {
            try {
                if (DATE.matcher(text.value()).matches() && !text.value().startsWith("0000")) {
                    return LocalDate.parse(text.value());
                }
            } catch (DateTimeException noSuchDay) {
                // There is no such day, which is told like any other text that is no date.
            }
            reading.problem(Code.WRONG_VALUE, node, "expected " + expected + " but was " + node.described());
        } else {
            reading.wrongType(node, expected);
        }
        return LocalDate.EPOCH;
    }
}
