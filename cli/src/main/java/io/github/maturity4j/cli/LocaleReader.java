package io.github.maturity4j.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --locale}. */
final class LocaleReader implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String value) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(value).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // Told below, with the same words as an empty language.
        }
        throw new TypeConversionException("expected a language tag such as en or pt-BR but was '" + value + "'");
    }
}
