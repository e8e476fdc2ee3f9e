package io.github.maturity4j.tables;

import static io.github.maturity4j.tables.Workbooks.archive;
import static io.github.maturity4j.tables.Workbooks.row;
import static io.github.maturity4j.tables.Workbooks.rows;
import static io.github.maturity4j.tables.Workbooks.sheet;
import static io.github.maturity4j.tables.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks: those that another library writes, and those that are written by hand to be wrong. */
class WorkbookTest {

    private static TableReading read(Tables tables, byte[] bytes) {
        return tables.read(new ByteArrayInputStream(bytes), "survey.xlsx");
    }

    private static List<String> problems(Tables tables, byte[] bytes) {
        try {
            read(tables, bytes);
            return List.of();
        } catch (InvalidTableException invalid) {
            return invalid.located().stream().map(TableProblem::toString).toList();
        }
    }

    @Test
    void aSheetIsReadLikeAFile() {
        byte[] bytes = sheet(sheet -> {
            row(sheet, 0, "respondent", "role", "date", "Ascolto [Sul sito]", "days", "trusted", "channels");
            row(sheet, 1, "r1", "Direzione", "", "Qualche volta", "", "", "Al telefono; Di persona");
            sheet.value(1, 2, LocalDateTime.of(2026, 3, 31, 10, 15));
            sheet.style(1, 2).format("yyyy-MM-dd H:mm:ss").set();
            sheet.value(1, 4, 2.5);
            row(sheet, 3, "r2", "staff", "2026-04-01", "", "3", "no");
        });
        Assessment expected = Desk.read(
                        "respondent,role,date,listens [website],days,trusted,channels",
                        "r1,management,2026-03-31,sometimes,2.5,,phone;visit",
                        "r2,staff,2026-04-01,,3,no,")
                .assessment();
        TableReading reading = read(Desk.TABLES, bytes);
        assertThat(reading.assessment()).isEqualTo(expected);
        assertThat(reading.rows()).isEqualTo(2);
    }

