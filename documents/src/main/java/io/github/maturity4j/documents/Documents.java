package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.tree.DocumentText;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.documents.internal.tree.TextCheck;
import io.github.maturity4j.documents.internal.tree.TreeReader;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One document on its way from bytes to a tree. */
final class Documents {

    /** As good as no limits, for what was written here. */
    static final DocumentLimits LIFTED = DocumentLimits.builder()
            .bytes(Integer.MAX_VALUE - 1)
            .depth(10_000)
            .tokens(Integer.MAX_VALUE - 1)
            .textLength(Integer.MAX_VALUE - 1)
            .nameLength(Integer.MAX_VALUE - 1)
            .numberLength(Integer.MAX_VALUE - 1)
            .framework(FrameworkLimits.builder().indicators(Integer.MAX_VALUE).build())
            .answers(Integer.MAX_VALUE - 1)
            .respondents(Integer.MAX_VALUE - 1)
            .build();

    private final String name;
    private final DocumentLimits limits;
    private final Problems problems = new Problems();

    private Documents(String name, DocumentLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** A document with what could be read of it. */
    record Opened(String name, DocumentLimits limits, Problems problems, Optional<Node> root) {

        /** Every problem with its place, in the order of the document, up to the limit. */
        List<LocatedProblem> located() {
            return located(problems.inOrder());
        }

        private List<LocatedProblem> located(List<Problems.Found> found) {
            int most = limits.problems();
            List<LocatedProblem> located = new ArrayList<>();
            found.stream().limit(most).map(this::located).forEach(located::add);
            if (found.size() > most) {
                located.add(located(new Problems.Found(
                        found.get(most).place(),
                        Problem.error(
                                Problem.Code.LIMIT,
                                "",
                                "expected at most " + most + " problems (limit problems) but there are more"))));
            }
            return List.copyOf(located);
        }

        private LocatedProblem located(Problems.Found found) {
            return new LocatedProblem(name, found.place().line(), found.place().column(), found.problem());
        }

        /** Throws where an error was found. */
        void refuseErrors() {
            List<LocatedProblem> errors = located(problems.inOrder().stream()
                    .filter(found -> found.problem().severity() == Problem.Severity.ERROR)
                    .toList());
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

    /**
     * Makes sure that what was written can be read again.
     *
     * @throws IllegalArgumentException if it cannot
     */
    static String readable(String text, Format format, BiConsumer<Node, Problems> decoder) {
        Problems problems = new Problems();
        if (TextCheck.isClean(text, problems)) {
            TreeReader.read(text, format, LIFTED, problems).ifPresent(root -> decoder.accept(root, problems));
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("expected a value that a document can hold but was one with the problem "
                    + problems.inOrder().get(0).problem());
        }
        return text;
    }

    private Opened tree(Optional<String> text) {
        Optional<Node> root =
                text.flatMap(words -> TreeReader.read(words, DocumentText.format(name, words), limits, problems));
        return new Opened(name, limits, problems, root);
    }
}
