package io.github.maturity4j.tables;

import java.util.Optional;

/**
 * What the header of a table says of a column, and what that means. Immutable and thread-safe.
 *
 * @param column the column, from 1
 * @param header what stands there; empty where nothing does
 * @param meaning what the column is, as a mapping would say it: {@code role}, {@code hears [management]}; absent where it is not known
 * @param problem why it is not known, with the nearest name that is; absent where it is
 */
public record TableHeader(int column, String header, Optional<String> meaning, Optional<String> problem) {}
