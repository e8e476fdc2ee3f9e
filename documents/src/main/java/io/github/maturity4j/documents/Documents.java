package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.tree.DocumentText;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.documents.internal.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One document on its way from bytes to a tree. */
final class Documents {

    private final String name;
    private final DocumentLimits limits;
    private final Problems problems = new Problems();

    private Documents(String name, DocumentLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** A document with what could be read of it. */
    record Opened(String name, DocumentLimits limits, Problems problems, Optional<Node> root) {

        /** Every problem with its place, in the order of the document. */
        List<LocatedProblem> located() {
            return problems.inOrder().stream()
                    .map(found -> new LocatedProblem(
                            name, found.place().line(), found.place().column(), found.problem()))
                    .toList();
        }

        /** Throws where an error was found. */
        void refuseErrors() {
            List<LocatedProblem> errors =
                    located().stream().filter(LocatedProblem::isError).toList();
            if (!errors.isEmpty()) {
                throw new InvalidDocumentException(errors);
            }
        }
    }

    static Opened open(Path file, DocumentLimits limits) {
        try (InputStream input = Files.newInputStream(file)) {
            return open(input, file.toString(), limits);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    static Opened open(InputStream input, String name, DocumentLimits limits) {
        Documents document = new Documents(name, limits);
        try {
            byte[] bytes = input.readNBytes(limits.bytes() + 1);
            return document.tree(DocumentText.decode(bytes, limits, document.problems));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    static Opened open(String text, String name, DocumentLimits limits) {
        Documents document = new Documents(name, limits);
        return document.tree(DocumentText.check(text, limits, document.problems));
    }

    private Opened tree(Optional<String> text) {
        Optional<Node> root =
                text.flatMap(words -> TreeReader.read(words, DocumentText.format(name, words), limits, problems));
        return new Opened(name, limits, problems, root);
    }
}
