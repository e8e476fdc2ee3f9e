package io.github.maturity4j.cli;

import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.report.Phrases;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.tables.TableLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description =
                    "A framework of your own, YAML or JSON. Can be given several times.%nOf a table: the id of the framework"
                            + " that it answers, or its file.")
    private List<Path> frameworks = new ArrayList<>();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "What you change and add over a framework, YAML or JSON. One a framework.")
    private List<Path> overlays = new ArrayList<>();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            converter = LocaleReader.class,
            description = "The language of texts and numbers, such as it or es. English unless given.")
    private @Nullable Locale locale;

    @Option(
            names = "--phrases",
            paramLabel = "FILE",
            description = "The words of a language that the command does not speak (docs/languages.md).")
    private @Nullable Path phrases;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, not to the standard output.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Overwrite the output file.")
    private boolean force;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = Colour.Reader.class,
            description = "auto (on a terminal), always or never.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--limit",
            paramLabel = "NAME=NUMBER",
            description = "Read larger documents, such as answers=200000. Can be given several times.")
    private Map<String, Integer> limits = new LinkedHashMap<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    @Option(names = "--stacktrace", hidden = true)
    private boolean stacktrace;

    /** The files of frameworks. */
    List<Path> frameworks() {
        return frameworks.stream().filter(name -> !isInstalled(name)).toList();
    }

    /** The ids of the installed frameworks that are named. */
    List<String> installed() {
        return frameworks.stream()
                .filter(CommonOptions::isInstalled)
                .map(Path::toString)
                .toList();
    }

    /** Whether a name is that of an installed framework, and not that of a file. */
    private static boolean isInstalled(Path name) {
        return !Files.exists(name)
                && FrameworkRegistry.installed().providers().stream()
                        .anyMatch(provider -> provider.id().equals(name.toString()));
    }

    List<Path> overlays() {
        return overlays;
    }

    /** The file with the words of the reader's language. */
    @Nullable
    Path phrases() {
        return phrases;
    }

    /**
     * The words of the reader's language.
     *
     * @throws Failure if the file of phrases cannot be read, or has another language than the one asked for
     */
    Phrases phrases(Inputs inputs) {
        if (phrases == null) {
            return Phrases.of(locale == null ? Locale.ENGLISH : locale);
        }
        Phrases read = Phrases.read(inputs.open(phrases), Inputs.name(phrases));
        if (locale != null && !locale.getLanguage().equals(read.locale().getLanguage())) {
            throw new Failure(
                    Failure.USAGE,
                    Messages.say(
                            "error.other-language",
                            Printable.inline(Inputs.name(phrases)),
                            read.locale().toLanguageTag(),
                            locale.toLanguageTag()));
        }
        return read;
    }

    @Nullable
    Path output() {
        return output;
    }

    boolean isForced() {
        return force;
    }

    /**
     * How large documents and frameworks may be.
     *
     * @throws Failure if a limit is set that there is not, or to what it cannot be
     */
    DocumentLimits limits() {
        return Limits.of(limits);
    }

    /**
     * How large tables may be.
     *
     * @throws Failure if a limit is set to what it cannot be
     */
    TableLimits tableLimits() {
        return Limits.ofTables(limits);
    }

    Colour colour() {
        return colour;
    }

    boolean isStacktraceWanted() {
        return stacktrace;
    }
}
