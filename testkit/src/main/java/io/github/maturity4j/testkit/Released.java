package io.github.maturity4j.testkit;

import io.github.maturity4j.problem.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Released versions are what they were: each line of a list against the file that it names. */
final class Released {

    private static final int PARTS = 3;

    private Released() {}

    static List<String> problems(Path list) {
        List<String> problems = new ArrayList<>();
        Set<String> versions = new HashSet<>();
        try {
            List<String> lines = Files.readAllLines(list);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" ", -1);
                    String problem = parts.length == PARTS
                            ? problem(list.resolveSibling(parts[1]), parts, versions.add(parts[0]))
                            : "expected version, file and digest but was " + Wording.quoted(line);
                    if (!problem.isEmpty()) {
                        problems.add(list.getFileName() + ":" + (i + 1) + ": " + problem);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private static String problem(Path file, String[] parts, boolean once) throws IOException {
        if (!once) {
            return "expected each version once but " + parts[0] + " is there twice";
        } else if (!Files.exists(file)) {
            return "expected the released document " + parts[1] + " but it is missing; put it back";
        }
        String digest = digest(file);
        return digest.equals(parts[2])
                ? ""
                : parts[1] + " was changed after " + parts[0] + " was released: expected the digest " + parts[2]
                        + " but was " + digest + "; undo the change, and make it in a new version";
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
