package io.github.maturity4j.cli.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation, taken apart. */
final class Page {

    private static final Pattern NOTE = Pattern.compile("<!--\\s*(.*?)\\s*-->");
    private static final Pattern FENCE = Pattern.compile("(```+)(\\w*)\\s*");

    private final Path file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();

    private Page(Path file) {
        this.file = file;
    }

    static Page read(Path file) {
        Page page = new Page(file);
        try {
            page.take(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page;
    }

    private void take(List<String> lines) {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher note = NOTE.matcher(line.strip());
            Matcher fence = FENCE.matcher(line);
            if (note.matches()) {
                before.add(note.group(1));
                notes.add(note.group(1));
            } else if (fence.matches()) {
                int begin = i + 1;
                int end = begin;
                while (!lines.get(end).equals(fence.group(1))) {
                    end++;
                }
                String text = String.join("\n", lines.subList(begin, end)) + "\n";
                blocks.add(new Block(begin, fence.group(2), text, List.copyOf(before)));
                before.clear();
                i = end;
            } else if (!line.isBlank()) {
                before.clear();
                prose.append(line).append('\n');
            }
        }
    }

    Path file() {
        return file;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Everything outside the blocks. */
    String prose() {
        return prose.toString();
    }

    /** What notes of a name say, wherever they stand. */
    List<String> notes(String name) {
        return notes.stream()
                .filter(note -> note.startsWith(name + ":"))
                .map(note -> note.substring(name.length() + 1).strip())
                .toList();
    }

    /** The block that shows what a block prints: text that follows it before any other sample. */
    String outputOf(Block block) {
        int next = blocks.indexOf(block) + 1;
        return next < blocks.size()
                        && blocks.get(next).isIn("text")
                        && blocks.get(next).note("file").isEmpty()
                ? blocks.get(next).text()
                : "";
    }
}
