package io.github.maturity4j.tables.internal.grid;

import io.github.maturity4j.tables.TableLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a CSV file up to the header, as they are written: which delimiter divides it is not known yet. */
final class Beginning {

    /** The line by which some spreadsheets name the delimiter. */
    private static final Pattern SEPARATOR = Pattern.compile("sep=([,;|\t])\\s*");

    private final Signs signs;
    private final TableLimits limits;
    private final List<Long> malformed = new ArrayList<>();
    private Optional<Character> separator = Optional.empty();
    private int line = 1;
    private int headerLine = 1;
    private int ahead = ' ';
    private boolean isAhead;

    Beginning(Signs signs, TableLimits limits) {
        this.signs = signs;
        this.limits = limits;
    }

    /** The line after the header. */
    int line() {
        return line;
    }

    /** The line of the header. */
    int headerLine() {
        return headerLine;
    }

    /** The delimiter that the file itself names. */
    Optional<Character> separator() {
        return separator;
    }

    /** The header; empty where the file ends before. */
    Optional<String> header(Optional<Integer> wanted) throws IOException {
        for (int i = 1; i < wanted.orElse(1); i++) {
            if (readLine(false).isEmpty()) {
                return Optional.empty();
            }
        }
        while (true) {
            headerLine = line;
            malformed.clear();
            Optional<String> text = readLine(true);
            Matcher named = SEPARATOR.matcher(text.orElse(""));
            if (named.matches()) {
                separator = Optional.of(named.group(1).charAt(0));
            } else if (text.isEmpty() || !text.get().isBlank() || !malformed.isEmpty()) {
                return text;
            }
        }
    }

    /** A line without its end, or with quotes, all lines until they are closed; empty after the last. */
    private Optional<String> readLine(boolean withQuotes) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean open = false;
        boolean any = false;
        while (true) {
            int sign = take();
            if (sign == Signs.END || sign == Signs.BEYOND || text.length() > limits.rowLength()) {
                return any ? Optional.of(text.toString()) : Optional.empty();
            }
            any = true;
            if (sign == '\r' || sign == '\n') {
                line++;
                if (sign == '\r') {
                    ahead = signs.read();
                    isAhead = ahead != '\n';
                    if (open && !isAhead) {
                        text.append('\r');
                        sign = '\n';
                    }
                }
                if (!open) {
                    return Optional.of(text.toString());
                }
            }
            if (sign == Signs.MALFORMED) {
                malformed.add(signs.malformedAt());
                text.append('\uFFFF');
            } else {
                open ^= withQuotes && sign == '"';
                text.append((char) sign);
            }
        }
    }

    private int take() throws IOException {
        if (isAhead) {
            isAhead = false;
            return ahead;
        }
        return signs.read();
    }

    /** The signs after the header. */
    Signs rest() {
        return new Signs() {
            @Override
            public int read() throws IOException {
                return take();
            }

            @Override
            public long malformedAt() {
                return signs.malformedAt();
            }
        };
    }

    /** The signs of the header, with what was malformed in it. */
    Signs signsOf(String text) {
        return new Signs() {
            private int index;
            private int broken;

            @Override
            public int read() {
                if (index >= text.length()) {
                    return END;
                }
                char sign = text.charAt(index++);
                return sign == '\uFFFF' && broken < malformed.size() && ++broken > 0 ? MALFORMED : sign;
            }

            @Override
            public long malformedAt() {
                return malformed.get(broken - 1);
            }
        };
    }
}