    @Test
    void datesAndTrueAreNoAnswersAndPlacesAreThoseOfCells() {
        byte[] bytes = sheet(sheet -> {
            row(sheet, 0, "respondent", "days", "trusted", "explains");
            row(sheet, 1, "r1", "", "", "oftn");
            sheet.value(1, 1, LocalDate.of(1900, 1, 5));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, true);
            row(sheet, 2, "r2");
            sheet.value(2, 1, 31);
        });
        assertThat(problems(Desk.TABLES, bytes))
                .containsExactly(
                        "survey.xlsx \"Risposte\"!B2 \"days\": expected a number in [0, 30] but was the date 1900-01-05T00:00",
                        "survey.xlsx \"Risposte\"!C2 \"trusted\": expected one of no, yes but was \"TRUE\"",
                        "survey.xlsx \"Risposte\"!D2 \"explains\": expected one of never, sometimes, often, always but was"
                                + " \"oftn\"; did you mean \"often\"?",
                        "survey.xlsx \"Risposte\"!B3 \"days\": expected a number in [0, 30] but was 31");
    }

    @Test
    void formulasAreNotEvaluated() {
        byte[] bytes = sheet(sheet -> {
            row(sheet, 0, "respondent", "days");
            row(sheet, 1, "r1");
            sheet.formula(1, 1, "1+1");
        });
        assertThat(problems(Desk.TABLES, bytes))
                .containsExactly(
                        "survey.xlsx \"Risposte\"!B2 \"days\": expected a number in [0, 30] but was a formula, and formulas"
                                + " are not evaluated; put the value there, or let the mapping say formulas: cached");
    }

    @Test
    void aStoredValueOfAFormulaCountsWhereTheMappingSaysSo() {
        byte[] bytes = archive(Map.of(
                "xl/worksheets/sheet1.xml",
                rows(
                        "<row r='1'><c r='A1' t='inlineStr'><is><t>days</t></is></c><c r='B1' t='s'><f>x</f><v>0</v></c></row>"
                                + "<row r='2'><c r='A2'><f>1+1</f><v>2</v></c><c r='B2' t='str'><f>y</f><v>no</v></c></row>"),
                "xl/sharedStrings.xml",
                "<sst><si><r><t>tru</t></r><r><t>sted</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si></sst>"));
        assertThat(read(Desk.TABLES.mapping(Desk.mapping("formulas: cached")), bytes)
                        .assessment())
                .isEqualTo(Desk.read("days,trusted", "2,no").assessment());
        assertThat(problems(Desk.TABLES, bytes).get(0))
                .startsWith("survey.xlsx \"S\"!B1 \"trusted\": expected the name of a column but was a formula, ");
    }

    @Test
    void hiddenSheetsAndSheetsByName() {
        byte[] bytes = workbook(workbook -> {
            Worksheet first = workbook.newWorksheet("Codici");
            row(first, 0, "days");
            row(first, 1, "9");
            first.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet second = workbook.newWorksheet("Risposte");
            row(second, 0, "days");
            row(second, 1, "2");
        });
        TableReading reading = read(Desk.TABLES, bytes);
        assertThat(reading.assessment()).isEqualTo(Desk.read("days", "2").assessment());
        assertThat(reading.notes()).contains("not read: the sheets \"Codici\" (hidden)");
        assertThat(read(Desk.TABLES.mapping(Desk.mapping("sheet: Codici")), bytes)
                        .assessment())
                .isEqualTo(Desk.read("days", "9").assessment());
        assertThat(read(Desk.TABLES.mapping(Desk.mapping("sheet: 2")), bytes).assessment())
                .isEqualTo(Desk.read("days", "2").assessment());
        assertThat(problems(Desk.TABLES.mapping(Desk.mapping("sheet: Altro")), bytes))
                .containsExactly(
                        "survey.xlsx: expected a sheet of the workbook but was \"Altro\"; there is \"Codici\" (hidden),"
                                + " \"Risposte\"");
    }

    @Test
    void severalSheetsAreNotChosenFrom() {
        byte[] bytes = workbook(workbook -> {
            row(workbook.newWorksheet("A"), 0, "days");
            row(workbook.newWorksheet("B"), 0, "days");
        });
        assertThat(problems(Desk.TABLES, bytes))
                .containsExactly(
                        "survey.xlsx: expected a workbook with one sheet to read, or the name of one; there is \"A\", \"B\"");
    }

    @Test
    void mergedCellsAreRefused() {
        byte[] bytes = sheet(sheet -> {
            row(sheet, 0, "respondent", "days");
            row(sheet, 1, "r1", "2");
            row(sheet, 2, "r2");
            sheet.range(1, 1, 2, 1).merge();
        });
        assertThat(problems(Desk.TABLES, bytes))
                .containsExactly(
                        "survey.xlsx \"Risposte\"!B2 \"days\": expected cells that each hold their own value but B2:B3 are"
                                + " merged");
    }

    @Test
    void documentTypesAreRefused() {
        String bomb = "<!DOCTYPE worksheet [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]>";
        assertThat(problems(
                        Desk.TABLES,
                        archive(Map.of(
                                "xl/worksheets/sheet1.xml",
                                bomb + rows("<row r='1'><c r='A1' t='inlineStr'><is><t>&b;</t></is></c></row>")))))
                .containsExactly(
                        "survey.xlsx: expected a workbook without document types and entities but there is one");
        String file = "<!DOCTYPE sst SYSTEM 'file:///etc/passwd'><sst/>";
        assertThat(problems(
                        Desk.TABLES,
                        archive(Map.of("xl/worksheets/sheet1.xml", rows(""), "xl/sharedStrings.xml", file))))
                .containsExactly(
                        "survey.xlsx: expected a workbook without document types and entities but there is one");
    }

    @Test
    void cellsTwiceAndOutOfOrderAreRefused() {
        for (String cells : List.of(
                "<c r='A2'><v>2</v></c><c r='A2'><v>3</v></c>",
                "<c r='B2'><v>2</v></c><c r='A2'><v>3</v></c>",
                "<c r='A3'/>",
                "<c r='?'/>")) {
            byte[] bytes = archive(Map.of(
                    "xl/worksheets/sheet1.xml",
                    rows("<row r='1'><c r='A1' t='inlineStr'><is><t>days</t></is></c></row><row r='2'>" + cells
                            + "</row>")));
            assertThat(problems(Desk.TABLES, bytes).get(0))
                    .as(cells)
                    .startsWith("survey.xlsx \"S\"!3: expected the cells of a row by rising columns but was ");
        }
        byte[] rows = archive(Map.of(
                "xl/worksheets/sheet1.xml",
                rows("<row r='1'><c r='A1' t='inlineStr'><is><t>days</t></is></c></row><row r='3'/><row r='3'/>")));
        assertThat(problems(Desk.TABLES, rows))
                .containsExactly("survey.xlsx \"S\"!4: expected rows by rising numbers but 3 follows 3");
    }

    @Test
    void bombsAreRefusedBeforeTheyAreRead() {
        byte[] bomb = archive(Map.of("xl/worksheets/sheet1.xml", rows(" ".repeat(8 << 20))));
        assertThat(problems(Desk.TABLES, bomb))
                .containsExactly("survey.xlsx: expected parts that become at most 200 times larger when unpacked (limit"
                        + " unpackedRatio) but \"xl/worksheets/sheet1.xml\" becomes larger");
        assertThat(problems(
                        Desk.TABLES.limits(
                                TableLimits.builder().unpackedBytes(100).build()),
                        bomb))
                .containsExactly(
                        "survey.xlsx: expected at most 100 bytes when unpacked (limit unpackedBytes) but there are more");
        assertThat(problems(Desk.TABLES.limits(TableLimits.builder().parts(2).build()), bomb))
                .containsExactly(
                        "survey.xlsx: expected at most 2 parts of a workbook (limit parts) but there are more");
        assertThat(problems(
                        Desk.TABLES.limits(
                                TableLimits.builder().workbookBytes(100).build()),
                        bomb))
                .containsExactly(
                        "survey.xlsx: expected a workbook of at most 100 bytes (limit workbookBytes) but it has more");
        assertThat(problems(Desk.TABLES, archive(Map.of("../../etc/passwd", "x"))))
                .containsExactly(
                        "survey.xlsx: expected a workbook with the part \"xl/worksheets/sheet1.xml\" but there is none");
    }

    @Test
    void whatIsNoWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(problems(Desk.TABLES, bytes.toByteArray()))
                .containsExactly("survey.xlsx: expected an XLSX workbook but was another kind of archive");
        byte[] broken = archive(Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"));
        assertThat(problems(Desk.TABLES, broken))
                .containsExactly("survey.xlsx: expected a workbook of well-formed parts but one of them is broken");
    }

    @Test
    void limitsHoldInWorkbooksToo() {
        byte[] bytes = sheet(sheet -> {
            row(sheet, 0, "respondent", "days");
            row(sheet, 1, "r1", "2");
            row(sheet, 2, "r2", "2");
        });
        assertThat(problems(Desk.TABLES.limits(TableLimits.builder().rows(1).build()), bytes))
                .containsExactly("survey.xlsx \"Risposte\"!3: expected at most 1 rows (limit rows) but there are more");
        assertThat(problems(
                        Desk.TABLES.limits(TableLimits.builder().respondents(1).build()), bytes))
                .containsExactly(
                        "survey.xlsx \"Risposte\"!3: expected at most 1 respondents (limit respondents) but there are more");
        assertThat(problems(Desk.TABLES.limits(TableLimits.builder().columns(1).build()), bytes))
                .containsExactly(
                        "survey.xlsx \"Risposte\"!1: expected at most 1 cells (limit columns) but there are more");
        assertThat(problems(
                        Desk.TABLES.limits(TableLimits.builder().cellLength(4).build()), bytes))
                .containsExactly(
                        "survey.xlsx \"Risposte\"!A1: expected a cell of at most 4 characters (limit cellLength) but it is"
                                + " longer");
    }
}
