package io.github.maturity4j.cli.docs;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A folder in which the samples of one page are compiled and run, as a reader would. */
final class Workshop {

    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;

    Workshop(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of a process.
     *
     * @param exit its exit code
     * @param output what it printed
     */
    record Result(int exit, String output) {}

    Path folder() {
        return folder;
    }

    void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copy(Path from, String name) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(name).resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles sources of this folder into another; returns what the compiler says, nothing where all is well. */
    String compile(Collection<String> sources, String into, boolean asModule) {
        StringWriter said = new StringWriter();
        List<String> args = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-path", "-encoding", "UTF-8"));
        args.addAll(List.of("-d", folder.resolve(into).toString()));
        args.addAll(asModule ? List.of("--module-path", modulePath("")) : List.of("-cp", classPath("classes")));
        sources.forEach(source -> args.add(folder.resolve(source).toString()));
        try (PrintWriter writer = new PrintWriter(said)) {
            ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, args.toArray(String[]::new));
        }
        return said.toString().replace(folder.toString() + File.separator, "");
    }

    /** Runs a class of the class path, with this folder as working directory. */
    Result run(String main, List<String> args) {
        return start(Stream.of(List.of("-cp", classPath("classes"), main), args));
    }

    /** Runs a class on the module path, with a module of this folder. */
    Result runModules(String own, String main, List<String> args) {
        List<String> start = List.of("--module-path", modulePath(own), "--module", main);
        return start(Stream.of(start, args));
    }

    private Result start(Stream<List<String>> args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        args.forEach(command::addAll);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output;
            try (InputStream printed = process.getInputStream()) {
                output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " does not end");
            }
            return new Result(process.exitValue(), output.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String classPath(String own) {
        Set<String> entries = libraries();
        entries.add(testClasses());
        entries.add(folder.resolve(own).toString());
        entries.add(folder.toString());
        return String.join(File.pathSeparator, entries);
    }

    /** Libraries that the command needs; the tests' own do not belong there. */
    private String modulePath(String own) {
        Set<String> entries = new LinkedHashSet<>();
        if (!own.isEmpty()) {
            entries.add(folder.resolve(own).toString());
        }
        for (String entry : libraries()) {
            String path = entry.replace(File.separatorChar, '/');
            boolean ours = path.contains("/maturity4j-") || Files.exists(Path.of(entry, "module-info.class"));
            if (ours || path.contains("/jackson-") || path.contains("/snakeyaml-") || path.contains("/picocli-4")) {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Set<String> libraries() {
        Set<String> entries = new LinkedHashSet<>();
        for (String property : List.of("jdk.module.path", "surefire.test.class.path", "java.class.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator, -1)) {
                if (!entry.isEmpty() && !entry.equals(testClasses())) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private static String testClasses() {
        Path own = Path.of(URI.create(String.valueOf(Workshop.class.getResource("Workshop.class"))));
        int depth = Workshop.class.getPackageName().split("\\.").length + 1;
        for (int i = 0; i < depth; i++) {
            own = own.getParent();
        }
        return own.toString();
    }
}
