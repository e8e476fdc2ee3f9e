package io.github.maturity4j.report;

import io.github.maturity4j.report.internal.language.Wordbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one language in which results are told, with its plural forms and its marks of numbers and dates. English,
 * Italian and Spanish are built in; any other language is read from a file, which is a copy of the English one with other words.
 * The texts of a framework itself (titles, questions, anchors) are the framework's own. Nothing depends on the locale data of the
 * Java platform. For example
 *
 * <pre>{@code
 * Phrases italian = Phrases.of(Locale.ITALIAN);
 * Phrases german = Phrases.read(Path.of("phrases_de.properties"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Phrases {

    private final Wordbook wordbook;

    private Phrases(Wordbook wordbook) {
        this.wordbook = wordbook;
    }

    /**
     * The built-in phrases of a language.
     *
     * @param locale the language, with or without a country; texts of a framework are asked for in it, too
     * @return its phrases; the English ones where none are built in, and texts then say so
     */
    public static Phrases of(Locale locale) {
        return new Phrases(Wordbook.of(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * The languages whose phrases are built in.
     *
     * @return their tags: {@code en}, {@code es}, {@code it}
     */
    public static Set<String> languages() {
        return new TreeSet<>(Wordbook.languages());
    }

    /**
     * Reads the phrases of a language from a file.
     *
     * @param file a file in UTF-8
     * @return the phrases
     * @throws InvalidPhrasesException if there is anything wrong with them; it lists every problem with its line
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Phrases read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the phrases of a language from a stream, which is left open.
     *
     * @param in a stream in UTF-8
     * @param name what messages call it
     * @return the phrases
     * @throws InvalidPhrasesException if there is anything wrong with them
     * @throws UncheckedIOException if the stream cannot be read, or is not UTF-8
     */
    public static Phrases read(InputStream in, String name) {
        Objects.requireNonNull(in, "in");
        try {
            return parse(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(in.readAllBytes()))
                            .toString(),
                    name);
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(name + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the phrases of a language from a reader, which is left open.
     *
     * @param reader the text of the file
     * @param name what messages call it
     * @return the phrases
     * @throws InvalidPhrasesException if there is anything wrong with them
     * @throws UncheckedIOException if the reader cannot be read
     */
    public static Phrases read(Reader reader, String name) {
        Objects.requireNonNull(reader, "reader");
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parse(text.toString(), name);
    }

    private static Phrases parse(String text, String name) {
        Objects.requireNonNull(name, "name");
        Wordbook.Reading reading = Wordbook.read(text);
        return new Phrases(reading.wordbook().orElseThrow(() -> new InvalidPhrasesException(name, reading.problems())));
    }

    /**
     * The language in which texts of a framework are asked for.
     *
     * @return the locale that was given, or that of the file
     */
    public Locale locale() {
        return wordbook.locale();
    }

    /**
     * Where English stands in for another language.
     *
     * @return a sentence for each thing that a reader should know; none where every phrase is in the language
     */
    public List<String> notes() {
        return wordbook.notes();
    }

    Wordbook wordbook() {
        return wordbook;
    }
}
