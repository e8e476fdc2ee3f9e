package io.github.maturity4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.documents.TableMappingDocuments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The survey of the examples: 200 respondents in four roles. */
class SurveyExampleTest {

    private static final Path ANSWERS = Desk.EXAMPLES.resolve("answers.csv");
    private static final Tables TABLES =
            Desk.TABLES.mapping(TableMappingDocuments.read(Desk.EXAMPLES.resolve("mapping.yaml")));
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    @Test
    void theFileIsWhatIsDescribed() throws IOException {
        assertThat(Files.readString(ANSWERS)).isEqualTo(SurveyExample.csv());
    }

    @Test
    void everyAnswerIsTaken() {
        TableReading reading = TABLES.read(ANSWERS);
        assertThat(reading.rows()).isEqualTo(200);
        assertThat(reading.taken()).isEqualTo(200);
        Assessment assessment = reading.assessment();
        assertThat(assessment.responses().stream()
                        .collect(Collectors.groupingBy(
                                response -> response.respondent().roles(), Collectors.counting())))
                .containsOnly(
                        java.util.Map.entry(List.of("management"), 20L),
                        java.util.Map.entry(List.of("staff"), 80L),
                        java.util.Map.entry(List.of("customers"), 84L),
                        java.util.Map.entry(List.of("partners"), 16L));
        assertThat(assessment.responses())
                .allMatch(response -> response.respondent().identity() == Identity.ANONYMOUS);
        long blank = SurveyExample.rows().stream()
                .skip(1)
                .flatMap(row -> row.subList(4, 10).stream())
                .filter(String::isEmpty)
                .count();
        long comments = SurveyExample.rows().stream()
                .skip(1)
                .filter(row -> !row.get(10).isEmpty())
                .count();
        long commentsOnly = SurveyExample.rows().stream()
                .filter(row -> row.get(6).isEmpty() && !row.get(10).isEmpty())
                .count();
        assertThat(assessment.responses().stream()
                        .mapToLong(response -> response.answers().size())
                        .sum())
                .isEqualTo(200 * 6 - blank + commentsOnly);
        assertThat(assessment.responses().stream()
                        .flatMap(response -> response.answers().values().stream())
                        .filter(answer -> answer.comment().isPresent()))
                .hasSize((int) comments)
                .hasSizeGreaterThan(2);
    }

    @Test
    void theSameInAWorkbookSaysTheSame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "survey", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Risposte");
            List<List<String>> rows = SurveyExample.rows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
        }
        TableReading reading = TABLES.read(new ByteArrayInputStream(bytes.toByteArray()), "answers.xlsx");
        assertThat(reading.assessment()).isEqualTo(TABLES.read(ANSWERS).assessment());
    }

    /** Days of answers as dates and numbers of days as numbers, as a spreadsheet has them. */
    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (row > 0 && column == 1) {
            sheet.value(row, column, LocalDateTime.parse(cell, MINUTE));
            sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        } else if (row > 0 && column == 7 && !cell.isEmpty()) {
            sheet.value(row, column, Double.parseDouble(cell.replace(',', '.')));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
