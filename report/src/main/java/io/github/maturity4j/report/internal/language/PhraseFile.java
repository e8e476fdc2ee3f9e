package io.github.maturity4j.report.internal.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file of phrases: {@code key = text}, comments after {@code #}, blank lines. In a text, a backslash with u and
 * four digits stands for a character by its number, with a blank for a blank at an end, with a backslash for a backslash.
 */
final class PhraseFile {

    private final List<Entry> entries = new ArrayList<>();
    private final List<PhraseProblem> problems = new ArrayList<>();
    private final int lines;

    /** A phrase with the line where it stands. */
    record Entry(int line, String key, String text) {}

    PhraseFile(String content) {
        String[] all = content.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            String line = i == 0 && all[i].startsWith("\uFEFF") ? all[i].substring(1) : all[i];
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                read(i + 1, line);
            }
        }
        this.lines = all.length;
    }

    /** Every phrase, in the order of the file. */
    List<Entry> entries() {
        return entries;
    }

    /** What is wrong with the lines themselves. */
    List<PhraseProblem> problems() {
        return problems;
    }

    /** How many lines there are. */
    int lines() {
        return lines;
    }

    private void read(int number, String line) {
        int sign = line.indexOf('=');
        String key = sign < 0 ? "" : line.substring(0, sign).strip();
        if (!key.matches("[a-z0-9.-]+")) {
            problems.add(PhraseProblem.syntax(number, "expected a line such as value.empty = empty"));
            return;
        }
        StringBuilder text = new StringBuilder();
        String rest = trimmed(line.substring(sign + 1));
        int i = 0;
        while (i < rest.length()) {
            if (rest.charAt(i) != '\\') {
                text.append(rest.charAt(i++));
                continue;
            }
            i++;
            String escaped = i < rest.length() ? rest.substring(i, Math.min(rest.length(), i + 5)) : "";
            if (escaped.matches("u[0-9a-fA-F]{4}")) {
                text.append((char) Integer.parseInt(escaped.substring(1), 16));
                i += 5;
            } else if (escaped.startsWith(" ") || escaped.startsWith("\\")) {
                text.append(escaped.charAt(0));
                i++;
            } else {
                problems.add(
                        PhraseProblem.syntax(number, "expected a blank, a backslash or u and four digits after \\"));
                return;
            }
        }
        entries.add(new Entry(number, key, text.toString()));
    }

    /** Without blanks at its ends, other than one that a backslash keeps. */
    private static String trimmed(String text) {
        String led = text.stripLeading();
        String both = led.stripTrailing();
        int backslashes = 0;
        while (backslashes < both.length() && both.charAt(both.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1 && both.length() < led.length() ? both + " " : both;
    }
}
