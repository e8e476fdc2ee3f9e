package io.github.maturity4j.cli;

import io.github.maturity4j.documents.LocatedProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Problems as JSON, for editors and builds: a list of maps, each with its place. */
final class ProblemList {

    private ProblemList() {}

    /** An empty list where nothing is wrong. */
    static String toJson(List<LocatedProblem> problems) {
        return problems.isEmpty()
                ? "[]\n"
                : problems.stream().map(ProblemList::map).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String map(LocatedProblem problem) {
        return "  {\n"
                + member("file", quoted(problem.document()))
                + member("line", Integer.toString(problem.line()))
                + member("column", Integer.toString(problem.column()))
                + member("pointer", quoted(problem.pointer()))
                + member("severity", quoted(word(problem.problem().severity())))
                + member("code", quoted(word(problem.problem().code())))
                + "    \"message\": " + quoted(problem.message()) + "\n  }";
    }

    private static String member(String name, String value) {
        return "    \"" + name + "\": " + value + ",\n";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A JSON string of ASCII alone. */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '"' || at == '\\') {
                json.append('\\').append(at);
            } else if (at >= ' ' && at < 0x7f) {
                json.append(at);
            } else {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) at));
            }
        }
        return json.append('"').toString();
    }
}
