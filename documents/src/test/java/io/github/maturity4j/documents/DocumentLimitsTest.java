package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.FrameworkLimits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentLimitsTest {

    private static List<String> problems(String text, Format format, DocumentLimits limits) {
        String name = "f." + format.name().toLowerCase(java.util.Locale.ROOT);
        List<String> parsed = FrameworkDocuments.check(text, name, limits, List.of()).stream()
                .map(LocatedProblem::toString)
                .toList();
        InputStream input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> FrameworkDocuments.read(input, name, limits, List.of()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(String.join("\n", parsed));
        return parsed;
    }

    /** A document that is both YAML and JSON. */
    private static String document(String member) {
        return "{ \"maturity4j\": 1, \"framework\": \"f\", \"version\": \"1\",\n" + member + " }";
    }

    @ParameterizedTest
    @EnumSource
    void bytes(Format format) {
        String text = document("\"title\": \"é\"");
        int length = text.getBytes(StandardCharsets.UTF_8).length;

        assertThat(problems(
                        text, format, DocumentLimits.builder().bytes(length - 1).build()))
                .containsExactly(file(format) + ":1:1: expected at most " + (length - 1)
                        + " bytes (limit bytes) but there are more");
        assertThat(FrameworkDocuments.check(
                        text, "f", DocumentLimits.builder().bytes(length).build(), List.of()))
                .noneMatch(problem -> problem.message().contains("limit"));
    }

    @ParameterizedTest
    @EnumSource
    void depth(Format format) {
        String text = document("\"title\": " + "[".repeat(100_000));

        assertThat(problems(text, format, DocumentLimits.DEFAULT))
                .containsExactly(file(format) + ":2:73 /title" + "/0".repeat(63)
                        + ": expected at most 64 maps and lists within one another (limit depth) but there are more");
        assertThat(problems(text, format, DocumentLimits.builder().depth(1).build()))
                .containsExactly(file(format) + ":2:10 /title: expected at most 1 maps and lists within one another"
                        + " (limit depth) but there are more");
    }

    @ParameterizedTest
    @EnumSource
    void tokens(Format format) {
        assertThat(problems(
                        document("\"authors\": [ \"a\", \"b\" ]"),
                        format,
                        DocumentLimits.builder().tokens(10).build()))
                .containsExactly(file(format)
                        + ":2:19 /authors/1: expected at most 10 names and values (limit tokens) but there are more");
    }

    @ParameterizedTest
    @EnumSource
    void textLength(Format format) {
        assertThat(problems(
                        document("\"title\": \"seven__\", \"description\": \"eight___\""),
                        format,
                        DocumentLimits.builder().textLength(7).build()))
                .containsExactly(
                        file(format)
                                + ":2:36 /description: expected a text of at most 7 characters (limit textLength) but was one of 8");
    }

    @ParameterizedTest
    @EnumSource
    void nameLength(Format format) {
        assertThat(problems(document("\"" + "a".repeat(257) + "\": 1"), format, DocumentLimits.DEFAULT))
                .containsExactly(file(format)
                        + ":2:1: expected a name of at most 256 characters (limit nameLength) but was one of 257");
    }

    @ParameterizedTest
    @EnumSource
    void numberLength(Format format) {
        assertThat(problems(
                        document("\"measures\": { \"m\": { \"fixed\": " + "9".repeat(1_000_000) + " } }"),
                        format,
                        DocumentLimits.DEFAULT))
                .containsExactly(file(format)
                        + ":2:31 /measures/m/fixed: expected a number of at most 64 characters (limit numberLength) but was one of"
                        + " 1000000");
    }

    @ParameterizedTest
    @EnumSource
    void indicators(Format format) {
        assertThat(problems(
                        document("\"indicators\": { \"a\": 1, \"b\": 2, \"c\": 3 }"),
                        format,
                        DocumentLimits.builder()
                                .framework(
                                        FrameworkLimits.builder().indicators(2).build())
                                .build()))
                .containsExactly(file(format)
                        + ":2:15 /indicators: expected at most 2 indicators (limit indicators) but there are 3");
    }

    @ParameterizedTest
    @EnumSource
    void answers(Format format) {
        Framework framework =
                Shapes.framework(java.nio.file.Path.of("src/test/resources/cases/listening-desk/framework.yaml"));
        String text = "{ \"maturity4j\": 1, \"framework\": \"listening-desk\", \"version\": \"1.0.0\", \"answers\": {\n"
                + "\"hears\": { \"management\": \"none\", \"operations\": \"none\" }, \"owner\": \"yes\" } }";

        assertThatThrownBy(() -> AssessmentDocuments.parse(
                        text,
                        file(format),
                        framework,
                        DocumentLimits.builder().answers(2).build()))
                .hasMessage(file(format)
                        + ":2:58 /answers/owner: expected at most 2 answers (limit answers) but there are more");
    }

    @ParameterizedTest
    @EnumSource
    void problems(Format format) {
        assertThat(problems(
                        document("\"a\": 1, \"b\": 2, \"c\": 3"),
                        format,
                        DocumentLimits.builder().problems(1).build()))
                .containsExactly(
                        file(format) + ":2:1 /a: expected a known member but was \"a\"",
                        file(format) + ":2:9: expected at most 1 problems (limit problems) but there are more");
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanTheLimit() {
        AtomicLong given = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                given.addAndGet(length);
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        assertThatThrownBy(() -> FrameworkDocuments.read(endless, "endless"))
                .hasMessage("endless:1:1: expected at most 16777216 bytes (limit bytes) but there are more");
        assertThat(given.get()).isEqualTo((16 << 20) + 1);
    }

    @Test
    void aTextWithinItsLimitsIsReadInTimeThatGrowsWithItsSize() {
        StringBuilder members = new StringBuilder("\"title\": \"t\", \"indicators\": {");
        for (int i = 0; i < 10_000; i++) {
            members.append(i == 0 ? "" : ",")
                    .append("\n\"i")
                    .append(i)
                    .append("\": { \"scale\": { \"yes-no\": { \"no\": 0, \"yes\": 1 } }, \"title\": \"Aa\" }");
        }
        String text = document(members.append("}").toString());

        for (String name : List.of("f.yaml", "f.json")) {
            Assertions.assertThatCode(() -> Shapes.framework(text, name)).doesNotThrowAnyException();
            org.junit.jupiter.api.Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> Shapes.framework(text, name).indicators());
        }
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatThrownBy(() -> DocumentLimits.builder().depth(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth: expected a number in [1, 2147483646] but was 0");
    }

    private static String file(Format format) {
        return "f." + format.name().toLowerCase(java.util.Locale.ROOT);
    }
}
