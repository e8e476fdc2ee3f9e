package io.github.maturity4j.tables.internal.grid;

import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.TableLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of an XLSX file around its sheets: their names, the shared texts, which numbers are dates. */
final class Workbook {

    private static final String MAIN = "xl/workbook.xml";
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Zip zip;
    private final TableLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean from1904;

    /**
     * A sheet.
     *
     * @param name its name
     * @param visible whether people see it
     * @param part the part that holds it
     */
    record Sheet(String name, boolean visible, String part) {}

    Workbook(byte[] bytes, TableLimits limits) throws IOException, Unreadable {
        this.zip = new Zip(bytes, limits);
        this.limits = limits;
        readTargets();
        readSheets();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** Whether a cell of a style holds a date. */
    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    /** A shared text. */
    Optional<String> text(String index) {
        try {
            return Optional.of(texts.get(Integer.parseInt(index)));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** The sheet that is meant: of a name or a number, or the only one that people see. */
    Sheet sheet(Optional<String> name, Optional<Integer> number) throws Unreadable {
        List<Sheet> meant = sheets;
        if (name.isPresent()) {
            meant = sheets.stream()
                    .filter(sheet -> sheet.name().equals(name.get()))
                    .toList();
        } else if (number.isPresent()) {
            meant = number.get() <= sheets.size() ? List.of(sheets.get(number.get() - 1)) : List.of();
        } else {
            meant = sheets.stream().filter(Sheet::visible).toList();
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String all = sheets.stream()
                .map(sheet -> Wording.quoted(sheet.name()) + (sheet.visible() ? "" : " (hidden)"))
                .collect(Collectors.joining(", "));
        throw new Unreadable(
                Code.UNKNOWN_NAME,
                (name.isPresent() || number.isPresent()
                                ? "expected a sheet of the workbook but was "
                                        + name.map(Wording::quoted).orElseGet(() -> "number " + number.orElse(0))
                                : "expected a workbook with one sheet to read, or the name of one")
                        + "; there is " + (all.isEmpty() ? "none" : all));
    }

    /** Opens a sheet, and reads what its cells refer to. */
    Xml open(Sheet sheet) throws IOException, Unreadable {
        if (texts.isEmpty() && dates.isEmpty()) {
            readTexts();
            readStyles();
        }
        return new Xml(zip.open(sheet.part()));
    }

    private void readTargets() throws IOException, Unreadable {
        String part = "xl/_rels/workbook.xml.rels";
        if (!zip.has(MAIN) || !zip.has(part)) {
            throw new Unreadable(Code.SYNTAX, "expected an XLSX workbook but was another kind of archive");
        }
        try (Xml xml = new Xml(zip.open(part))) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    String target = xml.attribute("Target").orElse("");
                    String kind = xml.attribute("Type").orElse("").replaceFirst(".*/", "");
                    String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    xml.attribute("Id").ifPresent(id -> targets.put(id, name));
                    targets.putIfAbsent(" " + kind, name);
                }
            }
        }
    }

    private void readSheets() throws IOException, Unreadable {
        Set<String> names = new HashSet<>();
        try (Xml xml = new Xml(zip.open(MAIN))) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    from1904 =
                            xml.attribute("date1904").filter(Workbook::isTrue).isPresent();
                } else if (xml.isStart("sheet")) {
                    String name = xml.attribute("name").orElse("");
                    String part = targets.getOrDefault(xml.relation().orElse(""), "");
                    if (!names.add(name)) {
                        throw new Unreadable(
                                Code.DUPLICATE,
                                "expected each sheet once but " + Wording.quoted(name) + " is there twice");
                    }
                    sheets.add(new Sheet(
                            name, xml.attribute("state").orElse("visible").equals("visible"), part));
                }
            }
        }
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private void readTexts() throws IOException, Unreadable {
        String part = targets.getOrDefault(" sharedStrings", "");
        if (!zip.has(part)) {
            return;
        }
        try (Xml xml = new Xml(zip.open(part))) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    texts.add(plain(xml.text("rPh", limits.cellLength())));
                }
            }
        }
    }

    /** A text with the signs that a workbook writes by their numbers. */
    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private void readStyles() throws IOException, Unreadable {
        String part = targets.getOrDefault(" styles", "");
        if (!zip.has(part)) {
            return;
        }
        Map<String, String> formats = new LinkedHashMap<>();
        boolean cells = false;
        try (Xml xml = new Xml(zip.open(part))) {
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    formats.put(
                            xml.attribute("numFmtId").orElse(""),
                            xml.attribute("formatCode").orElse(""));
                } else if (xml.isStart("cellXfs")) {
                    cells = true;
                } else if (xml.isEnd("cellXfs")) {
                    cells = false;
                } else if (cells && xml.isStart("xf")) {
                    dates.add(isDateFormat(xml.attribute("numFmtId").orElse("0"), formats));
                }
            }
        }
    }

    private static boolean isDateFormat(String id, Map<String, String> formats) {
        String own = formats.get(id);
        if (own == null) {
            return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
        }
        return own.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", "")
                .matches("(?is).*[dmyhs].*");
    }
}
