package io.github.maturity4j.documents.internal.decode;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The versions of the format that are read, oldest first. */
enum FormatVersion {
    V1("1");

    /** The version that is written, and that a document is taken for that names none, which is reported. */
    static final FormatVersion LATEST = V1;

    private final String number;

    FormatVersion(String number) {
        this.number = number;
    }

    /** The version of a number as a document writes it. */
    static Optional<FormatVersion> of(String number) {
        return Arrays.stream(values())
                .filter(version -> version.number.equals(number))
                .findFirst();
    }

    /** The numbers of all versions, for messages. */
    static String understood() {
        return Arrays.stream(values()).map(version -> version.number).collect(Collectors.joining(", "));
    }
}
