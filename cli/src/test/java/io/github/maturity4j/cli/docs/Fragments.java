package io.github.maturity4j.cli.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the members that a page shows into a whole document. What the fragment shows goes before what the document has: elements
 * of lists and maps by their id, other members as a whole.
 */
final class Fragments {

    private static final Set<String> LISTS = Set.of("stages", "dimensions", "areas", "roles");
    private static final Set<String> MAPS = Set.of(
            "sources",
            "scales",
            "indicators",
            "facts",
            "measures",
            "conditions",
            "placements",
            "stage-sets",
            "answers",
            "targets");
    private static final Pattern MEMBER = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_.-]*):(.*)");
    private static final Pattern ID = Pattern.compile("\\bid: *([\\w.-]+)");
    private static final Pattern WORD = Pattern.compile("[\\w.-]+");

    private Fragments() {}

    static String merge(String document, String fragment) {
        Map<String, String> whole = members(document, 0);
        members(fragment, 0)
                .forEach((name, text) -> whole.merge(name, text, (before, shown) -> {
                    if (MAPS.contains(name) && isBlock(before) && isBlock(shown)) {
                        Map<String, String> elements = members(body(before), 2);
                        elements.putAll(members(body(shown), 2));
                        return name + ":\n" + String.join("", elements.values());
                    } else if (LISTS.contains(name)) {
                        Map<String, String> elements = items(shown);
                        items(before).forEach(elements::putIfAbsent);
                        return name + ":\n" + String.join("", elements.values());
                    }
                    return shown;
                }));
        return String.join("", whole.values());
    }

    private static boolean isBlock(String member) {
        return !member.lines().findFirst().orElse("").contains("{");
    }

    /** The ids of the measures, conditions and placements that a fragment shows. */
    static List<String> rules(String fragment) {
        List<String> ids = new ArrayList<>();
        members(fragment, 0).forEach((name, text) -> {
            if (Set.of("measures", "conditions", "placements").contains(name)) {
                ids.addAll(members(body(text), 2).keySet());
            }
        });
        return ids;
    }

    private static String body(String member) {
        return member.substring(member.indexOf('\n') + 1);
    }

    /** The members of a map whose names stand at an indent, each with its lines. */
    private static Map<String, String> members(String text, int indent) {
        Map<String, StringBuilder> members = new LinkedHashMap<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.lines().toList()) {
            Matcher member = MEMBER.matcher(line.substring(Math.min(indent, line.length())));
            if (line.length() > indent && line.substring(0, indent).isBlank() && member.matches()) {
                open = members.computeIfAbsent(member.group(1), name -> new StringBuilder());
            }
            open.append(line).append('\n');
        }
        Map<String, String> texts = new LinkedHashMap<>();
        members.forEach((name, lines) -> texts.put(name, lines.toString()));
        return texts;
    }

    private static Map<String, String> items(String member) {
        List<String> items = new ArrayList<>();
        String first = member.lines().findFirst().orElse("");
        if (first.contains("[")) {
            Matcher words = WORD.matcher(first.substring(first.indexOf('[')));
            while (words.find()) {
                items.add("  - " + words.group() + "\n");
            }
        } else {
            for (String line : body(member).lines().toList()) {
                if (line.startsWith("  - ")) {
                    items.add(line + "\n");
                } else {
                    items.set(items.size() - 1, items.get(items.size() - 1) + line + "\n");
                }
            }
        }
        Map<String, String> byId = new LinkedHashMap<>();
        for (String item : items) {
            Matcher id = ID.matcher(item);
            Matcher word = WORD.matcher(item.substring(4));
            byId.put(id.find() ? id.group(1) : word.find() ? word.group() : item, item);
        }
        return byId;
    }
}
