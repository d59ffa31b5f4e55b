package org.enlace.imports.packed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.enlace.shared.problem.Refusal;

/**
 * An Excel workbook (.xlsx), as much of it as rows of values need.
 *
 * <p>Written by hand because the files come from strangers: the libraries keep all texts in memory, and take a cell's
 * number of a text, or a cell of any length, at its word.
 */
public final class Workbook implements AutoCloseable {

    private static final String TYPES = "[Content_Types].xml";
    private static final String USUAL = "xl/workbook.xml";

    /** A sheet by its name; {@code part} holds its rows. */
    public record Sheet(String name, boolean visible, String part) {}

    final SharedStrings texts;
    final Styles styles;
    boolean from1904;

    private final ZipParts zip;
    private final Map<String, String> partsById = new HashMap<>();
    private final Map<String, String> partsByType = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    private Workbook(ZipParts zip, Path folder) throws IOException {
        this.zip = zip;
        if (zip.names().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw Refusal.unprocessable("imports.macros");
        }
        String main = main();
        String folderName = main.substring(0, main.lastIndexOf('/') + 1);
        readParts(folderName, main.substring(folderName.length()));
        readSheets(main);
        styles = new Styles(optional("styles"));
        texts = new SharedStrings(optional("sharedStrings"), folder);
    }

    public static Workbook open(Path file) throws IOException {
        ZipParts zip = ZipParts.open(file);
        try {
            return new Workbook(zip, file.toAbsolutePath().getParent());
        } catch (RuntimeException | IOException broken) {
            zip.close();
            throw broken;
        }
    }

    private String main() throws IOException {
        if (!zip.has(TYPES)) {
            throw Refusal.unprocessable("imports.no-workbook", "zip");
        }
        try (Xml xml = new Xml(new Metered(zip.read(TYPES)))) {
            while (xml.start("Override")) {
                String type = String.valueOf(xml.attribute("ContentType"));
                if (type.endsWith("sheet.main+xml") && xml.attribute("PartName") != null) {
                    return xml.attribute("PartName").replaceFirst("^/", "");
                }
            }
        }
        if (!zip.has(USUAL)) {
            throw Refusal.unprocessable("imports.no-workbook", "zip");
        }
        return USUAL;
    }

    private void readParts(String folder, String main) throws IOException {
        try (Xml xml = new Xml(new Metered(zip.read(folder + "_rels/" + main + ".rels")))) {
            while (xml.start("Relationship")) {
                String target = String.valueOf(xml.attribute("Target"));
                String type = String.valueOf(xml.attribute("Type"));
                String part = resolved("/" + folder, target);
                partsById.put(xml.attribute("Id"), part);
                partsByType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
            }
        }
    }

    /** A name inside the zip; one that leads out of it is a part that the zip does not have. */
    private static String resolved(String folder, String target) {
        try {
            return URI.create(folder).resolve(target).normalize().getPath().replaceFirst("^/", "");
        } catch (IllegalArgumentException | NullPointerException none) {
            return target;
        }
    }

    private void readSheets(String main) throws IOException {
        try (Xml xml = new Xml(new Metered(zip.read(main)))) {
            while (xml.start(Set.of("workbookPr", "sheet"), null)) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = Set.of("1", "true").contains(String.valueOf(xml.attribute("date1904")));
                } else {
                    sheets.add(new Sheet(
                            String.valueOf(xml.attribute("name")),
                            xml.attribute("state") == null
                                    || xml.attribute("state").equals("visible"),
                            String.valueOf(partsById.get(xml.attribute("id")))));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Refusal.unprocessable("imports.zip-part", "sheet");
        }
    }

    private InputStream optional(String type) throws IOException {
        String part = partsByType.get(type);
        return part == null || !zip.has(part) ? null : zip.read(part);
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Reads a sheet; one at a time. */
    public SheetRows rows(Sheet sheet) throws IOException {
        InputStream part = zip.read(sheet.part());
        return new SheetRows(this, part, zip.size(sheet.part()));
    }

    @Override
    public void close() throws IOException {
        texts.close();
        zip.close();
    }
}
