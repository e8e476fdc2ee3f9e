package io.github.maturity4j.report.internal.template;

import io.github.maturity4j.report.internal.text.Wrapping;
import java.util.List;

/** YAML that grows line by line, with comments wrapped at {@value #WIDTH} columns that no text can break out of. */
final class Comments {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    Comments line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Comments blank() {
        return line("");
    }

    /** A comment; its lines begin beneath one another, {@code in} blanks after the sign of the comment. */
    Comments comment(int indent, int in, String words) {
        String before = " ".repeat(indent) + "# " + " ".repeat(in);
        for (String part : Wrapping.lines(words, WIDTH - before.length())) {
            line((before + part).stripTrailing());
        }
        return this;
    }

    /** A comment after a mark; its further lines begin to the right of the mark. */
    Comments item(int indent, String mark, String words) {
        String before = " ".repeat(indent) + "# ";
        int in = Wrapping.width(mark) + 1;
        List<String> lines = Wrapping.lines(words, WIDTH - before.length() - in);
        line(before + mark + " " + lines.get(0));
        lines.subList(1, lines.size()).forEach(part -> line((before + " ".repeat(in) + part).stripTrailing()));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
