package io.github.maturity4j.models.altimeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Released versions are frozen, and the check that says so can fail. */
class ReleasedVersionsTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @BeforeEach
    void release() throws IOException {
        Files.createDirectory(folder.resolve("altimeter"));
        Files.writeString(folder.resolve("altimeter-1.0.0.yaml"), "abc");
        list("# comment", "", "1.0.0 altimeter-1.0.0.yaml " + ABC);
    }

    @Test
    void whatWasReleasedIsUnchanged() throws IOException {
        assertThat(ReleasedVersions.problems(Path.of("src/main/resources/META-INF/maturity4j")))
                .isEmpty();
    }

    @Test
    void anUntouchedReleasePasses() throws IOException {
        assertThat(ReleasedVersions.problems(folder)).isEmpty();
    }

    @Test
    void aChangedReleaseIsFound() throws IOException {
        Files.writeString(folder.resolve("altimeter-1.0.0.yaml"), "abd");
        assertThat(ReleasedVersions.problems(folder))
                .containsExactly("1.0.0: altimeter-1.0.0.yaml was changed after its release");
    }

    @Test
    void aMissingReleaseIsFound() throws IOException {
        Files.delete(folder.resolve("altimeter-1.0.0.yaml"));
        assertThat(ReleasedVersions.problems(folder)).containsExactly("1.0.0: altimeter-1.0.0.yaml is missing");
    }

    @Test
    void aReleaseListedTwiceIsFound() throws IOException {
        list("1.0.0 altimeter-1.0.0.yaml " + ABC, "1.0.0 altimeter-1.0.0.yaml " + ABC);
        assertThat(ReleasedVersions.problems(folder)).containsExactly("1.0.0: listed twice");
    }

    @Test
    void aBrokenLineIsFound() throws IOException {
        list("1.0.0 " + ABC);
        assertThat(ReleasedVersions.problems(folder))
                .containsExactly("expected version, file and digest but was \"1.0.0 " + ABC + "\"");
    }

    private void list(String... lines) throws IOException {
        Files.write(folder.resolve("altimeter/released.txt"), List.of(lines));
    }
}
