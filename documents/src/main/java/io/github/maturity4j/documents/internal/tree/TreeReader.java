package io.github.maturity4j.documents.internal.tree;

import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.Format;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Reads the tokens of a text into a tree, and reports whatever keeps them from being one plain tree. */
public final class TreeReader {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /** The limits of the parsers themselves are lifted: whatever they would check is checked here, or bounded by the text. */
    private static final StreamReadConstraints LIFTED = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private static final int SMALLEST_BUFFER = 1024;

    private static final TokenStreamFactory JSON = JsonFactory.builder()
            .streamReadConstraints(LIFTED)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Lines lines;
    private final DocumentLimits limits;
    private final Problems problems;
    private int tokens;

    private TreeReader(String text, DocumentLimits limits, Problems problems) {
        this.lines = new Lines(text);
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Reads a text.
     *
     * @param text the text, without byte order mark and without characters that no document may hold
     * @param format how it is written
     * @param limits how large it may be
     * @param problems takes what is wrong
     * @return the root of the tree; empty where the text could not be read to its end
     */
    public static Optional<Node> read(String text, Format format, DocumentLimits limits, Problems problems) {
        TreeReader reader = new TreeReader(text, limits, problems);
        TreeBuilder tree = new TreeBuilder(problems);
        TokenStreamFactory factory = format == Format.JSON ? JSON : yaml(text.length());
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return reader.read(parser, tree);
        } catch (JacksonException failure) {
            Problems.Found found = new SyntaxErrors(text, format)
                    .found(failure, tree.path(), tree.root().isPresent());
            problems.add(found.place(), found.problem());
            return Optional.empty();
        }
    }

    /** The scanner copies what it has of a scalar with every buffer it fills: with one buffer, time stays linear. */
    private static TokenStreamFactory yaml(int length) {
        return YAMLFactory.builder()
                .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .streamReadConstraints(LIFTED)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .loadSettings(LoadSettings.builder()
                        .setBufferSize(Math.max(length + 1, SMALLEST_BUFFER))
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setAllowDuplicateKeys(true)
                        .build())
                .build();
    }

