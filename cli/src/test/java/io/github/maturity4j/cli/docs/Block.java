package io.github.maturity4j.cli.docs;

import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a page, with the notes that stand right before it: {@code <!-- file: desk.yaml -->}.
 *
 * @param line the line of its fence, from 1
 * @param language the word after the fence
 * @param text what stands between the fences
 * @param notes the notes before it
 */
record Block(int line, String language, String text, List<String> notes) {

    /** What a note says after its name: {@code desk.yaml} for {@code file}. */
    Optional<String> note(String name) {
        return notes.stream()
                .filter(note -> note.equals(name) || note.startsWith(name + ":"))
                .map(note ->
                        note.substring(name.length()).replaceFirst("^:", "").strip())
                .findFirst();
    }

    boolean isIn(String name) {
        return language.equals(name);
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
