package io.github.maturity4j.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks, written by another library or by hand. */
final class Workbooks {

    static final byte[] SMALL = sheet(sheet -> {
        row(sheet, 0, "respondent", "role", "days", "trusted");
        row(sheet, 1, "r1", "Direzione", "2", "S\u00ec");
        row(sheet, 2, "r2", "staff; customers", "", "no");
        sheet.value(2, 2, 3.5);
    });

    private Workbooks() {}

    static byte[] workbook(Consumer<Workbook> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            filling.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] sheet(Consumer<Worksheet> filling) {
        return workbook(workbook -> filling.accept(workbook.newWorksheet("Risposte")));
    }

    static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    static String rows(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A workbook with one sheet, S, and parts as they are given. */
    static byte[] archive(Map<String, String> own) {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + relations + "'><sheets><sheet name='S' r:id='a'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Type='" + relations
                        + "/worksheet' Target='worksheets/sheet1.xml'/>" + "<Relationship Id='b' Type='" + relations
                        + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>");
        parts.putAll(own);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
