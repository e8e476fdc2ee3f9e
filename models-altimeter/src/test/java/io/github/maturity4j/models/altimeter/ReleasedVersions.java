package io.github.maturity4j.models.altimeter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Checks that released versions are what they were: each line of {@code released.txt} against its file. */
final class ReleasedVersions {

    private ReleasedVersions() {}

    /**
     * Compares files with the digests of their release.
     *
     * @param folder the folder {@code META-INF/maturity4j}
     * @return what is wrong, in the order of the lines; nothing where all is as released
     */
    static List<String> problems(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        Set<String> versions = new HashSet<>();
        for (String line : Files.readAllLines(folder.resolve("altimeter/released.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" ", -1);
            if (parts.length != 3) {
                problems.add("expected version, file and digest but was \"" + line + "\"");
            } else if (!versions.add(parts[0])) {
                problems.add(parts[0] + ": listed twice");
            } else if (!Files.exists(folder.resolve(parts[1]))) {
                problems.add(parts[0] + ": " + parts[1] + " is missing");
            } else if (!digest(folder.resolve(parts[1])).equals(parts[2])) {
                problems.add(parts[0] + ": " + parts[1] + " was changed after its release");
            }
        }
        return problems;
    }

    static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
