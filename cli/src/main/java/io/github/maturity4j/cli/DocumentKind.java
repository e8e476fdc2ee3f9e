package io.github.maturity4j.cli;

import java.util.regex.Pattern;

/**
 * Tells kinds of documents apart before they are read: an assessment has a member {@code answers} or {@code respondents}, a worked case one {@code case}, a
 * framework neither.
 */
final class DocumentKind {

    private static final String OF_ASSESSMENT = "answers|respondents|assessment";
    private static final String OF_CASE = "case";
    private static final String OF_SCORECARD = "scorecard";

    private DocumentKind() {}

    static boolean isAssessment(String text) {
        return hasMember(text, OF_ASSESSMENT) && !isCase(text);
    }

    static boolean isCase(String text) {
        return hasMember(text, OF_CASE);
    }

    static boolean isScorecard(String text) {
        return hasMember(text, OF_SCORECARD);
    }

    private static boolean hasMember(String text, String names) {
        return text.stripLeading().startsWith("{")
                ? isInBraces(text, Pattern.compile("\"(" + names + ")\"\\s*:.*", Pattern.DOTALL))
                : Pattern.compile("(?m)^[\"']?(" + names + ")[\"']?[ \\t]*:")
                        .matcher(text)
                        .find();
    }

    /** Looks for the names in the outermost braces only. */
    private static boolean isInBraces(String json, Pattern name) {
        int depth = 0;
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (sign == '"') {
                if (depth == 1
                        && name.matcher(json)
                                .region(i, Math.min(json.length(), i + 200))
                                .matches()) {
                    return true;
                }
                i = closingQuote(json, i);
            } else if (sign == '{' || sign == '[') {
                depth++;
            } else if (sign == '}' || sign == ']') {
                depth--;
            }
        }
        return false;
    }

    private static int closingQuote(String json, int opening) {
        int i = opening + 1;
        while (i < json.length() && json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
