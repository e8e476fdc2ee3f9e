package io.github.maturity4j.documents.internal.tree;

import io.github.maturity4j.documents.Format;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Tells in our own words where and at what a parser stopped. */
final class SyntaxErrors {

    private static final int SHOWN_CHARACTERS = 20;

    /** What the scanner was in the middle of, in our words. */
    private static final Map<String, String> CONTEXTS = Map.of(
            "flow sequence", "a list",
            "block collection", "a list",
            "flow mapping", "a map",
            "block mapping", "a map",
            "quoted scalar", "a quoted text",
            "block scalar", "a text",
            "simple key", "a name");

    private final String text;
    private final Format format;

    SyntaxErrors(String text, Format format) {
        this.text = text;
        this.format = format;
    }

    Problems.Found found(JacksonException failure, Path path, boolean afterDocument) {
        int index = wordStart(place(failure).indexIn(text));
        if (format == Format.YAML && !(failure.getCause() instanceof MarkedYamlEngineException)) {
            return noName(index, path);
        }
        String expected = afterDocument ? "nothing after the end of the document" : "well-formed " + format;
        String message = "expected " + expected + " but " + was(index) + since(failure) + hint(failure, index);
        return new Problems.Found(Place.of(text, index), Problem.error(Code.SYNTAX, path.pointer(), message));
    }

    /** Where a name is due, events are well-formed that cannot be one; the parser stops after them. */
    private Problems.Found noName(int end, Path path) {
        int start = Math.min(end, text.length());
        while (start > 0 && text.charAt(start - 1) > ' ' && end - start < SHOWN_CHARACTERS) {
            start--;
        }
        String message = text.startsWith("*", start)
                ? "expected a plain name but was one with an anchor, tag or alias; write it out"
                : "expected well-formed YAML but " + was(start) + "; a name is neither a list nor a map";
        return new Problems.Found(Place.of(text, start), Problem.error(Code.SYNTAX, path.pointer(), message));
    }

    private static Place place(JacksonException failure) {
        if (failure.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            return new Place(
                    marked.getProblemMark().get().getLine() + 1,
                    marked.getProblemMark().get().getColumn() + 1);
        }
        TokenStreamLocation location = failure.getLocation();
        return location == null
                ? Place.START
                : new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }

    private int wordStart(int index) {
        if (format == Format.YAML) {
            return index;
        }
        int start = Math.min(index, text.length());
        if (start == text.length()) {
            return start;
        }
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWord(char at) {
        return (at >= 'a' && at <= 'z')
                || (at >= 'A' && at <= 'Z')
                || (at >= '0' && at <= '9')
                || "+-.".indexOf(at) >= 0;
    }

    private String was(int index) {
        if (index >= text.length()) {
            return "the text ends here";
        }
        int end = index + 1;
        if (isWord(text.charAt(index))) {
            while (end < text.length() && end - index < SHOWN_CHARACTERS && isWord(text.charAt(end))) {
                end++;
            }
        }
        return "was " + Wording.quoted(text.substring(index, end));
    }

    private static String since(JacksonException failure) {
        if (failure.getCause() instanceof MarkedYamlEngineException marked
                && marked.getContext() != null
                && marked.getContextMark().isPresent()) {
            return CONTEXTS.entrySet().stream()
                    .filter(context -> marked.getContext().contains(context.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .map(part -> ", in " + part + " that begins on line "
                            + (marked.getContextMark().get().getLine() + 1))
                    .orElse("");
        }
        return "";
    }

    private String hint(JacksonException failure, int index) {
        String rest = text.substring(Math.min(index, text.length()));
        if (format == Format.YAML) {
            return rest.startsWith("\t") ? "; indent with spaces" : "";
        }
        if (rest.startsWith("NaN") || rest.startsWith("Infinity") || rest.startsWith("-Infinity")) {
            return "; a number is finite";
        }
        if (rest.startsWith("/") || rest.startsWith("#")) {
            return "; there are no comments in JSON";
        }
        if (rest.startsWith("'")) {
            return "; strings stand in double quotes";
        }
        if (rest.startsWith("+") || rest.startsWith("0") || rest.startsWith(".")) {
            return "; numbers are written like 12, -3 or 0.5";
        }
        String parser = failure.getOriginalMessage();
        if (parser.contains("double-quote to start")) {
            return rest.startsWith("}") ? "; there is a comma too many before it" : "; names stand in double quotes";
        }
        if (parser.contains("expecting comma")) {
            return "; is there a comma missing before it?";
        }
        return parser.contains("expecting a colon")
                ? "; is there a colon missing before it?"
                : rest.startsWith("]")
                                && text.substring(0, index).stripTrailing().endsWith(",")
                        ? "; there is a comma too many before it"
                        : "";
    }
}
