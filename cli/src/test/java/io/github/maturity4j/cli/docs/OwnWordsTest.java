package io.github.maturity4j.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No file of the project copies a sentence of the texts that the frameworks follow: none has a run of eight of their words. The texts
 * are not here; {@code source-runs.txt} holds the first 16 hexadecimal digits of the SHA-256 of each of their runs of eight words, in
 * lower case, with one blank between them, titles aside.
 */
class OwnWordsTest {

    private static final int RUN = 8;
    private static final int DIGITS = 16;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TEXTS = Pattern.compile(".*\\.(md|yaml|json|java|properties|txt|xml|expected|csv)");
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", "node_modules");

    private final Set<String> runs = read();

    @Test
    void theRunsOfTheSourcesAreHere() {
        assertThat(runs).hasSizeGreaterThan(1_000).allMatch(run -> run.length() == DIGITS);
        // The hash of a run is that of its words: "a b c d e f g h", whatever stands between and however they are
        // written.
        assertThat(hashes("A, b c -- d\n  e. F g (h)")).containsExactly("1b6548f6b3c51dba");
    }

    @Test
    void noFileRepeatsEightWordsOfASource() throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        for (Path file : files()) {
            files++;
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
                check(file, text, found);
            } else {
                check(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8), found);
            }
        }
        assertThat(files).isGreaterThan(500);
        assertThat(found).isEmpty();
    }

    private void check(Path file, String text, List<String> found) {
        List<String> words = words(text);
        for (int i = 0; i + RUN <= words.size(); i++) {
            String run = String.join(" ", words.subList(i, i + RUN));
            if (runs.contains(hash(run))) {
                found.add(DocumentationTest.ROOT.relativize(file) + ": " + run);
            }
        }
    }

    private static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(DocumentationTest.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (TEXTS.matcher(file.getFileName().toString()).matches()) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static List<String> hashes(String text) {
        List<String> words = words(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            found.add(hash(String.join(" ", words.subList(i, i + RUN))));
        }
        return found;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(
                OwnWordsTest.class.getResourceAsStream("/io/github/maturity4j/cli/docs/source-runs.txt"))) {
            return new HashSet<>(new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
