package io.github.maturity4j.cli;

import io.github.maturity4j.documents.DocumentSchemas;
import java.util.Arrays;
import java.util.Locale;
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

    @Parameters(
            paramLabel = "KIND",
            converter = Kind.Reader.class,
            description = "framework, assessment, case, scorecard, migration, comparison, organisation or roll-up.")
    private Kind kind = Kind.FRAMEWORK;

    SchemaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** A kind of document. */
    enum Kind {
        /** What is asked, and how stages come about. */
        FRAMEWORK,
        /** What was answered. */
        ASSESSMENT,
        /** What was answered, and what has to come of it. */
        CASE,
        /** What came of an assessment. */
        SCORECARD,
        /** What became of a framework from one version to the next. */
        MIGRATION,
        /** What moved between scorecards. */
        COMPARISON,
        /** A dated tree of units. */
        ORGANISATION,
        /** What came of rolling up the units. */
        ROLL_UP;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Reads the name of a kind. */
        static final class Reader implements ITypeConverter<Kind> {

            @Override
            public Kind convert(String value) {
                return Arrays.stream(values())
                        .filter(kind -> kind.word().equals(value))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException("expected one of "
                                + Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "))
                                + " but was '" + value + "'"));
            }
        }
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        output.write(
                switch (kind) {
                    case FRAMEWORK -> DocumentSchemas.framework();
                    case ASSESSMENT -> DocumentSchemas.assessment();
                    case CASE -> DocumentSchemas.workedCase();
                    case SCORECARD -> DocumentSchemas.scorecard();
                    case MIGRATION -> DocumentSchemas.migration();
                    case COMPARISON -> DocumentSchemas.comparison();
                    case ORGANISATION -> DocumentSchemas.organisation();
                    case ROLL_UP -> DocumentSchemas.rollUp();
                });
        return 0;
    }
}
