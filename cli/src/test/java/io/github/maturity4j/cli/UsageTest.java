package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.registry.FrameworkProvider;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

    private static final String HINT = "; a framework of your own is named with --framework FILE";

    @TempDir
    Path folder;

    private Path desk;
    private Path acme;

    @BeforeEach
    void copyDocuments() {
        desk = Run.copy("listening-desk.yaml", folder);
        acme = Run.copy("acme.yaml", folder);
    }

    @Test
    void helpAndVersionSucceed() {
        assertThat(Run.of("--help").exit()).isZero();
        assertThat(Run.of("--help").out())
                .startsWith("Usage: maturity4j [-hV] COMMAND\n")
                .contains("frameworks", "show", "template", "score", "check", "verify", "Exit codes: ");
        assertThat(Run.of("score", "--help").out())
                .startsWith("Usage: maturity4j score ")
                .contains("--explain", "--framework", "--locale", "--format", "--output", "--color")
                .doesNotContain("--stacktrace");
        assertThat(Run.of("--version").out()).matches("maturity4j \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void wrongUsageIsOneLineAndAHint() {
        assertUsage(
                "which command? There is frameworks, show, template, import, score, explain, rollup, next, whatif, crosswalk, compare,"
                        + " check, schema, verify, forget",
                "maturity4j");
        assertUsage("unknown command \"scor\"; did you mean \"score\"?", "maturity4j", "scor");
        assertUsage("Missing required parameter: 'FILE'", "maturity4j score", "score");
        assertUsage("Unknown option: '--explian'", "maturity4j score", "score", acme, "--explian");
        assertUsage(
                "Invalid value for option '--format': expected text, json or yaml but was 'xml'",
                "maturity4j frameworks",
                "frameworks",
                "--format",
                "xml");
        assertUsage(
                "Invalid value for option '--locale': expected a language tag such as en or pt-BR but was 'x y'",
                "maturity4j frameworks",
                "frameworks",
                "--locale",
                "x y");
        assertUsage(
                "Invalid value for option '--color': expected auto, always or never but was 'red'",
                "maturity4j frameworks",
                "frameworks",
                "--color",
                "red");
    }

    @Test
    void aKindOfDocumentOrAFormatThatThereIsNot() {
        assertUsage(
                "Invalid value for positional parameter at index 0 (KIND): expected one of framework, assessment, case, scorecard,"
                        + " overlay, mapping, organisation, roll-up, migration, comparison, crosswalk but was 'frame'",
                "maturity4j schema",
                "schema",
                "frame");
        assertUsage(
                "Invalid value for option '--format': expected text or json but was 'yaml'",
                "maturity4j check",
                "check",
                acme,
                "--format",
                "yaml");
    }

    @Test
    void anUnknownFrameworkIsToldWithTheNearest() {
        assertUsage(
                "unknown framework \"altimetre\"; did you mean \"altimeter\"?; a framework of your own is named with --framework FILE",
                "maturity4j show",
                "show",
                "altimetre");
        assertUsage(
                "unknown framework \"x\\u001b\"; there is " + installed() + HINT,
                "maturity4j template",
                "template",
                "x\u001b");
    }

    @Test
    void aFrameworkThatIsThereTwiceIsRefused() throws IOException {
        Path again = Files.copy(desk, folder.resolve("again.yaml"));
        assertUsage(
                "framework listening-desk 1.0.0 is there twice: " + again + " has it again",
                "maturity4j frameworks",
                "frameworks",
                "--framework",
                desk,
                "--framework",
                again);
    }

    @Test
    void argumentsAreNeverFilesOfArguments() {
        assertUsage("unknown framework \"@x\"; there is " + installed() + HINT, "maturity4j show", "show", "@x");
    }

    /** The ids of all frameworks that the command brings, as a message lists them. */
    private static String installed() {
        return FrameworkRegistry.installed().providers().stream()
                .map(FrameworkProvider::id)
                .sorted()
                .map(id -> '"' + id + '"')
                .collect(Collectors.joining(", "));
    }

    private static void assertUsage(String message, String command, Object... args) {
        Run run = Run.of(args);
        assertThat(run.err()).isEqualTo("maturity4j: " + message + "\nTry " + command + " --help.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsOneLine() {
        Path missing = folder.resolve("missing.yaml");
        assertImpossible("cannot read " + missing + ": there is no such file", "score", missing);
        assertImpossible("cannot read " + folder + ": it is a directory", "check", folder);
        assertImpossible("cannot read " + missing + ": there is no such file", "frameworks", "--framework", missing);
    }

    private static void assertImpossible(String message, Object... args) {
        Run run = Run.of(args);
        assertThat(run.err()).isEqualTo("maturity4j: " + message + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void anEmptyDocumentIsAProblemOfTheInput() {
        assertThat(Run.reading("", "check", "-").exit()).isEqualTo(1);
        assertThat(Run.reading("  \n", "score", "-").err())
                .startsWith("<stdin>:")
                .endsWith("1 problem\n");
    }

    @Test
    void bytesThatAreNoTextAreAProblemOfTheInput() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.yaml"), "framework: caff\u00e8\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("check", latin).exit()).isEqualTo(1);
        assertThat(Run.of("check", latin).err()).startsWith(latin + ":1:");
    }

    @Test
    void aFileIsWrittenWholeAndNotOverwritten() throws IOException {
        Path output = folder.resolve("card.txt");
        Run run = Run.of("score", acme, "--framework", desk, "-o", output, "--color", "auto");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(output).hasContent(Run.resource("score-acme.txt"));

        assertImpossible(output + " is there already; --force overwrites it", "frameworks", "-o", output);
        assertThat(output).hasContent(Run.resource("score-acme.txt"));

        assertThat(Run.of("frameworks", "--force", "--output", output).exit()).isZero();
        assertThat(Files.readString(output)).startsWith("altimeter");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void theOutputIsNeverAnInput() throws IOException {
        String before = Files.readString(acme);
        assertUsage(
                "the output " + acme + " is also an input",
                "maturity4j score",
                "score",
                acme,
                "--framework",
                desk,
                "-o",
                acme,
                "--force");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), desk);
        assertUsage(
                "the output " + link + " is also an input",
                "maturity4j show",
                "show",
                "listening-desk",
                "--framework",
                desk,
                "-o",
                link,
                "--force");
        assertThat(acme).hasContent(before);
    }

    @Test
    void whatCannotBeWrittenIsFoundFirst() {
        Path nowhere = folder.resolve("no/card.txt");
        assertImpossible(
                "cannot write " + nowhere + ": there is no directory " + nowhere.getParent(),
                "frameworks",
                "-o",
                nowhere);
        assertImpossible(
                "cannot write " + folder + ": it is not a regular file", "frameworks", "-o", folder, "--force");
    }

    @Test
    void aPipeThatKnowsNoPositionIsRead() {
        InputStream pipe =
                new FilterInputStream(
                        new ByteArrayInputStream(Run.resource("acme.yaml").getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public int available() throws IOException {
                        throw new IOException("Illegal seek");
                    }
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        String[] args = {"score", "-", "--framework", desk.toString()};
        assertThat(Main.run(args, pipe, print, print)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Run.resource("score-acme.txt"));
    }

    @Test
    void aFaultOfTheCommandItselfIsOneLine() {
        InputStream faulty = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                throw new IllegalStateException("a\nb");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {"check", "-"}, faulty, print, print)).isEqualTo(3);
        String line = "maturity4j: internal error: IllegalStateException: a\\nb (--stacktrace shows more)\n";
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(line);
        assertThat(Main.run(new String[] {"check", "-", "--stacktrace"}, faulty, print, print))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat ").endsWith(line);
    }

    @Test
    void whatFailsWhileItIsReadIsOneLine() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {"score", "-"}, failing, print, print)).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("maturity4j: cannot read <stdin>: the disk is gone\n");
    }

    @Test
    void aReaderThatGoesAwayIsNoFault() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Outlet outlet = new Outlet(closed);
        PrintStream out = new PrintStream(outlet, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {"frameworks"}, System.in, out, err)).isZero();
        assertThat(out.checkError()).isTrue();
        assertThat(outlet.isAbandoned()).isTrue();
    }
}
