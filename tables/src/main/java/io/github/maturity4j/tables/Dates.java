package io.github.maturity4j.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})"
            + "([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?( ?(Z|UTC|[+-][0-9]{2}:?[0-9]{2}))?)?");

    private final @Nullable DateTimeFormatter own;

    Dates(Optional<String> pattern) {
        // In a pattern, y is the year of an era; a strict resolver asks for the era, and u does not.
        this.own = pattern.map(text -> DateTimeFormatter.ofPattern(text.replace('y', 'u'), Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT))
                .orElse(null);
    }

    /** The day that a text says: by the mapping's pattern, else as ISO 8601 has it. */
    Optional<LocalDate> parse(String text) {
        try {
            if (ISO.matcher(text).matches() && !text.startsWith("0000")) {
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            }
            if (own != null && text.length() <= 64) {
                LocalDate date = LocalDate.from(own.parse(text));
                return Optional.of(date).filter(day -> day.get(ChronoField.YEAR) >= 1 && day.getYear() <= 9999);
            }
        } catch (DateTimeException none) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
