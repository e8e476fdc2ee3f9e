package io.github.maturity4j.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a result is written. */
enum DataFormat {
    /** For people. */
    TEXT,
    /** JSON. */
    JSON,
    /** YAML. */
    YAML;

    /** Reads the value of {@code --format}. */
    static final class Reader implements ITypeConverter<DataFormat> {

        @Override
        public DataFormat convert(String value) {
            for (DataFormat format : values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("expected text, json or yaml but was '" + value + "'");
        }
    }

    /** Reads the value of {@code --format} where there is no YAML. */
    static final class TextOrJson implements ITypeConverter<DataFormat> {

        @Override
        public DataFormat convert(String value) {
            return switch (value) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("expected text or json but was '" + value + "'");
            };
        }
    }
}
