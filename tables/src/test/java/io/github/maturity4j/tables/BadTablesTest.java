package io.github.maturity4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is said of tables that cannot be read, word for word. */
class BadTablesTest {

    @Test
    void aHeaderThatNobodyKnows() {
        assertThat(Desk.problems("respondent,explain,Voto", "r1,often,3"))
                .containsExactly(
                        "survey.csv:1 column 2 \"explain\": expected the name of a column but nothing has this name; did you mean"
                                + " \"explains\"?; a mapping says what it is, or that it is ignored",
                        "survey.csv:1 column 3 \"Voto\": expected the name of a column but nothing has this name; a mapping says"
                                + " what it is, or that it is ignored");
    }

    @Test
    void aColumnTwice() {
        assertThat(Desk.problems("respondent,explains,days,explains", "r1,often,3,never"))
                .containsExactly(
                        "survey.csv:1 column 4 \"explains\": expected each column once but explains is column 2 already");
    }

    @Test
    void aColumnTwiceInTwoLanguages() {
        assertThat(Desk.problems("explains;Si spiega che cosa succede dopo?", "often;never"))
                .containsExactly(
                        "survey.csv:1 column 2 \"Si spiega che cosa succede dopo?\": expected each column once but"
                                + " explains is column 1 already");
    }

    @Test
    void anAreaThatIsMissingOrTooMany() {
        assertThat(Desk.problems("listens,explains [desk]", "often,often"))
                .containsExactly(
                        "survey.csv:1 column 1 \"listens\": expected an area in brackets, such as \"listens [desk]\", since it is"
                                + " asked for each of desk, website",
                        "survey.csv:1 column 2 \"explains [desk]\": expected explains without an area, since it is asked once");
    }

    @Test
    void answersOutsideTheirScales() {
        assertThat(Desk.problems(
                        "respondent;days;explains;trusted;channels;listens [desk]",
                        "r1;31;usually;maybe;phone|fax;4",
                        "r2;2.3;not applicable;3;visit;not applicable",
                        "r3;2,5;oftn;TRUE;;"))
                .containsExactly(
                        "survey.csv:2 column 3 \"explains\": expected one of never, sometimes, often, always but was \"usually\"",
                        "survey.csv:2 column 4 \"trusted\": expected one of no, yes but was \"maybe\"",
                        "survey.csv:2 column 5 \"channels\": expected choices of phone, mail, visit but was \"fax\"",
                        "survey.csv:2 column 6 \"listens [desk]\": expected one of never, sometimes, often, always but was \"4\"",
                        "survey.csv:2 column 2 \"days\": expected a number in [0, 30] but was 31",
                        "survey.csv:3 column 4 \"trusted\": expected one of no, yes but was \"3\"",
                        "survey.csv:3 column 2 \"days\": expected 0 plus whole steps of 0.5 but was 2.3",
                        "survey.csv:3 column 6 \"listens [desk]\": expected an answer, since listens applies to everyone, but was"
                                + " not-applicable",
                        "survey.csv:4 column 2 \"days\": expected a number in [0, 30] but was \"2,5\"; where decimals are written"
                                + " with a comma, the mapping says decimal: comma",
                        "survey.csv:4 column 3 \"explains\": expected one of never, sometimes, often, always but was \"oftn\"; did"
                                + " you mean \"often\"?",
                        "survey.csv:4 column 4 \"trusted\": expected one of no, yes but was \"TRUE\"");
    }

    @Test
    void digitsOfOtherScripts() {
        assertThat(Desk.problems("days", "\u0663", "1e99", "-1"))
                .containsExactly(
                        "survey.csv:2 column 1 \"days\": expected a number in [0, 30] but was \"\u0663\"",
                        "survey.csv:3 column 1 \"days\": expected a number in [0, 30] but was \"1e99\"",
                        "survey.csv:4 column 1 \"days\": expected a number in [0, 30] but was -1");
    }

    @Test
    void anotherDelimiterThanDeclared() {
        Tables tables = Desk.TABLES.mapping(Desk.mapping("delimiter: comma"));
        assertThat(Desk.problems(tables, "respondent;explains", "r1;often"))
                .containsExactly(
                        "survey.csv:1: expected known columns with the delimiter ',' but there are none; is the delimiter"
                                + " ';'?");
    }

    @Test
    void anUnclosedQuote() {
        assertThat(Desk.problems(
                        "respondent,explains [comment],explains", "r1,fine,often", "r2,\"fine,often", "r3,fine,often"))
                .containsExactly(
                        "survey.csv:3 column 2 \"explains [comment]\": expected a closing quote but the quote that opens"
                                + " here is never closed; what follows it is not read");
    }

