package io.github.maturity4j.report.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void nothingInDataMovesTheCursorOrReversesText() {
        assertThat(Printable.inline("a\u001b[31mb\u0007\n\t\r\u0085"))
                .isEqualTo("a\\u001b[31mb\\u0007\\n\\t\\r\\u0085");
        assertThat(Printable.inline("\u202Eabc\u2066\u2028\uFEFF")).isEqualTo("\\u202eabc\\u2066\\u2028\\ufeff");
        assertThat(Printable.inline("\uD800")).isEqualTo("\\ud800");
    }

    @Test
    void proseKeepsItsLines() {
        assertThat(Printable.prose("a\r\nb\tc\u001b")).isEqualTo("a \nb\tc\\u001b");
    }

    @Test
    void otherScriptsAreLeftAlone() {
        assertThat(Printable.inline("È così — 日本 \uD83D\uDE80 can\u00ADcel"))
                .isEqualTo("È così — 日本 \uD83D\uDE80 can\u00ADcel");
    }

    @Test
    void dataIsWrittenAsJsonAndYaml() {
        Map<String, Object> tree = new java.util.LinkedHashMap<>();
        tree.put("id", "desk");
        tree.put("version", "1.0");
        tree.put("no", "say \"no\"\n\u2028");
        tree.put("list", Arrays.asList("a", Map.of("b", 1), List.of()));
        tree.put("none", null);
        tree.put("empty", Map.of());
        assertThat(DataText.json(tree)).isEqualTo("""
                        {
                          "id": "desk",
                          "version": "1.0",
                          "no": "say \\"no\\"\\n\\u2028",
                          "list": [
                            "a",
                            {
                              "b": 1
                            },
                            []
                          ],
                          "none": null,
                          "empty": {}
                        }
                        """);
        assertThat(DataText.yaml(tree)).isEqualTo("""
                        id: desk
                        version: "1.0"
                        "no": "say \\"no\\"\\n\\u2028"
                        list:
                          - a
                          - b: 1
                          - []
                        none: null
                        empty: {}
                        """);
    }
}
