package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a word occurs in a document, in whatever role: as the name of a member, or within a text. Whoever takes a respondent out of an
 * assessment finds with it what others wrote about that respondent.
 *
 * <p>A word is found where neither a letter nor a digit stands before or after it, in upper or lower case: {@code r7} is found in
 * {@code "as R7 told us"}, not in {@code r70}. Numbers that stand without quotes are no words. The time is linear in the size of the
 * document.
 *
 * <p>Thread-safe: it holds no state.
 */
public final class Mentions {

    private Mentions() {}

    /**
     * One place.
     *
     * @param pointer a JSON pointer to the member whose name or text it is
     * @param line the line, from 1
     * @param column the column where the name or the text begins, from 1
     */
    public record Mention(String pointer, int line, int column) {}

    /**
     * The places of a word in a document of whatever kind and size.
     *
     * @param document the text of the document, YAML or JSON
     * @param name its name, for problems; {@code .json}, {@code .yaml} or {@code .yml} at its end tells how it is written
     * @param word the word
     * @return the places, in the order of the document
     * @throws InvalidDocumentException if the text is no tree of YAML or JSON
     * @throws IllegalArgumentException if the word is blank
     */
    public static List<Mention> of(String document, String name, String word) {
        if (word.isBlank()) {
            throw new IllegalArgumentException("word: expected a word but was blank");
        }
        Documents.Opened opened = Documents.open(document, name, Documents.LIFTED);
        opened.refuseErrors();
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Mention> mentions = new ArrayList<>();
        opened.root().ifPresent(root -> find(root, pattern, mentions));
        return List.copyOf(mentions);
    }

    private static void find(Node node, Pattern word, List<Mention> mentions) {
        if (node instanceof Node.Text text && word.matcher(text.value()).find()) {
            mentions.add(mention(node.path().pointer(), node.place()));
        } else if (node instanceof Node.Items items) {
            items.nodes().forEach(item -> find(item, word, mentions));
        } else if (node instanceof Node.Members map) {
            for (Node.Member member : map.members()) {
                if (word.matcher(member.name()).find()) {
                    mentions.add(mention(map.path().then(member.name()).pointer(), member.place()));
                }
                find(member.value(), word, mentions);
            }
        }
    }

    private static Mention mention(String pointer, Place place) {
        return new Mention(pointer, place.line(), place.column());
    }
}
