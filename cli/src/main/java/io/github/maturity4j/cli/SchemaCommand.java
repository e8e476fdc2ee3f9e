package io.github.maturity4j.cli;

import io.github.maturity4j.documents.DocumentSchemas;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code maturity4j schema KIND}: the JSON Schema of a kind of document, for an editor. */
@CommandLine.Command(
        name = "schema",
        description =
                "Write the JSON Schema of a kind of document, with which an editor completes, explains and checks it.")
final class SchemaCommand extends Command {

    @Parameters(paramLabel = "KIND", converter = Kind.Reader.class, description = "One of ${COMPLETION-CANDIDATES}.")
    private Kind kind = Kind.FRAMEWORK;

    SchemaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** A kind of document. */
    enum Kind {
        /** What is asked, and how stages come about. */
        FRAMEWORK(DocumentSchemas::framework),
        /** What was answered. */
        ASSESSMENT(DocumentSchemas::assessment),
        /** What was answered, and what has to come of it. */
        CASE(DocumentSchemas::workedCase),
        /** What came of an assessment. */
        SCORECARD(DocumentSchemas::scorecard),
        /** What is changed and added over a framework. */
        OVERLAY(DocumentSchemas::overlay),
        /** What the columns and cells of a table mean. */
        MAPPING(DocumentSchemas::tableMapping),
        /** A dated tree of units. */
        ORGANISATION(DocumentSchemas::organisation),
        /** What came of rolling up the units. */
        ROLL_UP(DocumentSchemas::rollUp),
        /** What became of everything in a newer version of a framework. */
        MIGRATION(DocumentSchemas::migration),
        /** What changed between two scorecards. */
        COMPARISON(DocumentSchemas::comparison),
        /** What the answers of one framework say about those of another. */
        CROSSWALK(DocumentSchemas::crosswalk);

        @SuppressWarnings("ImmutableEnumChecker")
        private final Supplier<String> schema;

        Kind(Supplier<String> schema) {
            this.schema = schema;
        }

        /** The name as it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Reads the name of a kind. */
        static final class Reader implements ITypeConverter<Kind> {

            @Override
            public Kind convert(String value) {
                return Arrays.stream(values())
                        .filter(kind -> kind.toString().equals(value))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException("expected one of "
                                + Arrays.stream(values()).map(Kind::toString).collect(Collectors.joining(", "))
                                + " but was '" + value + "'"));
            }
        }
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        output.write(kind.schema.get());
        return 0;
    }
}
