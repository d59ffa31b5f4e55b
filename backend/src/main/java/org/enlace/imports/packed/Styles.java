package org.enlace.imports.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of a workbook's cell styles show dates. */
final class Styles {

    private final List<DateFormat> formats = new ArrayList<>();

    /** @param part the workbook's part that holds them, or {@code null} if it has none */
    Styles(InputStream part) throws IOException {
        if (part == null) {
            return;
        }
        Map<Integer, DateFormat> own = new HashMap<>();
        try (Xml xml = new Xml(new Metered(part))) {
            while (xml.start(Set.of("numFmt", "cellXfs"), null)) {
                if (xml.name().equals("cellXfs")) {
                    while (xml.start(Set.of("xf"), "cellXfs")) {
                        int number = Numbers.whole(xml.attribute("numFmtId"));
                        formats.add(own.getOrDefault(number, DateFormat.of(number)));
                    }
                } else if (xml.attribute("formatCode") != null) {
                    own.put(Numbers.whole(xml.attribute("numFmtId")), DateFormat.of(xml.attribute("formatCode")));
                }
            }
        }
    }

    DateFormat of(String style) {
        int index = Numbers.whole(style);
        return index < 0 || index >= formats.size() ? DateFormat.NONE : formats.get(index);
    }
}
