package io.github.maturity4j.crosswalks;

import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.documents.CrosswalkDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The crosswalks between the five frameworks of the library. No author relates them: every relation is ours and says why it holds.
 * The matrix and the five capabilities have none, since no answer of the one says anything certain about an answer of the other.
 *
 * <pre>{@code
 * Crosswalk crosswalk = Crosswalks.between("altimeter", "readiness").orElseThrow();
 * Carried carried = Crossing.of(crosswalk, altimeter, readiness).carry(assessment);
 * }</pre>
 *
 * <p>Their documents are on the class path and the module path as {@code META-INF/maturity4j/crosswalks/ID.yaml}. All methods are
 * thread-safe.
 */
public final class Crosswalks {

    /** The ids of all crosswalks. */
    public static final List<String> IDS = List.of(
            "altimeter-matrix",
            "altimeter-participation",
            "altimeter-quintarelli",
            "altimeter-readiness",
            "matrix-readiness",
            "participation-matrix",
            "participation-quintarelli",
            "participation-readiness",
            "quintarelli-readiness");

    private static @Nullable List<Crosswalk> read;

    private Crosswalks() {}

    /**
     * All crosswalks, read from their documents at the first call.
     *
     * @return the crosswalks in the order of their ids, each in the direction in which it is written
     */
    public static synchronized List<Crosswalk> all() {
        List<Crosswalk> known = read;
        if (known == null) {
            List<Crosswalk> found = new ArrayList<>();
            for (String id : IDS) {
                found.add(read(id));
            }
            known = List.copyOf(found);
            read = known;
        }
        return known;
    }

    private static Crosswalk read(String id) {
        String name = "/META-INF/maturity4j/crosswalks/" + id + ".yaml";
        try (InputStream document = Crosswalks.class.getResourceAsStream(name)) {
            if (document == null) {
                throw new IllegalStateException("expected a document " + name + " but there is none");
            }
            return CrosswalkDocuments.read(document, id + ".yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The crosswalk between two frameworks, in the direction that is asked for: one that is written the other way is {@linkplain
     * Crosswalk#reversed() reversed}.
     *
     * @param from the id of the framework whose answers are carried
     * @param to the id of the framework to whose answers they are carried
     * @return the crosswalk; empty where there is none between the two
     */
    public static Optional<Crosswalk> between(String from, String to) {
        for (Crosswalk crosswalk : all()) {
            String source = crosswalk.fromFramework().framework();
            String target = crosswalk.toFramework().framework();
            if (source.equals(from) && target.equals(to)) {
                return Optional.of(crosswalk);
            } else if (source.equals(to) && target.equals(from)) {
                return Optional.of(crosswalk.reversed());
            }
        }
        return Optional.empty();
    }
}
