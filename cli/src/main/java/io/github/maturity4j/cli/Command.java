package io.github.maturity4j.cli;

import io.github.maturity4j.documents.DocumentLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What every command does before and after its own work: check the output, read the frameworks, write the result. */
abstract class Command implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions options = new CommonOptions();

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    CommonOptions options() {
        return options;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The files that this command reads, frameworks aside. */
    List<Path> files() {
        return List.of();
    }

    /** The command's own work; returns the exit code. */
    abstract int run(Library library, Documents documents, Output output);

    @Override
    public Integer call() {
        List<Path> inputs = new ArrayList<>(files());
        inputs.addAll(options.frameworks());
        Output output = Output.of(options, surroundings, inputs);
        DocumentLimits limits = options.limits();
        Documents documents = new Documents(new Inputs(surroundings, limits.bytes()), limits);
        return run(Library.of(options.frameworks(), documents), documents, output);
    }
}
