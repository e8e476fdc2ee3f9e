package io.github.maturity4j.documents;

import io.github.maturity4j.assessment.Identity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What the columns and cells of a table mean where their names are not those of the framework, and how the table is written. Whatever
 * is absent is told by the table itself, or is as documented there.
 *
 * <p>For example, {@code TableMapping.builder().id("survey").putColumn("Qual è il suo ruolo?", "role").build()}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface TableMapping {

    /** The mapping that says nothing. */
    TableMapping NONE = builder().id("none").build();

    /** What a row is. */
    enum Layout {
        /** Everything that one respondent said. */
        RESPONDENTS,
        /** One answer. */
        ANSWERS
    }

    /** What stands between the cells of a CSV file. */
    enum Delimiter {
        /** {@code ,}. */
        COMMA,
        /** {@code ;}. */
        SEMICOLON,
        /** A tab. */
        TAB,
        /** {@code |}. */
        BAR
    }

    /** In what a CSV file is written. */
    enum Charset {
        /** UTF-8. */
        UTF_8,
        /** UTF-16, most significant byte first where there is no byte order mark. */
        UTF_16,
        /** The Western European code page of Windows. */
        WINDOWS_1252,
        /** Latin 1. */
        ISO_8859_1,
        /** Latin 9, which has the euro. */
        ISO_8859_15
    }

    /** What separates the whole of a number from its fraction. */
    enum Decimal {
        /** {@code .}. */
        POINT,
        /** {@code ,}. */
        COMMA
    }

    /** What is made of a column that nothing names. */
    enum Stranger {
        /** It is a problem. */
        REFUSED,
        /** It is left out, and noted. */
        IGNORED
    }

    /** What is made of a formula in a workbook. */
    enum Formulas {
        /** It is a problem. */
        REFUSED,
        /** The value that was stored with it counts. */
        CACHED
    }

    /** What a word in a cell says where it is no choice. */
    enum Word {
        /** Yes, on a scale of yes and no. */
        YES,
        /** No, on a scale of yes and no. */
        NO,
        /** It does not apply here. */
        NOT_APPLICABLE,
        /** "I don't know." */
        UNKNOWN,
        /** Nothing was said, and that was recorded. */
        UNANSWERED,
        /** None of several choices. */
        NONE
    }

    /** The id of the mapping itself. */
    String id();

    /** The id of the framework for which it was written; any where absent. */
    Optional<String> framework();

    /** The version of the framework for which it was written; any where absent. */
    Optional<String> version();

    /** What a row is; told by the header where absent. */
    Optional<Layout> layout();

    /** What stands between cells; told by the header where absent. */
    Optional<Delimiter> delimiter();

    /** In what a CSV file is written; UTF-8, or what a byte order mark tells, where absent. */
    Optional<Charset> charset();

    /** What separates the whole of a number from its fraction. */
    @Value.Default
    default Decimal decimal() {
        return Decimal.POINT;
    }

    /** How dates are written, as a pattern of {@link java.time.format.DateTimeFormatter}; as ISO 8601 has it where absent. */
    Optional<String> dates();

    /** The name of the sheet that is read; absent where {@link #sheetNumber()} or nothing says which. */
    Optional<String> sheet();

    /** The number of the sheet that is read, from 1; absent where {@link #sheet()} or nothing says which. */
    OptionalInt sheetNumber();

    /** The line or row of the header, from 1; the first that is not blank where absent. */
    OptionalInt headerRow();

    /** What is made of formulas. */
    @Value.Default
    default Formulas formulas() {
        return Formulas.REFUSED;
    }

    /** What columns are, by their headers: {@code role}, {@code hears [management]}, {@code ignored} and so on. */
    Map<String, String> columns();

    /** What is made of a column that nothing names. */
    @Value.Default
    default Stranger otherColumns() {
        return Stranger.REFUSED;
    }

    /** The ids of roles by what stands in the cells. */
    Map<String, String> roles();

    /** The ids of units by what stands in the cells. */
    Map<String, String> units();

    /** The ids of choices by what stands in the cells, by the id of an indicator or fact, or by the name of a scale. */
    Map<String, Map<String, String>> choices();

    /** What else may stand in cells, beside the words that are known. */
    Map<Word, List<String>> words();

    /** What separates several choices, or several roles, in a cell; {@code ;} or {@code |} where absent. */
    Optional<String> separator();

    /** Whether others may know who the respondents are, where no column tells. */
    Optional<Identity> identity();

    /** With respondents who are not named: the fewest that a figure may stand for, at least 1. */
    OptionalInt smallestGroup();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mapping; {@code id} is required. */
    final class Builder extends ImmutableTableMapping.Builder {
        Builder() {}
    }
}
