package io.github.maturity4j.cli;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.TableHeader;

/** A mapping to begin with: the columns that are known, and the others as comments, for people to say what they are. */
final class MappingSkeleton {

    private MappingSkeleton() {}

    static String of(TableInput input, String name) {
        Framework framework = input.framework();
        StringBuilder text = new StringBuilder()
                .append("# The columns of ")
                .append(Wording.quoted(name))
                .append(". Say what those are that have no name yet, or write ignored.\n")
                .append("maturity4j: 1\nmapping: ")
                .append(
                        input.mapping().id().equals("none")
                                ? "my-mapping"
                                : input.mapping().id())
                .append("\nframework: ")
                .append(framework.id())
                .append("\nversion: \"")
                .append(framework.version())
                .append("\"\ncolumns:\n");
        for (TableHeader header : input.headers()) {
            if (header.header().isEmpty()) {
                text.append("  # column ").append(header.column()).append(" has no name\n");
                continue;
            }
            String quoted = Wording.quoted(header.header());
            text.append(header.meaning()
                    .map(meaning -> "  " + quoted + ": " + Wording.quoted(meaning) + "\n")
                    .orElseGet(() -> "  # " + header.problem().orElse("") + "\n  # " + quoted + ": \n"));
        }
        return text.toString();
    }
}
