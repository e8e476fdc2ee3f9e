package io.github.maturity4j.report.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.report.internal.text.Table.Cell;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void wrapsBetweenWordsAndCountsCodePoints() {
        assertThat(Wrapping.lines("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Wrapping.lines("\uD83D\uDE80\uD83D\uDE80 \uD83D\uDE80\uD83D\uDE80", 5))
                .hasSize(1);
        assertThat(Wrapping.lines("a verylongword b", 6)).containsExactly("a", "verylongword", "b");
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
}
