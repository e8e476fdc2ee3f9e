package io.github.maturity4j.cli;

import java.util.regex.Pattern;

/** Tells assessments from frameworks before either is read: an assessment has a member {@code answers}, a framework has none. */
final class DocumentKind {

    private static final Pattern YAML = Pattern.compile("(?m)^[\"']?(answers|assessment)[\"']?[ \\t]*:");
    private static final Pattern NAME = Pattern.compile("\"(answers|assessment)\"\\s*:.*", Pattern.DOTALL);

    private DocumentKind() {}

    static boolean isAssessment(String text) {
        return text.stripLeading().startsWith("{")
                ? hasMember(text)
                : YAML.matcher(text).find();
    }

    /** Looks for the names in the outermost braces only. */
    private static boolean hasMember(String json) {
        int depth = 0;
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (sign == '"') {
                if (depth == 1
                        && NAME.matcher(json)
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