    private Optional<Node> read(JsonParser parser, TreeBuilder tree) {
        while (tree.root().isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                problems.add(
                        Code.SYNTAX, place(parser), Path.ROOT, "expected a document but there was nothing but blanks");
                return Optional.empty();
            }
            if (!accept(parser, token, tree)) {
                return Optional.empty();
            }
        }
        if (parser.nextToken() != null) {
            problems.add(Code.SYNTAX, place(parser), Path.ROOT, "expected one document but another one begins here");
        }
        return tree.root();
    }

    private boolean accept(JsonParser parser, JsonToken token, TreeBuilder tree) {
        Place place = place(parser);
        if (++tokens > limits.tokens()) {
            problems.add(
                    Code.LIMIT,
                    place,
                    tree.path(),
                    "expected at most " + limits.tokens() + " names and values (limit tokens) but there are more");
            return false;
        }
        boolean named = token == JsonToken.PROPERTY_NAME;
        boolean plain = named || isPlain(parser, token, place, tree);
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                if (tree.depth() >= limits.depth()) {
                    problems.add(
                            Code.LIMIT,
                            place,
                            tree.path(),
                            "expected at most " + limits.depth()
                                    + " maps and lists within one another (limit depth) but there are more");
                    return false;
                }
                tree.open(place, token == JsonToken.START_OBJECT, plain);
            }
            case END_OBJECT, END_ARRAY -> tree.close();
            case PROPERTY_NAME -> name(parser, place, tree);
            case VALUE_NULL -> nothing(parser, plain, place, tree);
            default ->
                tree.add(plain ? scalar(parser, token, place, tree.path()) : new Node.Broken(place, tree.path()));
        }
        return true;
    }

    private void name(JsonParser parser, Place place, TreeBuilder tree) {
        String name = parser.currentName();
        if (parser instanceof YAMLParser && "&!*".indexOf(lines.at(place)) >= 0) {
            tree.brokenName(
                    Code.SYNTAX, place, "expected a plain name but was one with an anchor, tag or alias; write it out");
        } else if (name.length() > limits.nameLength()) {
            tree.brokenName(
                    Code.LIMIT,
                    place,
                    "expected a name of at most " + limits.nameLength()
                            + " characters (limit nameLength) but was one of " + name.length());
        } else if (name.equals("<<")) {
            tree.brokenName(Code.SYNTAX, place, "expected a name but was the merge key \"<<\"; write the members out");
        } else if (TextCheck.firstForbidden(name) >= 0) {
            tree.brokenName(
                    Code.MALFORMED_NAME,
                    place,
                    "expected a name without control characters but was " + Wording.quoted(name));
        } else {
            tree.name(name, place);
        }
    }

    /** A map in braces reads {@code 1,5} as the number 1 and a name 5 without value. */
    private void nothing(JsonParser parser, boolean plain, Place place, TreeBuilder tree) {
        Optional<TreeBuilder.Halves> halves = parser instanceof YAMLParser ? tree.halves() : Optional.empty();
        if (halves.isPresent() && isBare(halves.get())) {
            tree.decimalComma(halves.get());
        } else {
            tree.add(plain ? new Node.Null(place, tree.path()) : new Node.Broken(place, tree.path()));
        }
    }

    /** Whether the second half stands without quotes and without a colon. */
    private boolean isBare(TreeBuilder.Halves halves) {
        Place start = halves.place();
        Place end = new Place(start.line(), start.column() + halves.second().length());
        return lines.at(start) == halves.second().charAt(0) && lines.at(end) != ':';
    }

    private Node scalar(JsonParser parser, JsonToken token, Place place, Path path) {
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(place, path, token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString(), place, path);
            default -> text(parser.getString(), place, path);
        };
    }

    private Node number(String text, Place place, Path path) {
        if (text.length() > limits.numberLength()) {
            return broken(
                    Code.LIMIT,
                    place,
                    path,
                    "expected a number of at most " + limits.numberLength()
                            + " characters (limit numberLength) but was one of " + text.length());
        }
        if (!PLAIN_NUMBER.matcher(text).matches()) {
            return broken(
                    Code.WRONG_VALUE,
                    place,
                    path,
                    "expected a finite number such as 12, -3 or 0.5 but was " + Wording.quoted(text));
        }
        return new Node.Numeral(place, path, text);
    }

    private Node text(String text, Place place, Path path) {
        if (text.length() > limits.textLength()) {
            return broken(
                    Code.LIMIT,
                    place,
                    path,
                    "expected a text of at most " + limits.textLength()
                            + " characters (limit textLength) but was one of " + text.length());
        }
        int at = TextCheck.firstForbidden(text);
        if (at >= 0) {
            return broken(
                    Code.WRONG_VALUE,
                    place,
                    path,
                    "expected a text without control characters and lone surrogates but was one with "
                            + Wording.quoted(text.substring(at, at + 1)));
        }
        return new Node.Text(place, path, text);
    }

    /** A parser keeps the anchor of a map or list until the next one, and tells none of scalars. */
    private boolean isPlain(JsonParser parser, JsonToken token, Place place, TreeBuilder tree) {
        if (!(parser instanceof YAMLParser yaml) || token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            return true;
        }
        if (yaml.isCurrentAlias()) {
            return refused("an alias (*)", place, tree);
        }
        if (token.isScalarValue() ? lines.at(place) == '&' : yaml.getObjectId() != null) {
            return refused("an anchor (&)", place, tree);
        }
        return yaml.getTypeId() == null || refused("a tag (!)", place, tree);
    }

    private boolean refused(String what, Place place, TreeBuilder tree) {
        problems.add(
                Code.SYNTAX, place, tree.path(), "expected a plain value but was " + what + "; write the value out");
        return false;
    }

    private Node broken(Code code, Place place, Path path, String message) {
        problems.add(code, place, path, message);
        return new Node.Broken(place, path);
    }

    private static Place place(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
