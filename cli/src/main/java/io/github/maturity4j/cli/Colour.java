package io.github.maturity4j.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When colours are used. */
enum Colour {
    /** On a terminal, unless the variable {@code NO_COLOR} is set or the terminal is dumb. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    boolean isWanted(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        };
    }

    /** Reads the value of {@code --color}. */
    static final class Reader implements ITypeConverter<Colour> {

        @Override
        public Colour convert(String value) {
            for (Colour colour : values()) {
                if (colour.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return colour;
                }
            }
            throw new TypeConversionException("expected auto, always or never but was '" + value + "'");
        }
    }
}
