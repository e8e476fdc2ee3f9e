package io.github.maturity4j.internal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build wrote it down. */
final class Engine {

    /** For example {@code 1.2.0}; {@code unknown} where the build wrote none down. */
    static final String VERSION = version();

    private Engine() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Engine.class.getResourceAsStream("engine.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "unknown");
    }
}
