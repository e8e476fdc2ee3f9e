package io.github.maturity4j.models.altimeter;

import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.framework.Framework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The framework of six stages of social business, after the report by Charlene Li and Brian Solis (Altimeter Group, 2013).
 * Stages, facets and success factors are published; questions, anchors, weights and thresholds are operationalised, and each
 * element of the framework says so. It is neither made nor endorsed by the authors of the report.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Altimeter.framework());
 * }</pre>
 *
 * <p>All methods are thread-safe.
 */
public final class Altimeter {

    /** The id of the framework. */
    public static final String ID = "altimeter";

    /** The version of the framework. */
    public static final String VERSION = "0.1.0";

    private static final String DOCUMENT = "/META-INF/maturity4j/altimeter.yaml";

    private static @Nullable Framework framework;

    private Altimeter() {}

    /**
     * The framework, read from its document at the first call.
     *
     * @return the same value at every call
     */
    public static synchronized Framework framework() {
        Framework known = framework;
        if (known == null) {
            known = read();
            framework = known;
        }
        return known;
    }

    private static Framework read() {
        try (InputStream document = Objects.requireNonNull(Altimeter.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            return FrameworkDocuments.read(document, "altimeter.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(DOCUMENT, e);
        }
    }
}
