package io.github.maturity4j.documents.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Replays what the fuzzer starts from and what it found worth keeping, and a fixed number of changes to them: the same ones at
 * every run.
 */
class FuzzCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final int CHANGED = 3_000;
    private static final String[] WORDS = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\n",
        "  ",
        "- ",
        "\"",
        "'",
        "&a ",
        "*a",
        "!!x ",
        "<<: ",
        "? ",
        "---\n",
        "...\n",
        "#",
        "|\n",
        ">\n",
        "null",
        "true",
        "~",
        "0",
        "-1",
        "1,5",
        "1e31",
        ".nan",
        "unknown",
        "not-applicable",
        "answer: ",
        "open",
        "\\u0000",
        "\u00e9",
        "\ufeff",
        "\t",
        "\r",
        "indicators",
        "scale",
        "99999999999999999999",
        "{ number: 1 }",
        "weight: "
    };

    @Test
    void frameworks() throws IOException {
        List<byte[]> seeds = seeds("framework", FuzzedReading.CASES, "framework");
        seeds.addAll(documents(
                FuzzedReading.BROKEN,
                path -> !is("assessment-", path) && !is("case-", path) && !is("scorecard-", path)));
        replay(seeds, FuzzedReading::framework);
    }

    @Test
    void assessments() throws IOException {
        List<byte[]> seeds = seeds("assessment", FuzzedReading.CASES, "assessment");
        seeds.addAll(documents(FuzzedReading.BROKEN, path -> is("assessment-", path)));
        replay(seeds, FuzzedReading::assessment);
    }

    @Test
    void workedCases() throws IOException {
        List<byte[]> seeds = documents(CORPUS.resolve("case"), path -> true);
        seeds.addAll(documents(FuzzedReading.BROKEN, path -> is("case-", path)));
        replay(seeds, FuzzedReading::worked);
    }

    @Test
    void scorecards() throws IOException {
        List<byte[]> seeds = documents(CORPUS.resolve("scorecard"), path -> true);
        seeds.addAll(documents(Path.of("src/test/resources/scorecards"), path -> true));
        seeds.addAll(documents(FuzzedReading.BROKEN, path -> is("scorecard-", path)));
        replay(seeds, FuzzedReading::scorecard);
    }

    private static boolean is(String prefix, Path path) {
        return path.getFileName().toString().startsWith(prefix);
    }

    private static List<byte[]> seeds(String corpus, Path folder, String word) throws IOException {
        List<byte[]> seeds = documents(CORPUS.resolve(corpus), path -> true);
        seeds.addAll(documents(folder, path -> path.getFileName().toString().contains(word)));
        return seeds;
    }

    private static List<byte[]> documents(Path folder, Predicate<Path> wanted) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(wanted).sorted().toList()) {
                documents.add(Files.readAllBytes(file));
            }
        }
        return documents;
    }

    private static void replay(List<byte[]> seeds, Consumer<byte[]> reading) {
        assertThat(seeds).hasSizeGreaterThanOrEqualTo(3);
        seeds.forEach(reading);
        Random random = new Random(20260331);
        for (int i = 0; i < CHANGED; i++) {
            byte[] seed = seeds.get(random.nextInt(seeds.size()));
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                seed = changed(seed, seeds, random);
            }
            reading.accept(seed);
        }
    }

    private static byte[] changed(byte[] seed, List<byte[]> seeds, Random random) {
        int from = random.nextInt(seed.length + 1);
        int to = Math.min(seed.length, from + random.nextInt(8));
        byte[] middle = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8);
            default -> part(seeds.get(random.nextInt(seeds.size())), random);
        };
        byte[] result = Arrays.copyOf(seed, from + middle.length + seed.length - to);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(seed, to, result, from + middle.length, seed.length - to);
        return result;
    }

    private static byte[] part(byte[] other, Random random) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(40)));
    }
}
