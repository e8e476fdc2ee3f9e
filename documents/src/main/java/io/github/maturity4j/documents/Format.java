package io.github.maturity4j.documents;

/** The two ways to write the same tree. */
public enum Format {
    /** YAML 1.2 without aliases, merge keys and tags. */
    YAML,
    /** JSON. */
    JSON
}
