package io.github.maturity4j.cli;

import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.report.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What every command does before and after its own work: check the output, read the frameworks, write the result. */
abstract class Command implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions options = new CommonOptions();

    private Phrases phrases = Phrases.of(Locale.ENGLISH);

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    CommonOptions options() {
        return options;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The words of the reader's language. */
    Phrases phrases() {
        return phrases;
    }

    /** The files that this command reads, frameworks aside. */
    List<Path> files() {
        return List.of();
    }

    /** Whether the output may be a folder, to which the command then writes by itself. */
    boolean isFolderAllowed() {
        return false;
    }

    /** The command's own work; returns the exit code. */
    abstract int run(Library library, Documents documents, Output output);

    @Override
    public Integer call() {
        List<Path> inputs = new ArrayList<>(files());
        inputs.addAll(options.frameworks());
        inputs.addAll(options.overlays());
        Optional.ofNullable(options.phrases()).ifPresent(inputs::add);
        Output output = isFolderAllowed()
                ? Output.orFolder(options, surroundings, inputs)
                : Output.of(options, surroundings, inputs);
        DocumentLimits limits = options.limits();
        Inputs read = new Inputs(surroundings, limits.bytes());
        phrases = options.phrases(read);
        Documents documents = new Documents(read, limits);
        return run(
                Library.of(options.frameworks(), options.overlays(), options.installed(), documents),
                documents,
                output);
    }
}
