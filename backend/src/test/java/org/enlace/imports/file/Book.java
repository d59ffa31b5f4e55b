package org.enlace.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel workbook written part by part, so that any of its parts can be wrong. */
final class Book {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String settings = "";
    private int count;

    Book() {
        part(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        related("styles", "styles.xml");
        part(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"[$-409]mmm&quot;d&quot;-yy;@\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/>"
                        + "<xf numFmtId=\"4\"/></cellXfs></styleSheet>");
    }

    /** A sheet of one row element after the other. */
    Book sheet(String name, String rows) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"sheet%d\"/>".formatted(name, count, count));
        relations.append("<Relationship Id=\"sheet%d\" Type=\"%sworksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, TYPES, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Book texts(String... items) {
        related("sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + String.join("", items) + "</sst>");
    }

    Book from1904() {
        settings = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Book related(String type, String target) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(type, TYPES, type, target));
        return this;
    }

    Book part(String name, String xml) {
        return raw(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    Book raw(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        parts.putIfAbsent(
                "xl/workbook.xml",
                ("<workbook " + MAIN + ">" + settings + "<sheets>" + sheets + "</sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return bytes.toByteArray();
    }

    /** A row of cells with text. */
    static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
