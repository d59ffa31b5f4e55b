package org.enlace.imports.packed;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enlace.shared.problem.Message;

/**
 * A cell of a sheet, in words.
 *
 * @param text its value, or the formula without one
 * @param fault why its value is not known, or {@code null}
 */
record Cell(String text, Message fault) {

    private static final Cell EMPTY = new Cell("", null);
    private static final Set<String> PARTS = Set.of("v", "f", "is");
    private static final Pattern ESCAPED = Pattern.compile("_x(00[01][0-9A-Fa-f]|005[Ff])_");
    private static final String MIDNIGHT = "T00:00:00";

    /** Reads the cell at whose start the part is. */
    static Cell read(Xml xml, String reference, Workbook workbook) {
        String type = xml.attribute("t") == null ? "n" : xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        String formula = null;
        while (xml.start(PARTS, "c")) {
            switch (xml.name()) {
                case "f" -> formula = xml.text();
                case "is" -> value = xml.richText("is");
                default -> value = xml.text();
            }
        }
        if (value == null || value.isEmpty() && formula != null && !type.equals("str")) {
            return formula == null ? EMPTY : new Cell("=" + formula, new Message("imports.formula", reference));
        }
        if (type.equals("e")) {
            return new Cell(value, new Message("imports.cell-error", reference, value));
        }
        if (type.equals("s")) {
            String shared = workbook.texts.get(value);
            return shared == null
                    ? new Cell(value, new Message("imports.cell-text", reference))
                    : new Cell(unescaped(shared), null);
        }
        return new Cell(words(type, value, workbook.styles.of(style), workbook.from1904), null);
    }

    private static String words(String type, String value, DateFormat format, boolean from1904) {
        return switch (type) {
            case "b" -> value.equals("1") ? "true" : value.equals("0") ? "false" : value;
            case "d" -> value.replace(MIDNIGHT, "");
            case "n" -> format == DateFormat.NONE ? Numbers.plain(value) : Numbers.date(value, format, from1904);
            default -> unescaped(value);
        };
    }

    /** Excel writes a character that XML does not have as {@code _x000D_}, and the underscore of such a word, too. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : text;
    }
}
