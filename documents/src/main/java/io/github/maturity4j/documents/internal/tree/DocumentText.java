package io.github.maturity4j.documents.internal.tree;

import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.Format;
import io.github.maturity4j.problem.Problem.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes become text: UTF-8 and nothing else. */
public final class DocumentText {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private DocumentText() {}

    /**
     * Decodes the bytes of a document.
     *
     * @param bytes the bytes; one more than the limit where there are more
     * @param limits how many there may be
     * @param problems takes what is wrong
     * @return the text without byte order mark; empty where it cannot be read
     */
    public static Optional<String> decode(byte[] bytes, DocumentLimits limits, Problems problems) {
        if (bytes.length > limits.bytes()) {
            return tooLong(limits, problems);
        }
        if (isUtf16(bytes)) {
            problems.add(Code.SYNTAX, Place.START, Path.ROOT, "expected UTF-8 but was UTF-16; save the file as UTF-8");
            return Optional.empty();
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, output, true);
        output.flip();
        if (result.isError()) {
            problems.add(
                    Code.SYNTAX,
                    Place.of(output, output.length()),
                    Path.ROOT,
                    String.format(
                            Locale.ROOT,
                            "expected UTF-8 but was the byte 0x%02X at offset %d",
                            bytes[input.position()],
                            input.position()));
            return Optional.empty();
        }
        return clean(output.toString(), problems);
    }

    /** Whether there is a mark of UTF-16, or one of the first two bytes is 0, as in no other text. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
                        || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
                        || (bytes[0] == 0) != (bytes[1] == 0));
    }

    /**
     * Checks a document that is a text already.
     *
     * @param text the text
     * @param limits how long it may be
     * @param problems takes what is wrong
     * @return the text without byte order mark; empty where it cannot be read
     */
    public static Optional<String> check(String text, DocumentLimits limits, Problems problems) {
        return text.length() > limits.bytes() || length(text) > limits.bytes()
                ? tooLong(limits, problems)
                : clean(text, problems);
    }

    /**
     * How a document is written: as its name ends, else as it begins.
     *
     * @param name the name of the document
     * @param text its text
     * @return JSON for a name in {@code .json}, YAML for one in {@code .yaml} or {@code .yml}; else JSON where the first
     *     character that is not blank is a brace
     */
    public static Format format(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Format.JSON;
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return Format.YAML;
        }
        return text.stripLeading().startsWith("{") ? Format.JSON : Format.YAML;
    }

    private static Optional<String> clean(String text, Problems problems) {
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return TextCheck.isClean(body, problems) ? Optional.of(body) : Optional.empty();
    }

    private static Optional<String> tooLong(DocumentLimits limits, Problems problems) {
        problems.add(
                Code.LIMIT,
                Place.START,
                Path.ROOT,
                "expected at most " + limits.bytes() + " bytes (limit bytes) but there are more");
        return Optional.empty();
    }

    private static long length(String text) {
        return text.codePoints()
                .mapToLong(point -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
                .sum();
    }
}