    @Test
    void aQuoteThatSwallowsTheRestIsFoundAtItsLine() {
        Tables tables = Desk.TABLES.limits(TableLimits.builder().rowLength(60).build());
        assertThat(Desk.problems(
                        tables,
                        "respondent,explains",
                        "r1,\"often",
                        "r2,often",
                        "r3,often",
                        "r4,often",
                        "r5,often",
                        "r6,often",
                        "r7,often",
                        "r8,often\"",
                        "r9,never"))
                .containsExactly(
                        "survey.csv:2 column 2 \"explains\": expected a closing quote within 60 characters (limit"
                                + " rowLength) but the quote that opens here is not closed in them; what follows it is not read");
    }

    @Test
    void signsAfterAClosingQuote() {
        assertThat(Desk.problems("respondent,explains", "r1,\"often\"x", "r2, \"often\""))
                .containsExactly(
                        "survey.csv:2 column 2 \"explains\": expected a delimiter or the end of the line after a closing quote but"
                                + " was \"x\"",
                        "survey.csv:3 column 2 \"explains\": expected no blanks before an opening quote but there are some");
    }

    @Test
    void rowsOfAnotherLength() {
        assertThat(Desk.problems("respondent,explains,days", "r1,often", "r2,often,2,3", "r3"))
                .containsExactly(
                        "survey.csv:2: expected 3 cells, as in the header, but there are 2",
                        "survey.csv:3: expected 3 cells, as in the header, but there are 4",
                        "survey.csv:4: expected 3 cells, as in the header, but there is 1");
    }

    @Test
    void aColumnWithoutAName() {
        assertThat(Desk.problems("respondent,,days", "r1,,2", "r2,x,2"))
                .containsExactly(
                        "survey.csv:3 column 2: expected nothing in a column without a name but there is something");
    }

