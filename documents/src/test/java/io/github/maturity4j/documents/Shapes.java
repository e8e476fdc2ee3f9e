package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.decode.FrameworkDecoder;
import io.github.maturity4j.framework.Framework;
import java.nio.file.Path;

/** Reads frameworks without asking whether they can be scored. */
final class Shapes {

    private Shapes() {}

    static Framework framework(Path file) {
        return framework(Documents.open(file, DocumentLimits.DEFAULT));
    }

    static Framework framework(String text, String name) {
        return framework(Documents.open(text, name, DocumentLimits.DEFAULT));
    }

    private static Framework framework(Documents.Opened document) {
        Framework framework = document.root()
                .flatMap(root -> FrameworkDecoder.decode(root, document.limits(), document.problems()))
                .orElse(null);
        document.refuseErrors();
        return framework;
    }
}
