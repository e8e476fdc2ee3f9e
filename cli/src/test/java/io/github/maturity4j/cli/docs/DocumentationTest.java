package io.github.maturity4j.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample of the documentation compiles, runs and prints what the page says; every link leads somewhere. */
class DocumentationTest {

    static final Path ROOT = root();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    /** Pages of which each has to have at least one sample. */
    private static final Set<String> WITH_SAMPLES =
            new TreeSet<>(Set.of("README.md", "docs/guide.md", "docs/scoring.md", "docs/format.md"));

    @TempDir
    private Path folder;

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("docs/guide.md"))) {
            at = at.getParent();
        }
        return at;
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md"),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .map(file -> ROOT.relativize(file).toString())
                                    .sorted())
                    .toList();
        }
    }

    static List<String> pagesWithSamples() throws IOException {
        return pages().stream()
                .filter(page -> page.startsWith("docs/") || page.equals("README.md"))
                .filter(page -> Page.read(ROOT.resolve(page)).blocks().stream()
                        .anyMatch(block ->
                                Set.of("java", "yaml", "json", "console", "xml").contains(block.language())))
                .toList();
    }

    @Test
    void theScanFindsThePagesThatHaveSamples() throws IOException {
        assertThat(pagesWithSamples()).containsAll(WITH_SAMPLES);
    }

    @ParameterizedTest
    @MethodSource("pagesWithSamples")
    void everySampleDoesWhatItsPageSays(String page) {
        PageCheck check = new PageCheck(ROOT, Page.read(ROOT.resolve(page)), new Workshop(folder));

        assertThat(check.problems()).isEmpty();
        assertThat(check.samples()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(String page) {
        Path file = ROOT.resolve(page);
        List<String> dead = new ArrayList<>();
        Matcher links = LINK.matcher(Page.read(file).prose());
        while (links.find()) {
            String link = links.group(1);
            if (!link.startsWith("https://") && !resolves(file, link)) {
                dead.add(link);
            }
        }

        assertThat(dead).isEmpty();
    }

    private static boolean resolves(Path page, String link) {
        int anchor = link.indexOf('#');
        String path = anchor < 0 ? link : link.substring(0, anchor);
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        return target.startsWith(ROOT)
                && Files.exists(target)
                && (anchor < 0 || anchors(target).contains(link.substring(anchor + 1)));
    }

    private static Set<String> anchors(Path page) {
        Set<String> anchors = new TreeSet<>();
        Matcher headings = HEADING.matcher(Page.read(page).prose());
        while (headings.find()) {
            anchors.add(headings.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'));
        }
        return anchors;
    }

    @Test
    void everyExampleScores() throws IOException {
        Workshop workshop = new Workshop(folder);
        List<String> args;
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs/examples"))) {
            args = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("returned-parts"))
                    .filter(file -> !file.getParent().endsWith("survey"))
                    .map(file -> "assessment:" + file)
                    .sorted()
                    .toList();
        }

        assertThat(args).anyMatch(arg -> arg.endsWith("docs/examples/altimeter-complete.yaml"));
        assertThat(args).anyMatch(arg -> arg.endsWith("docs/examples/one-organisation/readiness.yaml"));
        assertThat(workshop.run(DocumentRun.class.getName(), args)).isEqualTo(new Workshop.Result(0, ""));
    }

    @Test
    void everyPageStandsInAnIndex() throws IOException {
        assertThat(pages().stream()
                        .filter(page -> page.startsWith("docs/") && !page.equals("docs/README.md"))
                        .filter(page -> !isListed(page)))
                .isEmpty();
    }

    /** Whether the index of the documentation names a page, or that of the gallery one of the gallery. */
    private static boolean isListed(String page) {
        String folder =
                page.startsWith("docs/gallery/") && !page.equals("docs/gallery/README.md") ? "docs/gallery/" : "docs/";
        String index = Page.read(ROOT.resolve(folder + "README.md")).prose();
        return index.contains("(" + page.substring(folder.length()) + ")");
    }
}