    @Test
    void nothingThere() {
        assertThat(Desk.problems(Desk.TABLES, new byte[0]))
                .containsExactly("survey.csv: expected a header but there is no row that is not blank");
        assertThat(Desk.problems(Desk.TABLES, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\n', ' ', '\r'}))
                .containsExactly("survey.csv: expected a header but there is no row that is not blank");
        assertThat(Desk.problems("respondent,days"))
                .containsExactly("survey.csv:1: expected a row below the header but there is none");
        assertThat(Desk.problems("respondent,role", "r1,staff"))
                .containsExactly("survey.csv:1: expected a column with answers to an indicator but there is none");
    }

    @Test
    void otherEncodings() {
        byte[] latin =
                "respondent,Osservazioni,days\nr1,città,2\nr2,bene,3\n".getBytes(Charset.forName("windows-1252"));
        assertThat(Desk.problems(Desk.TABLES, latin))
                .containsExactly(
                        "survey.csv:2 column 2 \"Osservazioni\": expected text in the charset of the file but the byte at"
                                + " offset 36 is none; which charset is it?");
        assertThat(Desk.read(Desk.TABLES.mapping(Desk.mapping("charset: windows-1252")), "respondent,days", "r1,2")
                        .taken())
                .isEqualTo(1);
        byte[] wide = "respondent,days\nr1,2\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Desk.problems(Desk.TABLES, wide).get(0))
                .isEqualTo(
                        "survey.csv:1 column 1 \"r\\u0000e\\u0000s\\u0000p\\u0000o\\u0000n\\u0000d\\u0000e\\u0000n\\u0000t\\u0000\":"
                                + " expected text but was the control character \"\\u0000\"; is the file UTF-16 without a byte order"
                                + " mark?");
    }

    @Test
    void cutInTheMiddleOfASign() {
        byte[] whole = "respondent,Osservazioni,days\nr1,x,2\nr2,è".getBytes(StandardCharsets.UTF_8);
        assertThat(Desk.problems(Desk.TABLES, java.util.Arrays.copyOf(whole, whole.length - 1)))
                .containsExactly(
                        "survey.csv:3 column 2 \"Osservazioni\": expected text in the charset of the file but the byte at"
                                + " offset 39 is none; which charset is it?");
    }

    @Test
    void rolesAndRespondents() {
        assertThat(Desk.problems(
                        "respondent,role,weight,date,identity,days",
                        "anna@example.org,stuff,0,31/12/2026,secret,2",
                        "r1,staff;boss,1,2026-02-30,named,2",
                        "r2,staff,1,2026-02-28,named,2",
                        "r2,staff,1,2026-02-28,named,3",
                        ",staff,1,2026-02-28,named,3"))
                .containsExactly(
                        "survey.csv:2 column 5 \"identity\": expected one of named, pseudonymous, anonymous but was \"secret\"",
                        "survey.csv:2 column 1 \"respondent\": expected an id of 1 to 64 ASCII letters, digits, \"_\", \".\" or"
                                + " \"-\" but was another text of 16 characters; where respondents are anonymous, their ids can be"
                                + " anything",
                        "survey.csv:2 column 2 \"role\": expected a role but was \"stuff\"; did you mean \"staff\"?",
                        "survey.csv:2 column 3 \"weight\": expected a weight above 0 but was 0",
                        "survey.csv:2 column 4 \"date\": expected a date such as 2026-03-31 but was \"31/12/2026\"; where dates are"
                                + " written in another way, the mapping says how, under dates",
                        "survey.csv:3 column 2 \"role\": expected a role but was \"boss\"",
                        "survey.csv:3 column 4 \"date\": expected a date such as 2026-03-31 but was \"2026-02-30\"; where dates are"
                                + " written in another way, the mapping says how, under dates",
                        "survey.csv:5 column 1 \"respondent\": expected one row for each respondent but this one is the same as in"
                                + " row 4",
                        "survey.csv:6 column 1 \"respondent\": expected the id of a respondent but there is none");
    }

    @Test
    void factsThatDiffer() {
        assertThat(Desk.problems("days,Settore", "2,Pubblico", "3,", "4,private"))
                .containsExactly(
                        "survey.csv:4 column 2 \"Settore\": expected the same value of the fact sector in every row of a"
                                + " unit but it is another than in row 2");
    }

    @Test
    void oneAnswerARow() {
        assertThat(Desk.problems(
                        "respondent,role,indicator,area,answer",
                        "r1,staff,listens,desk,often",
                        "r1,staff,listens,desk,never",
                        "r1,management,explains,,often",
                        "r2,staff,listens,,often",
                        "r2,staff,explain,,often",
                        "r2,staff,listens,roof,often"))
                .containsExactly(
                        "survey.csv:3 column 3 \"indicator\": expected one answer to listens/desk but there is another in a row"
                                + " before",
                        "survey.csv:4 column 2 \"role\": expected the same role in every row of a respondent but it is another than"
                                + " in row 2",
                        "survey.csv:5 column 5 \"answer\": expected an answer for each area (desk, website) but was one for the"
                                + " whole",
                        "survey.csv:6 column 3 \"indicator\": expected the id or the question of an indicator or fact but was"
                                + " \"explain\"; did you mean \"explains\"?",
                        "survey.csv:7 column 4 \"area\": expected the id of an area but was \"roof\"; there is \"desk\","
                                + " \"website\"");
    }

    @Test
    void theColumnsOfBothKinds() {
        assertThat(Desk.problems("respondent,indicator,answer,days", "r1,days,2,3"))
                .containsExactly(
                        "survey.csv:1 column 4 \"days\": expected the columns of a table with one answer a row but was the"
                                + " indicator days");
        assertThat(Desk.problems("respondent,days,comment", "r1,2,x"))
                .containsExactly(
                        "survey.csv:1 column 3 \"comment\": expected the columns of a table with one respondent a row but"
                                + " was \"comment\", which says something of one answer; name its indicator, as in \"hears [comment]\"");
        assertThat(Desk.problems("respondent,indicator,area", "r1,days,"))
                .containsExactly(
                        "survey.csv:1: expected a column \"answer\", since a row is one answer, but there is none");
    }

    @Test
    void aMappingThatDoesNotFit() {
        Tables tables = Desk.TABLES.mapping(Desk.mapping(
                "framework: service-disk",
                "roles: { Capo: boss }",
                "choices: { frequency: { Mah: somtimes }, explain: {} }"));
        assertThat(Desk.problems(tables, "days", "2"))
                .containsExactly(
                        "survey.csv: mapping m /framework: expected a mapping for the framework service-desk but was one for"
                                + " service-disk",
                        "survey.csv: mapping m /roles/Capo: expected the id of a role but was \"boss\"; there is \"management\","
                                + " \"staff\", \"customers\", \"partners\"",
                        "survey.csv: mapping m /choices/frequency/Mah: expected the id of a choice but was \"somtimes\"; did you"
                                + " mean \"sometimes\"?",
                        "survey.csv: mapping m /choices/explain: expected an indicator, a fact or a scale but was \"explain\"; did"
                                + " you mean \"explains\"?");
        assertThat(Desk.problems(Desk.TABLES.mapping(Desk.mapping("columns: { Voto: dais }")), "Voto", "2"))
                .containsExactly(
                        "survey.csv:1 column 1 \"Voto\": expected the name of a column but nothing has this name; did"
                                + " you mean \"days\"?; a mapping says what it is, or that it is ignored; the mapping gives this column"
                                + " the name \"dais\"");
    }

    @Test
    void anOldWorkbook() {
        assertThat(Desk.problems(Desk.TABLES, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .containsExactly(
                        "survey.csv: expected CSV or XLSX but was a workbook of the kind before XLSX, or an encrypted one;"
                                + " save it as XLSX");
    }

    @Test
    void whatPeopleWriteIsNotShown() {
        assertThat(Desk.problems("respondent,explains [comment],explains", "Anna Rossi,secret,oftn"))
                .hasSize(2)
                .noneMatch(problem -> problem.contains("Rossi") || problem.contains("secret"));
    }
}
