package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jars on a real module path: what they export, what they need, and that a stranger's module runs with them. */
class ModulePathIT {
    private static final String OURS = "io.github.maturity4j.";
    private static final Path LIB = Path.of(System.getProperty("maturity4j.lib"));
    private static final Path CONSUMER = Path.of(System.getProperty("maturity4j.consumer"));

    @TempDir
    Path temp;

    @Test
    void ourJarsAreNamedModules() {
        NavigableMap<String, ModuleDescriptor> modules = ourModules();
        assertThat(modules.keySet())
                .containsExactly(
                        OURS + "cli",
                        OURS + "core",
                        OURS + "crosswalks",
                        OURS + "documents",
                        OURS + "models.altimeter",
                        OURS + "models.matrix",
                        OURS + "models.participation",
                        OURS + "models.quintarelli",
                        OURS + "models.readiness",
                        OURS + "report",
                        OURS + "tables");
        assertThat(modules.values()).noneMatch(ModuleDescriptor::isAutomatic);
    }

    @Test
    void internalPackagesAreNotExported() {
        for (ModuleDescriptor module : ourModules().values()) {
            assertThat(module.isOpen()).isFalse();
            assertThat(exported(module)).noneMatch(name -> name.contains(".internal"));
        }
        assertThat(ourModules().get(OURS + "cli").exports()).isEmpty();
    }

    @Test
    void coreNeedsNothing() {
        assertThat(ourModules().get(OURS + "core").requires())
                .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void consumerCompilesAndRuns() throws Exception {
        Path classes = temp.resolve("classes");
        Outcome compiled = compile(CONSUMER, classes);
        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.exit()).isZero();

        Outcome ran = run(
                "java",
                "--module-path",
                LIB + File.pathSeparator + classes,
                "-m",
                "example.consumer/example.consumer.Main");
        assertThat(ran.output()).containsExactly("worst none true", "best converged true", "false");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void closedPackagesDoNotCompile() throws Exception {
        ModuleDescriptor core = ourModules().get(OURS + "core");
        Set<String> closed = new TreeSet<>(core.packages());
        closed.removeAll(exported(core));
        assertThat(closed).isNotEmpty();
        for (String name : closed) {
            Path source = Files.createDirectories(temp.resolve("src").resolve(name));
            Files.writeString(
                    source.resolve("module-info.java"), "module example.intruder { requires " + core.name() + "; }");
            Files.createDirectories(source.resolve("example"));
            Files.writeString(
                    source.resolve("example/Intruder.java"),
                    "package example; import " + name + ".*; class Intruder {}");
            Outcome compiled = compile(source, temp.resolve("intruder"));
            assertThat(compiled.exit()).isNotZero();
            assertThat(String.join("\n", compiled.output())).contains("package " + name + " is not visible");
        }
    }

    @Test
    void commandRunsOnTheModulePath() throws Exception {
        Outcome ran = run("java", "--module-path", LIB.toString(), "-m", OURS + "cli/" + OURS + "cli.Main", "--help");
        assertThat(ran.exit()).isZero();
        assertThat(ran.output().get(0)).startsWith("Usage: maturity4j ");

        Outcome listed =
                run("java", "--module-path", LIB.toString(), "-m", OURS + "cli/" + OURS + "cli.Main", "frameworks");
        assertThat(listed.exit()).isZero();
        assertThat(listed.output().get(0)).startsWith("altimeter ");
    }

    private static NavigableMap<String, ModuleDescriptor> ourModules() {
        return ModuleFinder.of(LIB).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(module -> module.name().startsWith(OURS))
                .collect(Collectors.toMap(ModuleDescriptor::name, module -> module, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> exported(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Outcome compile(Path source, Path classes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("javac", "-Xlint:all", "-Werror", "--module-path", LIB.toString(), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(source)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .forEach(command::add);
        }
        return run(command.toArray(String[]::new));
    }

    private static Outcome run(String... command) throws IOException, InterruptedException {
        command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.lines().toList());
    }

    private record Outcome(int exit, List<String> output) {}
}
