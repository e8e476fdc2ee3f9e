package io.github.maturity4j.cli;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.TableHeader;
import java.util.Locale;

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
            String quoted = quoted(header.header());
            text.append(header.meaning()
                    .map(meaning -> "  " + quoted + ": " + quoted(meaning) + "\n")
                    .orElseGet(() ->
                            "  # " + quoted + ": ?\n  #   " + header.problem().orElse("") + "\n"));
        }
        return text.toString();
    }

    /** A text in double quotes, as YAML and JSON read it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append(sign);
            } else if (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }
}
