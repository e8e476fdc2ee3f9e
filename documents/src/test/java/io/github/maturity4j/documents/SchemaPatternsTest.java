package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The patterns of the schemas and the rules of the reader agree at their edges. */
class SchemaPatternsTest {

    private static final SchemaJudge WORDS = framework("words");
    private static final SchemaJudge TEXT = framework("text");
    private static final SchemaJudge ID = framework("id");
    private static final SchemaJudge VERSION = framework("version-text");

    private static SchemaJudge framework(String definition) {
        return SchemaJudge.of(DocumentSchemas.framework(), "/$defs/" + definition);
    }

    private static boolean isRead(String members) {
        try {
            Shapes.framework("{\"maturity4j\":1," + members + "}", "f.json");
            return true;
        } catch (InvalidDocumentException refused) {
            return false;
        }
    }

    private static String quoted(String text) {
        return Nodes.quoted(text);
    }

    @Test
    void blanksAreTheSame() {
        List<String> characters = IntStream.rangeClosed(' ', 0xfffd)
                .filter(at -> Character.isWhitespace(at)
                        || Character.isSpaceChar(at)
                        || Character.getType(at) == Character.FORMAT
                        || at < 0x7f)
                .mapToObj(Character::toString)
                .toList();
        assertThat(characters).hasSizeGreaterThan(120);
        for (String character : characters) {
            boolean read = isRead("\"framework\":\"f\",\"version\":\"1\",\"title\":" + quoted(character));
            assertThat(WORDS.problems(quoted(character)).isEmpty())
                    .as(quoted(character))
                    .isEqualTo(read);
            assertThat(TEXT.problems(quoted(character)).isEmpty())
                    .as(quoted(character))
                    .isEqualTo(read);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "it",
                "pt-BR",
                "zh-Hant-TW",
                "sl-rozaj-biske",
                "de-CH-1996",
                "i-klingon",
                "en-US-u-ca-gregory",
                "zh-min-nan",
                "EN-us",
                "mas",
                "abcdefgh",
                "x-private",
                "en_GB",
                "e",
                "english!",
                "",
                "en-",
                "-en",
                "und",
                "basis",
                "title"
            })
    void aLanguageThatIsReadIsAccepted(String tag) {
        String text = "{" + quoted(tag) + ":\"words\"}";
        boolean read = isRead("\"framework\":\"f\",\"version\":\"1\",\"title\":" + text);

        if (read) {
            assertThat(TEXT.problems(text)).isEmpty();
        } else if (!tag.equals("und")) {
            assertThat(TEXT.problems(text)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A-1_b.c",
                "7",
                "-a",
                "_a",
                ".a",
                "a b",
                "a\n",
                "\na",
                "",
                "\u00e9",
                "a\u200d",
                "1.0+5",
                "1.0.0",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "12345678901234567890123456789012",
                "123456789012345678901234567890123"
            })
    void idsAndVersionsAreTheSame(String name) {
        assertThat(ID.problems(quoted(name)).isEmpty())
                .isEqualTo(isRead("\"framework\":" + quoted(name) + ",\"version\":\"1\""));
        assertThat(VERSION.problems(quoted(name)).isEmpty())
                .isEqualTo(isRead("\"framework\":\"f\",\"version\":" + quoted(name)));
    }

    @Test
    void daysAreTheSameExceptInAFebruaryThatIsNotLong() {
        SchemaJudge date = SchemaJudge.of(DocumentSchemas.assessment(), "/properties/date");
        for (int year : new int[] {0, 1, 1900, 2000, 2023, 2024, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format("%04d-%02d-%02d", year, month, day);
                    boolean expected = year > 0 && (isDay(year, month, day) || (month == 2 && day == 29));
                    assertThat(date.problems(quoted(text)).isEmpty()).as(text).isEqualTo(expected);
                }
            }
        }
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
