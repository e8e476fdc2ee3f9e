package io.github.maturity4j.documents;

import io.github.maturity4j.framework.Framework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A framework that a library brings with it: a document {@code META-INF/maturity4j/ID.yaml}, and worked cases {@code
 * META-INF/maturity4j/ID/cases/NAME.yaml}, in the jar of a class. Nothing is read before it is asked for. For example
 *
 * <pre>{@code
 * private static final BundledFramework BUNDLED = BundledFramework.of(Reception.class, "reception", List.of("town-hall"));
 *
 * public static Framework framework() {
 *     return BUNDLED.framework();
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class BundledFramework {

    private static final String FOLDER = "/META-INF/maturity4j/";
    private static final String SUFFIX = ".yaml";

    private final Class<?> owner;
    private final String id;
    private final List<String> cases;
    private @Nullable Framework framework;

    private BundledFramework(Class<?> owner, String id, List<String> cases) {
        this.owner = owner;
        this.id = id;
        this.cases = cases;
    }

    /**
     * A framework beside a class.
     *
     * @param owner a class of the jar that has the documents
     * @param id the id of the framework, which is the name of its document
     * @param cases the names of its worked cases; none where it has none
     * @return the framework, not read yet
     */
    public static BundledFramework of(Class<?> owner, String id, List<String> cases) {
        return new BundledFramework(
                Objects.requireNonNull(owner, "owner"), Objects.requireNonNull(id, "id"), List.copyOf(cases));
    }

    /**
     * The framework, read from its document at the first call.
     *
     * @return the same value at every call
     * @throws InvalidDocumentException if the document is no framework
     * @throws IllegalStateException if there is no such document
     * @throws UncheckedIOException if it cannot be read
     */
    public synchronized Framework framework() {
        Framework known = framework;
        if (known == null) {
            known = read(FOLDER + id + SUFFIX, document -> FrameworkDocuments.read(document, id + SUFFIX));
            framework = known;
        }
        return known;
    }

    /**
     * The worked cases, in the order in which they were named.
     *
     * @return the cases, read anew at every call
     * @throws InvalidDocumentException if a document is no case of the framework
     * @throws IllegalStateException if there is no document of one of these names
     * @throws UncheckedIOException if one cannot be read
     */
    public List<WorkedCase> cases() {
        return cases.stream()
                .map(name -> read(
                        FOLDER + id + "/cases/" + name + SUFFIX,
                        document -> WorkedCases.read(document, name + SUFFIX, framework())))
                .toList();
    }

    private <T> T read(String name, Function<InputStream, T> reader) {
        try (InputStream document = owner.getResourceAsStream(name)) {
            if (document == null) {
                throw new IllegalStateException(
                        "expected a document " + name + " beside " + owner.getName() + " but there is none");
            }
            return reader.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
