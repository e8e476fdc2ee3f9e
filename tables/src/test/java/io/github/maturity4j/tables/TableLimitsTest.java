package io.github.maturity4j.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every limit of CSV files, and what many rows cost. */
class TableLimitsTest {

    private static Tables limited(TableLimits.Builder limits) {
        return Desk.TABLES.limits(limits.build());
    }

    private static String[] people(int number) {
        return IntStream.range(-1, number)
                .mapToObj(i -> i < 0 ? "respondent,days" : "r" + i + ",2")
                .toArray(String[]::new);
    }

    @Test
    void everyLimitIsTold() {
        assertThat(Desk.problems(limited(TableLimits.builder().rows(2)), people(3)))
                .containsExactly("survey.csv:4: expected at most 2 rows (limit rows) but there are more");
        assertThat(Desk.problems(limited(TableLimits.builder().respondents(2)), people(3)))
                .containsExactly("survey.csv:4: expected at most 2 respondents (limit respondents) but there are more");
        assertThat(Desk.problems(limited(TableLimits.builder().answers(2)), people(3)))
                .containsExactly("survey.csv:4: expected at most 2 answers (limit answers) but there are more");
        assertThat(Desk.problems(limited(TableLimits.builder().columns(1)), "days,explains", "2,often"))
                .containsExactly("survey.csv:1: expected at most 1 cells (limit columns) but there are more");
        assertThat(Desk.problems(
                        limited(TableLimits.builder().cellLength(4)), "days,days [comment]", "2,much too long"))
                .containsExactly(
                        "survey.csv:1 column 2 \"days\": expected a cell of at most 4 characters (limit cellLength) but it"
                                + " is longer");
        assertThat(Desk.problems(limited(TableLimits.builder().rowLength(20)), "days", "2" + " ".repeat(30), "3"))
                .containsExactly(
                        "survey.csv:2: expected a row of at most 20 characters (limit rowLength) but it is longer");
        assertThat(Desk.problems(limited(TableLimits.builder().bytes(20)), people(3)))
                .containsExactly("survey.csv:2: expected at most 20 bytes (limit bytes) but there are more");
    }

    @Test
    void problemsEndReading() {
        assertThat(Desk.problems(limited(TableLimits.builder().problems(2)), "days", "x", "y", "z", "w"))
                .containsExactly(
                        "survey.csv:2 column 1 \"days\": expected a number in [0, 30] but was \"x\"",
                        "survey.csv:3 column 1 \"days\": expected a number in [0, 30] but was \"y\"",
                        "survey.csv:4: expected at most 2 problems (limit problems) but there are more; what follows is not looked"
                                + " at");
        assertThat(Desk.problems(limited(TableLimits.builder().problems(2)).partial(), "days", "x", "y", "z", "w"))
                .hasSize(3);
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatThrownBy(() -> TableLimits.builder().respondents(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("respondents: expected a number of at least 1 but was 0");
    }

    @Test
    void tenThousandRespondentsAreTakenAndOneMoreIsNot() {
        String text = IntStream.range(0, 10_000).mapToObj(i -> "r" + i + ",2\n").collect(Collectors.joining());
        byte[] bytes = ("respondent,days\n" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(Desk.read(Desk.TABLES, bytes).assessment().responses()).hasSize(10_000);
        byte[] more = ("respondent,days\n" + text + "s,2\n").getBytes(StandardCharsets.UTF_8);
        assertThat(Desk.problems(Desk.TABLES, more))
                .containsExactly(
                        "survey.csv:10002: expected at most 10000 respondents (limit respondents) but there are more");
    }

    /** One line of six million characters: it is read up to what refuses it, and no further. */
    @Test
    void aLineWithoutEndIsPassedOverUpToTheLimitOfBytes() {
        byte[] bytes = ("days\n" + "x".repeat(6 << 20)).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream input = new ByteArrayInputStream(bytes);
        Tables tables = limited(TableLimits.builder().bytes(4 << 20));
        assertThatThrownBy(() -> tables.read(input, "endless.csv"))
                .isInstanceOf(InvalidTableException.class)
                .hasMessage("""
                        endless.csv:2 column 1 "days": expected a cell of at most 32767 characters (limit cellLength) but it is \
                        longer
                        endless.csv:2: expected a row of at most 1048576 characters (limit rowLength) but it is longer
                        endless.csv:2: expected at most 4194304 bytes (limit bytes) but there are more""");
        assertThat(input.available()).isGreaterThan(1 << 20);
    }
}
