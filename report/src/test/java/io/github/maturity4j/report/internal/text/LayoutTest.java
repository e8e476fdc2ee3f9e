package io.github.maturity4j.report.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.report.internal.text.Table.Cell;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void wrapsBetweenWordsAndCountsCodePoints() {
        assertThat(Wrapping.lines("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Wrapping.lines("\uD83D\uDE80\uD83D\uDE80 \uD83D\uDE80\uD83D\uDE80", 9))
                .hasSize(1);
        assertThat(Wrapping.lines("a verylongword b", 6)).containsExactly("a", "verylo", "ngword", "b");
        assertThat(Wrapping.lines("one\ntwo\n\nthree", 80)).containsExactly("one two", "", "three");
        assertThat(Wrapping.lines("", 80)).containsExactly("");
    }

    @Test
    void itemsHangFromTheirMark() {
        Page page = new Page(Ink.PLAIN, 80);
        page.item(2, "-", "word ".repeat(20));
        assertThat(page.toString())
                .isEqualTo("  - " + "word ".repeat(15).strip() + "\n    "
                        + "word ".repeat(5).strip() + "\n");
    }

    @Test
    void tablesNarrowTheirWidestColumn() {
        Page page = new Page(Ink.PLAIN, 80);
        new Table()
                .row(Cell.of("name"), Cell.of("word ".repeat(30).strip()), Cell.right("1"))
                .row(Cell.of("other"), Cell.of("short"), Cell.right("22"))
                .print(page, 2);
        assertThat(page.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(page.toString().lines().findFirst().orElseThrow())
                .endsWith(" 1")
                .startsWith("  name   word");
    }

    @Test
    void stylesColourTextsAndNotTheBlanksAroundThem() {
        Page page = new Page(new Ink(true, false), 80);
        new Table().row(Cell.of(Style.GOOD, "a"), Cell.of("b")).print(page, 0);
        assertThat(page.toString()).isEqualTo("\u001b[32ma\u001b[0m  b\n");
    }

    @Test
    void blankLinesNeverDouble() {
        assertThat(new Page(Ink.PLAIN, 80)
                        .blank()
                        .line("a")
                        .blank()
                        .blank()
                        .line("b")
                        .toString())
                .isEqualTo("a\n\nb\n");
    }

    @Test
    void wideSignsTakeTwoColumnsAndMarksNone() {
        assertThat(Wrapping.width("\u65E5\u672C")).isEqualTo(4);
        assertThat(Wrapping.width("e\u0301")).isEqualTo(1);
        assertThat(Wrapping.lines("\u65E5\u672C\u8A9E\u306E\u6587", 6))
                .containsExactly("\u65E5\u672C\u8A9E", "\u306E\u6587");
        Page page = new Page(Ink.PLAIN, 40);
        page.title("\u65E5".repeat(30));
        assertThat(page.toString())
                .isEqualTo("\u65E5".repeat(20) + "\n" + "\u65E5".repeat(10) + "\n" + "=".repeat(40) + "\n");
    }

    @Test
    void aTableFitsWhereNoWordHasToBeBroken() {
        Table table = new Table().row(Cell.of("a".repeat(20)), Cell.right("1".repeat(18)));
        assertThat(table.fits(new Page(Ink.PLAIN, 40), 0)).isTrue();
        assertThat(table.fits(new Page(Ink.PLAIN, 40), 1)).isFalse();
        Page narrow = new Page(Ink.PLAIN, 40);
        new Table()
                .row(Cell.of("a".repeat(60)), Cell.right("1".repeat(60)), Cell.of("b".repeat(60)))
                .print(narrow, 2);
        assertThat(narrow.toString().lines()).allMatch(line -> line.length() <= 40);
    }
}
