package io.github.maturity4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts as a module of which a stranger's module requires nothing but the name. */
class ModulePathTest {

    @TempDir
    Path folder;

    private static Path classes() throws URISyntaxException {
        return Path.of(FrameworkContract.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    @Test
    void theModuleNeedsCoreDocumentsAndJUnitAlone() throws URISyntaxException {
        ModuleDescriptor module = ModuleFinder.of(classes())
                .find("io.github.maturity4j.testkit")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports())
                .map(ModuleDescriptor.Exports::source)
                .containsExactly("io.github.maturity4j.testkit");
        assertThat(module.requires())
                .filteredOn(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder(
                        "java.base",
                        "io.github.maturity4j.core",
                        "io.github.maturity4j.documents",
                        "org.junit.jupiter.api");
    }

    @Test
    void aStrangersContractCompiles() throws Exception {
        Path info = Files.writeString(
                folder.resolve("module-info.java"),
                "module example.contract { requires io.github.maturity4j.testkit; }");
        Path contract = Files.createDirectories(folder.resolve("example")).resolve("Contract.java");
        Files.writeString(contract, """
                package example;

                import io.github.maturity4j.framework.Framework;
                import io.github.maturity4j.testkit.FrameworkContract;

                class Contract extends FrameworkContract {
                    @Override
                    protected Framework framework() {
                        throw new IllegalStateException();
                    }
                }
                """);
        String path = Stream.concat(
                        Stream.of(classes().toString()),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)))
                .filter(entry ->
                        Files.isRegularFile(Path.of(entry)) || Files.exists(Path.of(entry, "module-info.class")))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--module-path",
                        path,
                        "-d",
                        folder.resolve("classes").toString(),
                        info.toString(),
                        contract.toString());

        assertThat(said.toString()).isEmpty();
        assertThat(exit).isZero();
    }
}
